//! The vendors: their consent calls, their scripts, and how they are stopped.

use super::hall;
use crate::core::preset::Vendor;
use crate::core::service::Service;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/widget/page.js")]
extern "C" {
    fn load(url: &str);
}

#[wasm_bindgen(module = "/src/widget/vendor.js")]
extern "C" {
    fn google(command: &str);
    fn disable(id: &str, off: bool);
    fn counter(id: &str, on: bool) -> bool;
}

/// The seven signals of consent mode v2 and the category that answers for each.
const SIGNALS: [(&str, &str); 7] = [
    ("ad_storage", "marketing"),
    ("ad_user_data", "marketing"),
    ("ad_personalization", "marketing"),
    ("analytics_storage", "analytics"),
    ("functionality_storage", "preferences"),
    ("personalization_storage", "preferences"),
    ("security_storage", "authorization"),
];

thread_local! {
    /// Services with what they were last told: whether they may run.
    static TOLD: RefCell<Vec<(String, bool)>> = const { RefCell::new(Vec::new()) };
    /// The last consent command, so that none is said twice.
    static SAID: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Prepares for services that may not run yet: nothing of theirs is requested, and their switches
/// stand on off. Google wants its defaults before any other command.
pub fn prepare() {
    for (service, granted) in news() {
        if service.preset.is_some_and(|preset| preset.vendor == Vendor::Google) && said().is_empty() {
            say("default", |_| false);
        }
        if !granted {
            turn(&service, false);
        }
    }
}

/// Starts what is granted and stops what is not.
pub fn obey() {
    if !said().is_empty() {
        say("update", |category| hall(|hall| hall.state.allows(category)));
    }
    for (service, granted) in news() {
        turn(&service, granted);
    }
}

/// The services whose grant is not what they were last told.
fn news() -> Vec<(Service, bool)> {
    hall(|hall| {
        let told = TOLD.with(|told| told.try_borrow().map(|told| told.clone()).unwrap_or_default());
        let services = hall.state.config.services.iter();
        let now = services.map(|service| (service, hall.state.allows(&service.id)));
        let new = now.filter(|(service, granted)| {
            !told.iter().any(|(id, before)| *id == service.id && before == granted)
        });
        new.map(|(service, granted)| (service.clone(), granted)).collect()
    })
}

fn turn(service: &Service, on: bool) {
    let first = TOLD.with(|told| {
        let Ok(mut told) = told.try_borrow_mut() else { return false };
        let ran = told.iter().any(|(id, before)| *id == service.id && *before);
        told.retain(|(id, _)| *id != service.id);
        // Once it has run, it is remembered as such: a script is loaded once a page view.
        told.push((service.id.clone(), on));
        !ran
    });
    let id = service.account.as_str();
    match service.preset.map(|preset| (preset, preset.vendor)) {
        Some((preset, Vendor::Google)) => {
            disable(id, !on);
            if on && first {
                google("[\"js\"]");
                google(&["[\"config\",\"", id, "\"]"].concat());
                load(&preset.src.replace('$', id));
            }
        }
        Some((preset, Vendor::Metrica)) => {
            if counter(id, on) {
                load(&preset.src.replace('$', id));
            }
        }
        None => {
            if on && first && !service.src.is_empty() {
                load(&service.src);
            }
        }
    }
}

fn said() -> String {
    SAID.with(|said| said.try_borrow().map(|said| said.clone()).unwrap_or_default())
}

fn say(kind: &str, granted: impl Fn(&str) -> bool) {
    let mut command = ["[\"consent\",\"", kind, "\",{"].concat();
    for (signal, category) in SIGNALS {
        let answer = if granted(category) { "\":\"granted\"" } else { "\":\"denied\"" };
        let comma = if command.ends_with('{') { "" } else { "," };
        command.extend([comma, "\"", signal, answer]);
    }
    command.push_str("}]");
    if said() != command {
        google(&command);
        let _ = SAID.with(|said| said.try_borrow_mut().map(|mut said| *said = command));
    }
}

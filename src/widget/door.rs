//! The door to the panel: fetches the second layer, tells it what to show, hears that it is not to be had.
//!
//! The handshake: the panel's script finds a function `makul` on its own script element and calls
//! it with `{ show(root, brief, answer), receipt(brief) }`. Briefs and answers are texts, see
//! `core::brief`; an empty brief hides the panel.

use super::{banner, dispatch, hall};
use crate::core::brief;
use crate::core::msg::Msg;
use crate::core::scene::Scene;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::ShadowRoot;

#[wasm_bindgen(module = "/src/widget/panel.js")]
extern "C" {
    fn summon(url: &str);
    /// Answers whether the panel was there to be shown.
    fn show(root: &ShadowRoot, brief: &str) -> bool;
}

thread_local! {
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Notes the address of the panel's script.
pub fn place(url: String) {
    let _ = PLACE.with(|place| place.try_borrow_mut().map(|mut place| *place = url));
}

/// The address of the panel's script.
#[wasm_bindgen(js_name = place)]
pub fn address() -> String {
    PLACE.with(|place| place.try_borrow().map(|url| url.clone()).unwrap_or_default())
}

/// Fetches the panel, once; after a failure, again.
#[wasm_bindgen]
pub fn fetch() {
    summon(&address());
}

/// Shows the panel, or sends for it, or hides it.
pub fn render(before: &Scene, now: &Scene) {
    let Some(root) = banner::root() else { return };
    if now.panel.is_some() {
        if !show(&root, &brief()) {
            fetch();
        }
    } else if before.panel.is_some() {
        show(&root, "");
    }
}

/// The panel has come.
#[wasm_bindgen]
pub fn opened() {
    let now = hall(|hall| hall.shown.clone());
    render(&now, &now);
}

/// The panel cannot be had. Whoever waits for it is told; who only came near it is not.
#[wasm_bindgen]
pub fn absent() {
    if hall(|hall| hall.shown.panel.is_some()) {
        dispatch(Msg::PanelFailed);
    }
}

/// What the panel is told.
#[wasm_bindgen]
pub fn brief() -> String {
    let policy = policy().unwrap_or_default();
    hall(|hall| brief::print(&hall.state, &hall.shown, &policy))
}

/// The policy's address in the language that is shown.
pub fn policy() -> Option<String> {
    hall(|hall| {
        let address = &hall.state.config.policy;
        (!address.is_empty()).then(|| address.replace("{locale}", hall.state.locale.tag()))
    })
}

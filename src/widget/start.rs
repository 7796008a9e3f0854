//! The start: what the page says of itself, before the first decision.

use super::{complain, dispatch, door, hall, intake, press, store};
use crate::core::issue::{Code, Issue};
use crate::core::locale::Locale;
use crate::core::msg::Msg;
use crate::core::reading;
use crate::core::signals::Signals;
use crate::core::state::State;
use js_sys::{JSON, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, window};

#[wasm_bindgen(module = "/src/widget/page.js")]
extern "C" {
    fn attend();
}

const NOT_JSON: &str = "Check it with `makul check`.";

/// Begins the page view: the tag's attributes, under the page's inline JSON, under what `init`
/// was given. With `more` a part of the configuration is still to `arrive`.
#[wasm_bindgen]
pub fn start(tag: Option<Element>, inline: Option<String>, given: &JsValue, panel: String, more: bool) {
    let mut state = State { waiting: more, signals: signals(), ..State::default() };
    let mut issues = Vec::new();
    if let Some(tag) = tag {
        issues.extend(reading::read(&mut state.config, &intake::tag(&tag)));
    }
    if let Some(text) = inline {
        match JSON::parse(&text) {
            Ok(json) => issues.extend(reading::read(&mut state.config, &intake::value(&json))),
            Err(_) => issues.push(unreadable("#makul")),
        }
    }
    if !given.is_undefined() {
        issues.extend(reading::read(&mut state.config, &intake::value(given)));
    }
    state.locale = locale(&state.config.locale);
    state.recall = store::read();
    door::place(panel);
    hall(|hall| hall.state = state);
    issues.iter().for_each(complain);
    dispatch(Msg::Start);
    attend();
}

/// The configuration of `data-config` has come, or with `undefined` it never will.
#[wasm_bindgen]
pub fn arrived(config: &JsValue) {
    if config.is_undefined() {
        complain(&unreadable("data-config"));
    }
    dispatch(Msg::Arrived((!config.is_undefined()).then(|| intake::value(config))));
    // It may name another language.
    press::speak("");
}

/// More configuration.
#[wasm_bindgen]
pub fn configure(config: &JsValue) {
    dispatch(Msg::Configure(intake::value(config)));
}

/// The language: the operator's, the page's, the browser's.
pub fn locale(wanted: &str) -> Locale {
    let Some(window) = window() else { return Locale::default() };
    let root = window.document().and_then(|document| document.document_element());
    let page = root.and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    let browser: Vec<String> =
        window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
    let tags = [wanted, &page].into_iter().chain(browser.iter().map(String::as_str));
    Locale::negotiate(tags)
}

fn signals() -> Signals {
    let navigator = window().map(|window| JsValue::from(window.navigator())).unwrap_or_default();
    let says = |key: &str| Reflect::get(&navigator, &key.into()).unwrap_or_default();
    let refuse = says("globalPrivacyControl").is_truthy()
        || says("doNotTrack").as_string().is_some_and(|word| word == "1");
    Signals { refuse }
}

fn unreadable(place: &str) -> Issue {
    Issue { code: Code::Unreadable, place: place.into(), hint: NOT_JSON }
}

//! The panel's hall: the second layer, a module of its own, fetched when somebody comes near it.
//! A view: it is told what the state is made of and sends answers back. It decides nothing. Here is
//! what it says; how it stands in the page is in `view.js`, and what it does unseen in `work.js`.

use crate::core::cut::join;
use crate::core::issue::Any;
use crate::core::policy::view;
use crate::core::setting::Setting;
use crate::core::{brief, declaration, frame, panel, receipt};
use alloc::string::String;
use wasm_bindgen::prelude::*;

/// What the dialog of a brief shows, see `core::panel`.
#[wasm_bindgen]
pub fn print(text: &str) -> String {
    panel::print(&brief::read(text, &mut Any::default()), text)
}

/// The cookie declaration of the site in a brief, see `core::declaration`.
#[wasm_bindgen]
pub fn declare(text: &str) -> String {
    declaration::print(&brief::read(text, &mut Any::default()))
}

/// Where receipts are sent to, empty for nowhere, and on the next line the receipt of the choice in a
/// brief, empty without one.
#[wasm_bindgen]
pub fn receipt(text: &str) -> String {
    let state = brief::read(text, &mut Any::default());
    join(&[state.config.get(Setting::Log), "\n", &receipt::receipt(&state)])
}

/// Whether reading the configuration in a brief gives a mistake; what it is, `src/explain` says.
#[wasm_bindgen]
pub fn mistaken(text: &str) -> bool {
    let mut heard = Any::default();
    brief::read(text, &mut heard);
    heard.0
}

/// What stands around a policy in the reader, see `core::frame`.
#[wasm_bindgen]
pub fn frame(text: &str) -> String {
    frame::print(&brief::read(text, &mut Any::default()))
}

/// Where the policy of a brief may be, see `core::frame::addresses`.
#[wasm_bindgen]
pub fn addresses(text: &str, chosen: bool) -> String {
    frame::addresses(&brief::read(text, &mut Any::default()), chosen)
}

/// What the policy reader must know of a brief, see `core::policy::view`.
#[wasm_bindgen]
pub fn view(text: &str) -> String {
    view::print(&brief::read(text, &mut Any::default()))
}

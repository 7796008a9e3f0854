//! The panel's hall: the second layer, a module of its own, fetched when somebody comes near it.
//! A view: it is told what the state is made of and sends answers back. It decides nothing. Here is
//! what it says; how it stands in the page is in `view.js`, and what it does unseen in `work.js`.

use crate::core::cut::{join, pieces, push};
use crate::core::issue::{Code, Issue};
use crate::core::policy::view;
use crate::core::setting::Setting;
use crate::core::{brief, declaration, frame, mend, panel, receipt};
use alloc::string::String;
use alloc::vec::Vec;
use wasm_bindgen::prelude::*;

/// What the dialog of a brief shows, see `core::panel`.
#[wasm_bindgen]
pub fn print(text: &str) -> String {
    panel::print(&brief::read(text, &mut Vec::<Issue>::new()))
}

/// The cookie declaration of the site in a brief, see `core::declaration`.
#[wasm_bindgen]
pub fn declare(text: &str) -> String {
    declaration::print(&brief::read(text, &mut Vec::<Issue>::new()))
}

/// Where receipts are sent to, empty for nowhere, and on the next line the receipt of the choice in a
/// brief, empty without one.
#[wasm_bindgen]
pub fn receipt(text: &str) -> String {
    let state = brief::read(text, &mut Vec::<Issue>::new());
    join(&[state.config.get(Setting::Log), "\n", &receipt::receipt(&state)])
}

/// Complaints in full, a line each: of words that are no category or service of the site; without
/// one, all that reading the configuration in the brief gives.
#[wasm_bindgen]
pub fn explain(strangers: &str, text: &str) -> String {
    let mut issues: Vec<Issue> = Vec::new();
    for word in pieces(strangers, b'\n') {
        if !word.is_empty() {
            issues.push(Issue::new(Code::UnknownCategory, word));
        }
    }
    if strangers.is_empty() {
        brief::read(text, &mut issues);
    }
    let mut lines = String::new();
    for issue in &issues {
        push(&mut lines, &[&mend::line(issue), "\n"]);
    }
    lines
}

/// What stands around a policy in the reader, see `core::frame`.
#[wasm_bindgen]
pub fn frame(text: &str) -> String {
    frame::print(&brief::read(text, &mut Vec::<Issue>::new()))
}

/// Where the policy of a brief may be, see `core::frame::addresses`.
#[wasm_bindgen]
pub fn addresses(text: &str, chosen: bool) -> String {
    frame::addresses(&brief::read(text, &mut Vec::<Issue>::new()), chosen)
}

/// What the policy reader must know of a brief, see `core::policy::view`.
#[wasm_bindgen]
pub fn view(text: &str) -> String {
    view::print(&brief::read(text, &mut Vec::<Issue>::new()))
}

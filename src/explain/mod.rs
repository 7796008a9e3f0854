//! The explainer's hall: what tells a site's developers of their mistakes, in full, on the console. Its own module, so that no visitor of a
//! site without one has it. A brief comes in and lines go out.

use crate::core::brief;
use crate::core::cut::{pieces, push};
use crate::core::issue::{Code, Issue};
use crate::core::mend;
use alloc::string::String;
use alloc::vec::Vec;
use wasm_bindgen::prelude::*;

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

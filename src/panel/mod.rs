//! The panel's hall: the second layer, a module of its own, fetched when somebody comes near it.
//! A view: it is told what the state is made of and sends answers back. It decides nothing and
//! stores nothing.

mod dialog;
mod switches;

use crate::core::cut::pieces;
use crate::core::issue::Issue;
use crate::core::{brief, mend, receipt};
use alloc::string::String;
use alloc::vec::Vec;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ShadowRoot};

#[global_allocator]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::LeakingAllocator> =
    // SAFETY: a page's main thread is the only one that runs this module.
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::LeakingAllocator::new()) };

/// A panic cannot be told of without `core::fmt`; the first layer goes on without the second.
#[panic_handler]
fn trap(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

/// Draws the dialog of a brief into `root`, in place of the one that was there; an empty brief
/// only takes that one away.
#[wasm_bindgen]
pub fn draw(root: &ShadowRoot, text: &str) -> Option<Element> {
    let old = root.query_selector("[part=panel]").ok().flatten();
    let mut state = brief::read(text, &mut Vec::<Issue>::new());
    if let Some(old) = &old {
        // Another language, another tab's choice: what the visitor has set and not saved stays set.
        switches::carry(old, &mut state);
        old.remove();
    }
    if text.is_empty() {
        return None;
    }
    dialog::draw(root, &state).ok()
}

/// The answer that saves what the switches of a dialog say.
#[wasm_bindgen]
pub fn save(dialog: &Element) -> String {
    brief::save(&switches::read(dialog))
}

/// The receipt for the choice in a brief: a line for each field, its name and its value with a
/// tab between; empty when no choice is in force.
#[wasm_bindgen]
pub fn receipt(text: &str) -> String {
    receipt::receipt(&brief::read(text, &mut Vec::<Issue>::new()))
}

/// Complaints in full, from their short form, a line each; with the empty one all those that reading the
/// configuration in the brief gives, a line each.
#[wasm_bindgen]
pub fn explain(short: &str, text: &str) -> String {
    let mut issues: Vec<Issue> = Vec::new();
    let mut lines = String::new();
    for line in pieces(short, b'\n') {
        if !line.is_empty() {
            lines.push_str(&mend::explain(line));
            lines.push('\n');
        }
    }
    if short.is_empty() {
        brief::read(text, &mut issues);
    }
    for issue in &issues {
        lines.push_str(&mend::line(issue));
        lines.push('\n');
    }
    lines
}

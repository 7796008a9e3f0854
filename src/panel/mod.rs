//! The panel's hall: the second layer, a module of its own, fetched when somebody comes near it.
//! A view: it is told what the state is made of and sends answers back. It decides nothing and
//! stores nothing.

extern crate std;

mod dialog;
mod receipt;
mod switches;

use crate::core::{brief, mend};
use alloc::string::String;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ShadowRoot};

#[global_allocator]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::LeakingAllocator> =
    // SAFETY: a page's main thread is the only one that runs this module.
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::LeakingAllocator::new()) };

/// Draws the dialog of a brief into `root`, in place of the one that was there; an empty brief
/// only takes that one away.
#[wasm_bindgen]
pub fn draw(root: &ShadowRoot, text: &str) -> Option<Element> {
    let old = root.query_selector("[part=panel]").ok().flatten();
    let mut state = brief::read(text);
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

/// The receipt for the choice in a brief, or `null`.
#[wasm_bindgen]
pub fn receipt(text: &str) -> JsValue {
    receipt::receipt(&brief::read(text))
}

/// A complaint in full, from its short form.
#[wasm_bindgen]
pub fn explain(short: &str) -> String {
    mend::explain(short)
}

//! The panel's hall: the second layer, a module of its own, fetched when somebody comes near it.
//! A view: it is told the state as a brief and sends answers back. It decides nothing and stores nothing.

use alloc::string::String;

mod dialog;
mod receipt;
mod switches;

use crate::core::brief;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ShadowRoot};

#[global_allocator]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::FreeListAllocator> =
    // SAFETY: a page's main thread is the only one that runs this module.
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::FreeListAllocator::new()) };

/// Shows a brief as a dialog in `root`, in place of the one that was there; an empty brief closes it.
#[wasm_bindgen]
pub fn draw(root: &ShadowRoot, text: &str) -> Option<Element> {
    let old = root.query_selector("[part=panel]").ok().flatten();
    let mut brief = brief::read(text);
    if let Some(old) = &old {
        // Another language, another tab's choice: what the visitor has set and not saved stays set.
        switches::carry(old, &mut brief);
        old.remove();
    }
    if text.is_empty() {
        return None;
    }
    dialog::draw(root, &brief).ok()
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

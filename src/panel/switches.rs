//! The switches of the dialog: what they say, before anything is saved.

use crate::core::brief::Brief;
use crate::core::choices::Choices;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// What each switch that can be moved says.
pub fn read(dialog: &Element) -> Choices {
    let mut choices = Choices::default();
    let Ok(inputs) = dialog.query_selector_all("input[name]:enabled") else { return choices };
    for index in 0..inputs.length() {
        if let Some(input) = inputs.get(index).and_then(|node| node.dyn_into::<HtmlInputElement>().ok()) {
            choices.set(&input.name(), input.checked());
        }
    }
    choices
}

/// Sets the switches of a new dialog as they stand in the old one.
pub fn carry(dialog: &Element, brief: &mut Brief) {
    let set = read(dialog);
    for row in &mut brief.categories {
        row.granted = set.get(&row.id).unwrap_or(row.granted);
        for item in &mut row.services {
            item.granted = set.get(&item.id).unwrap_or(item.granted);
        }
    }
}

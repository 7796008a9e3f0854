//! The switches of the dialog: what they say, before anything is saved.

use crate::core::choices::Choices;
use crate::core::state::State;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// What each switch that can be moved says.
pub fn read(dialog: &Element) -> Choices {
    let mut choices = Choices::default();
    let Ok(inputs) = dialog.query_selector_all("input[name]:enabled") else { return choices };
    for index in 0..inputs.length() {
        if let Some(input) = inputs.get(index) {
            let input: &HtmlInputElement = input.unchecked_ref();
            choices.set(&input.name(), input.checked());
        }
    }
    choices
}

/// Sets the switches of a new dialog as they stand in the old one.
pub fn carry(dialog: &Element, state: &mut State) {
    let set = read(dialog);
    for (entry, granted) in state.config.entries.iter().zip(&mut state.decision.grants) {
        *granted = set.get(&entry.id).unwrap_or(*granted);
    }
}

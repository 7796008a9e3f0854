//! Elements of ours: made, filled and put in place.

use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

/// Makes an element with a `part`, which themes and tests know it by, inside `parent`.
pub fn add(document: &Document, parent: &Element, tag: &str, part: &str, text: &str) -> Result<Element, JsValue> {
    let element = document.create_element(tag)?;
    if !part.is_empty() {
        element.set_attribute("part", part)?;
    }
    if tag == "button" {
        element.set_attribute("type", "button")?;
    }
    element.set_text_content(Some(text));
    parent.append_child(&element)?;
    Ok(element)
}

//! The widget's hall.
use wasm_bindgen::prelude::*;
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn warn(text: &str);
}
/// Starts the widget.
#[wasm_bindgen]
pub fn start(text: &str) {
    warn(text);
}

//! What the page asks the hall: calls that change nothing.

use super::hall;
use crate::core::service::preset;
use crate::core::{brief, snapshot};
use alloc::string::String;
use wasm_bindgen::prelude::*;

/// Whether a service has this name here.
#[wasm_bindgen]
pub fn knows(name: &str) -> bool {
    preset(name).is_some()
}

/// Whether a category or service is granted.
#[wasm_bindgen]
pub fn allows(name: &str) -> bool {
    hall(|hall| hall.state.allows(name))
}

/// Whether a marked element of this category and service may run.
#[wasm_bindgen]
pub fn admits(category: &str, service: &str) -> bool {
    hall(|hall| hall.state.admits(category, service))
}

/// Whether a cookie or localStorage key goes in the sweep that is on.
#[wasm_bindgen]
pub fn sweeps(key: &str) -> bool {
    hall(|hall| hall.state.sweeps(&hall.refused, key))
}

/// The snapshot as JSON text, see `core::snapshot`.
#[wasm_bindgen]
pub fn snapshot() -> String {
    hall(|hall| snapshot::snapshot(&hall.state))
}

/// What the panel is told, see `core::brief`.
#[wasm_bindgen]
pub fn brief() -> String {
    hall(|hall| brief::print(&hall.state))
}

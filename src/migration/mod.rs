//! The migration's hall: what understands the records of other consent tools; a module of its own, fetched by pages that another tool has
//! been on. How their markup is understood is beside it.

use crate::core::cut::{digits, pieces};
use crate::core::import::adopt::adopt;
use crate::core::import::alias;
use crate::core::moment::Moment;
use alloc::string::String;
use wasm_bindgen::prelude::*;

/// The record that what other tools stored amounts to, see `import::adopt`; empty for none. `chance` has four numbers below 2³², with
/// spaces between; `now` is UTC seconds since 1970-01-01.
#[wasm_bindgen]
pub fn adopted(report: &str, stored: &str, revision: &str, now: &str, chance: &str) -> String {
    let mut bits = [0; 4];
    for (bits, number) in bits.iter_mut().zip(pieces(chance, b' ')) {
        *bits = digits(number).unwrap_or(0) as u32;
    }
    adopt(report, stored, revision, &Moment { at: digits(now).unwrap_or(0), chance: bits })
}

/// Our category for a word of any tool, a category's or a service's, see `import::alias`; empty when nobody knows.
#[wasm_bindgen]
pub fn category(word: &str) -> String {
    alias::category_of(word).unwrap_or("").into()
}

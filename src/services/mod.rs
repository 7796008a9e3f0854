//! The services' hall: what starts and stops services, sweeps what they left, and understands the markup and the
//! records of other tools; a module of its own, fetched when there is something of these to do. It has no state: texts come
//! in and lines go out, the hands beside it do what they say.

use crate::core::cut::{cut, digits, pieces, push};
use crate::core::import::adopt::adopt;
use crate::core::moment::Moment;
use crate::core::sweep::{goes, rows};
use crate::core::vendor;
use alloc::string::String;
use wasm_bindgen::prelude::*;

/// What to do for a preset of a report, see `vendor::plan`; empty for what is none.
#[wasm_bindgen]
pub fn plan(report: &str, id: &str) -> String {
    match rows(report).find(|row| row.id == id) {
        Some(row) if !row.account.is_empty() => {
            let (account, options) = cut(row.account, b'\x01');
            vendor::plan(id, if account == "-" { "" } else { account }, options.unwrap_or(""))
        }
        _ => String::new(),
    }
}

/// Those of the names of a kind, a line each, that go in a sweep, see `core::sweep`.
#[wasm_bindgen]
pub fn swept(report: &str, kind: &str, names: &str) -> String {
    let mut going = String::new();
    for name in pieces(names, b'\n') {
        if goes(report, kind, name) {
            push(&mut going, &[name, "\n"]);
        }
    }
    going
}

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

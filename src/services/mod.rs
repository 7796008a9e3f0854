//! The services' hall: what starts and stops services and sweeps what they left; a module of its own, fetched when there is something
//! of these to do. It has no state: texts come in and lines go out, the hands beside it do what they say.

use crate::core::cut::{cut, join, pieces, push};
use crate::core::embed;
use crate::core::locale::Locale;
use crate::core::setting::is_plain;
use crate::core::sweep::{goes, rows};
use crate::core::words::placeholder;
use crate::core::{vendor, vet};
use alloc::string::String;
use wasm_bindgen::prelude::*;

/// What to do for a preset of a report, see `vendor::plan`; empty for what is none. With a line `flawed` in front when there is a mistake
/// in what the operator says of it.
#[wasm_bindgen]
pub fn plan(report: &str, id: &str) -> String {
    match rows(report).find(|row| row.id == id) {
        Some(row) if !row.account.is_empty() => {
            let (account, options) = cut(row.account, b'\x01');
            let flawed = if vet::flawed(id, row.account) { "flawed\n" } else { "" };
            let account = if account == "-" || !is_plain(account) { "" } else { account };
            join(&[flawed, &vendor::plan(id, account, options.unwrap_or(""))])
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

/// What the hands must know of an element that waits for a yes, see `core::embed`.
#[wasm_bindgen]
pub fn embedded(tag: &str, service: &str, address: &str) -> String {
    embed::embed(tag, service, address)
}

/// The words beside a box that agrees to the policy, in the language of a tag.
#[wasm_bindgen]
pub fn agreement(tag: &str) -> String {
    join(&[placeholder::agree(Locale::tagged(tag))])
}

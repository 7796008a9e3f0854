//! The reader's hall: what understands a policy, a module of its own, fetched when a policy is to be
//! read. It has no hands: texts come in and lines go out, the panel draws them.

use crate::core::cut::digits;
use crate::core::policy::document::Policy;
use crate::core::policy::standing::{self, Kept};
use crate::core::policy::{page, policy, view};
use crate::core::{errand, reader};
use alloc::string::String;
use wasm_bindgen::prelude::*;

/// What the policy reader shows, see `core::reader`. In `seen` is the view, see `policy::view`; `kind`
/// says what `text` is: `text` or `html`, and anything else is no text.
#[wasm_bindgen]
pub fn reader(seen: &str, kind: &str, text: &str, read: &str) -> String {
    reader::print(view::read(seen).locale, understood(kind, text).as_ref(), read)
}

/// What follows from the policy that came, see `core::errand`. `now` is UTC seconds since 1970-01-01.
#[wasm_bindgen]
pub fn errand(seen: &str, kind: &str, text: &str, kept: &str, read: &str, now: &str) -> String {
    let kept = Kept { policy: kept.into(), read: read.into() };
    errand::print(&view::read(seen), understood(kind, text).as_ref(), &kept, digits(now).unwrap_or(0))
}

/// The version of a policy: the operator's revision, or else the text's fingerprint.
#[wasm_bindgen]
pub fn version(seen: &str, kind: &str, text: &str) -> String {
    standing::version(&view::read(seen), understood(kind, text).as_ref())
}

fn understood(kind: &str, text: &str) -> Option<Policy> {
    match kind {
        "text" => Some(policy(text)),
        "html" => Some(page(text)),
        _ => None,
    }
}

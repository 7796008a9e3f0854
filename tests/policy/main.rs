//! The policy reader: what it makes of the texts that operators really have.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod author;
mod bytes;
mod growth;
mod lost;
mod rooms;
mod round;
mod sound;
mod truth;
mod versions;
mod words;

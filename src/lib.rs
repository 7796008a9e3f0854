//! Makul: a cookie and privacy consent widget. This file only names the houses; see ARCHITECTURE.md.
#![no_std]

extern crate alloc;

pub mod core;
#[cfg(all(target_arch = "wasm32", feature = "explain"))]
mod explain;
#[cfg(all(
    target_arch = "wasm32",
    any(
        feature = "widget",
        feature = "panel",
        feature = "reader",
        feature = "services",
        feature = "explain",
        feature = "migration"
    )
))]
mod ground;
#[cfg(all(target_arch = "wasm32", feature = "migration"))]
mod migration;
#[cfg(all(target_arch = "wasm32", feature = "panel"))]
mod panel;
#[cfg(all(target_arch = "wasm32", feature = "reader"))]
mod reader;
#[cfg(all(target_arch = "wasm32", feature = "services"))]
mod services;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod widget;

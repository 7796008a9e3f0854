//! The browser tests: a visitor with a real browser, an internet on loopback that writes everything down.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(not(target_arch = "wasm32"))]

mod chromium;
mod internet;
mod page;
mod shop;
mod stage;
mod vendors;
mod visitor;

// The stage without the widget, then the widget: one file a theme.
mod agree;
mod choice;
mod config;
mod declaration;
mod embed;
mod embed_people;
mod embed_room;
mod embed_template;
mod embed_write;
mod first_visit;
mod gate;
mod google;
mod grace;
mod keyboard;
mod log;
mod log_tabs;
mod log_trouble;
mod looks;
mod panel;
mod policy_change;
mod policy_quiet;
mod reader;
mod reader_hostile;
mod reader_text;
mod reader_trouble;
mod receipt;
mod refused_storage;
mod return_visit;
mod sites;
mod smoke;
mod start;
mod tabs;
mod yandex;

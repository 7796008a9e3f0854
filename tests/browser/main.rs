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
mod axe;
mod choice;
mod config;
mod declaration;
mod embed;
mod embed_room;
mod embed_template;
mod embed_write;
mod first_visit;
mod gate;
mod google;
mod grace;
mod keyboard;
mod known;
mod known_elements;
mod known_growth;
mod known_page;
mod known_release;
mod known_table;
mod known_trusted;
mod log;
mod log_tabs;
mod log_trouble;
mod looks;
mod migration;
mod migration_kinds;
mod migration_open;
mod migration_words;
mod panel;
mod policy_change;
mod policy_quiet;
mod preferences;
mod presets;
mod presets_consent;
mod presets_google;
mod presets_left;
mod presets_region;
mod presets_together;
mod presets_world;
mod reader;
mod reader_hostile;
mod reader_text;
mod reader_trouble;
mod real;
mod receipt;
mod refused_storage;
mod rest;
mod return_visit;
mod sites;
mod smoke;
mod start;
mod tabs;
mod yandex;

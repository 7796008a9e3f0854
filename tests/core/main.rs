//! The tests of the core: what it decides, reads, writes and says, without a browser.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(not(target_arch = "wasm32"))]

// What the tests say things with: what a page found, a site, and a visit to it.
mod import_found;
mod import_sound;
mod said;
mod site;
mod visit;

// One theme a file.
mod adopt;
mod arrival;
mod brief;
mod calendar;
mod catalog;
mod choice;
mod cut;
mod damage;
mod decision;
mod declaration;
mod declared;
mod embed;
mod entry;
mod errand;
mod find;
mod grants;
mod growth;
mod import;
mod import_adopt;
mod import_alias;
mod import_lines;
mod import_objects;
mod import_when;
mod journey;
mod json;
mod locale;
mod locale_negotiation;
mod mend;
mod merging;
mod mistakes;
mod moment;
mod narrow;
mod noted;
mod panel;
mod placeholder;
mod preset;
mod reading;
mod receipt;
mod scene;
mod search;
mod setting;
mod state;
mod sweep;
mod trace;
mod update;
mod vendor;
mod vendor_owner;
mod vendor_plan;
mod vendor_step;
mod wire;
mod wording;
mod words;
mod words_doc;
mod words_letters;
mod words_numbers;
mod words_rules;
mod words_used;

//! The pure core: no clock, no chance, no page. Every fact arrives as an argument, and any input
//! yields a result.
#![forbid(unsafe_code)]

pub mod brief;
pub mod calendar;
pub mod catalog;
pub mod choices;
pub mod config;
pub mod cut;
pub mod decision;
pub mod declaration;
pub mod draft;
pub mod effect;
pub mod embed;
pub mod entry;
pub mod errand;
pub mod frame;
pub mod import;
pub mod issue;
pub mod json;
pub mod leaf;
pub mod letters;
pub mod locale;
pub mod mend;
pub mod moment;
pub mod msg;
pub mod panel;
pub mod policy;
pub mod preset;
pub mod reader;
pub mod reading;
pub mod receipt;
pub mod record;
pub mod scene;
pub mod setting;
pub mod state;
pub mod sweep;
pub mod update;
pub mod vendor;
pub mod vet;
pub mod wire;
pub mod wording;
pub mod words;

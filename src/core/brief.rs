//! The brief: what the widget tells the panel, and what the panel answers. Both are text, because
//! text is what two wasm modules can hand each other through a page for nothing.
//!
//! A brief has one entry a line, its fields parted by tabs:
//!
//! ```text
//! locale   TAG
//! page     settings | policy
//! policy   ADDRESS
//! site     NAME
//! choice   LINE                                the record, only when a choice is in force
//! category ID on|off required|free NAME ABOUT  name and about are empty for our own
//! service  ID on|off NAME                      of the category above it
//! ```
//!
//! An answer is a word and what belongs to it: `save` with `+id` and `-id`, `accept`, `reject`,
//! `withdraw`, `close`, `speak TAG`.

use super::category::text;
use super::choices::Choices;
use super::cut::pieces;
use super::locale::Locale;
use super::record::Record;
use super::setting::Setting;
use super::state::{State, Surface};
use super::wire;
use alloc::string::String;
use alloc::vec::Vec;

/// What the second layer shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brief {
    pub locale: Locale,
    /// Opened on the policy rather than on the settings.
    pub on_policy: bool,
    /// The policy's address for this language; empty is none.
    pub policy: String,
    /// The site's name; empty is none.
    pub site: String,
    /// The choice in force, if there is one.
    pub record: Option<Record>,
    pub categories: Vec<Row>,
}

/// One category with its services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub id: String,
    pub granted: bool,
    pub required: bool,
    pub name: String,
    pub about: String,
    pub services: Vec<Item>,
}

/// One service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    pub id: String,
    pub granted: bool,
    pub name: String,
}

/// The brief of a state.
pub fn print(state: &State) -> String {
    let locale = state.locale;
    let config = &state.config;
    let mut brief = String::new();
    entry(&mut brief, &["locale", locale.tag()]);
    entry(&mut brief, &["page", if state.surface == Surface::Policy { "policy" } else { "settings" }]);
    entry(&mut brief, &["policy", &state.policy()]);
    entry(&mut brief, &["site", config.get(Setting::Site)]);
    if let Some(record) = state.in_force() {
        entry(&mut brief, &["choice", &wire::print(record)]);
    }
    for category in &config.categories {
        if !category.in_use {
            continue;
        }
        let granted = switch(state.decision.grants.categories.granted(&category.id));
        let required = if category.required { "required" } else { "free" };
        let (name, about) = (text(&category.texts, "name", locale), text(&category.texts, "about", locale));
        entry(&mut brief, &["category", &category.id, granted, required, name, about]);
        for service in &config.services {
            if service.category == category.id {
                let granted = switch(state.decision.grants.services.granted(&service.id));
                let name = text(&service.texts, "name", locale);
                entry(&mut brief, &["service", &service.id, granted, name]);
            }
        }
    }
    brief
}

/// The brief that a text holds. Lines that say nothing known are passed over.
pub fn read(text: &str) -> Brief {
    let mut brief = Brief::default();
    for line in pieces(text, b'\n') {
        let mut fields = pieces(line, b'\t');
        let mut next = || fields.next().unwrap_or_default();
        match next() {
            "locale" => brief.locale = Locale::serving(next()).unwrap_or_default(),
            "page" => brief.on_policy = next() == "policy",
            "policy" => brief.policy = next().into(),
            "site" => brief.site = next().into(),
            "choice" => brief.record = wire::read(next()).record().cloned(),
            "category" => {
                let (id, granted, required) = (next().into(), next() == "on", next() == "required");
                let (name, about) = (next().into(), next().into());
                brief.categories.push(Row { id, granted, required, name, about, services: Vec::new() });
            }
            "service" => {
                let (id, granted, name) = (next().into(), next() == "on", next().into());
                if let Some(row) = brief.categories.last_mut() {
                    row.services.push(Item { id, granted, name });
                }
            }
            _ => {}
        }
    }
    brief
}

/// The answer that saves these choices.
pub fn save(choices: &Choices) -> String {
    let mut answer = String::from("save");
    for (id, granted) in &choices.0 {
        answer.push_str(if *granted { " +" } else { " -" });
        answer.push_str(id);
    }
    answer
}

/// The choices behind a `save`.
pub fn choices(words: &str) -> Choices {
    let mut choices = Choices::default();
    for word in pieces(words, b' ') {
        if let Some(id) = word.strip_prefix('+') {
            choices.set(id, true);
        } else if let Some(id) = word.strip_prefix('-') {
            choices.set(id, false);
        }
    }
    choices
}

fn switch(granted: bool) -> &'static str {
    if granted { "on" } else { "off" }
}

/// One line. Control characters cannot be in a field: `reading` and the page's own intake see to it.
fn entry(brief: &mut String, fields: &[&str]) {
    for field in fields {
        brief.push_str(field);
        brief.push('\t');
    }
    brief.push('\n');
}

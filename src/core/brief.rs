//! The brief: what the widget tells the panel, and what the panel answers. Both are text, because
//! text is the one thing that two wasm modules can hand each other through a page for nothing.
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
//! An answer is a word and the ids it is about: `save` followed by `+id` and `-id`, `accept`,
//! `reject`, `withdraw`, `close`, `speak TAG`.

use super::choices::Choices;
use super::locale::Locale;
use super::record::Record;
use super::scene::{Panel, Scene};
use super::state::State;
use super::wire;

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

/// The brief for a scene; `policy` is the address that the page has worked out.
pub fn print(state: &State, scene: &Scene, policy: &str) -> String {
    let locale = scene.locale;
    let mut text = String::new();
    entry(&mut text, &["locale", locale.tag()]);
    entry(&mut text, &["page", if scene.panel == Some(Panel::Policy) { "policy" } else { "settings" }]);
    entry(&mut text, &["policy", policy]);
    entry(&mut text, &["site", &state.config.site]);
    if let Some(record) = state.recall.record().filter(|_| state.decision.decided) {
        entry(&mut text, &["choice", &wire::print(record)]);
    }
    for category in state.config.categories.iter().filter(|category| category.in_use) {
        let granted = state.decision.grants.categories.granted(&category.id);
        let name = category.name.get(locale).unwrap_or_default();
        let about = category.about.get(locale).unwrap_or_default();
        let required = if category.required { "required" } else { "free" };
        entry(&mut text, &["category", &category.id, switch(granted), required, name, about]);
        for service in state.config.services.iter().filter(|s| s.category == category.id) {
            let granted = state.decision.grants.services.granted(&service.id);
            let name = service.name.get(locale).unwrap_or_default();
            entry(&mut text, &["service", &service.id, switch(granted), name]);
        }
    }
    text
}

/// The brief that a text holds. Lines that say nothing known are passed over.
pub fn read(text: &str) -> Brief {
    let mut brief = Brief::default();
    for line in text.split('\n') {
        let mut fields = line.split('\t');
        let word = fields.next().unwrap_or_default();
        let mut next = || fields.next().unwrap_or_default();
        match word {
            "locale" => brief.locale = Locale::serving(next()).unwrap_or_default(),
            "page" => brief.on_policy = next() == "policy",
            "policy" => brief.policy = next().into(),
            "site" => brief.site = next().into(),
            "choice" => brief.record = wire::read(next()).record().cloned(),
            "category" => brief.categories.push(Row {
                id: next().into(),
                granted: next() == "on",
                required: next() == "required",
                name: next().into(),
                about: next().into(),
                services: Vec::new(),
            }),
            "service" => {
                if let Some(row) = brief.categories.last_mut() {
                    let (id, granted, name) = (next().into(), next() == "on", next().into());
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
    let mut text = String::from("save");
    for (id, granted) in &choices.0 {
        text.push_str(if *granted { " +" } else { " -" });
        text.push_str(id);
    }
    text
}

/// The choices behind a `save`.
pub fn choices(words: &str) -> Choices {
    let mut choices = Choices::default();
    for word in words.split(' ') {
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

fn entry(text: &mut String, fields: &[&str]) {
    for (number, field) in (0..).zip(fields) {
        if number > 0 {
            text.push('\t');
        }
        text.extend(field.chars().map(|c| if c < ' ' { ' ' } else { c }));
    }
    text.push('\n');
}

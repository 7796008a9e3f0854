//! The wording: the words of both layers about what a record answers, in a form that can be written down
//! again from the record and the configuration, and its SHA-256.
//!
//! A line for each thing, its word and its fields with tabs between, a line end behind each:
//!
//! ```text
//! wording  1 TAG              the form, and the language of the record
//! text     SENTENCE           asks, and names the categories that are asked about
//! reject   LABEL
//! accept   LABEL
//! settings LABEL
//! policy   LABEL ADDRESS      where there is a policy
//! intro    SENTENCE
//! save     LABEL
//! withdraw LABEL
//! category ID NAME ABOUT      those that the record answers, in the order of the configuration,
//! service  ID NAME            each with its services
//! ```

use super::config::Config;
use super::cut::{hex, push};
use super::locale::Locale;
use super::panel::{self, names};
use super::record::{Note, Record};
use super::scene::asking;
use super::state::State;
use super::words::{First, REVISION, Second, first, second};
use alloc::string::String;
use sha2::{Digest, Sha256};

/// A page that asks just what a record answers, in its language; `None` for a language that is none of
/// ours. What was added to the site later is not there, and what another of its pages asked about is.
pub fn page(config: &Config, record: &Record) -> Option<State> {
    let locale = Locale::ALL.into_iter().find(|locale| locale.tag() == record.note(Note::Locale))?;
    let mut page = State { config: config.clone(), locale, ..State::blank() };
    for entry in &mut page.config.entries {
        entry.in_use = record.choices.get(&entry.id).is_some();
    }
    Some(page)
}

/// The words on a page, for the record that it was made of; `None` when they were those of another
/// version, which this one cannot vouch for.
pub fn wording(page: &State, record: &Record) -> Option<String> {
    if record.note(Note::Wording) != REVISION || record.note(Note::Version) != env!("CARGO_PKG_VERSION") {
        return None;
    }
    let locale = page.locale;
    let mut text = String::new();
    let mut line = |fields: &[&str]| {
        for (number, field) in (0..).zip(fields) {
            push(&mut text, &[if number > 0 { "\t" } else { "" }, field]);
        }
        push(&mut text, &["\n"]);
    };
    line(&["wording", "1", locale.tag()]);
    line(&["text", &asking(page, false)]);
    line(&["reject", first(locale, First::Reject)]);
    line(&["accept", first(locale, First::Accept)]);
    line(&["settings", first(locale, First::Settings)]);
    let policy = page.policy();
    if !policy.is_empty() {
        line(&["policy", first(locale, First::Policy), &policy]);
    }
    line(&["intro", second(locale, Second::Intro)]);
    line(&["save", second(locale, Second::Save)]);
    line(&["withdraw", second(locale, Second::Withdraw)]);
    let entries = &page.config.entries;
    for category in entries.iter().filter(|entry| entry.in_use && entry.category.is_empty()) {
        let (name, about) = names(category, locale);
        line(&["category", &category.id, name, &about]);
        for service in entries.iter().filter(|entry| entry.in_use && entry.category == category.id) {
            line(&["service", &service.id, panel::name(service, locale)]);
        }
    }
    Some(text)
}

/// The SHA-256 of a text in UTF-8, 64 hexadecimal digits.
pub fn sha256(text: &str) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        for half in [byte >> 4, byte] {
            digits.push(hex(half));
        }
    }
    digits
}

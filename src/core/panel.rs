//! The panel: what stands in the second layer, in the visitor's language, as a pure function of the
//! state.
//!
//! A line for each thing to show, its word and its fields with tabs between, in the order in which
//! they stand:
//!
//! ```text
//! title    NAME CLOSE
//! intro    TEXT
//! rest     LABEL NAMES                              what a withdrawal could not take away or stop
//! button   reload LABEL                             where there is something of the latter
//! policy   LABEL ADDRESS
//! category ID NAME ABOUT 1-if-granted 1-if-required
//! service  ID NAME 1-if-granted 1-if-required       of the category above
//! declaration LABEL                                 of what `declaration` prints
//! button   PART LABEL
//! chosen   BEFORE SECONDS AFTER                     the day of the choice, between two texts
//! language LABEL
//! locale   TAG NAME 1-if-shown
//! ```

use super::brief::told;
use super::catalog::service as known;
use super::cut::{cut, join, push, push_digits, push_line};
use super::entry::Entry;
use super::locale::Locale;
use super::state::State;
use super::words::declared::{Declared, declared};
use super::words::{self, First, Second, autonym, first, second};
use alloc::string::String;

/// The panel of a state; `brief` may tell what a withdrawal could not do, see `brief`.
pub fn print(state: &State, brief: &str) -> String {
    let locale = state.locale;
    let mut text = String::new();
    push_line(&mut text, &["title", first(locale, First::Reopen), second(locale, Second::Close)]);
    push_line(&mut text, &["intro", second(locale, Second::Intro)]);
    let policy = state.policy();
    if !policy.is_empty() {
        push_line(&mut text, &["policy", first(locale, First::Policy), &policy]);
    }
    rest(state, brief, &mut text);
    for (category, granted) in state.granted() {
        if category.in_use && category.category.is_empty() {
            let (name, about) = names(category, locale);
            push_line(
                &mut text,
                &["category", &category.id, name, &about, one(granted), one(category.required)],
            );
            for (service, granted) in state.granted() {
                if service.category == category.id {
                    let name = self::name(service, locale);
                    push_line(
                        &mut text,
                        &["service", &service.id, name, one(granted), one(service.required)],
                    );
                }
            }
        }
    }
    push_line(&mut text, &["declaration", declared(locale, Declared::Title)]);
    push_line(&mut text, &["button", "reject", first(locale, First::Reject)]);
    push_line(&mut text, &["button", "accept", first(locale, First::Accept)]);
    push_line(&mut text, &["button", "save", second(locale, Second::Save)]);
    if let Some(record) = state.in_force() {
        let mut at = String::new();
        push_digits(&mut at, record.at);
        let (before, after) = cut(second(locale, Second::Chosen), b'{');
        push_line(&mut text, &["chosen", before, &at, cut(after.unwrap_or(""), b'}').1.unwrap_or("")]);
        push_line(&mut text, &["button", "receipt", second(locale, Second::Receipt)]);
        if state.granted().any(|(entry, granted)| granted && !entry.required) {
            push_line(&mut text, &["button", "withdraw", second(locale, Second::Withdraw)]);
        }
    }
    languages(locale, &mut text);
    text
}

/// What is left of what was refused.
fn rest(state: &State, brief: &str, text: &mut String) {
    let locale = state.locale;
    for (word, key) in [("left", Second::Left), ("running", Second::Running)] {
        let mut names = String::new();
        for id in told(brief, word) {
            let entry = state.config.entries.iter().find(|entry| word == "running" && entry.id == id);
            let name = match entry {
                Some(entry) if entry.category.is_empty() => purpose(entry, locale).0,
                Some(entry) => name(entry, locale),
                None => id,
            };
            let comma = if names.is_empty() { "" } else { ", " };
            push(&mut names, &[comma, name]);
        }
        if !names.is_empty() {
            push_line(text, &["rest", second(locale, key), &names]);
        }
    }
    if told(brief, "running").next().is_some() {
        push_line(text, &["button", "reload", second(locale, Second::Reload)]);
    }
}

/// The language switch.
pub fn languages(locale: Locale, text: &mut String) {
    push_line(text, &["language", second(locale, Second::Language)]);
    for each in Locale::ALL {
        push_line(text, &["locale", each.tag(), autonym(each), one(each == locale)]);
    }
}

/// What stands beside a category's switch: its name, and what it is for with whether it is always on.
pub fn names(category: &Entry, locale: Locale) -> (&str, String) {
    let (name, about) = purpose(category, locale);
    let always = if category.required { second(locale, Second::Always) } else { "" };
    let space = if always.is_empty() || about.is_empty() { "" } else { " " };
    (name, join(&[about, space, always]))
}

/// The name of a category and what it is for: the operator's words, or else ours.
pub fn purpose(category: &Entry, locale: Locale) -> (&str, &str) {
    let (name, about) = match category.id.as_str() {
        "authorization" => (second(locale, Second::Authorization), Some(Second::AboutAuthorization)),
        "preferences" => ("", Some(Second::AboutPreferences)),
        "analytics" => ("", Some(Second::AboutAnalytics)),
        "marketing" => ("", Some(Second::AboutMarketing)),
        "social" => ("", Some(Second::AboutSocial)),
        _ => ("", None),
    };
    let name = match (category.text("name", locale), name) {
        ("", "") => words::category(locale, &category.id),
        ("", ours) => ours,
        (own, _) => own,
    };
    let about = match (category.text("about", locale), about) {
        ("", Some(key)) => second(locale, key),
        (own, _) => own,
    };
    (name, about)
}

/// The name of a service: the operator's word, or else what it is known as, or else its id.
pub fn name(service: &Entry, locale: Locale) -> &str {
    match (service.text("name", locale), known(&service.id)) {
        ("", Some(known)) => known.name(locale).text,
        ("", None) => &service.id,
        (own, _) => own,
    }
}

/// The field for what is so or is not.
pub fn one(yes: bool) -> &'static str {
    if yes { "1" } else { "" }
}

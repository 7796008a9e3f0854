//! The panel: what stands in the second layer, in the visitor's language, as a pure function of the
//! state.
//!
//! A line for each thing to show, its word and its fields with tabs between, in the order in which
//! they stand:
//!
//! ```text
//! title    NAME CLOSE
//! intro    TEXT
//! policy   LABEL ADDRESS
//! category ID NAME ABOUT 1-if-granted 1-if-required
//! service  ID NAME 1-if-granted 1-if-required       of the category above
//! button   PART LABEL
//! chosen   BEFORE SECONDS AFTER                     the day of the choice, between two texts
//! language LABEL
//! locale   TAG NAME 1-if-shown
//! ```

use super::cut::{cut, join, push, push_digits};
use super::entry::Entry;
use super::locale::Locale;
use super::state::State;
use super::words::{self, First, Second, autonym, first, second};
use alloc::string::String;

/// The panel of a state.
pub fn print(state: &State) -> String {
    let locale = state.locale;
    let mut text = String::new();
    let mut line = |fields: &[&str]| {
        for (number, field) in (0..).zip(fields) {
            push(&mut text, &[if number > 0 { "\t" } else { "" }, field]);
        }
        push(&mut text, &["\n"]);
    };
    line(&["title", first(locale, First::Reopen), second(locale, Second::Close)]);
    line(&["intro", second(locale, Second::Intro)]);
    let policy = state.policy();
    if !policy.is_empty() {
        line(&["policy", first(locale, First::Policy), &policy]);
    }
    for (category, granted) in state.granted() {
        if category.in_use && category.category.is_empty() {
            let (name, about) = names(category, locale);
            line(&["category", &category.id, name, &about, one(granted), one(category.required)]);
            for (service, granted) in state.granted() {
                if service.category == category.id {
                    let name = called(service, locale);
                    line(&["service", &service.id, name, one(granted), one(service.required)]);
                }
            }
        }
    }
    line(&["button", "reject", first(locale, First::Reject)]);
    line(&["button", "accept", first(locale, First::Accept)]);
    line(&["button", "save", second(locale, Second::Save)]);
    if let Some(record) = state.in_force() {
        let mut at = String::new();
        push_digits(&mut at, record.at);
        let (before, after) = cut(second(locale, Second::Chosen), b'{');
        line(&["chosen", before, &at, cut(after.unwrap_or(""), b'}').1.unwrap_or("")]);
        line(&["button", "receipt", second(locale, Second::Receipt)]);
        if state.granted().any(|(entry, granted)| granted && !entry.required) {
            line(&["button", "withdraw", second(locale, Second::Withdraw)]);
        }
    }
    line(&["language", second(locale, Second::Language)]);
    for each in Locale::ALL {
        line(&["locale", each.tag(), autonym(each), one(each == locale)]);
    }
    text
}

/// The name of a category and what it is for: the operator's words, or else ours.
pub fn names(category: &Entry, locale: Locale) -> (&str, String) {
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
    let always = if category.required { second(locale, Second::Always) } else { "" };
    let space = if always.is_empty() || about.is_empty() { "" } else { " " };
    (name, join(&[about, space, always]))
}

/// What a service is called: the operator's words, or else its own.
pub fn called(service: &Entry, locale: Locale) -> &str {
    match service.text("name", locale) {
        "" => brand(&service.id, locale),
        name => name,
    }
}

/// What a service calls itself.
fn brand(id: &str, locale: Locale) -> &str {
    match (id, locale) {
        ("google-analytics", _) => "Google Analytics",
        ("yandex-metrica", Locale::Uz | Locale::En) => "Yandex Metrica",
        ("yandex-metrica", _) => "Яндекс Метрика",
        _ => id,
    }
}

fn one(yes: bool) -> &'static str {
    if yes { "1" } else { "" }
}

//! The receipt: the choice in force, for the visitor or the site to keep.

use super::brief::save;
use super::cut::{join, push_digits};
use super::record::Note;
use super::setting::Setting;
use super::state::State;
use alloc::string::String;

/// A line for each field, its name and its value with a tab between; empty when no choice is in
/// force. `at` is UTC seconds since 1970-01-01; `choices` has `+id` and `-id` with spaces between.
pub fn receipt(state: &State) -> String {
    let Some(record) = state.in_force() else { return String::new() };
    let mut at = String::new();
    push_digits(&mut at, record.at);
    let choices = save(&record.choices);
    let mut lines = String::new();
    for (name, value) in [
        ("id", record.note(Note::Id)),
        ("at", &at),
        ("site", state.config.get(Setting::Site)),
        ("policy", record.note(Note::Policy)),
        ("wording", record.note(Note::Wording)),
        ("locale", record.note(Note::Locale)),
        ("choices", choices.strip_prefix("save ").unwrap_or("")),
        ("cause", record.note(Note::Cause)),
        ("version", record.note(Note::Version)),
    ] {
        lines = join(&[&lines, name, "\t", value, "\n"]);
    }
    lines
}

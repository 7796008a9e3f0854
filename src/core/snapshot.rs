//! The snapshot: what the site's developers are told, as JSON text.
//!
//! Written by hand: every id, tag and word in it has passed `category::is_id` or
//! `setting::is_plain`, so nothing needs escaping, and a serializer would cost the widget more than
//! all its languages.

use super::cut::{join, push_digits};
use super::moment::DAY;
use super::record::Note;
use super::state::State;
use alloc::string::String;

/// The snapshot of a state. Times are UTC seconds since 1970-01-01; the page makes ISO texts of them.
pub fn snapshot(state: &State) -> String {
    let mut json = String::from("{\"locale\":\"");
    json.push_str(state.locale.tag());
    json.push_str("\",\"grants\":");
    object(&mut json, state, false);
    json.push_str(",\"services\":");
    object(&mut json, state, true);
    if let Some(record) = state.in_force() {
        for (key, note) in [("id", Note::Id), ("policy", Note::Policy), ("cause", Note::Cause)] {
            json = join(&[&json, ",\"", key, "\":\"", record.note(note), "\""]);
        }
        json.push_str(",\"at\":");
        push_digits(&mut json, record.at);
        json.push_str(",\"expires\":");
        push_digits(&mut json, record.at.saturating_add(state.config.expires() * DAY));
    }
    json.push('}');
    json
}

/// The grants of the categories, or of the services, by id.
fn object(json: &mut String, state: &State, services: bool) {
    json.push('{');
    let mut comma = "\"";
    for (entry, granted) in state.granted() {
        if entry.category.is_empty() != services {
            json.push_str(comma);
            json.push_str(&entry.id);
            json.push_str(if granted { "\":true" } else { "\":false" });
            comma = ",\"";
        }
    }
    json.push('}');
}

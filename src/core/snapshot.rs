//! The snapshot: what the site's developers are told, as JSON text.
//!
//! Written by hand: every id, tag and word in it has passed `category::is_id` or
//! `setting::is_plain`, so nothing needs escaping, and a serializer would cost the widget more than
//! all its languages.

use super::choices::Choices;
use super::cut::push_digits;
use super::moment::DAY;
use super::state::State;
use alloc::string::String;

/// The snapshot of a state. Times are UTC seconds since 1970-01-01; the page makes ISO texts of them.
pub fn snapshot(state: &State) -> String {
    let mut json = String::from("{\"locale\":\"");
    json.push_str(state.locale.tag());
    json.push_str("\",\"grants\":");
    object(&mut json, &state.decision.grants.categories);
    json.push_str(",\"services\":");
    object(&mut json, &state.decision.grants.services);
    if let Some(record) = state.in_force() {
        let [id, policy, _, _, cause, _] = record.words();
        for (key, word) in [("id", id), ("policy", policy), ("cause", cause)] {
            json.push_str(",\"");
            json.push_str(key);
            json.push_str("\":\"");
            json.push_str(word);
            json.push('"');
        }
        json.push_str(",\"at\":");
        push_digits(&mut json, record.at);
        json.push_str(",\"expires\":");
        push_digits(&mut json, record.at.saturating_add(state.config.expires() * DAY));
    }
    json.push('}');
    json
}

fn object(json: &mut String, choices: &Choices) {
    json.push('{');
    let mut comma = "\"";
    for (id, granted) in &choices.0 {
        json.push_str(comma);
        json.push_str(id);
        json.push_str(if *granted { "\":true" } else { "\":false" });
        comma = ",\"";
    }
    json.push('}');
}

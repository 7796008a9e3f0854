//! The snapshot: what the site's developers are told, as JSON text.
//!
//! Written by hand: every id, tag and word in it has passed `category::is_id` or `wire::plain`, so
//! nothing needs escaping, and a serializer would cost the widget more than all its languages.

use super::choices::Choices;
use super::moment::{DAY, decimal};
use super::state::State;

/// The snapshot of a state. Times are UTC seconds since 1970-01-01; the page makes ISO texts of them.
pub fn snapshot(state: &State) -> String {
    let decision = &state.decision;
    let record = state.recall.record().filter(|_| decision.decided);
    let mut json = String::from("{\"decided\":");
    json.push_str(if decision.decided { "true" } else { "false" });
    json.push_str(",\"grants\":");
    object(&mut json, &decision.grants.categories);
    json.push_str(",\"services\":");
    object(&mut json, &decision.grants.services);
    json.push_str(",\"locale\":");
    quoted(&mut json, state.locale.tag());
    if let Some(record) = record {
        let lapses = record.at.saturating_add(state.config.expires.saturating_mul(DAY));
        for (key, text) in [
            ("id", &record.id as &str),
            ("policy", &record.policy),
            ("cause", record.cause.word()),
            ("wording", &record.wording),
            ("version", &record.version),
        ] {
            json.push(',');
            quoted(&mut json, key);
            json.push(':');
            quoted(&mut json, text);
        }
        for (key, seconds) in [("at", record.at), ("expires", lapses)] {
            json.push(',');
            quoted(&mut json, key);
            json.push(':');
            json.push_str(&decimal(seconds));
        }
    }
    json.push('}');
    json
}

fn object(json: &mut String, choices: &Choices) {
    let mut before = '{';
    for (id, granted) in &choices.0 {
        json.push(before);
        quoted(json, id);
        json.push_str(if *granted { ":true" } else { ":false" });
        before = ',';
    }
    if before == '{' {
        json.push(before);
    }
    json.push('}');
}

fn quoted(json: &mut String, text: &str) {
    json.push('"');
    json.push_str(text);
    json.push('"');
}

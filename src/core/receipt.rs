//! The receipt: one decision as a JSON document, for the visitor to keep and for the site to log. Its
//! fields are explained in docs/receipt.md; pkg/makul-receipt.schema.json describes it for machines.

use super::calendar::utc;
use super::config::Config;
use super::cut::{join, push_digits};
use super::json::{key, member, next, text};
use super::record::{Cause, Note, Record};
use super::setting::Setting;
use super::state::State;
use super::wording::{page, sha256, wording};
use super::words::{First, Second, first, second};
use alloc::string::String;

/// What `schema_version` says. Another one is another schema.
pub const SCHEMA: &str = "makul-receipt-1";

/// The receipt of the choice in force; empty when there is none.
pub fn receipt(state: &State) -> String {
    state.in_force().and_then(|record| write(&state.config, record)).unwrap_or_default()
}

/// The receipt of a record; `None` for one that the widget never wrote: with an empty note, a cause or a
/// language that it does not know, or a time that has no date.
pub fn write(config: &Config, record: &Record) -> Option<String> {
    let page = page(config, record)?;
    let note = |note| Some(record.note(note)).filter(|word| !word.is_empty());
    // How a choice was given that code made, or that another tool asked for, nobody has seen.
    let cause = Cause::ALL.into_iter().find(|cause| Some(cause.word()) == note(Note::Cause))?;
    // What another tool asked about was in view of neither our words nor, for all we know, this policy.
    // A site that has named no revision has a fingerprint of what its policy says.
    let policy = note(Note::Policy).filter(|_| cause != Cause::Imported);
    let printed = |printed| policy.filter(|policy| policy.starts_with("fp-") == printed);
    let seen = !matches!(cause, Cause::Api | Cause::Imported);
    let mut validity = String::from("P");
    push_digits(&mut validity, config.expires());
    validity.push('D');
    let withdrawal = [first(page.locale, First::Reopen), ": ", second(page.locale, Second::Withdraw)];
    let notice = page.policy();
    let words = wording(&page, record).filter(|_| cause != Cause::Imported).map(|words| sha256(&words));

    let mut json = String::from("{");
    member(&mut json, "schema_version", Some(SCHEMA));
    member(&mut json, "record_id", Some(note(Note::Id)?));
    member(&mut json, "event_time", Some(&utc(record.at)?));
    member(&mut json, "event_type", seen.then_some("explicit"));
    member(&mut json, "event_state", Some(event(config, record, cause)));
    member(&mut json, "cause", Some(cause.word()));
    member(&mut json, "validity_duration", Some(&validity));
    member(&mut json, "language", Some(page.locale.tag()));
    key(&mut json, "pii_controllers");
    json.push('[');
    let site = config.get(Setting::Site);
    if !site.is_empty() {
        text(&mut json, site);
    }
    json.push(']');
    member(&mut json, "privacy_notice", (!notice.is_empty()).then_some(&notice));
    member(&mut json, "policy_revision", printed(false));
    member(&mut json, "policy_fingerprint", printed(true));
    member(&mut json, "wording_revision", Some(note(Note::Wording)?));
    member(&mut json, "wording_sha256", words.as_deref());
    member(&mut json, "withdrawal_method", Some(&join(&withdrawal)));
    key(&mut json, "purposes");
    json.push('[');
    // Yes before no, as on the wire, so that a page and a server that read it write the same.
    for wanted in [true, false] {
        for (id, granted) in &record.choices.0 {
            if *granted == wanted {
                purpose(&mut json, config, id, wanted);
            }
        }
    }
    json.push(']');
    member(&mut json, "widget_version", Some(note(Note::Version)?));
    json.push('}');
    Some(json)
}

/// What a record does as a whole.
fn event(config: &Config, record: &Record, cause: Cause) -> &'static str {
    let mut answers = record.choices.0.iter();
    if answers.any(|(id, granted)| *granted && !required(config, id)) {
        "given"
    } else if cause == Cause::Withdrawn {
        "withdrawn"
    } else {
        "refused"
    }
}

/// Whether it was granted without asking.
fn required(config: &Config, id: &str) -> bool {
    config.entries.iter().any(|entry| entry.id == id && entry.required)
}

/// One answer: about a category, which is a purpose, or about a service for one.
fn purpose(json: &mut String, config: &Config, id: &str, granted: bool) {
    let entry = config.entries.iter().find(|entry| entry.id == id);
    let category = entry.map_or("", |entry| &entry.category);
    next(json);
    json.push('{');
    member(json, "purpose", Some(if category.is_empty() { id } else { category }));
    member(json, "service", (!category.is_empty()).then_some(id));
    member(json, "lawful_basis", (!required(config, id)).then_some("consent"));
    key(json, "granted");
    json.push_str(if granted { "true}" } else { "false}" });
}

//! The receipt: one decision as JSON, the same wherever it is made, and nothing without one.
use crate::site::{NOW, SHOP, after, config, record, state};
use crate::visit::Visit;
use makul::core::brief;
use makul::core::issue::Issue;
use makul::core::moment::DAY;
use makul::core::receipt::{receipt, write};
use makul::core::record::{Note, Recall, Record};
use makul::core::state::State;
use makul::core::wire;
use makul::core::wording::{page, sha256, wording};
use proptest::prelude::*;
use serde_json::{Value, json};

const SOME: &str = "+authorization +analytics -social +google-analytics -yandex-metrica -chat";

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// A record of `SOME` with one of its notes changed.
fn noted(note: Note, word: &str) -> Record {
    let mut record = record(SOME, NOW);
    record.notes[note as usize] = word.into();
    record
}

#[test]
fn a_receipt_says_what_was_chosen_when_how_and_in_view_of_what() {
    let purpose = |purpose: &str, service: Option<&str>, granted: bool| {
        let basis = (purpose != "authorization").then_some("consent");
        json!({"purpose": purpose, "service": service, "lawful_basis": basis, "granted": granted})
    };
    let site = config(SHOP);
    let made = record(SOME, NOW - DAY);
    let words = wording(&page(&site, &made).unwrap(), &made).unwrap();
    let wanted = json!({
        "schema_version": "makul-receipt-1",
        "record_id": "0123456789abcdef0123456789abcdef",
        "event_time": "2026-09-20T14:13:20Z",
        "event_type": "explicit",
        "event_state": "given",
        "cause": "saved",
        "validity_duration": "P180D",
        "language": "ru",
        "pii_controllers": ["aloka.one"],
        "privacy_notice": "/privacy.ru.txt",
        "policy_revision": null,
        "policy_fingerprint": null,
        "wording_revision": "1",
        "wording_sha256": sha256(&words),
        "withdrawal_method": "Настройки cookie: Отозвать согласие",
        "purposes": [
            purpose("authorization", None, true),
            purpose("analytics", None, true),
            purpose("analytics", Some("google-analytics"), true),
            purpose("social", None, false),
            purpose("analytics", Some("yandex-metrica"), false),
            purpose("social", Some("chat"), false),
        ],
        "widget_version": env!("CARGO_PKG_VERSION"),
    });
    assert_eq!(read(&receipt(&state(SHOP, SOME))), wanted);
}

#[test]
fn a_fresh_choice_has_its_own_facts() {
    for (act, cause, event, granted) in [
        ("accept", "accept", "given", 6),
        ("reject", "reject", "refused", 1),
        ("withdraw", "withdrawn", "withdrawn", 1),
        ("save +chat", "saved", "given", 3),
        ("save -chat", "saved", "refused", 1),
    ] {
        let mut visit = Visit::new(&format!("{SHOP}\npolicyRevision s v7\nexpires n 30"));
        visit.after(&["start", "speak kk", act]);
        let receipt = read(&receipt(&visit.state));
        assert_eq!(receipt["record_id"], after(0).name(), "{act}");
        assert_eq!(receipt["event_time"], "2026-09-21T14:13:20Z", "{act}");
        assert_eq!((&receipt["cause"], &receipt["event_state"]), (&json!(cause), &json!(event)), "{act}");
        assert_eq!(receipt["policy_revision"], "v7", "{act}");
        assert_eq!(receipt["validity_duration"], "P30D", "{act}");
        assert_eq!(receipt["language"], "kk", "{act}");
        assert_eq!(receipt["privacy_notice"], "/privacy.kk.txt", "{act}");
        let yes = receipt["purposes"].as_array().unwrap().iter().filter(|row| row["granted"] == true);
        assert_eq!(yes.count(), granted, "{act}");
    }
}

#[test]
fn how_it_was_given_is_claimed_only_where_somebody_saw_it() {
    for (cause, kind) in [
        ("accept", json!("explicit")),
        ("reject", json!("explicit")),
        ("saved", json!("explicit")),
        ("withdrawn", json!("explicit")),
        ("api", Value::Null),
        ("imported", Value::Null),
    ] {
        let receipt = read(&write(&config(SHOP), &noted(Note::Cause, cause)).unwrap());
        assert_eq!((&receipt["cause"], &receipt["event_type"]), (&json!(cause), &kind));
    }
}

#[test]
fn a_policy_has_a_revision_or_a_fingerprint_or_neither() {
    for (note, revision, fingerprint) in [
        ("2026-01", json!("2026-01"), Value::Null),
        ("fp-3f9a", Value::Null, json!("fp-3f9a")),
        ("", Value::Null, Value::Null),
    ] {
        let receipt = read(&write(&config(SHOP), &noted(Note::Policy, note)).unwrap());
        assert_eq!((&receipt["policy_revision"], &receipt["policy_fingerprint"]), (&revision, &fingerprint));
    }
}

#[test]
fn a_choice_that_another_tool_asked_for_was_made_in_view_of_nothing_here() {
    for (cause, here) in [("saved", true), ("api", true), ("imported", false)] {
        let mut record = noted(Note::Policy, "v7");
        record.notes[Note::Cause as usize] = cause.into();
        let receipt = read(&write(&config(SHOP), &record).unwrap());
        assert_eq!(
            [receipt["policy_revision"] == "v7", receipt["wording_sha256"].is_string()],
            [here; 2],
            "{cause}"
        );
        assert_eq!(receipt["policy_fingerprint"], Value::Null);
    }
}

#[test]
fn what_the_site_has_not_said_is_not_made_up() {
    let receipt = read(&receipt(&state("", "")));
    assert_eq!(receipt["pii_controllers"], json!([]));
    assert_eq!(receipt["purposes"], json!([]));
    assert_eq!(receipt["privacy_notice"], Value::Null);
    assert_eq!(receipt["event_state"], "refused", "nothing optional is granted");
}

#[test]
fn what_is_required_is_neither_consented_to_nor_given() {
    let site = "categories[0].id s preferences\ncategories[0].required b true\nservices[0].id s menu\nservices[0].category s preferences";
    let receipt = read(&receipt(&state(site, "+authorization +preferences +menu")));
    assert_eq!(receipt["event_state"], "refused");
    for row in receipt["purposes"].as_array().unwrap() {
        assert_eq!(row["lawful_basis"], Value::Null, "{row}");
    }
}

#[test]
fn an_answer_about_what_the_site_has_no_more_stays_in_the_receipt() {
    let receipt = read(&receipt(&state("", "+authorization +maps -old_counter")));
    let wanted = json!([
        {"purpose": "authorization", "service": null, "lawful_basis": null, "granted": true},
        {"purpose": "maps", "service": null, "lawful_basis": "consent", "granted": true},
        {"purpose": "old_counter", "service": null, "lawful_basis": "consent", "granted": false},
    ]);
    assert_eq!(receipt["purposes"], wanted);
    assert_eq!(receipt["event_state"], "given");
}

#[test]
fn the_language_is_that_of_the_choice_not_of_the_page() {
    let mut state = state(SHOP, SOME);
    let before = receipt(&state);
    state.locale = makul::core::locale::Locale::Uz;
    assert_eq!(receipt(&state), before);
}

#[test]
fn a_server_with_the_cookie_and_the_configuration_makes_the_same_receipt() {
    let mut visit = Visit::new(SHOP);
    visit.after(&["start", "speak ky", "save +chat -analytics"]);
    let on_the_page = receipt(&visit.state);
    let line = wire::print(visit.state.recall.record().unwrap());
    let Recall::Found(record) = wire::find(&format!("theme=dark; makul={line}")) else { panic!("{line}") };
    assert_eq!(write(&config(SHOP), &record), Some(on_the_page.clone()));
    // And the panel, which has it from a brief.
    let sources = crate::site::lines(SHOP).replace('\n', "\nconfig\t");
    let text = format!("locale\tky\nchoice\t{line}\npage\t\nconfig\t{sources}");
    assert_eq!(receipt(&brief::read(&text, &mut Vec::<Issue>::new())), on_the_page);
}

#[test]
fn without_a_choice_in_force_there_is_no_receipt() {
    for recall in [Recall::Nothing, Recall::Unreadable, Recall::Found(record(SOME, NOW - 180 * DAY))] {
        let mut state = State { config: config(SHOP), recall, ..State::default() };
        assert_eq!(receipt(&state), "", "before the first decision");
        state.decide(&after(0));
        assert_eq!(receipt(&state), "", "{:?}", state.recall);
    }
    let mut visit = Visit::returning(SHOP, SOME, 60);
    visit.after(&["start", "withdraw"]);
    assert_eq!(read(&receipt(&visit.state))["event_state"], "withdrawn");
    visit.hear("recalled");
    assert_eq!(receipt(&visit.state), "", "a deleted record has none");
}

#[test]
fn a_record_that_the_widget_never_wrote_has_no_receipt() {
    let wrong = [
        noted(Note::Id, ""),
        noted(Note::Cause, ""),
        noted(Note::Cause, "guessed"),
        noted(Note::Locale, ""),
        noted(Note::Locale, "tlh"),
        noted(Note::Locale, "RU"),
        noted(Note::Wording, ""),
        noted(Note::Version, ""),
        record(SOME, 999_999_999_999_999),
        Record::default(),
    ];
    for record in wrong {
        assert_eq!(write(&config(SHOP), &record), None, "{record:?}");
    }
}

proptest! {
    #[test]
    fn any_record_and_any_site_give_json_or_nothing(
        at in any::<u64>(),
        notes in prop::collection::vec("(ru|uz-Cyrl|saved|api|1|fp-a|[ -~]{0,9})", 0..8),
        answers in prop::collection::vec((any::<String>(), any::<bool>()), 0..6),
        site in any::<String>(),
    ) {
        let choices = makul::core::choices::Choices(answers);
        let site = config(&format!("{SHOP}\nsite s {}", site.replace('\n', " ")));
        if let Some(text) = write(&site, &Record { choices, at, notes }) {
            prop_assert!(!text.contains('\n'));
            prop_assert_eq!(&read(&text)["schema_version"], "makul-receipt-1");
        }
    }

    #[test]
    fn the_sites_name_survives_whatever_it_is(name in "[^\n\t]{1,40}") {
        let site = config(&format!("site s {name}"));
        let receipt = read(&write(&site, &record(SOME, NOW)).unwrap());
        let kept = site.get(makul::core::setting::Setting::Site);
        prop_assert_eq!(receipt["pii_controllers"][0].as_str().unwrap_or(""), kept);
    }
}

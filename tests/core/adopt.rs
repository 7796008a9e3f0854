//! Adoption: what another tool asked becomes a record of ours, as old as it is and no larger.
use crate::site::{NOW, config};
use makul::core::decision::{Why, decide};
use makul::core::import::adopt::adopt;
use makul::core::moment::{DAY, Moment};
use makul::core::record::{Cause, Note, Recall};
use makul::core::state::State;
use makul::core::wire;
use proptest::prelude::*;

const SHOP: &str = "
    services[0].use s google-analytics
    services[0].id s G-1
    services[1].use s meta-pixel
    services[1].id s 1
";

fn report(text: &str) -> String {
    let mut state = State { config: config(text), ..State::default() };
    state.decide(&moment());
    state.report()
}

fn moment() -> Moment {
    Moment { at: NOW, chance: [1, 2, 3, 4] }
}

/// What Klaro stored, as `found.js` hands it over.
fn klaro(choices: &str) -> String {
    let lines = choices.split(' ').map(|choice| {
        let (word, answer) = choice.split_once('=').unwrap();
        format!("klaro\t{word}\tb\t{answer}\n")
    });
    lines.collect::<String>() + "\n"
}

fn adopted(stored: &str) -> Recall {
    wire::read(&adopt(&report(SHOP), stored, "2026-01", &moment()))
}

#[test]
fn a_choice_becomes_a_record_with_its_services_and_its_cause() {
    let Recall::Found(record) = adopted(&klaro("analytics=true marketing=false")) else {
        panic!("no record")
    };
    let words: Vec<String> =
        record.choices.0.iter().map(|(id, yes)| format!("{}{id}", if *yes { '+' } else { '-' })).collect();
    assert_eq!(words, ["+authorization", "+analytics", "+google-analytics", "-marketing", "-meta-pixel"]);
    assert_eq!(record.at, NOW);
    assert_eq!(record.note(Note::Cause), Cause::Imported.word());
    assert_eq!(record.note(Note::Policy), "2026-01");
    assert_eq!(record.note(Note::Id), moment().name());
}

#[test]
fn whoever_was_asked_everything_is_asked_nothing() {
    let recall = adopted(&klaro("analytics=true marketing=false"));
    let decision = decide(&config(&format!("{SHOP}\npolicyRevision s 2026-01")), &recall, false, &moment());
    assert_eq!((decision.ask, decision.decided), (None, true));
}

#[test]
fn a_category_that_nobody_asked_about_is_asked_and_not_granted() {
    let recall = adopted(&klaro("analytics=true"));
    let decision = decide(&config(SHOP), &recall, false, &moment());
    assert_eq!(decision.ask, Some(Why::NewService));
    let state = State { config: config(SHOP), recall, decision, ..State::default() };
    assert!(state.allows("google-analytics") && !state.allows("marketing") && !state.allows("meta-pixel"));
}

#[test]
fn a_choice_is_as_old_as_it_is_and_never_younger_than_now() {
    let dated = |milliseconds: u64| {
        let stored = format!(
            "cc_cookie\tcategories[0]\ts\tanalytics\ncc_cookie\tlastConsentTimestamp\tn\t{milliseconds}\ncc_cookie\tconsentId\ts\tx\ncc_cookie\trevision\tn\t0\n\n"
        );
        adopted(&stored)
    };
    for (made, at) in [(NOW - 90 * DAY, NOW - 90 * DAY), (NOW + 5 * DAY, NOW)] {
        let Recall::Found(record) = dated(made * 1000) else { panic!("no record of {made}") };
        assert_eq!(record.at, at);
    }
    assert_eq!(dated((NOW - 300 * DAY) * 1000), Recall::Nothing, "one that has expired is not stored");
}

#[test]
fn nothing_explicit_is_no_record() {
    for stored in [
        "",
        "\n\n",
        "cookieconsent_status\t\ts\tdismiss\n\n",
        "klaro\tnobody-knows\tb\ttrue\n\n",
        "makul\t\ts\tx\n\n",
    ] {
        assert_eq!(adopted(stored), Recall::Nothing, "{stored:?}");
    }
}

proptest! {
    #[test]
    fn any_store_gives_a_record_that_can_be_read_or_none(stored in ".{0,300}", report in ".{0,100}") {
        let line = adopt(&report, &stored, "", &moment());
        prop_assert!(line.is_empty() || matches!(wire::read(&line), Recall::Found(_)) || !report.is_ascii() || report.contains(':'));
    }

    #[test]
    fn no_record_grants_what_was_not_granted(analytics in any::<bool>(), marketing in any::<bool>()) {
        let Recall::Found(record) = adopted(&klaro(&format!("analytics={analytics} marketing={marketing}"))) else {
            return Err(TestCaseError::fail("no record"));
        };
        for (id, yes) in [("analytics", analytics), ("google-analytics", analytics), ("marketing", marketing), ("meta-pixel", marketing)] {
            prop_assert_eq!(record.choices.get(id), Some(yes));
        }
        prop_assert_eq!(record.choices.get("social"), None);
    }
}

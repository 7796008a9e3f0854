//! What the panel finds out about the policy: noted in the record, or an end to the choice.
use crate::site::SHOP;
use crate::visit::Visit;
use makul::core::decision::Why;
use makul::core::record::Note;

const YES: &str = "+authorization +analytics +social +google-analytics +yandex-metrica +chat";

fn noted(visit: &Visit) -> String {
    visit.state.recall.record().map_or("none".into(), |record| record.note(Note::Policy).into())
}

#[test]
fn the_version_that_was_read_is_stored_with_the_choice_and_changes_nothing_else() {
    let mut visit = Visit::returning(SHOP, YES, 60);
    visit.hear("start");
    let (granted, chosen) = (visit.granted(), visit.chosen());
    assert_eq!(visit.hear("noted fp-1"), "store");
    assert_eq!(noted(&visit), "fp-1");
    assert_eq!((visit.granted(), visit.chosen()), (granted, chosen));
    assert_eq!(visit.state.decision.ask, None);
}

#[test]
fn without_a_choice_there_is_nothing_to_note_it_in() {
    let mut visit = Visit::new(SHOP);
    visit.hear("start");
    assert_eq!(visit.hear("noted fp-1"), "");
    assert_eq!(noted(&visit), "none");
}

#[test]
fn a_version_that_is_due_ends_the_choice_and_asks() {
    let mut visit = Visit::returning(SHOP, YES, 60);
    visit.after(&["start", "noted fp-1"]);
    assert_eq!(visit.hear("configure policyDue s fp-2"), "sweep change ask");
    assert_eq!(visit.state.decision.ask, Some(Why::PolicyChanged));
    assert_eq!(visit.granted(), "authorization");
    // The next choice is made in view of it, and the panel notes that.
    visit.hear("accept");
    assert_eq!(visit.state.decision.ask, None);
    assert_eq!(noted(&visit), "");
    visit.hear("noted fp-2");
    assert_eq!(visit.state.decision.ask, None);
}

//! The receipt: the choice in force, line by line, and nothing without one.
use crate::site::{NOW, SHOP, after, config, record, state};
use crate::visit::Visit;
use makul::core::brief::choices;
use makul::core::moment::DAY;
use makul::core::receipt::receipt;
use makul::core::record::Recall;
use makul::core::state::State;

const SOME: &str = "+authorization +analytics -social +google-analytics -yandex-metrica -chat";

/// The value of a field.
fn field(receipt: &str, name: &str) -> String {
    let line = receipt.lines().find_map(|line| line.strip_prefix(&format!("{name}\t")));
    line.unwrap_or_else(|| panic!("no {name} in {receipt}")).into()
}

#[test]
fn a_receipt_says_what_was_chosen_when_and_in_view_of_what() {
    let wanted = format!(
        "id\t0123456789abcdef0123456789abcdef\nat\t{}\nsite\taloka.one\npolicy\t\nwording\t1\nlocale\tru\n\
         choices\t{SOME}\ncause\tsaved\nversion\t0.1.0\n",
        NOW - DAY
    );
    assert_eq!(receipt(&state(SHOP, SOME)), wanted);
}

#[test]
fn a_receipt_of_a_fresh_choice_has_its_own_facts() {
    for (act, cause, answer) in [
        ("accept", "accept", "+authorization +analytics +social +google-analytics +yandex-metrica +chat"),
        ("reject", "reject", "+authorization -analytics -social -google-analytics -yandex-metrica -chat"),
        (
            "withdraw",
            "withdrawn",
            "+authorization -analytics -social -google-analytics -yandex-metrica -chat",
        ),
        ("save +chat", "saved", "+authorization -analytics +social -google-analytics -yandex-metrica +chat"),
    ] {
        let mut visit = Visit::new(&format!("{SHOP}\npolicyRevision s v7"));
        visit.after(&["start", "speak kk", act]);
        let receipt = receipt(&visit.state);
        for (name, value) in [
            ("id", after(0).name().as_str()),
            ("at", NOW.to_string().as_str()),
            ("policy", "v7"),
            ("locale", "kk"),
            ("cause", cause),
            ("choices", answer),
            ("version", env!("CARGO_PKG_VERSION")),
        ] {
            assert_eq!(field(&receipt, name), value, "{act}");
        }
    }
}

#[test]
fn the_choices_of_a_receipt_are_read_like_an_answer() {
    let state = state(SHOP, SOME);
    let words = field(&receipt(&state), "choices");
    assert_eq!(choices(&words), state.recall.record().unwrap().choices);
}

#[test]
fn a_choice_about_nothing_has_a_receipt_too() {
    let receipt = receipt(&state("", ""));
    assert_eq!(field(&receipt, "choices"), "");
    assert_eq!(field(&receipt, "site"), "");
    assert_eq!(receipt.lines().count(), 9);
}

#[test]
fn without_a_choice_in_force_there_is_no_receipt() {
    for recall in [Recall::Nothing, Recall::Unreadable, Recall::Found(record(SOME, NOW - 180 * DAY))] {
        let mut state = State { config: config(SHOP), recall, ..State::default() };
        assert_eq!(receipt(&state), "", "before the first decision");
        state.decide(&after(0));
        assert_eq!(receipt(&state), "", "{:?}", state.recall);
    }
}

#[test]
fn a_choice_taken_back_is_in_the_receipt_as_it_is_in_the_record() {
    let mut visit = Visit::returning(SHOP, SOME, 60);
    visit.after(&["start", "withdraw"]);
    let answers = field(&receipt(&visit.state), "choices");
    assert!(!answers.contains("+analytics") && answers.contains("-google-analytics"));
    visit.hear("recalled");
    assert_eq!(receipt(&visit.state), "", "and a deleted record has none");
}

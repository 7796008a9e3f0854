//! The choice: what stands in the record after each way of choosing.
use crate::site::{NOW, SHOP, after, choices, record};
use crate::visit::Visit;
use makul::core::moment::DAY;
use makul::core::msg::{Choice, Msg};
use makul::core::record::{Cause, Note, Recall};
use makul::core::state::Surface;
use makul::core::words;

/// The choices before (`none` for a new visitor), what is chosen, and the choices afterwards.
/// `A` is authorization, `N` analytics, `S` social, `g` and `y` the counters, `c` the chat.
const CHOICES: &str = "
    none | accept | +A +N +S +g +y +c
    none | reject | +A -N -S -g -y -c
    none | withdraw | +A -N -S -g -y -c
    none | save | +A -N -S -g -y -c
    none | save +N | +A +N -S +g +y -c
    none | save -N | +A -N -S -g -y -c
    none | save +N -g | +A +N -S -g +y -c
    none | save -g +N | +A +N -S -g +y -c
    none | save +N -g -y | +A +N -S -g -y -c
    none | save +g | +A +N -S +g -y -c
    none | save +c | +A -N +S -g -y +c
    none | save +g +c | +A +N +S +g -y +c
    none | save -N +g | +A -N -S +g -y -c
    none | save +g -N | +A -N -S +g -y -c
    none | save +N +S | +A +N +S +g +y +c
    none | save +S -c | +A -N +S -g -y -c
    none | save -A | +A -N -S -g -y -c
    none | save +statistics | +A +N -S +g +y -c
    none | save +performance -yandex-metrica | +A +N -S +g -y -c
    none | save -necessary +measurement | +A +N -S +g +y -c
    none | save +SOCIAL | +A -N +S -g -y +c
    none | save +nobody +N | +A +N -S +g +y -c
    none | save +preferences | +A +preferences -N -S -g -y -c
    none | save -ads | +A -N -marketing -S -g -y -c
    +A +N +S +g +y +c | save -N | +A -N +S -g -y +c
    +A +N +S +g +y +c | save -g | +A +N +S -g +y +c
    +A +N +S +g +y +c | save | +A +N +S +g +y +c
    +A +N +S +g +y +c | reject | +A -N -S -g -y -c
    +A -N -S -g -y -c | accept | +A +N +S +g +y +c
    +A -N -S -g -y -c | save +y | +A +N -S -g +y -c
    +A +N -S +g -y -c | save +S | +A +N +S +g -y +c
    +A +N -S +g -y -c | save +c | +A +N +S +g -y +c
    +A -N +S -g -y +c +maps | save +N | +A +N +S +g +y +c +maps
    +A +N +S +g +y +c +maps -old | save -S | +A +N -S +g +y -c +maps -old
    +A +N +S +g +y +c +maps -old | accept | +A +N +S +g +y +c +maps -old
    +A +N +S +g +y +c +maps -old | reject | +A -N -S -g -y -c -maps -old
    +A +N +S +g +y +c +maps | withdraw | +A -N -S -g -y -c -maps
    +A -N | accept | +A +N +S +g +y +c
    +A +N | save -S | +A +N -S -g -y -c
";

/// The words of the table in full.
fn full(words: &str) -> String {
    let full = words.split_whitespace().map(|word| {
        let id = match &word[1..] {
            "A" => "authorization",
            "N" => "analytics",
            "S" => "social",
            "g" => "google-analytics",
            "y" => "yandex-metrica",
            "c" => "chat",
            other => other,
        };
        format!("{}{id}", &word[..1])
    });
    full.collect::<Vec<_>>().join(" ")
}

fn sorted(words: &str) -> Vec<&str> {
    let mut words: Vec<&str> = words.split_whitespace().collect();
    words.sort_unstable_by_key(|word| &word[1..]);
    words
}

#[test]
fn every_choice_leaves_the_record_that_it_says() {
    for row in CHOICES.trim().lines() {
        let [before, act, wanted]: [&str; 3] =
            row.split('|').map(str::trim).collect::<Vec<_>>().try_into().unwrap();
        let mut visit = match before {
            "none" => Visit::new(SHOP),
            _ => Visit::returning(SHOP, &full(before), 60),
        };
        visit.hear("start");
        let (word, rest) = act.split_once(' ').unwrap_or((act, ""));
        let effects = visit.hear(format!("{word} {}", full(rest)).trim());
        assert!(effects.contains("store"), "{row}: {effects}");
        assert_eq!(effects.contains("complain"), act.contains("nobody"), "{row}");
        assert_eq!(sorted(&visit.chosen()), sorted(&full(wanted)), "{row}");
    }
}

#[test]
fn a_choice_of_nothing_that_the_site_has_is_no_answer() {
    for act in ["save +nobody", "save -nobody", "save +nobody -ghost", "save +!analytics"] {
        let mut visit = Visit::new(SHOP);
        visit.hear("start");
        let effects = visit.hear(act);
        assert!(effects.contains("complain") && !effects.contains("store"), "{act}: {effects}");
        assert_eq!(visit.chosen(), "none", "{act}");
        assert!(visit.hear("save").contains("store"), "but nothing at all may be chosen");
    }
}

#[test]
fn an_unknown_word_is_complained_of_by_name_and_the_rest_is_stored() {
    let mut visit = Visit::new(SHOP);
    visit.hear("start");
    let effects = visit.hear("save +nobody +analytics -ghost");
    assert_eq!(effects, "complain store release sweep change close");
    let wanted = "nobody\nghost\n";
    assert_eq!(visit.state.strangers, wanted);
    assert!(!visit.chosen().contains("nobody"));
}

#[test]
fn what_was_chosen_under_an_expired_record_is_not_renewed() {
    for ago in [180 * DAY, 400 * DAY] {
        let mut visit = Visit::returning(SHOP, "+analytics +social +maps +google-analytics", ago);
        visit.after(&["start", "save +social"]);
        assert_eq!(visit.granted(), "authorization social chat");
        assert!(!visit.chosen().contains("maps"), "nor kept for another page");
    }
}

#[test]
fn what_expired_while_the_page_was_open_is_not_renewed_either() {
    let mut visit = Visit::returning(SHOP, "+analytics +google-analytics +maps", 0);
    visit.hear("start");
    visit.clock = 180 * DAY.cast_signed();
    visit.hear("save +social");
    assert_eq!(visit.granted(), "authorization social chat");
    assert!(!visit.chosen().contains("+maps"));
}

#[test]
fn what_was_chosen_under_another_policy_is_not_renewed() {
    let revised = format!("{SHOP}\npolicyRevision s 2");
    let mut visit = Visit::returning(&revised, "+analytics +google-analytics", 60);
    visit.after(&["start", "save +social"]);
    assert_eq!(visit.granted(), "authorization social chat");
}

#[test]
fn an_unreadable_record_gives_nothing_to_a_new_one() {
    let mut visit = Visit::new(SHOP);
    visit.state.recall = Recall::Unreadable;
    visit.after(&["start", "save"]);
    assert_eq!(visit.granted(), "authorization");
}

#[test]
fn a_record_says_when_how_and_in_view_of_what() {
    for (cause, word) in [
        (Cause::Accept, "accept"),
        (Cause::Reject, "reject"),
        (Cause::Saved, "saved"),
        (Cause::Withdrawn, "withdrawn"),
        (Cause::Imported, "imported"),
        (Cause::Api, "api"),
    ] {
        let mut visit = Visit::new(&format!("{SHOP}\npolicyRevision s 2026-01"));
        visit.after(&["start", "speak ky"]);
        visit.clock = 17;
        visit.send(Msg::Choose(Choice::Nothing, cause));
        let made = visit.state.recall.record().unwrap();
        assert_eq!(made.at, NOW + 17);
        assert_eq!(made.note(Note::Id), after(0).name());
        assert_eq!(made.note(Note::Policy), "2026-01");
        assert_eq!(made.note(Note::Wording), words::REVISION);
        assert_eq!(made.note(Note::Locale), "ky");
        assert_eq!(made.note(Note::Cause), word);
        assert_eq!(made.note(Note::Version), env!("CARGO_PKG_VERSION"));
    }
}

#[test]
fn a_choice_closes_whatever_is_open() {
    for open in ["banner", "settings", "policy"] {
        for act in ["accept", "reject", "save +social", "withdraw"] {
            let mut visit = Visit::new(SHOP);
            visit.after(&["start", open, "absent", open, act]);
            assert_eq!(visit.state.surface, Surface::Nothing, "{act} on {open}");
            assert!(!visit.state.panel_failed && !visit.state.asks());
        }
    }
}

#[test]
fn a_yes_is_taken_back_by_one_press() {
    let mut visit = Visit::returning(SHOP, &full("+A +N +S +g -y +c"), 60);
    visit.hear("start");
    assert!(visit.state.allows("chat"));
    assert_eq!(visit.hear("withdraw"), "store sweep change");
    assert_eq!(visit.granted(), "authorization");
}

#[test]
fn an_answer_is_set_once_for_each_id() {
    let mut these = choices("+a -b");
    these.set("a", false);
    these.set("c", true);
    assert_eq!(these, choices("-a -b +c"));
    assert_eq!((these.get("b"), these.get("d")), (Some(false), None));
    assert!(these.granted("c") && !these.granted("a") && !these.granted("d"));
    assert_eq!(record("+a -b", 0).choices, choices("+a -b"));
}

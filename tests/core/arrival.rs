//! Arrival: a configuration that comes late or in parts, and marked elements that come later still.
use crate::site::SHOP;
use crate::visit::{Visit, cookie};
use makul::core::decision::Why;
use makul::core::locale::Locale;
use makul::core::record::Recall;
use makul::core::scene::scene;
use makul::core::state::Surface;
use makul::core::wire;

const YES: &str = "+authorization +analytics +social +google-analytics +yandex-metrica +chat";

/// Somebody with a yes to everything, or with nothing, while the configuration is on its way.
fn waiting(choices: Option<&str>) -> Visit {
    let mut visit = match choices {
        Some(choices) => Visit::returning(SHOP, choices, 60),
        None => Visit::new(SHOP),
    };
    visit.state.waiting = true;
    visit
}

#[test]
fn while_the_configuration_is_on_its_way_nothing_optional_is_granted_and_nobody_is_asked() {
    for choices in [None, Some(YES)] {
        let mut visit = waiting(choices);
        visit.hear("start");
        assert_eq!(visit.granted(), "authorization");
        assert_eq!(visit.state.surface, Surface::Nothing);
        let scene = scene(&visit.state);
        assert!(!scene.banner && !scene.reopen);
    }
}

#[test]
fn nothing_is_announced_before_the_first_decision() {
    let mut visit = waiting(Some(YES));
    assert_eq!(visit.hear("start"), "release");
    assert_eq!(visit.hear("seen preferences"), "");
}

#[test]
fn the_page_view_is_ready_when_the_configuration_is_there() {
    let mut visit = waiting(None);
    visit.hear("start");
    assert_eq!(visit.hear("arrived"), "ready ask");
    let mut visit = waiting(Some(YES));
    visit.hear("start");
    assert_eq!(visit.hear("arrived expires n 90"), "release sweep ready");
    assert_eq!(visit.state.config.expires(), 90);
}

#[test]
fn what_arrives_late_can_only_be_ready_once() {
    let mut visit = waiting(Some(YES));
    visit.after(&["start", "arrived"]);
    assert_eq!(visit.hear("arrived"), "");
    assert_eq!(visit.hear("arrived layout s box"), "");
    assert_eq!(visit.state.config.values[4], "box");
}

#[test]
fn a_configuration_that_never_comes_leaves_the_page_as_strict_as_its_tag() {
    let mut visit = waiting(Some("+analytics"));
    visit.hear("start");
    assert_eq!(visit.hear("arrived"), "release sweep ready ask");
    assert_eq!(visit.granted(), "authorization analytics");
}

#[test]
fn a_mistake_that_arrives_is_complained_of_before_all_else() {
    let mut visit = waiting(None);
    visit.hear("start");
    assert_eq!(visit.hear("arrived colour s red"), "complain ready ask");
}

#[test]
fn a_choice_made_while_waiting_holds_when_the_configuration_is_there() {
    let mut visit = waiting(None);
    visit.hear("start");
    assert!(visit.hear("accept").starts_with("store"));
    assert_eq!(visit.granted(), "authorization", "not before");
    assert_eq!(visit.hear("arrived"), "release sweep ready");
    assert!(visit.state.allows("analytics"));
}

#[test]
fn a_choice_made_while_waiting_is_stored_as_it_was_made() {
    for act in ["reject", "accept", "save +social"] {
        let mut visit = waiting(None);
        visit.after(&["start", act]);
        let report = visit.state.report();
        let line = report.lines().next().unwrap().split('\t').nth(2).unwrap();
        let Recall::Found(record) = wire::read(line) else {
            panic!("the page would store {line:?}");
        };
        let made = visit.state.recall.record().unwrap();
        assert_eq!((record.at, &record.notes), (made.at, &made.notes), "{act}");
        assert_eq!(wire::print(&record), wire::print(made), "{act}");
    }
}

#[test]
fn a_record_found_while_waiting_counts_afterwards() {
    let mut visit = waiting(None);
    visit.hear("start");
    assert_eq!(visit.hear(&format!("recalled {}", cookie(YES))), "");
    assert_eq!(visit.hear("arrived"), "release sweep ready");
}

#[test]
fn a_late_service_is_asked_about_and_what_was_chosen_holds() {
    let mut visit = Visit::returning(SHOP, YES, 60);
    visit.hear("start");
    let effects = visit.hear("configure services[0].id s maps\nservices[0].category s social");
    assert_eq!(effects, "ask");
    assert_eq!(visit.state.decision.ask, Some(Why::NewService));
    assert!(visit.state.allows("chat") && !visit.state.allows("maps"));
}

#[test]
fn a_late_service_that_was_chosen_before_is_let_in() {
    let mut visit = Visit::returning(SHOP, &format!("{YES} +maps"), 60);
    visit.hear("start");
    let effects = visit.hear("configure services[0].id s maps\nservices[0].category s social");
    assert_eq!(effects, "release change");
    assert!(visit.state.allows("maps"));
}

#[test]
fn a_marked_element_brings_its_category_into_use() {
    for (word, id) in [
        ("preferences", "preferences"),
        ("functional", "preferences"),
        ("Marketing", "marketing"),
        ("ADS", "marketing"),
    ] {
        let mut visit = Visit::returning(SHOP, YES, 60);
        visit.hear("start");
        assert_eq!(visit.hear(&format!("seen {word}")), "ask", "{word}");
        let category = visit.state.config.category(id).unwrap();
        assert!(category.in_use, "{word}");
        assert_eq!(visit.hear(&format!("seen {word}")), "", "a second one says nothing new");
    }
}

#[test]
fn a_marked_element_of_nobodys_category_is_complained_of_every_time_and_by_its_own_word() {
    let mut visit = Visit::new(SHOP);
    visit.hear("start");
    for word in ["nobody", "chat", "Statistik", "analytics "] {
        assert_eq!(visit.hear(&format!("seen {word}")), "complain", "{word}");
        let line = format!("data-category={word}\n");
        assert_eq!(visit.state.strangers, line);
    }
    visit.hear("speak ky");
    assert_eq!(visit.state.strangers, "", "a complaint is of one message");
}

#[test]
fn the_language_follows_the_configuration_unless_it_says_nothing_new() {
    let mut visit = Visit::new(SHOP);
    visit.after(&["start", "configure locale s ky"]);
    assert_eq!(visit.state.locale, Locale::Ky);
    visit.after(&["speak uz", "configure site s om.kg"]);
    assert_eq!(visit.state.locale, Locale::Uz, "what the visitor has switched to stays");
    visit.hear("configure locale s ky");
    assert_eq!(visit.state.locale, Locale::Uz, "said before");
    visit.hear("configure locale s klingon");
    assert_eq!(visit.state.locale, Locale::Uz, "a mistake changes nothing");
    visit.hear("configure locale s kk");
    assert_eq!(visit.state.locale, Locale::Kk);
}

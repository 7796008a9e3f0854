//! The state: the questions that a page asks of it, and what it reports.
use crate::site::{NOW, SHOP, choices, config, state};
use makul::core::locale::Locale;
use makul::core::moment::DAY;
use makul::core::record::Recall;
use makul::core::state::State;
use makul::core::wire;

/// Analytics with one of its counters, and no chat.
const SOME: &str = "+authorization +analytics -social +google-analytics -yandex-metrica -chat";
const YES: &str = "+authorization +analytics +social +google-analytics +yandex-metrica +chat";
const NO: &str = "+authorization -analytics -social -google-analytics -yandex-metrica -chat";

#[test]
fn a_name_is_allowed_when_its_entry_is_granted() {
    let state = state(SHOP, SOME);
    for name in ["analytics", "statistics", "Measurement", "PERFORMANCE", "google-analytics", "necessary"] {
        assert!(state.allows(name), "{name}");
    }
    for name in ["social", "chat", "yandex-metrica", "marketing", "ads", "preferences", "nobody", "", " "] {
        assert!(!state.allows(name), "{name}");
    }
}

#[test]
fn before_the_first_decision_nothing_is_allowed() {
    for state in [State::blank(), State::default(), State { config: config(SHOP), ..State::default() }] {
        for name in ["authorization", "analytics", "chat", ""] {
            assert!(!state.allows(name) && !state.admits(name, ""));
        }
    }
}

#[test]
fn a_marked_element_is_admitted_by_its_category_and_not_against_its_service() {
    let state = state(SHOP, SOME);
    for (category, service, admitted) in [
        ("analytics", "", true),
        ("statistics", "", true),
        ("analytics", "google-analytics", true),
        ("analytics", "yandex-metrica", false),
        ("analytics", "nobody", true),
        ("social", "", false),
        ("social", "chat", false),
        ("social", "google-analytics", false),
        ("analytics", "chat", false),
        ("", "google-analytics", true),
        ("", "yandex-metrica", false),
        ("", "nobody", false),
        ("", "", false),
        ("nobody", "", false),
        ("nobody", "google-analytics", false),
        ("nobody", "nobody", false),
        ("authorization", "", true),
        ("authorization", "chat", false),
        ("marketing", "", false),
    ] {
        assert_eq!(state.admits(category, service), admitted, "{category} {service}");
    }
}

#[test]
fn the_report_has_a_line_for_the_visit_and_one_for_each_entry() {
    let state = state(SHOP, SOME);
    let line = "1:.authorization.analytics.google-analytics.!social!yandex-metrica!chat:1789913600:\
        0123456789abcdef0123456789abcdef::1:ru:saved:0.1.0";
    let wanted = [
        &format!("en\t180\t{line}"),
        "authorization\t\t1\t\t",
        "preferences\t\t\t\t",
        "analytics\t\t1\t\t",
        "marketing\t\t\t\t",
        "social\t\t\t\t",
        "google-analytics\tanalytics\t1\tG-SHOP\t\t\tgtag",
        "yandex-metrica\tanalytics\t\t12345678\t\t\tym",
        "chat\tsocial\t\t\thttps://chat.example/start.js\tchat_* chat-open \t",
    ];
    assert_eq!(NOW - DAY, 1_789_913_600);
    assert_eq!(state.report().lines().collect::<Vec<_>>(), wanted);
}

#[test]
fn a_report_without_a_choice_in_force_has_no_line_of_it() {
    let mut old = state(SHOP, YES);
    old.decide(&crate::site::after(180 * 86_400));
    for mut state in [old, State::default()] {
        state.locale = Locale::UzCyrl;
        assert!(state.report().starts_with("uz-Cyrl\t180\t\nauthorization\t"), "{}", state.report());
        assert!(state.in_force().is_none());
    }
}

#[test]
fn the_reports_line_is_the_record_itself() {
    for words in [YES, NO, SOME] {
        let state = state(&format!("{SHOP}\nexpires n 7"), words);
        let report = state.report();
        let head: Vec<&str> = report.lines().next().unwrap().split('\t').collect();
        assert_eq!(head[..2], ["en", "7"]);
        assert_eq!(wire::read(head[2]), as_read(&state));
    }
}

/// The record as it comes back from the wire: first every yes, then every no.
fn as_read(state: &State) -> Recall {
    let mut record = state.recall.record().unwrap().clone();
    record.choices.0.sort_by_key(|(_, granted)| !granted);
    Recall::Found(record)
}

#[test]
fn the_policys_address_has_the_language_that_is_shown() {
    for (policy, address) in [
        ("", ""),
        ("policy s /privacy.txt", "/privacy.txt"),
        ("policy s /privacy.{locale}.txt", "/privacy.uz-Cyrl.txt"),
        ("policy s /{locale}/privacy", "/uz-Cyrl/privacy"),
        ("policy s /{lang}/privacy", "/{lang}/privacy"),
        ("policy s https://om.kg/{locale}", "https://om.kg/uz-Cyrl"),
        ("policy s {locale}", "uz-Cyrl"),
        ("policy s javascript:{locale}", ""),
    ] {
        let state = State { config: config(policy), locale: Locale::UzCyrl, ..State::default() };
        assert_eq!(state.policy(), address, "{policy}");
    }
}

#[test]
fn every_entry_is_told_with_its_grant() {
    let state = state(SHOP, SOME);
    let told: Vec<(&str, bool)> = state.granted().map(|(entry, yes)| (entry.id.as_str(), yes)).collect();
    assert_eq!(told.len(), 8);
    for (id, granted) in told {
        let category = config(SHOP).entries.iter().find(|entry| entry.id == id).map(|e| e.category.clone());
        let in_category = category.is_none_or(|id| id.is_empty() || choices(SOME).granted(&id));
        assert_eq!(granted, choices(SOME).granted(id) && in_category, "{id}");
    }
}

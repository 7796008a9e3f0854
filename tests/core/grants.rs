//! Grants: what a record can allow at most, whatever the site looks like.
use crate::site::{NOW, SHOP, after, config, record};
use makul::core::choices::Choices;
use makul::core::config::Config;
use makul::core::decision::{Decision, decide};
use makul::core::record::{Recall, Record};
use proptest::prelude::*;

/// Whether the entry of this id is granted by a record of these choices.
fn grants(site: &str, words: &str, id: &str) -> bool {
    let config = config(site);
    let recall = Recall::Found(record(words, NOW));
    let decision = decide(&config, &recall, false, &after(0));
    decision.grants[config.find(id).unwrap()]
}

#[test]
fn a_service_needs_its_own_yes_and_its_categorys() {
    for (words, granted) in [
        ("+analytics +google-analytics", true),
        ("+analytics -google-analytics", false),
        ("-analytics +google-analytics", false),
        ("-analytics -google-analytics", false),
        ("+analytics", false),
        ("+google-analytics", false),
        ("+social +google-analytics", false),
        ("", false),
    ] {
        assert_eq!(grants(SHOP, words, "google-analytics"), granted, "{words}");
    }
}

#[test]
fn a_required_category_is_granted_without_a_record_and_against_one() {
    for words in ["", "-authorization", "+authorization", "-authorization -analytics"] {
        assert!(grants(SHOP, words, "authorization"), "{words}");
    }
}

#[test]
fn the_services_of_a_required_category_are_granted_with_it() {
    let site = "
        services[0].id s login
        services[0].category s necessary
        categories[0].id s preferences
        categories[0].required b true
        services[1].id s theme
        services[1].category s preferences
    ";
    for id in ["authorization", "login", "preferences", "theme"] {
        assert!(grants(site, "-login -theme -preferences", id), "{id}");
    }
    assert!(!grants(site, "+authorization", "analytics"));
}

#[test]
fn a_category_that_the_operator_makes_optional_is_asked_about() {
    let site = "
        categories[0].id s authorization
        categories[0].required b false
        services[0].id s login
        services[0].category s authorization
    ";
    assert!(!grants(site, "", "authorization"));
    assert!(!grants(site, "-authorization +login", "login"));
    assert!(grants(site, "+authorization +login", "login"));
}

#[test]
fn a_service_of_an_unknown_category_is_never_granted() {
    let site = "services[0].id s chat\nservices[0].category s nowhere";
    for words in ["", "+chat", "+chat +nowhere", "+chat -nowhere", "+nowhere"] {
        assert!(!grants(site, words, "chat"), "{words}");
    }
}

#[test]
fn a_service_without_a_category_is_never_granted() {
    for site in ["services[0].id s chat", "services[0].id s chat\nservices[0].category s "] {
        let config = config(site);
        let recall = Recall::Found(record("+chat +social", NOW));
        let decision = decide(&config, &recall, false, &after(0));
        let chat = config.find("chat").and_then(|at| decision.grants.get(at));
        assert_ne!(chat, Some(&true), "{site:?}");
    }
}

#[test]
fn there_is_one_answer_for_each_entry() {
    for site in ["", SHOP, "services[0].id s lost\nservices[0].category s nowhere"] {
        let config = config(site);
        let decision = decide(&config, &Recall::Nothing, false, &after(0));
        assert_eq!(decision.grants.len(), config.entries.len());
    }
    let blank = decide(&Config::blank(), &Recall::Unreadable, true, &after(0));
    assert_eq!(blank, Decision::default(), "and none without a category");
}

const IDS: [&str; 9] = [
    "authorization",
    "preferences",
    "analytics",
    "marketing",
    "social",
    "google-analytics",
    "yandex-metrica",
    "chat",
    "stranger",
];

fn any_recall() -> impl Strategy<Value = Recall> {
    let choices = prop::collection::vec((prop::sample::select(&IDS[..]), any::<bool>()), 0..9);
    let found = (choices, 0..2 * NOW).prop_map(|(list, at)| {
        let mut choices = Choices::default();
        for (id, granted) in list {
            choices.set(id, granted);
        }
        let notes = record("", 0).notes;
        Recall::Found(Record { choices, at, notes })
    });
    prop_oneof![
        1 => Just(Recall::Nothing),
        1 => Just(Recall::Unreadable),
        8 => found,
    ]
}

fn any_site() -> impl Strategy<Value = String> {
    let extra = prop::sample::subsequence(
        vec![
            "expires n 1",
            "expires n 999",
            "policyRevision s 2",
            "categories[0].id s preferences",
            "categories[0].required b true",
            "services[7].use s yandex-metrica",
            "services[7].category s marketing",
        ],
        0..7,
    );
    extra.prop_map(|lines| format!("{SHOP}\n{}", lines.join("\n")))
}

proptest! {
    #[test]
    fn grants_never_exceed_the_record_and_what_is_required(
        site in any_site(),
        recall in any_recall(),
        refused in any::<bool>(),
    ) {
        let config = config(&site);
        let decision = decide(&config, &recall, refused, &after(0));
        prop_assert_eq!(decision.grants.len(), config.entries.len());
        for (entry, granted) in config.entries.iter().zip(&decision.grants) {
            let chosen = |id: &str| recall.record().is_some_and(|record| record.choices.granted(id));
            prop_assert!(!granted || entry.required || chosen(&entry.id), "{}", entry.id);
            let category = &entry.category;
            prop_assert!(!granted || entry.required || category.is_empty() || chosen(category));
            prop_assert!(*granted || !entry.required, "what is required is always granted");
        }
        if !decision.decided {
            let optional = config.entries.iter().zip(&decision.grants).filter(|(e, _)| !e.required);
            prop_assert!(optional.into_iter().all(|(_, granted)| !granted));
        }
    }

    #[test]
    fn a_refusing_browser_never_grants_more_and_never_asks_more(
        site in any_site(),
        recall in any_recall(),
    ) {
        let config = config(&site);
        let plain = decide(&config, &recall, false, &after(0));
        let refusing = decide(&config, &recall, true, &after(0));
        prop_assert_eq!(&refusing.grants, &plain.grants);
        prop_assert!(refusing.ask.is_none() || refusing.ask == plain.ask);
    }

    #[test]
    fn whoever_is_not_asked_has_answered_or_has_nothing_to_answer(
        site in any_site(),
        recall in any_recall(),
    ) {
        let config = config(&site);
        let decision = decide(&config, &recall, false, &after(0));
        prop_assert!(decision.ask.is_some() || decision.decided || !config.asks());
    }
}

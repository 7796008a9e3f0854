//! The presets: which words name one, what its category and its function are, and which options it takes.
use crate::site::{config, lay};
use makul::core::config::Config;
use makul::core::entry::{BUILT_IN, is_id};
use makul::core::preset::{COUNT, attribute, ids, preset};
use makul::core::setting::SETTINGS;
use makul::core::vendor::vendor;
use proptest::prelude::*;
use std::collections::HashSet;

#[test]
fn every_preset_is_known_by_its_id_and_by_its_attribute() {
    assert_eq!(ids().count(), COUNT);
    assert_eq!(ids().collect::<HashSet<_>>().len(), COUNT);
    for id in ids() {
        assert!(is_id(id), "{id}");
        let mut name = String::new();
        for (at, word) in id.split('-').enumerate() {
            let head = word.chars().next().unwrap().to_uppercase().to_string();
            name += &if at == 0 { word.to_owned() } else { head + &word[1..] };
        }
        assert_eq!(attribute(&name), id);
        let (category, _) = preset(id).unwrap();
        assert!(BUILT_IN.split(' ').any(|known| known == category), "{id}");
        assert_eq!(vendor(id).unwrap().category(), category);
        assert!(
            SETTINGS.split(' ').all(|row| row.split('=').next() != Some(name.as_str())),
            "{name} is a setting too"
        );
    }
}

#[test]
fn what_is_no_preset_is_none() {
    for word in
        ["", "google", "Google-Analytics", "googleAnalytics", "analytics", "www-kg", "yandex-metrica "]
    {
        assert_eq!(preset(word), None, "{word}");
    }
}

#[test]
fn the_functions_of_pages_are_those_of_the_vendors() {
    for (id, function) in [
        ("google-analytics", "gtag"),
        ("google-ads", "gtag"),
        ("google-tag-manager", "gtag"),
        ("yandex-metrica", "ym"),
        ("meta-pixel", "fbq"),
        ("microsoft-clarity", "clarity"),
        ("hotjar", "hj"),
        ("youtube", ""),
        ("vk-pixel", ""),
    ] {
        assert_eq!(preset(id).unwrap().1, function, "{id}");
    }
}

#[test]
fn options_travel_with_the_id() {
    let text = "
        services[0].webvisor b true
        services[0].use s yandex-metrica
        services[0].ecommerce s layer
        services[0].id n 5
    ";
    let mut config = Config::default();
    assert_eq!(lay(&mut config, text), [""; 0]);
    let entry = &config.entries[config.find("yandex-metrica").unwrap()];
    assert_eq!(entry.account(), "5\u{1}webvisor\u{1}b\u{1}true\u{1}ecommerce\u{1}s\u{1}layer");
    assert_eq!((entry.src(), entry.category.as_str()), ("", "analytics"));
}

#[test]
fn an_option_that_nobody_takes_is_told() {
    let preset = "services[0].use s yandex-metrica\nservices[0].id n 5\nservices[0].webvisr b true";
    let own = "services[0].id s chat\nservices[0].category s social\nservices[0].webvisor b true\nservices[0].colour s red";
    for (text, issues) in [
        (preset, &["unknown-key at services[0].webvisr"][..]),
        (own, &["unknown-key at services[0].webvisor", "unknown-key at services[0].colour"]),
    ] {
        assert_eq!(lay(&mut Config::default(), text), issues);
    }
}

#[test]
fn a_vendor_that_works_without_an_id_needs_none() {
    for (id, needed) in
        [("youtube", false), ("google-maps", false), ("yandex-metrica", true), ("hotjar", true)]
    {
        let text = format!("services[0].use s {id}");
        let issues = lay(&mut Config::default(), &text);
        assert_eq!(issues.is_empty(), !needed, "{id}: {issues:?}");
        let config = config(&text);
        let account = config.find(id).map(|at| config.entries[at].account());
        assert_eq!(account, if needed { None } else { Some("-") }, "{id}");
    }
}

proptest! {
    #[test]
    fn any_word_is_a_preset_or_not(word in ".{0,30}") {
        prop_assert_eq!(preset(&word).is_some(), ids().any(|id| id == word));
        prop_assert!(attribute(&word).len() <= word.len() * 2);
    }
}

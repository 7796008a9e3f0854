//! Reading: what a right configuration becomes, key by key.
use crate::site::{SHOP, config, lay};
use makul::core::config::Config;
use makul::core::entry::{BUILT_IN, Entry};
use makul::core::issue::{Any, Issue};
use makul::core::locale::Locale;
use makul::core::reading;
use proptest::prelude::*;

/// Reads a source that has no mistake.
fn right(text: &str) -> Config {
    let mut config = Config::default();
    assert_eq!(lay(&mut config, text), [""; 0], "{text}");
    config
}

fn entry(config: &Config, id: &str) -> Entry {
    config.entries[config.find(id).unwrap()].clone()
}

#[test]
fn a_site_without_a_word_has_the_five_categories_and_uses_one() {
    let config = right("");
    let ids: Vec<&str> = config.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids.join(" "), BUILT_IN);
    for entry in &config.entries {
        let first = entry.id == "authorization";
        assert_eq!((entry.in_use, entry.required), (first, first), "{}", entry.id);
        assert!(entry.category.is_empty() && !entry.is_asked());
    }
    assert!(!config.asks());
}

#[test]
fn a_blank_configuration_gets_its_categories_with_the_first_source() {
    let mut blank = Config::blank();
    assert!(blank.entries.is_empty());
    assert_eq!(lay(&mut blank, ""), [""; 0]);
    assert_eq!(blank, Config::default());
}

#[test]
fn a_preset_brings_its_category_and_takes_the_id() {
    for (text, id, account, category) in [
        (
            "services[0].use s google-analytics\nservices[0].id s G-A1",
            "google-analytics",
            "G-A1",
            "analytics",
        ),
        (
            "services[0].use s yandex-metrica\nservices[0].id n 12345678",
            "yandex-metrica",
            "12345678",
            "analytics",
        ),
        ("googleAnalytics a G-B2", "google-analytics", "G-B2", "analytics"),
        ("yandexMetrica a 7", "yandex-metrica", "7", "analytics"),
        ("vkPixel a VK-RTRG-1", "vk-pixel", "VK-RTRG-1", "marketing"),
        ("youtube a ", "youtube", "-", "social"),
    ] {
        let config = right(text);
        let entry = entry(&config, id);
        assert_eq!((entry.account(), entry.src(), entry.traces()), (account, "", ""));
        assert_eq!(entry.category, category);
        assert!(entry.in_use && !entry.required && config.asks());
        assert!(config.clone().category(category).unwrap().in_use);
    }
}

#[test]
fn a_preset_takes_the_operators_category_name_and_traces() {
    let text = "
        services[0].use s yandex-metrica
        services[0].id n 7
        services[0].category s targeting
        services[0].name s Counter
        services[0].name.kz s Есептегіш
        services[0].cookies[0] s own_*
        services[0].storage[0] s own-key
        services[0].src s https://proxy.example/own.js
    ";
    let entry = entry(&right(text), "yandex-metrica");
    assert_eq!(entry.category, "marketing");
    assert_eq!(entry.text("name", Locale::Kk), "Есептегіш");
    assert_eq!(entry.text("name", Locale::Ru), "Counter");
    assert_eq!(entry.traces(), "own_* own-key ");
    assert_eq!(entry.src(), "", "a preset is loaded from where its vendor says");
}

#[test]
fn a_service_of_the_operators_own_is_what_they_say() {
    let chat = entry(&right(SHOP), "chat");
    assert_eq!(chat.category, "social");
    assert_eq!(chat.src(), "https://chat.example/start.js");
    assert_eq!(chat.traces(), "chat_* chat-open ");
    assert_eq!(chat.account(), "");
    assert!(chat.is_asked());
}

#[test]
fn a_service_may_belong_to_a_category_that_stands_further_down() {
    let text = "
        services[0].id s map
        services[0].category s maps
        categories[0].id s maps
        categories[0].name s Maps
    ";
    let config = right(text);
    assert!(entry(&config, "map").in_use && entry(&config, "maps").in_use);
}

#[test]
fn a_category_is_in_use_when_it_is_named() {
    for (word, id) in [
        ("preferences", "preferences"),
        ("functional", "preferences"),
        ("functionality", "preferences"),
        ("statistics", "analytics"),
        ("Measurement", "analytics"),
        ("PERFORMANCE", "analytics"),
        ("advertising", "marketing"),
        ("targeting", "marketing"),
        ("ads", "marketing"),
        ("social", "social"),
    ] {
        let config = right(&format!("categories[0].id s {word}"));
        assert!(entry(&config, id).is_asked(), "{word}");
        let short = right(&format!("categories[0] s {word}"));
        assert_eq!(short, config, "a word alone is the id");
    }
}

#[test]
fn the_operators_words_stand_in_their_languages() {
    let text = "
        categories[0].id s maps
        categories[0].name.ru s карты и место
        categories[0].name.kg s карталар
        categories[0].name.uz_Cyrl s хариталар
        categories[0].about s What maps are for
        categories[0].about.en s Maps show the way
    ";
    let maps = entry(&right(text), "maps");
    assert_eq!(maps.text("name", Locale::Ky), "карталар");
    assert_eq!(maps.text("name", Locale::UzCyrl), "хариталар");
    assert_eq!(maps.text("name", Locale::Kk), "карты и место");
    assert_eq!(maps.text("about", Locale::Ru), "Maps show the way");
}

#[test]
fn empty_lists_and_empty_sources_say_nothing() {
    for text in
        ["services z", "categories z", "services z\ncategories z", "\n\n", "$schema s ./makul.schema.json"]
    {
        assert_eq!(right(text), Config::default(), "{text}");
    }
    let none =
        "services[0].id s x\nservices[0].category s social\nservices[0].cookies z\nservices[0].storage z";
    assert_eq!(entry(&right(none), "x").traces(), "");
}

/// Lines that look like a configuration, right and wrong.
fn any_lines() -> impl Strategy<Value = String> {
    let place = prop_oneof![
        "(site|policy|policyRevision|locale|layout|theme|log|cookieDomain|block|expires)",
        "(googleAnalytics|yandexMetrica|nonsense)",
        "categories\\[[0-2]\\](\\.(id|name|about|required|name\\.ru|name\\.xx|colour))?",
        "services\\[[0-2]\\](\\.(id|use|category|src|name|cookies\\[0\\]|storage|name\\.kk))?",
        "(categories|services)(\\[|\\]|\\[\\]|\\.id|\\[0)?",
        "[a-z\\[\\].]{0,6}",
    ];
    let kind = "(s|s|s|n|b|z|a|)";
    let text = prop_oneof![
        "(google-analytics|yandex-metrica|analytics|social|ads|chat|maps|necessary|true|false)",
        "(ru|ky|box|dark|known|30|181|/policy|https://a\\.example/|javascript:alert\\(1\\)|\\*|_ga_\\*)",
        ".{0,12}",
    ];
    let line = (place, kind, text).prop_map(|(place, kind, text)| format!("{place}\t{kind}\t{text}"));
    prop::collection::vec(prop_oneof![12 => line, 1 => any::<String>()], 0..14)
        .prop_map(|lines| lines.join("\n"))
}

/// What holds of every configuration, whatever it was read from.
fn valid(config: &Config) -> Result<(), TestCaseError> {
    let mut ids: Vec<&str> = config.entries.iter().map(|entry| entry.id.as_str()).collect();
    prop_assert_eq!(&ids[..5].join(" "), BUILT_IN, "the five stay in front");
    for id in &ids {
        prop_assert!(makul::core::entry::is_id(id), "{id:?}");
    }
    ids.sort_unstable();
    ids.dedup();
    prop_assert_eq!(ids.len(), config.entries.len(), "no id twice");
    for entry in &config.entries {
        let category = config.entries.iter().find(|each| each.id == entry.category);
        let required = category.is_some_and(|category| category.required);
        prop_assert!(entry.category.is_empty() || entry.required == required, "{}", entry.id);
        let optional = matches!(entry.id.as_str(), "analytics" | "marketing" | "social");
        prop_assert!(!optional || !entry.required);
        prop_assert!(!entry.src().starts_with("javascript"), "{}", entry.src());
    }
    prop_assert!((1..=180).contains(&config.expires()));
    Ok(())
}

proptest! {
    #[test]
    fn any_source_leaves_a_valid_configuration(first in any_lines(), second in any_lines()) {
        let mut config = config(SHOP);
        let mut issues: Vec<Issue> = Vec::new();
        reading::read(&mut config, &first, &mut issues);
        valid(&config)?;
        reading::read(&mut config, &second, &mut issues);
        valid(&config)?;
    }

    #[test]
    fn whoever_only_hears_whether_reads_the_same(text in any_lines()) {
        let (mut loud, mut quiet) = (Config::default(), Config::blank());
        let (mut issues, mut any): (Vec<Issue>, Any) = Default::default();
        reading::read(&mut loud, &text, &mut issues);
        reading::read(&mut quiet, &text, &mut any);
        prop_assert_eq!(any.0, !issues.is_empty());
        prop_assert_eq!(loud, quiet);
    }

    #[test]
    fn reading_a_source_again_changes_nothing_that_anybody_sees(text in any_lines()) {
        let mut once = Config::default();
        let mut issues: Vec<Issue> = Vec::new();
        reading::read(&mut once, &text, &mut issues);
        let mut twice = once.clone();
        reading::read(&mut twice, &text, &mut issues);
        prop_assert_eq!(&once.values, &twice.values);
        for (one, two) in once.entries.iter().zip(&twice.entries) {
            prop_assert_eq!(&one.id, &two.id);
            prop_assert_eq!(one.is_asked(), two.is_asked());
        }
    }
}

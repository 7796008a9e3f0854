//! Merging: tag, page, file and code lay their sources over each other, the stronger over the weaker.
use crate::site::lay;
use makul::core::config::Config;
use makul::core::entry::Entry;
use makul::core::locale::Locale;
use makul::core::setting::Setting;

/// Lays sources over each other, the weakest first; none has a mistake.
fn merged(sources: &[&str]) -> Config {
    let mut config = Config::default();
    for source in sources {
        assert_eq!(lay(&mut config, source), [""; 0], "{source}");
    }
    config
}

fn entry<'a>(config: &'a Config, id: &str) -> &'a Entry {
    &config.entries[config.find(id).unwrap()]
}

#[test]
fn the_stronger_value_wins_and_what_it_does_not_say_stays() {
    let config = merged(&[
        "layout a box\ntheme a dark\nexpires a 30",
        "theme s light\npolicy s /p",
        "expires n 90",
        "policy s /q",
    ]);
    for (setting, value) in [
        (Setting::Layout, "box"),
        (Setting::Theme, "light"),
        (Setting::Expires, "90"),
        (Setting::Policy, "/q"),
        (Setting::Site, ""),
    ] {
        assert_eq!(config.get(setting), value, "{setting:?}");
    }
    assert_eq!(config.expires(), 90);
}

#[test]
fn within_a_source_the_later_value_wins() {
    let config = merged(&["layout s box\nlayout s modal"]);
    assert_eq!(config.get(Setting::Layout), "modal");
}

#[test]
fn a_service_said_again_is_replaced_in_its_place() {
    let config = merged(&[
        "yandexMetrica a 111\ngoogleAnalytics a G-1",
        "services[0].use s yandex-metrica\nservices[0].id n 222\nservices[0].cookies[0] s own",
    ]);
    let metrica = entry(&config, "yandex-metrica");
    assert_eq!(metrica.account(), "222");
    assert!(metrica.traces().contains("own "));
    assert_eq!(entry(&config, "google-analytics").account(), "G-1");
    assert_eq!(config.find("yandex-metrica"), Some(5), "a place in the list stays good");
    assert_eq!(config.find("google-analytics"), Some(6));
    assert_eq!(config.entries.len(), 7);
}

#[test]
fn a_service_can_move_to_another_category() {
    let config = merged(&[
        "services[0].id s chat\nservices[0].category s social",
        "services[0].id s chat\nservices[0].category s preferences",
    ]);
    assert_eq!(entry(&config, "chat").category, "preferences");
    assert!(entry(&config, "preferences").in_use);
}

#[test]
fn a_service_put_right_by_a_stronger_source_is_right() {
    for wrong in ["services[0].id s chat", "services[0].id s chat\nservices[0].category s nowhere"] {
        let mut config = Config::default();
        assert_eq!(lay(&mut config, wrong), ["unknown-category at services[0].category"]);
        let right = "services[0].id s chat\nservices[0].category s social";
        assert_eq!(lay(&mut config, right), [""; 0], "after {wrong}");
        assert!(entry(&config, "chat").is_asked());
    }
}

#[test]
fn a_service_whose_category_comes_later_is_asked_about_from_then_on() {
    let mut config = Config::default();
    lay(&mut config, "services[0].id s map\nservices[0].category s maps");
    assert!(!entry(&config, "map").is_asked());
    lay(&mut config, "categories[0].id s maps\ncategories[0].name s Maps");
    assert!(entry(&config, "map").is_asked() && entry(&config, "maps").is_asked());
}

#[test]
fn a_service_made_wrong_by_a_stronger_source_is_nobodys() {
    let mut config = merged(&["services[0].id s chat\nservices[0].category s social"]);
    lay(&mut config, "services[0].id s chat\nservices[0].category s nowhere");
    assert!(!entry(&config, "chat").in_use);
    assert_eq!(entry(&config, "chat").category, "nowhere");
}

#[test]
fn the_categories_texts_of_the_stronger_source_are_shown() {
    let config = merged(&[
        "categories[0].id s maps\ncategories[0].name s Weak\ncategories[0].about s Old\ncategories[0].name.ru s слабый",
        "categories[0].id s maps\ncategories[0].name s Strong\ncategories[0].name.ky s күчтүү",
        "categories[0].id s maps\ncategories[0].name.ru s сильный",
    ]);
    let maps = entry(&config, "maps");
    assert_eq!(maps.text("name", Locale::Ky), "күчтүү");
    assert_eq!(maps.text("about", Locale::Ky), "Old", "what it does not say stays");
    assert_eq!(maps.text("name", Locale::Ru), "сильный");
}

#[test]
fn required_is_said_by_the_strongest_that_says_it() {
    let yes = "categories[0].id s preferences\ncategories[0].required b true";
    let no = "categories[0].id s preferences\ncategories[0].required b false";
    let silent = "categories[0].id s preferences\ncategories[0].about s x";
    for (sources, required) in [
        (vec![yes], true),
        (vec![yes, no], false),
        (vec![no, yes], true),
        (vec![yes, silent], true),
        (vec![no, silent], false),
        (vec![silent], false),
    ] {
        assert_eq!(entry(&merged(&sources), "preferences").required, required, "{sources:?}");
    }
}

#[test]
fn a_service_follows_its_category_whichever_comes_first() {
    let service = "services[0].id s theme\nservices[0].category s preferences";
    let required = "categories[0].id s preferences\ncategories[0].required b true";
    let optional = "categories[0].id s preferences\ncategories[0].required b false";
    for (sources, wanted) in [
        (vec![service, required], true),
        (vec![required, service], true),
        (vec![service, required, optional], false),
        (vec![required, optional, service], false),
        (vec![optional, service], false),
    ] {
        assert_eq!(entry(&merged(&sources), "theme").required, wanted, "{sources:?}");
    }
}

#[test]
fn a_refused_required_leaves_the_rest_of_the_category() {
    let mut config = Config::default();
    let issues =
        lay(&mut config, "categories[0].id s ads\ncategories[0].required b true\ncategories[0].name s Ads");
    assert_eq!(issues.len(), 1);
    let ads = entry(&config, "marketing");
    assert!(ads.is_asked());
    assert_eq!(ads.text("name", Locale::En), "Ads");
}

#[test]
fn the_same_service_in_two_sources_is_no_mistake_and_twice_in_one_is() {
    let service = "services[0].use s yandex-metrica\nservices[0].id n 1";
    merged(&[service, service, service]);
    let mut config = Config::default();
    let twice = format!("{service}\nservices[1].use s yandex-metrica\nservices[1].id n 2");
    assert_eq!(lay(&mut config, &twice), ["duplicate at services[1].id"]);
    assert_eq!(entry(&config, "yandex-metrica").account(), "2", "the later one counts");
}

#[test]
fn an_attribute_of_the_tag_may_stand_for_any_kind() {
    let config = merged(&["site a x\nexpires a 30\nlocale a kz\npolicyRevision a 7\nlayout a modal"]);
    assert_eq!(config.expires(), 30);
    assert_eq!(config.get(Setting::Locale), "kz");
}

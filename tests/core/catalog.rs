//! The catalogue: every service is there, its block can be read, and it says what is not confirmed.
use makul::core::catalog::trace::{Trace, place};
use makul::core::catalog::{ALL, Fact, Service, service};
use makul::core::entry::{BUILT_IN, is_id};
use makul::core::locale::Locale;
use makul::core::preset::{ids, preset};
use makul::core::setting::is_address;
use std::collections::BTreeSet;

/// Every service that a site may mean, and the category it is asked about under.
const SERVICES: [(&str, &str); 33] = [
    ("google-analytics", "analytics"),
    ("google-tag-manager", "marketing"),
    ("google-ads", "marketing"),
    ("yandex-metrica", "analytics"),
    ("yandex-rsya", "marketing"),
    ("top-mail-ru", "marketing"),
    ("vk-pixel", "marketing"),
    ("vk-widgets", "social"),
    ("mediator", "analytics"),
    ("meta-pixel", "marketing"),
    ("facebook-social", "social"),
    ("adriver", "marketing"),
    ("appsflyer", "marketing"),
    ("tapjoy", "marketing"),
    ("tiktok-pixel", "marketing"),
    ("microsoft-clarity", "analytics"),
    ("microsoft-uet", "marketing"),
    ("hotjar", "analytics"),
    ("liveinternet", "analytics"),
    ("rambler-top100", "analytics"),
    ("mytarget", "marketing"),
    ("roistat", "marketing"),
    ("calltouch", "marketing"),
    ("jivo", "preferences"),
    ("carrot-quest", "marketing"),
    ("youtube", "social"),
    ("yandex-maps", "preferences"),
    ("google-maps", "preferences"),
    ("recaptcha", "authorization"),
    ("turnstile", "authorization"),
    ("zero-kz", "analytics"),
    ("net-kg", "analytics"),
    ("www-kg", "analytics"),
];

fn known(id: &str) -> Service {
    service(id).unwrap_or_else(|| panic!("{id} is not in the catalogue"))
}

#[test]
fn every_service_is_there_once_and_belongs_to_a_category() {
    assert_eq!(ALL.len(), SERVICES.len());
    for (id, category) in SERVICES {
        assert_eq!(known(id).id(), id);
        assert_eq!(known(id).category(), category, "{id}");
        assert!(place(BUILT_IN, category).is_some(), "{id}: {category}");
        assert!(is_id(id) && place(BUILT_IN, id).is_none(), "{id}");
    }
    for stranger in ["", "google", "google-analytics ", "Google-Analytics", "analytics", "name", "cookie"] {
        assert!(service(stranger).is_none(), "{stranger:?}");
    }
}

#[test]
fn a_block_has_each_line_once_and_no_line_that_nobody_reads() {
    for service in ALL {
        let id = service.id();
        let mut seen = BTreeSet::new();
        for line in service.lines().skip(1) {
            let (word, rest) = line.split_once(' ').unwrap_or_else(|| panic!("{id}: {line:?}"));
            assert!(!rest.is_empty() && rest.trim() == rest && !rest.contains("  "), "{id}: {line:?}");
            if ["name", "also", "by", "policy"].contains(&word) {
                assert!(seen.insert(word), "{id} has two lines {word}");
                assert!(!word.ends_with('?'), "{id}: {line:?}");
            } else {
                assert!(Trace::read(line).is_some(), "{id}: {line:?}");
            }
        }
        assert!(seen.contains("name") && seen.contains("also"), "{id}");
    }
}

#[test]
fn names_and_providers_are_told_in_the_letters_of_the_reader() {
    for (id, latin, cyrillic) in [
        ("google-analytics", "Google Analytics", "Google Analytics"),
        ("yandex-metrica", "Yandex Metrica", "Яндекс Метрика"),
        ("yandex-rsya", "Yandex Advertising Network", "Рекламная сеть Яндекса"),
        ("mediator", "Mediator", "Медиатор"),
        ("vk-widgets", "VK Widgets", "Виджеты ВКонтакте"),
    ] {
        for locale in [Locale::Ru, Locale::Kk, Locale::Ky, Locale::UzCyrl] {
            assert_eq!(known(id).name(locale).text, cyrillic);
        }
        for locale in [Locale::En, Locale::Uz] {
            assert_eq!(known(id).name(locale).text, latin);
        }
    }
    let yandex = known("yandex-maps");
    assert_eq!(yandex.provider(Locale::Kk).text, "ООО «ЯНДЕКС»");
    assert_eq!(yandex.provider(Locale::Uz).text, "YANDEX LLC");
    for service in ALL {
        for fact in [service.name(Locale::Uz), service.provider(Locale::En)] {
            let foreign = fact.text.chars().find(|letter| ('\u{400}'..'\u{500}').contains(letter));
            assert_eq!(foreign, None, "{}", fact.text);
        }
    }
}

#[test]
fn no_mark_of_doubt_and_no_bar_stays_in_what_is_told() {
    for service in ALL {
        for locale in Locale::ALL {
            for fact in [service.name(locale), service.provider(locale), service.policy()] {
                assert!(!fact.text.contains(['?', '|', '\t']), "{}: {}", service.id(), fact.text);
            }
        }
        assert!(!service.name(Locale::En).text.is_empty());
        assert!(!service.category().contains('?'));
    }
}

#[test]
fn a_policy_is_a_secure_address() {
    for service in ALL {
        let policy = service.policy().text;
        assert!(policy.is_empty() || policy.starts_with("https://") && is_address(policy), "{policy}");
    }
    for id in ["liveinternet", "calltouch", "carrot-quest", "zero-kz", "net-kg", "www-kg", "mediator"] {
        assert_eq!(known(id).policy(), Fact::default(), "{id}: nobody knows one");
    }
}

#[test]
fn what_no_vendor_confirms_says_so() {
    for id in ["mediator", "www-kg"] {
        assert!(known(id).name(Locale::Ru).unconfirmed, "{id}");
        assert_eq!(known(id).traces().count(), 0, "{id}: nothing is made up");
    }
    let doubted = ALL.into_iter().filter(|service| service.name(Locale::Ru).unconfirmed);
    assert_eq!(doubted.count(), 2);
    for id in ["vk-pixel", "vk-widgets", "top-mail-ru", "mytarget", "adriver", "tapjoy", "calltouch"] {
        assert!(known(id).provider(Locale::Ru).unconfirmed, "{id}");
    }
    for id in ["google-ads", "yandex-metrica", "meta-pixel", "hotjar", "turnstile"] {
        assert!(!known(id).provider(Locale::Ru).unconfirmed, "{id}");
    }
}

#[test]
fn every_preset_stands_in_the_catalogue_under_the_same_category() {
    for id in ids() {
        let (category, _) = preset(id).unwrap();
        assert_eq!(known(id).category(), category, "{id}");
    }
    let without = ALL.into_iter().filter(|service| preset(service.id()).is_none());
    assert_eq!(
        without.map(|service| service.id()).collect::<Vec<_>>(),
        ["www-kg"],
        "nobody knows how it is loaded"
    );
}

//! The declaration's words: six languages, each complete and in its own letters, with numbers declined.
use makul::core::catalog::trace::{KINDS, PURPOSES, UNITS};
use makul::core::locale::Locale;
use makul::core::words::declared::{Declared, declared, kind, purpose, span};
use proptest::prelude::*;
use std::collections::BTreeSet;

pub const KEYS: [Declared; 35] = [
    Declared::Title,
    Declared::Provider,
    Declared::ThisSite,
    Declared::Name,
    Declared::Purpose,
    Declared::Lifetime,
    Declared::Unconfirmed,
    Declared::Nothing,
    Declared::Cookie,
    Declared::Local,
    Declared::Tab,
    Declared::Base,
    Declared::Foreign,
    Declared::Keys,
    Declared::Session,
    Declared::Lasting,
    Declared::Unknown,
    Declared::Minute,
    Declared::Hour,
    Declared::Day,
    Declared::Week,
    Declared::Month,
    Declared::Year,
    Declared::Id,
    Declared::VisitKept,
    Declared::Visits,
    Declared::Campaign,
    Declared::Ads,
    Declared::Sync,
    Declared::Settings,
    Declared::Security,
    Declared::Throttle,
    Declared::Test,
    Declared::State,
    Declared::Choice,
];

/// The units, and the mark, which stand in the middle of a line.
const SMALL: [Declared; 7] = [
    Declared::Unconfirmed,
    Declared::Minute,
    Declared::Hour,
    Declared::Day,
    Declared::Week,
    Declared::Month,
    Declared::Year,
];

#[test]
fn the_list_here_has_every_key_in_its_order() {
    for (at, key) in KEYS.into_iter().enumerate() {
        assert_eq!(key as usize, at, "{key:?}");
    }
}

#[test]
fn every_language_has_every_line_and_none_is_untidy() {
    for locale in Locale::ALL {
        for key in KEYS {
            let line = declared(locale, key);
            assert!(!line.is_empty() && line.trim() == line, "{locale:?} {key:?}: {line:?}");
            assert!(!line.contains(['\r', '\t', '\u{a0}', '{', '}', '*', '?']), "{locale:?} {key:?}: {line}");
            assert!(!line.contains("  ") && !line.contains(" ,"), "{locale:?} {key:?}: {line}");
            assert_eq!(line.ends_with('.'), key == Declared::Nothing, "{locale:?} {key:?}: {line}");
            let small = SMALL.contains(&key);
            assert_eq!(line.starts_with(char::is_lowercase), small, "{locale:?} {key:?}: {line}");
        }
    }
}

#[test]
fn a_cell_is_short_enough_for_a_phone() {
    for locale in Locale::ALL {
        for key in [Declared::Name, Declared::Purpose, Declared::Lifetime] {
            assert!(declared(locale, key).chars().count() <= 10, "{locale:?} {key:?}");
        }
        for word in PURPOSES.split(' ') {
            assert!(purpose(locale, word).chars().count() <= 48, "{locale:?} {word}");
        }
        for key in [Declared::Session, Declared::Lasting, Declared::Unknown] {
            assert!(declared(locale, key).chars().count() <= 28, "{locale:?} {key:?}");
        }
    }
}

#[test]
fn no_language_is_a_copy_of_another() {
    for key in KEYS.into_iter().filter(|key| !SMALL.contains(key)) {
        let words: BTreeSet<&str> = Locale::ALL.into_iter().map(|locale| declared(locale, key)).collect();
        assert_eq!(words.len(), 6, "{key:?}");
    }
}

#[test]
fn each_language_keeps_to_its_letters() {
    let russian: BTreeSet<char> = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя".chars().collect();
    for (locale, own) in
        [(Locale::Ru, ""), (Locale::Kk, "әғқңөұүһі"), (Locale::Ky, "ңөү"), (Locale::UzCyrl, "ўқғҳ")]
    {
        for key in KEYS {
            let line = declared(locale, key).to_lowercase().replace("cookie", "");
            let foreign =
                line.chars().find(|c| c.is_alphabetic() && !russian.contains(c) && !own.contains(*c));
            assert_eq!(foreign, None, "{locale:?} {key:?}: {line}");
        }
    }
    for key in KEYS {
        let line = declared(Locale::Uz, key);
        assert!(line.chars().all(|c| c.is_ascii() || c == '\u{2bb}' || c == '\u{2bc}'), "{line}");
        assert!(!line.contains('\''), "{line}");
        for (at, letter) in line.match_indices(['\u{2bb}', '\u{2bc}']) {
            let after = line[..at].ends_with(['o', 'O', 'g', 'G']);
            assert_eq!(after, letter == "\u{2bb}", "oʻ and gʻ, and the tutuq belgisi elsewhere: {line}");
        }
    }
}

#[test]
fn every_kind_and_purpose_of_the_catalogue_has_its_words() {
    for locale in Locale::ALL {
        let kinds: BTreeSet<String> = KINDS.split(' ').map(|word| kind(locale, word)).collect();
        assert_eq!(kinds.len(), 5, "{locale:?}");
        let purposes: BTreeSet<&str> = PURPOSES.split(' ').map(|word| purpose(locale, word)).collect();
        assert_eq!(purposes.len(), 12, "{locale:?}");
        assert_eq!(purpose(locale, ""), declared(locale, Declared::Unknown));
        assert_eq!(purpose(locale, "Id"), declared(locale, Declared::Unknown));
        assert_eq!(kind(locale, "tape"), "");
    }
    assert_eq!(kind(Locale::En, "cookie"), "Cookies of this site");
    assert_eq!(kind(Locale::En, "local"), "Storage of the browser (localStorage)");
    assert_eq!(kind(Locale::Ru, "tab"), "Память вкладки (sessionStorage)");
    assert_eq!(kind(Locale::Kk, "base"), "Браузердің дерекқоры (IndexedDB)");
    assert_eq!(purpose(Locale::En, "id"), "Tells visitors apart");
    assert_eq!(purpose(Locale::Ky, "choice"), "Тандооңузду эстеп калат");
}

#[test]
fn numbers_are_declined_as_the_language_does() {
    for (number, unit, russian, english) in [
        (0, "d", "0 дней", "0 days"),
        (1, "d", "1 день", "1 day"),
        (2, "d", "2 дня", "2 days"),
        (4, "mo", "4 месяца", "4 months"),
        (5, "y", "5 лет", "5 years"),
        (10, "y", "10 лет", "10 years"),
        (11, "d", "11 дней", "11 days"),
        (12, "mo", "12 месяцев", "12 months"),
        (14, "d", "14 дней", "14 days"),
        (21, "min", "21 минута", "21 minutes"),
        (22, "w", "22 недели", "22 weeks"),
        (25, "w", "25 недель", "25 weeks"),
        (101, "h", "101 час", "101 hours"),
        (111, "h", "111 часов", "111 hours"),
        (112, "y", "112 лет", "112 years"),
        (122, "h", "122 часа", "122 hours"),
        (180, "d", "180 дней", "180 days"),
    ] {
        let unit = UNITS.split(' ').position(|each| each == unit).unwrap();
        assert_eq!(span(Locale::Ru, number, unit), russian);
        assert_eq!(span(Locale::En, number, unit), english);
    }
    for (locale, day, months) in [
        (Locale::Kk, "1 күн", "13 ай"),
        (Locale::Ky, "1 күн", "13 ай"),
        (Locale::Uz, "1 kun", "13 oy"),
        (Locale::UzCyrl, "1 кун", "13 ой"),
    ] {
        assert_eq!(span(locale, 1, 2), day, "nothing is declined after a number");
        assert_eq!(span(locale, 13, 4), months);
    }
}

#[test]
fn a_unit_has_as_many_forms_as_its_language_needs() {
    for locale in Locale::ALL {
        let wanted = match locale {
            Locale::Ru => 3,
            Locale::En => 2,
            _ => 1,
        };
        for key in &SMALL[1..] {
            let forms: BTreeSet<&str> = declared(locale, *key).split(',').collect();
            assert_eq!(forms.len(), wanted, "{locale:?} {key:?}");
            assert!(forms.iter().all(|form| form.trim() == *form && !form.is_empty()), "{locale:?} {key:?}");
        }
    }
}

proptest! {
    #[test]
    fn any_number_of_any_unit_can_be_said(number in any::<u64>(), unit in 0..6usize) {
        for locale in Locale::ALL {
            let said = span(locale, number, unit);
            let (digits, word) = said.split_once(' ').unwrap();
            prop_assert_eq!(digits, number.to_string());
            prop_assert!(!word.is_empty() && !word.contains([',', ' ']), "{}", said);
        }
    }
}

//! The words: six languages, each complete, clean and in its own letters.
use makul::core::entry::BUILT_IN;
use makul::core::locale::Locale;
use makul::core::setting::is_plain;
use makul::core::words::{First, REVISION, Second, autonym, category, first, second};
use std::collections::BTreeSet;

pub const FIRST: [First; 11] = [
    First::Text,
    First::Again,
    First::Accept,
    First::Reject,
    First::Settings,
    First::Policy,
    First::Reopen,
    First::Preferences,
    First::Analytics,
    First::Marketing,
    First::Social,
];

pub const SECOND: [Second; 17] = [
    Second::Intro,
    Second::Always,
    Second::Save,
    Second::Close,
    Second::Language,
    Second::Withdraw,
    Second::Chosen,
    Second::Receipt,
    Second::Authorization,
    Second::AboutAuthorization,
    Second::AboutPreferences,
    Second::AboutAnalytics,
    Second::AboutMarketing,
    Second::AboutSocial,
    Second::Left,
    Second::Running,
    Second::Reload,
];

/// Every line of a language with its key.
fn lines(locale: Locale) -> Vec<(String, &'static str)> {
    let first = FIRST.map(|key| (format!("{key:?}"), first(locale, key)));
    let second = SECOND.map(|key| (format!("{key:?}"), second(locale, key)));
    first.into_iter().chain(second).collect()
}

#[test]
fn the_lists_here_have_every_key_in_its_order() {
    for (at, key) in FIRST.into_iter().enumerate() {
        assert_eq!(key as usize, at);
    }
    for (at, key) in SECOND.iter().enumerate() {
        assert_eq!(*key as usize, at);
    }
}

#[test]
fn every_language_has_every_line_and_none_is_untidy() {
    for locale in Locale::ALL {
        for (key, line) in lines(locale) {
            assert!(!line.is_empty(), "{locale:?} {key}");
            assert_eq!(line.trim(), line, "{locale:?} {key}");
            assert!(!line.contains(['\n', '\r', '\t', '\u{a0}']), "{locale:?} {key}");
            assert!(!line.contains("  ") && !line.contains(" ."), "{locale:?} {key}");
        }
    }
}

#[test]
fn a_place_for_something_else_stands_where_it_is_needed_and_nowhere_else() {
    for locale in Locale::ALL {
        for (key, line) in lines(locale) {
            let places = usize::from(key == "Text" || key == "Chosen");
            assert_eq!(line.matches("{}").count(), places, "{locale:?} {key}: {line}");
            assert_eq!(line.matches(['{', '}']).count(), 2 * places, "{locale:?} {key}: {line}");
        }
    }
}

#[test]
fn a_sentence_ends_with_a_stop_and_a_label_does_not() {
    let sentences = ["Text", "Again", "Intro"];
    for locale in Locale::ALL {
        for (key, line) in lines(locale) {
            let sentence = sentences.contains(&key.as_str()) || key.starts_with("About");
            assert_eq!(line.ends_with('.'), sentence, "{locale:?} {key}: {line}");
        }
    }
}

#[test]
fn names_of_categories_are_in_lower_case_and_all_else_begins_with_a_capital() {
    for locale in Locale::ALL {
        for (key, line) in lines(locale) {
            let name =
                ["Preferences", "Analytics", "Marketing", "Social", "Authorization"].contains(&key.as_str());
            assert_eq!(line.starts_with(char::is_lowercase), name, "{locale:?} {key}: {line}");
        }
    }
}

#[test]
fn a_button_is_short_enough_for_a_phone() {
    for locale in Locale::ALL {
        let buttons =
            [First::Accept, First::Reject, First::Settings, First::Reopen].map(|key| first(locale, key));
        for label in buttons.into_iter().chain([second(locale, Second::Save), second(locale, Second::Close)])
        {
            assert!(label.chars().count() <= 20, "{locale:?}: {label}");
        }
        for label in [Second::Withdraw, Second::Receipt].map(|key| second(locale, key)) {
            assert!(label.chars().count() <= 26, "{locale:?}: {label}");
        }
    }
}

#[test]
fn the_two_answers_are_about_as_long_in_every_language() {
    for locale in Locale::ALL {
        let length = |key| first(locale, key).chars().count();
        assert!(length(First::Accept).abs_diff(length(First::Reject)) <= 3, "{locale:?}");
    }
}

#[test]
fn uzbek_has_its_own_apostrophes() {
    for (key, line) in lines(Locale::Uz) {
        assert!(!line.contains(['\'', '`', '\u{2018}', '\u{2019}', '\u{b4}']), "{key}: {line}");
        for (at, _) in line.match_indices('\u{2bb}') {
            assert!(line[..at].ends_with(['o', 'O', 'g', 'G']), "{key}: {line}");
        }
        assert!(
            line.chars().all(|letter| letter.is_ascii() || "\u{2bb}\u{2bc}".contains(letter)),
            "{key}: {line}"
        );
    }
    let all: String = lines(Locale::Uz).iter().map(|(_, line)| *line).collect();
    assert!(all.contains('\u{2bb}'));
}

#[test]
fn the_cyrillic_languages_have_no_latin_letter_but_in_cookie() {
    for locale in [Locale::Ru, Locale::Kk, Locale::Ky, Locale::UzCyrl] {
        for (key, line) in lines(locale) {
            let rest = line.replace("cookie", "").replace("Cookie", "");
            assert!(!rest.contains(|letter: char| letter.is_ascii_alphabetic()), "{locale:?} {key}: {line}");
        }
    }
}

/// Letters that one of the languages has, and the others of its script have not.
#[test]
fn every_language_is_written_in_its_own_alphabet() {
    let russian: BTreeSet<char> = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя".chars().collect();
    for (locale, own, used) in [
        (Locale::Ru, "", "ы"),
        (Locale::Kk, "әғқңөұүһі", "әғқңөұүі"),
        (Locale::Ky, "ңөү", "ңөү"),
        (Locale::UzCyrl, "ўқғҳ", "ўқҳ"),
    ] {
        let text: String = lines(locale).iter().map(|(_, line)| line.to_lowercase()).collect();
        let letters: BTreeSet<char> =
            text.chars().filter(|letter| letter.is_alphabetic() && !letter.is_ascii()).collect();
        let foreign: Vec<char> =
            letters.iter().copied().filter(|c| !russian.contains(c) && !own.contains(*c)).collect();
        assert!(foreign.is_empty(), "{locale:?}: {foreign:?}");
        assert!(used.chars().all(|letter| letters.contains(&letter)), "{locale:?} uses its letters");
    }
}

#[test]
fn no_language_is_a_copy_of_another() {
    for key in [First::Text, First::Again, First::Accept, First::Reject, First::Settings, First::Policy] {
        let words: BTreeSet<&str> = Locale::ALL.into_iter().map(|locale| first(locale, key)).collect();
        assert_eq!(words.len(), 6, "{key:?}");
    }
    for key in SECOND.into_iter().filter(|key| !matches!(key, Second::Close | Second::Language)) {
        let words: BTreeSet<&str> = Locale::ALL.into_iter().map(|locale| second(locale, key)).collect();
        assert_eq!(words.len(), 6, "{key:?}");
    }
    assert_eq!(Locale::ALL.map(autonym).into_iter().collect::<BTreeSet<_>>().len(), 6);
}

#[test]
fn a_built_in_category_has_a_name_and_any_other_its_id() {
    for locale in Locale::ALL {
        for (id, key) in [
            ("preferences", First::Preferences),
            ("analytics", First::Analytics),
            ("marketing", First::Marketing),
            ("social", First::Social),
        ] {
            assert_eq!(category(locale, id), first(locale, key));
        }
        for id in ["authorization", "maps", "", "Analytics", "ads"] {
            assert_eq!(category(locale, id), id);
        }
    }
    assert_eq!(BUILT_IN.split(' ').nth(1), Some("preferences"), "the names stand in the order of the ids");
}

#[test]
fn the_wordings_revision_can_stand_in_a_record() {
    assert!(!REVISION.is_empty() && is_plain(REVISION));
}

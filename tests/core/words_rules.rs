//! The rules of wording, for every word of every surface: plain, honest, of one shape in all languages.
use crate::said::{said, word};
use makul::core::locale::Locale;
use std::collections::BTreeMap;

#[test]
fn every_language_has_the_same_keys_in_the_same_order() {
    let keys = |locale| said(locale).into_iter().map(|(key, _)| key).collect::<Vec<_>>();
    for locale in Locale::ALL {
        assert_eq!(keys(locale), keys(Locale::En), "{locale:?}");
    }
    assert_eq!(keys(Locale::En).len(), 12 + 17 + 35 + 16 + 3 + 1);
}

#[test]
fn no_word_is_empty_or_untidy() {
    for locale in Locale::ALL {
        for (key, word) in said(locale) {
            assert!(!word.is_empty() && word.trim() == word, "{locale:?} {key}: {word:?}");
            assert!(!word.contains("  ") && !word.contains("..."), "{locale:?} {key}: {word}");
            for pair in word.as_bytes().windows(2) {
                assert!(!(pair[0] == b' ' && b".,:;".contains(&pair[1])), "{locale:?} {key}: {word}");
            }
            let odd = word
                .chars()
                .find(|c| c.is_control() || "\u{a0}\u{ad}\u{200b}\u{200c}\u{200d}\u{feff}".contains(*c));
            assert_eq!(odd, None, "{locale:?} {key}: {word:?}");
        }
    }
}

/// A place is `{}`, and what goes there is the same in every language: a list, a date or a number.
#[test]
fn a_place_for_something_else_stands_in_the_same_keys_of_all_languages() {
    let filled = [
        "First::Text",
        "Second::Chosen",
        "reader.effective",
        "reader.removed",
        "reader.since",
        "reader.found",
        "reader.notice",
    ];
    for locale in Locale::ALL {
        for (key, word) in said(locale) {
            let places = usize::from(filled.contains(&key.as_str()));
            assert_eq!(word.matches("{}").count(), places, "{locale:?} {key}: {word}");
            assert_eq!(word.matches(['{', '}']).count(), places * 2, "{locale:?} {key}: {word}");
            assert!(!word.contains(['%', '$', '<', '>', '&', '\\']), "{locale:?} {key}: {word}");
        }
    }
}

#[test]
fn nothing_is_shouted_and_nothing_is_asked_back() {
    for locale in Locale::ALL {
        for (key, word) in said(locale) {
            assert!(!word.contains(['!', '?', '¡', '¿']), "{locale:?} {key}: {word}");
            let loud = word
                .split(|c: char| !c.is_alphabetic())
                .find(|each| each.chars().count() > 1 && each.chars().all(char::is_uppercase));
            assert_eq!(loud, None, "{locale:?} {key}: {word}");
        }
    }
}

/// Consent is a yes to a question. These are beginnings of what banners say instead of asking: that
/// staying on the site is a yes, that the site cannot do without, that it is for the visitor's good.
const NOT_SAID: &str = "
    by using|by continuing|you agree that|if you continue|we value|we respect|best experience|improve your|enhance
    продолжая|используя|оставаясь|пользуясь|вы соглашаетесь|для вашего удобства|улучш|мы ценим|заботимся
    пайдалану арқылы|пайдалана отырып|жалғастыр|келісесіз|ыңғайлы болуы үшін|жақсарт
    пайдалануу менен|колдонуу менен|улантуу|макул болосуз|макулдук бересиз|жакшырт
    foydalanish orqali|foydalanib|davom etib|davom etish|rozi boʻlasiz|qulayligingiz|yaxshila
    фойдаланиш орқали|фойдаланиб|давом этиб|давом этиш|рози бўласиз|қулайлигингиз|яхшила
";

#[test]
fn no_word_takes_staying_for_consent_or_flatters() {
    for locale in Locale::ALL {
        for (key, word) in said(locale) {
            let lower = word.to_lowercase();
            for phrase in NOT_SAID.trim().lines().flat_map(|line| line.trim().split('|')) {
                assert!(!lower.contains(phrase), "{locale:?} {key}: {phrase:?} in {word:?}");
            }
        }
    }
}

/// The sentence that asks says what it asks for, that it asks, and that the answer can be changed.
#[test]
fn the_sentence_asks_for_consent_and_says_that_it_can_be_changed() {
    for (locale, asks, change) in [
        (Locale::Ru, "согласия", "изменить"),
        (Locale::Kk, "келісіміңізді сұрайды", "өзгерте аласыз"),
        (Locale::Ky, "макулдугуңузду сурайт", "өзгөртө аласыз"),
        (Locale::Uz, "roziligingizni soʻraydi", "oʻzgartira olasiz"),
        (Locale::UzCyrl, "розилигингизни сўрайди", "ўзгартира оласиз"),
        (Locale::En, "your consent", "change your choice"),
    ] {
        let text = word(locale, "First::Text");
        assert!(text.contains("cookie") && text.contains(asks) && text.contains(change), "{text}");
        let sentences = text.matches(". ").count() + 1;
        assert_eq!(sentences, 3, "what, for what, and that it can be changed: {text}");
        assert!(text.chars().count() <= 145, "{locale:?}: {} letters", text.chars().count());
    }
}

/// What stands alone is a sentence and ends; what a list, a date or a table follows does not.
#[test]
fn a_sentence_has_an_end_and_a_label_has_none() {
    let sentences = [
        "First::Text",
        "First::Again",
        "Second::Intro",
        "Declared::Nothing",
        "frame.missing",
        "reader.unsuitable",
        "reader.empty",
        "reader.long",
    ];
    for locale in Locale::ALL {
        for (key, word) in said(locale) {
            let end = match key.as_str() {
                "frame.loading" => '…',
                "Second::Left" | "Second::Running" => ':',
                "Second::Chosen" | "reader.effective" | "reader.removed" | "reader.since"
                | "reader.found" => '}',
                // The day in Russian has a stop of its own: 22 ноября 2026 г.
                "reader.notice" if locale == Locale::Ru => '}',
                "reader.notice" => '.',
                key if sentences.contains(&key) || key.starts_with("Second::About") => '.',
                _ => 'a',
            };
            let last = word.chars().last().unwrap();
            let right = if end == 'a' { last.is_alphanumeric() } else { last == end };
            assert!(right, "{locale:?} {key}: {word}");
        }
    }
}

#[test]
fn what_is_pressed_is_short() {
    let limits: BTreeMap<&str, usize> = [
        ("First::Accept", 14),
        ("First::Reject", 14),
        ("First::Settings", 14),
        ("First::Reopen", 18),
        ("agree", 14),
        ("First::Policy", 28),
        ("Second::Save", 18),
        ("Second::Close", 10),
        ("Second::Language", 10),
        ("Second::Withdraw", 26),
        ("Second::Receipt", 26),
        ("Second::Reload", 18),
        ("reader.print", 14),
        ("reader.only", 22),
        ("reader.see", 18),
        ("reader.close", 10),
        ("frame.open", 20),
    ]
    .into();
    for locale in Locale::ALL {
        for (key, limit) in &limits {
            let label = word(locale, key);
            assert!(label.chars().count() <= *limit, "{locale:?} {key}: {label}");
        }
    }
}

#[test]
fn one_thing_has_one_name_on_every_surface() {
    for locale in Locale::ALL {
        assert_eq!(word(locale, "reader.close"), word(locale, "Second::Close"), "{locale:?}");
        let settings = word(locale, "First::Settings").to_lowercase();
        let stem: String = settings.chars().take(5).collect();
        for key in ["First::Reopen", "Declared::Settings"] {
            assert!(word(locale, key).to_lowercase().contains(&stem), "{locale:?} {key} has no {stem}");
        }
    }
}

/// The same word in two languages is a borrowing that both have, or somebody forgot to translate.
const SHARED: &str = "
    kk First::Analytics = ru
    ky First::Analytics = ru
    uz-Cyrl First::Marketing = ru
";

#[test]
fn no_word_is_that_of_the_russian_or_english_unless_it_is_known_to_be() {
    for locale in Locale::ALL.into_iter().filter(|locale| !matches!(locale, Locale::Ru | Locale::En)) {
        for other in [Locale::Ru, Locale::En] {
            for ((key, mine), (_, theirs)) in said(locale).into_iter().zip(said(other)) {
                let row = format!("{} {key} = {}", locale.tag(), other.tag());
                let shared = SHARED.lines().any(|line| line.trim() == row);
                assert_eq!(mine.to_lowercase() == theirs.to_lowercase(), shared, "{row}: {mine}");
            }
        }
    }
    for ((key, russian), (_, english)) in said(Locale::Ru).into_iter().zip(said(Locale::En)) {
        assert_ne!(russian, english, "{key}");
    }
}

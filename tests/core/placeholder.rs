//! The placeholder's words: six languages, each complete, short, and in its own letters.
use makul::core::locale::Locale;
use makul::core::words::placeholder::words;
use std::collections::BTreeSet;

#[test]
fn every_language_has_a_short_sentence_and_two_short_buttons() {
    for locale in Locale::ALL {
        let [sentence, once, always] = words(locale);
        assert!(sentence.ends_with('.') && sentence.chars().count() <= 50, "{locale:?}: {sentence}");
        for line in [sentence, once, always] {
            assert_eq!(line.trim(), line);
            assert!(
                !line.contains(['\n', '\t', '\u{a0}', '{']) && !line.contains("  "),
                "{locale:?}: {line}"
            );
            assert!(line.starts_with(char::is_uppercase), "{locale:?}: {line}");
        }
        for button in [once, always] {
            assert!(!button.ends_with('.') && button.chars().count() <= 22, "{locale:?}: {button}");
        }
    }
}

#[test]
fn no_language_is_a_copy_of_another() {
    for at in 0..3 {
        let lines: BTreeSet<&str> = Locale::ALL.into_iter().map(|locale| words(locale)[at]).collect();
        assert_eq!(lines.len(), 6);
    }
}

#[test]
fn each_language_keeps_to_its_letters() {
    let russian: BTreeSet<char> = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя".chars().collect();
    for (locale, own) in
        [(Locale::Ru, ""), (Locale::Kk, "әғқңөұүһі"), (Locale::Ky, "ңөү"), (Locale::UzCyrl, "ўқғҳ")]
    {
        for line in words(locale) {
            let foreign = line
                .to_lowercase()
                .chars()
                .find(|c| c.is_alphabetic() && !russian.contains(c) && !own.contains(*c));
            assert_eq!(foreign, None, "{locale:?}: {line}");
        }
    }
    for line in words(Locale::Uz) {
        assert!(line.chars().all(|c| c.is_ascii() || c == '\u{2bb}'), "{line}");
        assert!(!line.contains('\''), "{line}");
    }
}

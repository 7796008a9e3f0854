//! The letters of each language: its own alphabet, no look-alikes, one code for one sign, two scripts that say the same.
use crate::said::said;
use makul::core::locale::Locale;

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

/// A Latin `a` in a Cyrillic word looks right, and no screen reader and no search finds the word.
#[test]
fn no_word_mixes_two_scripts() {
    for locale in Locale::ALL {
        for (key, text) in said(locale) {
            for word in text.split(|c: char| !c.is_alphabetic()) {
                let mixed = word.chars().any(is_cyrillic) && word.chars().any(|c| c.is_ascii_alphabetic());
                assert!(!mixed, "{locale:?} {key}: {word}");
            }
        }
    }
}

#[test]
fn a_language_has_only_the_letters_of_its_alphabet() {
    let russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    let latin = "abcdefghijklmnopqrstuvwxyz";
    for (locale, alphabet, own) in [
        (Locale::Ru, russian, ""),
        (Locale::Kk, russian, "әғқңөұүһі"),
        (Locale::Ky, russian, "ңөү"),
        (Locale::UzCyrl, russian, "ўқғҳ"),
        (Locale::Uz, latin, "\u{2bb}\u{2bc}"),
        (Locale::En, latin, ""),
    ] {
        for (key, text) in said(locale) {
            let mut words = text.to_lowercase();
            if alphabet == russian {
                words = words.replace("cookie", "");
            }
            let foreign =
                words.chars().find(|c| c.is_alphabetic() && !alphabet.contains(*c) && !own.contains(*c));
            assert_eq!(foreign, None, "{locale:?} {key}: {text}");
        }
    }
}

/// Uzbek in Cyrillic writes no щ, ы and ь, and in Latin c only in ch and no w: a word that has one is
/// Russian or English.
#[test]
fn a_borrowed_spelling_does_not_stand_in_uzbek() {
    for (key, text) in said(Locale::UzCyrl) {
        assert!(!text.to_lowercase().contains(['щ', 'ы', 'ь']), "{key}: {text}");
    }
    for (key, text) in said(Locale::Uz) {
        let rest = text.to_lowercase().replace("cookie", "").replace("ch", "");
        assert!(!rest.contains(['c', 'w']), "{key}: {text}");
    }
}

#[test]
fn letters_are_single_characters_and_never_composed() {
    for locale in Locale::ALL {
        for (key, text) in said(locale) {
            let mark = text.chars().find(|c| ('\u{300}'..='\u{36f}').contains(c));
            assert_eq!(mark, None, "{locale:?} {key}: {text:?}");
        }
    }
}

/// The apostrophe of the typewriter and its relatives are no letters: Uzbek has U+02BB after o and g and
/// the tutuq belgisi U+02BC, English the typographic U+2019, and nobody else has any.
#[test]
fn an_apostrophe_is_the_one_of_its_language() {
    for locale in Locale::ALL {
        for (key, text) in said(locale) {
            assert!(
                !text.contains(['\'', '"', '`', '\u{b4}', '\u{2b9}', '\u{2018}']),
                "{locale:?} {key}: {text}"
            );
            assert!(locale == Locale::En || !text.contains('\u{2019}'), "{locale:?} {key}: {text}");
            assert!(
                locale == Locale::Uz || !text.contains(['\u{2bb}', '\u{2bc}']),
                "{locale:?} {key}: {text}"
            );
            for (at, sign) in text.match_indices(['\u{2bb}', '\u{2bc}']) {
                let behind = text[..at].ends_with(['o', 'O', 'g', 'G']);
                assert_eq!(behind, sign == "\u{2bb}", "{key}: {text}");
            }
        }
    }
}

/// Uzbek in Cyrillic, made of the Latin by rule. The longest come first; at the beginning of a word e is э.
const CYRILLIC: &str = "
    yo\u{2bb}=йў o\u{2bb}=ў g\u{2bb}=ғ \u{2bc}=ъ sh=ш ch=ч yo=ё ya=я ye=е yu=ю a=а b=б d=д e=е f=ф g=г h=ҳ i=и j=ж k=к l=л
    m=м n=н o=о p=п q=қ r=р s=с t=т u=у v=в x=х y=й z=з
";

fn to_cyrillic(text: &str) -> String {
    let mut made = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let begins = !made.ends_with(char::is_alphabetic);
        let lower = rest.to_lowercase();
        let row = CYRILLIC
            .split_whitespace()
            .filter_map(|row| row.split_once('='))
            .find(|row| lower.starts_with(row.0));
        let (latin, cyrillic) = match row {
            _ if lower.starts_with("cookie") => (6, &rest[..6]),
            Some(("e", _)) if begins => (1, "э"),
            Some((latin, cyrillic)) => (latin.len(), cyrillic),
            None => (letter.len_utf8(), &rest[..letter.len_utf8()]),
        };
        if letter.is_uppercase() && latin < 6 {
            made.extend(
                cyrillic.chars().take(1).flat_map(char::to_uppercase).chain(cyrillic.chars().skip(1)),
            );
        } else {
            made.push_str(cyrillic);
        }
        rest = &rest[latin..];
    }
    made
}

/// One language in two scripts: a sentence that was mended in one of them must be mended in the other.
#[test]
fn uzbek_says_the_same_in_both_scripts() {
    for ((key, latin), (_, cyrillic)) in said(Locale::Uz).into_iter().zip(said(Locale::UzCyrl)) {
        assert_eq!(to_cyrillic(latin), cyrillic, "{key}: {latin}");
    }
}

//! Narrow words: what the widget carries is what is said, and nothing else of a text is touched.
use crate::said::said;
use makul::core::locale::Locale;
use makul::core::words::narrow::{PLACE, SHIFT, SWITCH, length, narrow};
use proptest::prelude::*;

/// As `src/widget/page/wide.js` does it.
fn wide(text: &str) -> String {
    let mut shift = 0;
    let mut out = String::new();
    for letter in text.chars() {
        match u32::from(letter) {
            1 => shift ^= SHIFT,
            2 => out.push_str("{}"),
            point @ 0x40..=0x12F => out.push(char::from_u32(point + shift).unwrap()),
            _ => out.push(letter),
        }
    }
    out
}

/// The text as so many bytes as it needs, and not one more.
fn narrowed(text: &str) -> String {
    let bytes = narrow::<4096>(text);
    let (used, rest) = bytes.split_at(length(text));
    assert!(rest.iter().all(|byte| *byte == 0));
    String::from_utf8(used.to_vec()).unwrap()
}

#[test]
fn every_word_is_the_same_when_it_is_wide_again() {
    for locale in Locale::ALL {
        for (key, word) in said(locale) {
            assert_eq!(wide(&narrowed(word)), word, "{locale:?} {key}");
        }
    }
}

#[test]
fn a_text_can_be_cut_at_its_line_ends_and_its_gap() {
    for (text, narrow) in [
        ("", ""),
        ("I agree, {}.", "I agree, \u{2}."),
        ("да", "\u{1}d`\u{1}"),
        ("Я\nя", "\u{1}_\u{1}\n\u{1}\u{7f}\u{1}"),
        ("для: {}. Но", "\u{1}dk\u{7f}: \u{1}\u{2}. \u{1}Mn\u{1}"),
        ("ў cookie ў", "\u{1}\u{8e} \u{1}cookie \u{1}\u{8e}\u{1}"),
        ("oʻzbek ә", "oʻzbek \u{1}\u{109}\u{1}"),
    ] {
        assert_eq!(narrowed(text), narrow, "{text}");
        assert_eq!(wide(narrow), text);
    }
}

#[test]
fn no_letter_becomes_a_line_end_a_gap_or_a_switch() {
    for letter in '\u{400}'..='\u{4ff}' {
        let narrow = narrowed(&letter.to_string());
        let inner = narrow.trim_matches(char::from(SWITCH));
        assert!(!inner.contains(['\n', char::from(PLACE), char::from(SWITCH)]), "{letter}: {narrow:?}");
    }
}

#[test]
fn cyrillic_costs_about_a_byte_a_letter() {
    for locale in [Locale::Ru, Locale::Kk, Locale::Ky, Locale::UzCyrl] {
        let text: String = said(locale).into_iter().map(|(_, word)| word).collect();
        assert!(length(&text) * 100 < text.chars().count() * 115, "{locale:?}");
    }
}

proptest! {
    #[test]
    fn any_text_without_a_switch_is_the_same_when_it_is_wide_again(text in "([ -~]|[А-яЁёәғқңөұүһіўҳ]|[ʻʼ«—…\n]|\\PC){0,80}") {
        prop_assume!(!text.contains(char::from(SWITCH)));
        let narrow = narrowed(&text);
        prop_assert_eq!(wide(&narrow), text.clone());
        for line in narrow.split('\n') {
            prop_assert_eq!(line.matches(char::from(SWITCH)).count() % 2, 0);
        }
    }
}

//! Letters: words that look the same are the same.

use makul::core::letters::{
    folded, is_apostrophe, is_capital, is_letter, is_nothing, is_space, small, spaced,
};
use proptest::prelude::*;

#[test]
fn the_five_apostrophes_of_uzbek_fold_to_one() {
    for mark in ['\'', '`', '’', '‘', 'ʻ', 'ʼ', '´', '′'] {
        assert!(is_apostrophe(mark) && !is_letter(mark), "{mark}");
        assert_eq!(folded(&format!("ma{mark}lumotlar O{mark}zbekiston")), "ma'lumotlar o'zbekiston");
    }
}

#[test]
fn quotes_around_a_word_are_no_part_of_it() {
    assert_eq!(folded("'Sayt' «ilova» “Usta”, ‘keldi’."), "sayt ilova usta keldi");
}

#[test]
fn cyrillic_twins_in_latin_words_are_latin() {
    // Each has one letter or more of the other alphabet.
    assert_eq!(folded("Сookie сооkiе Goоgle"), "cookie cookie google");
    assert_eq!(folded("куки"), "куки", "a word without Latin letters stays");
}

#[test]
fn capitals_of_the_regions_alphabets_have_their_small_letters() {
    let capitals = "АЯЁІҚҒҢҰҮҺӘӨЎҲҶӢӮЄЇ ABZÄÖÜĞŞÑŊ";
    let letters = "аяёіқғңұүһәөўҳҷӣӯєї abzäöüğşñŋ";
    for (capital, letter) in capitals.chars().zip(letters.chars()) {
        assert_eq!(small(capital), letter);
        assert_eq!(is_capital(capital), capital != ' ');
        assert!(!is_capital(letter), "{letter}");
    }
}

#[test]
fn spaces_of_any_kind_are_one_and_what_nobody_sees_is_none() {
    assert_eq!(spaced(" \u{a0}а\u{202f}\t б\u{3000}"), "а б");
    assert_eq!(spaced("\u{feff}до\u{ad}го\u{200b}вор\u{200d}"), "договор");
    assert_eq!(spaced("а \u{200b} б"), "а б");
    assert_eq!(spaced("\n\r\n"), "");
    assert_eq!(folded("до\u{ad}говор\u{a0}№\u{2009}5"), "договор 5");
}

#[test]
fn signs_are_no_letters() {
    for sign in "·•—–-«»„“”…№%&@#×÷©→✓\u{2028}\u{feff}'’ʻ".chars() {
        assert!(!is_letter(sign), "{sign:?}");
    }
    for letter in "aZ09яЁқўʒ中".chars() {
        assert!(is_letter(letter), "{letter:?}");
    }
}

proptest! {
    #[test]
    fn what_is_spaced_or_folded_stays_so(text in any::<String>()) {
        prop_assert_eq!(spaced(&spaced(&text)), spaced(&text));
        prop_assert_eq!(folded(&folded(&text)), folded(&text));
        prop_assert!(!folded(&text).contains("  "));
    }

    #[test]
    fn a_letter_is_no_space_and_a_small_one_no_capital(letter in any::<char>()) {
        prop_assert!(!(is_letter(letter) && (is_space(letter) || is_apostrophe(letter) || is_nothing(letter))));
        prop_assert_eq!(small(small(letter)), small(letter));
        prop_assert!(!is_nothing(letter) || is_space(letter));
    }
}

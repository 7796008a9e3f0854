//! Numbers of units: the plural forms of CLDR for 0 to 121, in each language.
use crate::said::word;
use makul::core::locale::Locale;
use makul::core::words::declared::span;

const UNITS: [&str; 6] = ["Minute", "Hour", "Day", "Week", "Month", "Year"];

/// The numbers of each form, as the charts of CLDR have them for integers up to 121; all others have the
/// last form. <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>
const RUSSIAN_ONE: [u64; 11] = [1, 21, 31, 41, 51, 61, 71, 81, 91, 101, 121];
const RUSSIAN_FEW: [u64; 30] = [
    2, 3, 4, 22, 23, 24, 32, 33, 34, 42, 43, 44, 52, 53, 54, 62, 63, 64, 72, 73, 74, 82, 83, 84, 92, 93, 94,
    102, 103, 104,
];

/// Kazakh, Kyrgyz and Uzbek have the categories `one` and `other` in CLDR, and one word for both: a noun
/// stays in the singular after a number.
fn category(locale: Locale, number: u64) -> usize {
    match locale {
        Locale::Ru if RUSSIAN_ONE.contains(&number) => 0,
        Locale::Ru if RUSSIAN_FEW.contains(&number) => 1,
        Locale::Ru => 2,
        Locale::En if number == 1 => 0,
        Locale::En => 1,
        _ => 0,
    }
}

#[test]
fn every_number_to_121_has_the_form_that_its_language_wants() {
    for locale in Locale::ALL {
        for (at, unit) in UNITS.into_iter().enumerate() {
            let forms: Vec<&str> = word(locale, &format!("Declared::{unit}")).split(',').collect();
            for number in 0..=121 {
                let wanted = format!("{number} {}", forms[category(locale, number)]);
                assert_eq!(span(locale, number, at), wanted, "{locale:?}");
            }
        }
    }
}

#[test]
fn a_language_has_no_form_too_many() {
    for (locale, forms) in [
        (Locale::Ru, 3),
        (Locale::Kk, 1),
        (Locale::Ky, 1),
        (Locale::Uz, 1),
        (Locale::UzCyrl, 1),
        (Locale::En, 2),
    ] {
        for unit in UNITS {
            let words = word(locale, &format!("Declared::{unit}"));
            assert_eq!(words.split(',').count(), forms, "{locale:?} {unit}: {words}");
        }
    }
}

/// Where a number stands elsewhere, the sentence is made so that no word has to agree with it.
#[test]
fn a_number_in_a_sentence_stands_behind_a_colon() {
    for locale in Locale::ALL {
        for key in ["reader.since", "reader.found", "reader.removed"] {
            assert!(word(locale, key).ends_with(": {}"), "{locale:?} {key}: {}", word(locale, key));
        }
    }
}

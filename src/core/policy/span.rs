//! Spans of time: "60 days", "three years", with the number in digits or in words.

use crate::core::cut::{digits, lookup};
use alloc::vec::Vec;

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    /// The word for it in what goes out.
    pub fn word(self) -> &'static str {
        match self {
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Year => "year",
        }
    }
}

/// Beginnings of words, and with `!` at the end whole words, for each unit.
const UNITS: [(Unit, &str); 4] = [
    (Unit::Day, "дн день сут күн kun! kunlik kundan kunga кун! day"),
    (Unit::Week, "недел апта жума! hafta ҳафта week"),
    (Unit::Month, "месяц ай! айдан айга айға айлық айлык айдын oy! oydan oyga oylik ой! month"),
    (Unit::Year, "год лет! жыл yil йил year"),
];

/// Numbers in words, up to twelve, as far as policies write them so.
const NUMBERS: &str = "один=1 одного=1 два=2 двух=2 три=3 трех=3 трёх=3 четыре=4 пять=5 пяти=5 шесть=6 шести=6 \
     семь=7 семи=7 десять=10 десяти=10 бір=1 екі=2 үш=3 төрт=4 бес=5 алты=6 жеті=7 он=10 бир=1 эки=2 үч=3 \
     беш=5 жети=7 bir=1 ikki=2 uch=3 to'rt=4 besh=5 olti=6 yetti=7 o'n=10 one=1 two=2 three=3 four=4 \
     five=5 six=6 seven=7 ten=10 twelve=12";

/// The first span of time in a text that has been `folded`. Between the number and the unit two
/// words may stand, such as `(шестидесяти)` or `календарных`.
pub fn span(folded: &str) -> Option<(u64, Unit)> {
    let words: Vec<&str> = folded.split(' ').collect();
    for (at, word) in words.iter().enumerate() {
        let Some(amount) = number(word) else { continue };
        for ahead in words.iter().skip(at + 1).take(3) {
            if let Some(unit) = unit(ahead) {
                // `2021 года` is a year and no span of that many.
                if unit == Unit::Year && amount > 150 {
                    break;
                }
                return Some((amount, unit));
            }
            if ahead.bytes().all(|byte| byte.is_ascii_digit()) {
                break;
            }
        }
    }
    None
}

fn number(word: &str) -> Option<u64> {
    if word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits(word);
    }
    let row = lookup(NUMBERS, word);
    row.and_then(digits)
}

fn unit(word: &str) -> Option<Unit> {
    let fits = |stems: &str| stems.split(' ').any(|stem| is_stem(word, stem));
    UNITS.iter().find(|(_, stems)| fits(stems)).map(|(unit, _)| *unit)
}

/// Whether a word begins with a stem, or with `!` at its end is the stem.
pub fn is_stem(word: &str, stem: &str) -> bool {
    match stem.strip_suffix('!') {
        Some(whole) => word == whole,
        None => word.starts_with(stem),
    }
}

/// Whether a folded text has a word that begins like this.
pub fn says(folded: &str, stems: &str) -> bool {
    folded.split(' ').any(|word| stems.split(' ').any(|stem| is_stem(word, stem)))
}

//! Dates: a day in the words of the region's languages.

use crate::core::cut::{cut, digits, join, push_digits};
use alloc::string::String;
use alloc::vec::Vec;

/// The beginnings of the names of the months: Russian and Kyrgyz, Kazakh, Uzbek, English. The first
/// that fits counts.
const MONTHS: &str = "январ=1 феврал=2 март=3 апрел=4 май=5 мая=5 июн=6 июл=7 август=8 сентябр=9 октябр=10 \
     ноябр=11 декабр=12 қаңтар=1 ақпан=2 наурыз=3 сәуір=4 мамыр=5 маусым=6 шілде=7 тамыз=8 қыркүйек=9 \
     қазан=10 қараша=11 желтоқсан=12 yanvar=1 fevral=2 mart=3 aprel=4 may=5 iyun=6 iyul=7 avgust=8 \
     sentabr=9 sentyabr=9 oktabr=10 oktyabr=10 noyabr=11 dekabr=12 january=1 february=2 march=3 april=4 \
     june=6 july=7 august=8 september=9 october=10 november=11 december=12";

/// The first date in a text that has been `folded`, as `2025-08-25`.
///
/// `25 августа 2025`, `2025 жылғы 25 тамыз`, `2025-жылдын 25-августу`, `August 25, 2025`,
/// `25.08.2025`, `2025-08-25`.
pub fn date(folded: &str) -> Option<String> {
    let words: Vec<&str> = folded.split(' ').collect();
    (0..words.len()).find_map(|at| {
        let word = |ahead: usize| words.get(at + ahead).copied().unwrap_or("");
        let named = |year: usize, month: usize, day: usize| {
            iso(year_of(word(year))?, month_of(word(month))?, day_of(word(day))?)
        };
        let plain = |year: usize, month: usize, day: usize| {
            iso(year_of(word(year))?, number(word(month))?, number(word(day))?)
        };
        named(2, 1, 0)
            .or_else(|| named(2, 0, 1))
            .or_else(|| named(0, 3, 2))
            .or_else(|| named(0, 2, 1))
            .or_else(|| plain(2, 1, 0))
            .or_else(|| plain(0, 1, 2))
    })
}

fn number(word: &str) -> Option<u64> {
    let bare = word.strip_prefix('0').unwrap_or(word);
    if word.len() > 4 { None } else { digits(bare) }
}

fn year_of(word: &str) -> Option<u64> {
    number(word).filter(|year| (1990..2100).contains(year))
}

/// `25`, `25th`.
fn day_of(word: &str) -> Option<u64> {
    let ordinal = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end));
    number(ordinal.unwrap_or(word))
}

fn month_of(word: &str) -> Option<u64> {
    let rows = MONTHS.split(' ').map(|row| cut(row, b'='));
    rows.into_iter().find(|(name, _)| word.starts_with(name)).and_then(|(_, month)| digits(month?))
}

fn iso(year: u64, month: u64, day: u64) -> Option<String> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        2 => 28 + u64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    if !(1..=last).contains(&day) {
        return None;
    }
    let mut text = String::new();
    push_digits(&mut text, year);
    for part in [month, day] {
        text = join(&[&text, if part < 10 { "-0" } else { "-" }]);
        push_digits(&mut text, part);
    }
    Some(text)
}

/// The seconds from 1970-01-01 to a date as `date` writes it.
pub fn seconds(iso: &str) -> Option<u64> {
    let mut parts = iso.split('-').map(number);
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1970..2200).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Days from the civil calendar: https://howardhinnant.github.io/date_algorithms.html#days_from_civil
    let year = if month < 3 { year - 1 } else { year };
    let shifted = (month + 9) % 12;
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day - 1;
    days.checked_sub(719_468).map(|days| days * 86_400)
}

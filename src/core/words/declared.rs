//! The words of the cookie declaration: their keys, and how a language is put together of them.

/// One line per word, as `first!` and `second!` do.
macro_rules! declared {
    (title: $title:literal,
     provider: $provider:literal,
     this_site: $this_site:literal,
     name: $name:literal,
     purpose: $purpose:literal,
     lifetime: $lifetime:literal,
     unconfirmed: $unconfirmed:literal,
     nothing: $nothing:literal,
     cookie: $cookie:literal,
     local: $local:literal,
     tab: $tab:literal,
     base: $base:literal,
     foreign: $foreign:literal,
     keys: $keys:literal,
     session: $session:literal,
     lasting: $lasting:literal,
     unknown: $unknown:literal,
     minute: $minute:literal,
     hour: $hour:literal,
     day: $day:literal,
     week: $week:literal,
     month: $month:literal,
     year: $year:literal,
     id: $id:literal,
     visit_kept: $visit_kept:literal,
     visits: $visits:literal,
     campaign: $campaign:literal,
     ads: $ads:literal,
     sync: $sync:literal,
     settings: $settings:literal,
     security: $security:literal,
     throttle: $throttle:literal,
     test: $test:literal,
     state: $state:literal,
     choice: $choice:literal $(,)?) => {
        lines! {
            $title $provider $this_site $name $purpose $lifetime $unconfirmed $nothing $cookie
            $local $tab $base $foreign $keys $session $lasting $unknown $minute $hour $day $week
            $month $year $id $visit_kept $visits $campaign $ads $sync $settings $security $throttle
            $test $state $choice
        }
    };
}

use super::{en, kk, ky, ru, uz, uz_cyrl};
use crate::core::catalog::trace::{KINDS, PURPOSES, place};
use crate::core::cut::{cut, join, pieces, push_digits};
use crate::core::locale::Locale;
use alloc::string::String;

/// The keys of the declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declared {
    /// What the declaration is called.
    Title,
    /// Who provides a service.
    Provider,
    /// The provider of our own record.
    ThisSite,
    /// The heads of the table's columns.
    Name,
    Purpose,
    Lifetime,
    /// Behind what no vendor confirms.
    Unconfirmed,
    /// Instead of a table without rows.
    Nothing,
    /// Where traces lie, in the order of `catalog::trace::KINDS`.
    Cookie,
    Local,
    Tab,
    Base,
    Foreign,
    /// The operator's own patterns, of which nobody says where they lie.
    Keys,
    /// How long traces stay.
    Session,
    Lasting,
    Unknown,
    /// The units, in the order of `catalog::trace::UNITS`; see `span`.
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    /// What traces are for, in the order of `catalog::trace::PURPOSES`.
    Id,
    VisitKept,
    Visits,
    Campaign,
    Ads,
    Sync,
    Settings,
    Security,
    Throttle,
    Test,
    State,
    Choice,
}

/// The words of a key.
pub fn declared(locale: Locale, key: Declared) -> &'static str {
    line(locale, key as usize)
}

/// Where traces of this kind lie, with the name that developers know it by.
pub fn kind(locale: Locale, kind: &str) -> String {
    let words = place(KINDS, kind).map_or("", |at| line(locale, Declared::Cookie as usize + at));
    let technical = match kind {
        "local" => " (localStorage)",
        "tab" => " (sessionStorage)",
        "base" => " (IndexedDB)",
        _ => "",
    };
    join(&[words, technical])
}

/// What a trace of this purpose is for.
pub fn purpose(locale: Locale, purpose: &str) -> &'static str {
    let key = place(PURPOSES, purpose).map_or(Declared::Unknown as usize, |at| Declared::Id as usize + at);
    line(locale, key)
}

/// A number of units, `UNITS` by their place, in the form that the number asks for. The forms stand
/// with commas between, those of CLDR's `one`, `few` and `many`:
/// <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>
pub fn span(locale: Locale, number: u64, unit: usize) -> String {
    let forms = line(locale, Declared::Minute as usize + unit);
    let form = match (locale, number % 10, number % 100) {
        (Locale::Ru, 1, last) if last != 11 => 0,
        (Locale::Ru, 2..=4, last) if !(12..=14).contains(&last) => 1,
        (Locale::Ru, ..) => 2,
        _ => usize::from(number != 1),
    };
    let mut span = String::new();
    push_digits(&mut span, number);
    // Of a word that never changes there is one form.
    let form = pieces(forms, b',').nth(form).unwrap_or(cut(forms, b',').0);
    join(&[&span, " ", form])
}

#[inline(never)]
fn line(locale: Locale, number: usize) -> &'static str {
    let lines = match locale {
        Locale::Ru => ru::DECLARED,
        Locale::Kk => kk::DECLARED,
        Locale::Ky => ky::DECLARED,
        Locale::Uz => uz::DECLARED,
        Locale::UzCyrl => uz_cyrl::DECLARED,
        Locale::En => en::DECLARED,
    };
    pieces(lines, b'\n').nth(number).unwrap_or_default()
}

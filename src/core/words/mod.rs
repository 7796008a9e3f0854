//! The words of the screen in six languages, one file each.
//!
//! A language is a text of one line per key for each layer, so that it costs no table of pointers; the
//! macros make the compiler refuse a file with a key missing, doubled or out of order.

/// One line per word.
macro_rules! lines {
    ($first:literal $($more:literal)*) => {
        concat!($first, $("\n", $more),*)
    };
}

macro_rules! first {
    (text: $text:literal,
     again: $again:literal,
     accept: $accept:literal,
     reject: $reject:literal,
     settings: $settings:literal,
     policy: $policy:literal,
     reopen: $reopen:literal,
     preferences: $preferences:literal,
     analytics: $analytics:literal,
     marketing: $marketing:literal,
     social: $social:literal $(,)?) => {
        lines! {
            $text $again $accept $reject $settings $policy $reopen $preferences $analytics
            $marketing $social
        }
    };
}

macro_rules! second {
    (intro: $intro:literal,
     always: $always:literal,
     save: $save:literal,
     close: $close:literal,
     language: $language:literal,
     withdraw: $withdraw:literal,
     chosen: $chosen:literal,
     receipt: $receipt:literal,
     authorization: $authorization:literal,
     about_authorization: $about_authorization:literal,
     about_preferences: $about_preferences:literal,
     about_analytics: $about_analytics:literal,
     about_marketing: $about_marketing:literal,
     about_social: $about_social:literal,
     left: $left:literal,
     running: $running:literal,
     reload: $reload:literal $(,)?) => {
        lines! {
            $intro $always $save $close $language $withdraw $chosen $receipt $authorization
            $about_authorization $about_preferences $about_analytics $about_marketing $about_social
            $left $running $reload
        }
    };
}

/// The words of the first layer as the widget carries them.
macro_rules! narrowed {
    ($words:path) => {
        if cfg!(feature = "widget") {
            const NARROW: &[u8] = &narrow::narrow::<{ narrow::length($words) }>($words);
            const {
                match core::str::from_utf8(NARROW) {
                    Ok(words) => words,
                    Err(_) => "",
                }
            }
        } else {
            $words
        }
    };
}

#[macro_use]
pub mod declared;
mod en;
mod kk;
mod ky;
pub mod narrow;
pub mod placeholder;
pub mod reader;
mod ru;
mod uz;
mod uz_cyrl;

use super::cut::{cut, pieces};
use super::entry::BUILT_IN;
use super::locale::Locale;

/// The revision of the wording, noted in every record. Count it up when a sentence changes its meaning.
pub const REVISION: &str = "1";

/// The keys of the first layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// What is asked; `{}` is the list of purposes.
    Text,
    /// Why a visitor who has chosen before is asked again.
    Again,
    /// Allows everything.
    Accept,
    /// Refuses everything that may be refused.
    Reject,
    /// Leads to the second layer.
    Settings,
    /// The link to the policy.
    Policy,
    /// The way back; also the name of both layers.
    Reopen,
    /// Names of the categories, in lower case for the middle of a sentence.
    Preferences,
    Analytics,
    Marketing,
    Social,
}

/// The keys of the second layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Second {
    /// What the switches do.
    Intro,
    /// Beside a category that is required.
    Always,
    /// Stores what the switches say.
    Save,
    /// Leaves without storing.
    Close,
    /// The label of the language switch.
    Language,
    /// Takes every consent back.
    Withdraw,
    /// When the visitor chose; `{}` is the date.
    Chosen,
    /// Saves the receipt of the choice as a file.
    Receipt,
    /// The category that never is on the first layer.
    Authorization,
    /// What each category is for.
    AboutAuthorization,
    AboutPreferences,
    AboutAnalytics,
    AboutMarketing,
    AboutSocial,
    /// Before the names that a withdrawal could not take away.
    Left,
    /// Before the services that it could not stop in this page.
    Running,
    /// Stops these.
    Reload,
}

/// The name of a category: ours for a built-in one, else its id.
pub fn category(locale: Locale, id: &str) -> &str {
    let built_in = pieces(BUILT_IN, b' ').position(|known| known == id).unwrap_or(0);
    if built_in == 0 { id } else { line(locale, First::Preferences as usize + built_in - 1) }
}

/// The words of a key of the first layer.
pub fn first(locale: Locale, key: First) -> &'static str {
    line(locale, key as usize)
}

fn line(locale: Locale, number: usize) -> &'static str {
    let lines = match locale {
        Locale::Ru => narrowed!(ru::FIRST),
        Locale::Kk => narrowed!(kk::FIRST),
        Locale::Ky => narrowed!(ky::FIRST),
        Locale::Uz => narrowed!(uz::FIRST),
        Locale::UzCyrl => narrowed!(uz_cyrl::FIRST),
        Locale::En => narrowed!(en::FIRST),
    };
    pieces(lines, b'\n').nth(number).unwrap_or_default()
}

/// What stands before and after the gap of a sentence, `{}`.
pub fn around(sentence: &str) -> (&str, &str) {
    if cfg!(feature = "widget") {
        let (before, after) = cut(sentence, narrow::PLACE);
        return (before, after.unwrap_or(""));
    }
    let (before, after) = cut(sentence, b'{');
    (before, cut(after.unwrap_or(""), b'}').1.unwrap_or(""))
}

/// The words of a key of the second layer.
pub fn second(locale: Locale, key: Second) -> &'static str {
    let lines = match locale {
        Locale::Ru => ru::SECOND,
        Locale::Kk => kk::SECOND,
        Locale::Ky => ky::SECOND,
        Locale::Uz => uz::SECOND,
        Locale::UzCyrl => uz_cyrl::SECOND,
        Locale::En => en::SECOND,
    };
    pieces(lines, b'\n').nth(key as usize).unwrap_or_default()
}

/// The language's name for itself.
pub fn autonym(locale: Locale) -> &'static str {
    match locale {
        Locale::Ru => "русский",
        Locale::Kk => "қазақша",
        Locale::Ky => "кыргызча",
        Locale::Uz => "oʻzbekcha",
        Locale::UzCyrl => "ўзбекча",
        Locale::En => "English",
    }
}

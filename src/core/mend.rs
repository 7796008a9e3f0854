//! The mend of an issue: what to do, in one sentence. Sites without a mistake never load it.

use super::cut::{cut, join, lookup, pieces};
use super::issue::{Code, Issue};
use super::setting::SETTINGS;
use alloc::string::String;

/// What to do about an issue.
pub fn mend(issue: &Issue) -> &'static str {
    let key = pieces(&issue.place, b'.').last().unwrap_or("");
    let (key, number) = cut(key, b'[');
    match issue.code {
        _ if issue.place.is_empty() => "The configuration is one object: { … }.",
        Code::UnknownKey if is_text(&issue.place) => form("language"),
        Code::UnknownKey => "There is no such key here: makul.schema.json has them all.",
        Code::UnknownService => {
            "The README lists the services with a name here; any other takes `id` and `category`."
        }
        Code::UnknownCategory if issue.place.ends_with(".category") => {
            "Nobody can allow this service until `categories` has its category."
        }
        Code::UnknownCategory => {
            "Name a category or service of this site; `categories` and `services` add to them."
        }
        Code::MissingKey => "Give the id that the vendor gave you: letters, digits, dots, - and _.",
        Code::MissingWords => "Give a name in ru or en, which readers of the other languages fall back to.",
        Code::Duplicate => "This one takes the place of the one before: give each service once.",
        Code::WrongType | Code::WrongValue => match key {
            "categories" | "services" if number.is_none() => "Give a list: [ … ].",
            "required" if issue.code == Code::WrongValue => {
                "Analytics, marketing and social always need a yes: leave it out."
            }
            "required" => "Give true or false.",
            "cookies" | "storage" => "Give a list of names; one may end with a * for any rest.",
            "id" => "Give an id of 1 to 40 lower-case letters, digits, - and _ that nothing else has.",
            "src" => form("address"),
            _ => form(lookup(SETTINGS, &issue.place).unwrap_or("text")),
        },
    }
}

/// The whole line for a console or terminal: what, where, how to mend it.
pub fn line(issue: &Issue) -> String {
    join(&["makul: ", &issue.line(), ". ", mend(issue)])
}

/// Whether this is the place of a text for one language.
fn is_text(place: &str) -> bool {
    pieces(place, b'.').skip(1).any(|key| matches!(key, "name" | "about"))
}

fn form(form: &str) -> &'static str {
    match form {
        "address" => "Give an http or https address, or a path on the site.",
        "plain" => "Give up to 64 letters, digits, dots, - and _.",
        "language" => "Give ru, kk, ky, uz, uz-Cyrl or en.",
        "truth" => "Give true or false.",
        "days" => "Give a number of days from 1 to 180.",
        "layout" => "Give bar, bar-top, box, box-end, box-top, box-top-end or modal.",
        "theme" => "Give auto, light or dark.",
        "block" => "Give marked or known.",
        _ => "Give a text.",
    }
}

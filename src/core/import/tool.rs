//! The tools: whose record a block is, and what lies beside it and tells whether a person made it.

use super::super::cut::{cut, pieces};
use super::answer::Answer;
use super::when::seconds;
use super::{line, object};

/// One line of a block.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    pub path: &'a str,
    pub kind: &'a str,
    pub text: &'a str,
}

/// The lines of a block.
pub fn lines(block: &str) -> impl Iterator<Item = Line<'_>> {
    pieces(block, b'\n').map(|line| {
        let mut fields = pieces(line, b'\t').skip(1);
        let mut next = || fields.next().unwrap_or("");
        Line { path: next(), kind: next(), text: next() }
    })
}

/// What lies beside a record and tells whether a person made it.
pub struct Beside<'a> {
    /// OneTrust's banner was closed then.
    closed: Option<u64>,
    /// CookieYes' older bar was answered so.
    viewed: &'a str,
    /// Usercentrics' dialog was used.
    touched: bool,
}

impl<'a> Beside<'a> {
    pub fn find(stored: &'a str) -> Beside<'a> {
        Beside {
            closed: seconds(alone(stored, "OptanonAlertBoxClosed")),
            viewed: alone(stored, "viewed_cookie_policy"),
            touched: alone(stored, "uc_user_interaction") == "true",
        }
    }
}

/// The text of a name; of two that differ, neither.
fn alone<'a>(stored: &'a str, name: &str) -> &'a str {
    let mut found = "";
    for line in pieces(stored, b'\n') {
        if let (first, Some(_)) = cut(line, b'\t')
            && first == name
        {
            let text = pieces(line, b'\t').nth(3).unwrap_or("");
            if !found.is_empty() && found != text {
                return "";
            }
            found = text;
        }
    }
    found
}

/// A yes and a no, as a format writes them.
pub fn verdict(text: &str, yes: &str, no: &str) -> Option<bool> {
    if text == yes {
        Some(true)
    } else if text == no {
        Some(false)
    } else {
        None
    }
}

/// What a record says; nothing when nobody knows its shape, or nobody chose.
pub fn read(block: &str, beside: &Beside) -> Option<Answer> {
    let (name, _) = cut(block, b'\t');
    let first = lines(block).next()?;
    // A value that is no JSON.
    let value = if first.path.is_empty() { first.text } else { "" };
    match name {
        "cc_cookie" => object::cookieconsent(block),
        "klaro" | "orejime" | "eu-consent" => object::switches(block),
        "tarteaucitron" => line::tarteaucitron(value),
        "CookieConsent" => line::cookiebot(value),
        "OptanonConsent" => line::onetrust(value, beside.closed?),
        "c15t" if value.is_empty() => object::c15t(block),
        "c15t" => line::c15t_short(value),
        "cookieconsent_status" => line::osano(value),
        "cookieyes-consent" => line::cookieyes(value),
        "ucData" if beside.touched => object::usercentrics(block),
        _ if name.starts_with("cookielawinfo-checkbox-") => line::cookielawinfo(name, value, beside.viewed),
        _ if name.starts_with("consenti_") => line::consenti(value),
        _ => None,
    }
}

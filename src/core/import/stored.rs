//! Stored: what lies in the lines that the page hands over.

use super::super::cut::{cut, digits, pieces};

/// One line.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    pub name: &'a str,
    pub path: &'a str,
    pub kind: &'a str,
    pub text: &'a str,
}

/// Takes a line apart.
#[inline(never)]
pub fn line(line: &str) -> Line<'_> {
    let (name, rest) = cut(line, b'\t');
    let (path, rest) = cut(rest.unwrap_or(""), b'\t');
    let (kind, text) = cut(rest.unwrap_or(""), b'\t');
    Line { name, path, kind, text: text.unwrap_or("") }
}

/// The text of a path of a block, or of a name of everything; of two that differ, neither.
#[inline(never)]
pub fn alone<'a>(lines: &'a str, name: &str, path: &str) -> &'a str {
    let mut found = "";
    for one in pieces(lines, b'\n') {
        let one = line(one);
        if one.name == name && one.path == path {
            if !found.is_empty() && found != one.text {
                return "";
            }
            found = one.text;
        }
    }
    found
}

/// The text of a field of a list such as `utc:1,ver:2`; of two, neither.
#[inline(never)]
pub fn field<'a>(list: &'a str, between: u8, sign: u8, name: &str) -> &'a str {
    let mut found = None;
    for field in pieces(list, between) {
        if let (first, Some(text)) = cut(field, sign)
            && first == name
            && found.replace(text).is_some()
        {
            return "";
        }
    }
    found.unwrap_or("")
}

/// UTC seconds of milliseconds or seconds, from 2001 to 2286; nothing for anything else.
#[inline(never)]
pub fn seconds(text: &str) -> Option<u64> {
    let number = digits(text)?;
    match text.len() {
        13 => Some(number / 1_000),
        10 => Some(number),
        _ => None,
    }
}

/// What lies beside a record and tells whether a person made it.
#[derive(Debug)]
pub struct Beside<'a> {
    /// OneTrust's banner was closed then.
    pub closed: Option<u64>,
    /// CookieYes' older bar was answered so.
    pub viewed: &'a str,
    /// Usercentrics' dialog was used: `true`.
    pub touched: &'a str,
}

impl<'a> Beside<'a> {
    pub fn find(stored: &'a str) -> Beside<'a> {
        Beside {
            closed: seconds(alone(stored, "OptanonAlertBoxClosed", "")),
            viewed: alone(stored, "viewed_cookie_policy", ""),
            touched: alone(stored, "uc_user_interaction", ""),
        }
    }
}

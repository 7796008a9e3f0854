//! What the operator says of a vendor beside the id. As text: name, kind and value, each ended by
//! U+0001. The kinds are `s` text, `n` number, `b` `true` or `false`, `a` one text of a list; a name
//! that is there several times is a list too.

use super::super::cut::{cut, pieces, push};
use super::super::json;
use super::Vendor;
use alloc::string::String;

/// The operator's options of one vendor.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    pub vendor: Vendor,
    pub account: &'a str,
    pub given: &'a str,
}

impl<'a> Options<'a> {
    /// An option as JSON; none when it is not given and has no default.
    pub fn json(self, name: &str) -> Option<String> {
        if self.all(name).next().is_none() {
            return self.default(name).map(String::from);
        }
        let list = self.all(name).nth(1).is_some() || self.all(name).any(|(kind, _)| kind == "a");
        let mut value = String::from(if list { "[" } else { "" });
        for (index, (kind, text)) in self.all(name).enumerate() {
            if index > 0 {
                value.push(',');
            }
            match kind {
                "n" if is_number(text) => value.push_str(text),
                "b" => value.push_str(if text == "true" { "true" } else { "false" }),
                _ => json::text(&mut value, text),
            }
        }
        if list {
            value.push(']');
        }
        Some(value)
    }

    /// An option as text, those of a list with commas between; empty when there is none.
    pub fn text(self, name: &str) -> String {
        if self.all(name).next().is_none() {
            let default = self.default(name).unwrap_or("");
            let inside = default.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
            return String::from(inside.unwrap_or(default));
        }
        let mut value = String::new();
        for (index, (_, text)) in self.all(name).enumerate() {
            push(&mut value, &[if index > 0 { "," } else { "" }, text]);
        }
        value
    }

    /// Every option that goes to the vendor, as the members of an object.
    pub fn members(self) -> String {
        let mut members = String::new();
        for line in self.vendor.lines() {
            if let ("option", Some(rest)) = cut(line, b' ')
                && let (name, _) = cut(rest, b' ')
                && let Some(value) = self.json(name)
            {
                let comma = if members.is_empty() { "" } else { "," };
                push(&mut members, &[comma, "\"", name, "\":", &value]);
            }
        }
        members
    }

    /// Whether the condition of a step holds: see `if` above the table.
    pub fn holds(self, condition: &str) -> bool {
        if let Some(name) = condition.strip_prefix('!') {
            return !self.holds(name);
        }
        if let Some(beginning) = condition.strip_prefix("id:") {
            return self.account.starts_with(beginning);
        }
        if condition == "id" {
            return !self.account.is_empty();
        }
        self.json(condition).is_some_and(|value| !matches!(value.as_str(), "false" | "\"\"" | "null"))
    }

    /// Tells of what the vendor does not have.
    pub fn odd(self, mut tell: impl FnMut(&str)) {
        if !self.account.is_empty() && !self.vendor.fits(self.account) {
            tell("id");
        }
        let mut words = pieces(self.given, b'\x01');
        while let (Some(name), Some(_), Some(_)) = (words.next(), words.next(), words.next()) {
            // One line each.
            let plain = !name.is_empty() && name.bytes().all(|byte| byte >= b' ');
            if plain && !self.vendor.options().any(|(known, _)| known == name) {
                tell(name);
            }
        }
    }

    fn default(self, name: &str) -> Option<&'static str> {
        let mut options = self.vendor.options();
        options
            .find(|(known, _)| *known == name)
            .map(|(_, default)| default)
            .filter(|default| *default != "-")
    }

    /// The kinds and texts under a name.
    fn all(self, name: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut words = pieces(self.given, b'\x01');
        let mut triples = core::iter::from_fn(move || Some((words.next()?, words.next()?, words.next()?)));
        core::iter::from_fn(move || {
            triples.find(|(known, _, _)| *known == name).map(|(_, kind, text)| (kind, text))
        })
    }
}

/// Whether a text is a number as JSON writes one; no exponent.
fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let mut parts = pieces(text, b'.');
    let (whole, fraction) = (parts.next().unwrap_or(""), parts.next());
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && parts.next().is_none()
}

//! Reading: a configuration of any shape becomes a valid one and a list of issues.
//!
//! It comes as lines, one for each value that is not a list or an object, so that nobody has to
//! build a tree: its place, its kind and its text, with tabs between. Line ends and tabs in a text
//! have become spaces. The kinds are `s` text, `n` number, `b` truth, `z` nothing (null, or an
//! empty list or object) and `a`, an attribute of the tag, which may stand for any of them.
//!
//! ```text
//! policy               s   /privacy.{locale}.txt
//! services[0].use      s   yandex-metrica
//! services[0].id       n   12345678
//! ```
//!
//! One reader serves the page, the command line and the configurator, so that none of them can
//! take for right what another one calls wrong. Of two readings the stricter one wins.

mod entry;

use super::config::Config;
use super::cut::{cut, pieces};
use super::issue::{Code, Issue};
use super::setting::{Form, SETTINGS};
use alloc::vec::Vec;
use entry::Entry;

pub(super) const KEY: &str = "There is no such key: makul.schema.json has them all.";

/// One value.
#[derive(Clone, Copy)]
pub(super) struct Leaf<'a> {
    place: &'a str,
    kind: &'a str,
    text: &'a str,
}

impl Leaf<'_> {
    /// Whether it is of this kind, or an attribute, which may be of any.
    fn is(&self, kind: &str) -> bool {
        self.kind == kind || self.kind == "a"
    }
}

/// Lays the lines over `config`: what they say wins, what they do not say stays.
pub fn read(config: &mut Config, lines: &str) -> Vec<Issue> {
    let mut issues = Vec::new();
    // Categories first: a service may belong to one that stands further down.
    for list in ["categories", "services"] {
        let mut entry = Entry::default();
        let mut seen = Vec::new();
        for line in pieces(lines, b'\n') {
            let (place, rest) = cut(line, b'\t');
            let (kind, text) = cut(rest.unwrap_or(""), b'\t');
            let leaf = Leaf { place, kind, text: text.unwrap_or("") };
            let (key, inside) = cut(place, b'[');
            if key != list {
                if list == "services" && !place.is_empty() && key != "categories" {
                    setting(config, &leaf, &mut issues);
                }
            } else if let Some(inside) = inside {
                let (number, field) = cut(inside, b']');
                let of = place.get(..key.len() + number.len() + 2).unwrap_or(place);
                if entry.place != of {
                    entry.finish(config, list, &mut seen, &mut issues);
                    entry = Entry { place: of.into(), leaves: Vec::new() };
                }
                entry.leaves.push((field.unwrap_or(""), leaf));
            } else if kind != "z" {
                issues.push(Issue::new(Code::WrongType, place, "Give a list: [ … ]."));
            }
        }
        entry.finish(config, list, &mut seen, &mut issues);
    }
    issues
}

fn setting(config: &mut Config, leaf: &Leaf, issues: &mut Vec<Issue>) {
    for ((key, form), value) in SETTINGS.iter().zip(&mut config.values) {
        if *key != leaf.place {
            continue;
        }
        let typed = leaf.is(if *form == Form::Days { "n" } else { "s" });
        if typed && form.fits(leaf.text) {
            *value = leaf.text.into();
        } else {
            let code = if typed { Code::WrongValue } else { Code::WrongType };
            issues.push(Issue::new(code, leaf.place, form.hint()));
        }
        return;
    }
    issues.push(Issue::new(Code::UnknownKey, leaf.place, KEY));
}

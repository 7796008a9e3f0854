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
//! yandexMetrica        a   12345678
//! ```
//!
//! One reader serves the page, the command line and the configurator, so that none of them can
//! take for right what another one calls wrong. Of two readings the stricter one wins.

use super::config::Config;
use super::cut::{cut, join, pieces};
use super::draft::Draft;
use super::issue::{Code, Listener};
use super::leaf::Leaf;
use super::preset::{attribute, preset};
use super::setting::{SETTINGS, fits};
use alloc::string::String;

/// Lays the lines over `config`: what they say wins, what they do not say stays.
pub fn read(config: &mut Config, lines: &str, issues: &mut impl Listener) {
    if config.entries.is_empty() {
        config.build_in();
    }
    let mut seen = String::new();
    // Categories first: a service may belong to one that stands further down.
    for list in ["categories", "services"] {
        let mut draft = Draft::default();
        for line in pieces(lines, b'\n') {
            let (place, rest) = cut(line, b'\t');
            let (kind, text) = cut(rest.unwrap_or(""), b'\t');
            let leaf = Leaf { place, kind, text: text.unwrap_or("") };
            let (key, inside) = cut(place, b'[');
            if key == list {
                let (number, field) = cut(inside.unwrap_or(""), b']');
                let Some(field) = field else {
                    if kind != "z" {
                        issues.hear(Code::WrongType, &[place]);
                    }
                    continue;
                };
                if draft.number != number {
                    draft.finish(config, &mut seen, issues);
                    draft = Draft::new(number, list == "services");
                }
                draft.take(field, &leaf, issues);
            // `$schema` is for editors.
            } else if list == "services" && !matches!(key, "categories" | "$schema") && !kind.is_empty() {
                // `data-yandex-metrica="12345678"`: a service by its name.
                let name = attribute(place);
                if kind == "a" && preset(&name).is_some() {
                    Draft::of(&leaf, &name).finish(config, &mut seen, issues);
                } else {
                    setting(config, &leaf, issues);
                }
            }
        }
        draft.finish(config, &mut seen, issues);
    }
}

fn setting(config: &mut Config, leaf: &Leaf, issues: &mut impl Listener) {
    for (row, value) in pieces(SETTINGS, b' ').zip(&mut config.values) {
        let (key, form) = cut(row, b'=');
        let form = form.unwrap_or("");
        if key == leaf.place {
            if !leaf.is(match form {
                "days" => "n",
                "truth" => "b",
                _ => "s",
            }) {
                issues.hear(Code::WrongType, &[key]);
            } else if !fits(form, leaf.text) {
                issues.hear(Code::WrongValue, &[key]);
            } else {
                *value = join(&[leaf.text]);
            }
            return;
        }
    }
    issues.hear(Code::UnknownKey, &[leaf.place]);
}

//! The wire: the record as one line of a cookie, which a server reads without our code.
//!
//! ```text
//! line     = "1" ":" choices ":" at ":" id ":" policy ":" wording ":" locale ":" cause ":" version
//! choices  = yes no              ; of categories and services alike
//! yes      = [ 1*( "." id ) "." ]
//! no       = *( "!" id )
//! id       = lower-case letters, digits, "-" and "_"
//! at       = UTC, seconds since 1970-01-01, decimal
//! the rest = letters, digits, "-", "_" and "."
//! ```
//!
//! For example `1:.authorization.analytics.google-analytics.!marketing:1790000000:0f…:2026-01:1:ru:saved:0.1.0`.
//! A granted id stands between two dots, so `~^1:[^:]*\.analytics\.` is all that an nginx `map` needs,
//! and `in_array('analytics', explode('.', explode(':', $_COOKIE['makul'])[1]))` all that PHP does.
//! No character needs percent-encoding, and none is a `+`, which PHP would turn into a space.

use super::choices::Choices;
use super::cut::{cut, digits, join, pieces, push, push_digits};
use super::entry::is_id;
use super::record::{Recall, Record};
use super::setting::is_plain;
use alloc::string::String;

/// The name of the cookie, and of the localStorage key where cookies are refused.
pub const NAME: &str = "makul";

/// The longest line we read: some 1,000 services with long ids. (A cookie carries 3,800 bytes at
/// most; the page keeps longer lines elsewhere.)
pub const LONGEST: usize = 65_536;

/// The line of a record.
pub fn print(record: &Record) -> String {
    let mut line = join(&["1:"]);
    let mut dot = "";
    for (id, granted) in &record.choices.0 {
        if *granted {
            push(&mut line, &[".", id]);
            dot = ".";
        }
    }
    push(&mut line, &[dot]);
    for (id, granted) in &record.choices.0 {
        if !granted {
            push(&mut line, &["!", id]);
        }
    }
    push(&mut line, &[":"]);
    push_digits(&mut line, record.at);
    for field in &record.notes {
        push(&mut line, &[":", field]);
    }
    line
}

/// The record of a line; anything that `print` would not have written is unreadable, and the empty
/// line is nothing.
pub fn read(line: &str) -> Recall {
    if line.is_empty() {
        return Recall::Nothing;
    }
    record(line).map_or(Recall::Unreadable, Recall::Found)
}

/// The record in a `Cookie` header or a `document.cookie`. Two that differ, as when one was set for
/// the host and one for its parent domain, are unreadable: nobody knows which one is meant.
pub fn find(cookies: &str) -> Recall {
    let mut found = "";
    for pair in pieces(cookies, b';') {
        let (name, line) = cut(pair, b'=');
        if name.strip_prefix(' ').unwrap_or(name) == NAME {
            let line = line.unwrap_or("");
            if !found.is_empty() && found != line {
                return Recall::Unreadable;
            }
            // An empty one is no record either.
            found = if line.is_empty() { "!" } else { line };
        }
    }
    read(found)
}

fn record(line: &str) -> Option<Record> {
    let mut fields = pieces(line, b':');
    if line.len() > LONGEST || fields.next()? != "1" {
        return None;
    }
    let mut record =
        Record { choices: choices(fields.next()?)?, at: digits(fields.next()?)?, ..Record::default() };
    for word in fields {
        if !is_plain(word) {
            return None;
        }
        record.notes.push(join(&[word]));
    }
    (record.notes.len() == 6).then_some(record)
}

fn choices(field: &str) -> Option<Choices> {
    let mut choices = Choices::default();
    let (yes, no) = cut(field, b'!');
    if !yes.is_empty() {
        for id in pieces(yes.strip_prefix('.')?.strip_suffix('.')?, b'.') {
            choices.add(id, true)?;
        }
    }
    if let Some(no) = no {
        for id in pieces(no, b'!') {
            choices.add(id, false)?;
        }
    }
    Some(choices)
}

impl Choices {
    /// Adds an answer that has just been read. An id that stands twice is both a yes and a no, or
    /// a forgery, and so is one that cannot be an id.
    fn add(&mut self, id: &str, granted: bool) -> Option<()> {
        if !is_id(id) || self.get(id).is_some() {
            return None;
        }
        self.0.push((join(&[id]), granted));
        Some(())
    }
}

//! The wire: the record as one line of a cookie, which a server reads without our code.
//!
//! ```text
//! line     = "1" ":" choices ":" choices ":" at ":" id ":" policy ":" wording ":" locale ":" cause ":" version
//! choices  = yes no              ; categories first, services second
//! yes      = [ 1*( "." id ) "." ]
//! no       = *( "!" id )
//! id       = lower-case letters, digits, "-" and "_"
//! at       = UTC, seconds since 1970-01-01, decimal
//! the rest = letters, digits, "-", "_" and "."
//! ```
//!
//! For example `1:.authorization.analytics.!marketing:.google-analytics.:1790000000:0f…:2026-01:1:ru:saved:0.1.0`.
//! A granted id stands between two dots, so `~^1:[^:]*\.analytics\.` is all that an nginx `map` needs,
//! and `in_array('analytics', explode('.', explode(':', $_COOKIE['makul'])[1]))` all that PHP does.
//! No character needs percent-encoding, and no `+`, which PHP would turn into a space.

use super::category::is_id;
use super::choices::Choices;
use super::moment::decimal;
use super::record::{Cause, Recall, Record};
use super::value::digits;

/// The name of the cookie, and of the localStorage key where cookies are refused.
pub const NAME: &str = "makul";

/// The longest line a cookie can carry. Browsers drop cookies over 4,096 bytes, name and attributes
/// included: <https://httpwg.org/specs/rfc6265.html#implementation-limits>
pub const COOKIE: usize = 3_800;

/// The longest line we read from anywhere: some 1,000 services with long ids.
pub const LONGEST: usize = 65_536;

/// The line of a record.
pub fn print(record: &Record) -> String {
    [
        "1",
        &choices(&record.categories),
        &choices(&record.services),
        &decimal(record.at),
        &plain(&record.id),
        &plain(&record.policy),
        &plain(&record.wording),
        &plain(&record.locale),
        record.cause.word(),
        &plain(&record.version),
    ]
    .join(":")
}

/// The record of a line; anything that `print` would not have written is unreadable.
pub fn read(line: &str) -> Recall {
    match record(line) {
        Some(record) => Recall::Found(record),
        None => Recall::Unreadable,
    }
}

/// The record in a `Cookie` header or a `document.cookie`. Two that differ, as when one was set for
/// the host and one for its parent domain, are unreadable: nobody knows which one is meant.
pub fn find(cookies: &str) -> Recall {
    let lines = cookies.split(';').filter_map(|pair| match pair.split_once('=') {
        Some((name, line)) if name.trim_ascii() == NAME => Some(line.trim_ascii()),
        _ => None,
    });
    let mut found: Option<&str> = None;
    for line in lines {
        if found.is_some_and(|before| before != line) {
            return Recall::Unreadable;
        }
        found = Some(line);
    }
    found.map_or(Recall::Nothing, read)
}

/// Text with every character that the line cannot carry turned into `-`.
pub fn plain(text: &str) -> String {
    let keep = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    text.chars().take(64).map(|c| if keep(c) { c } else { '-' }).collect()
}

fn choices(choices: &Choices) -> String {
    let (mut yes, mut no) = (String::new(), String::new());
    for (id, granted) in &choices.0 {
        if *granted {
            yes.push('.');
            yes.push_str(id);
        } else {
            no.push('!');
            no.push_str(id);
        }
    }
    if !yes.is_empty() {
        yes.push('.');
    }
    yes + &no
}

fn record(line: &str) -> Option<Record> {
    if line.len() > LONGEST {
        return None;
    }
    let mut fields = line.split(':');
    let mut next = || fields.next();
    if next()? != "1" {
        return None;
    }
    let record = Record {
        categories: chosen(next()?)?,
        services: chosen(next()?)?,
        at: digits(next()?)?,
        id: word(next()?)?,
        policy: word(next()?)?,
        wording: word(next()?)?,
        locale: word(next()?)?,
        cause: {
            let word = next()?;
            *Cause::ALL.iter().find(|cause| cause.word() == word)?
        },
        version: word(next()?)?,
    };
    next().is_none().then_some(record)
}

fn word(field: &str) -> Option<String> {
    (plain(field) == field).then(|| field.into())
}

fn chosen(field: &str) -> Option<Choices> {
    let mut choices = Choices::default();
    let mut refused = field.split('!');
    let yes = refused.next()?;
    if !yes.is_empty() {
        for id in yes.strip_prefix('.')?.strip_suffix('.')?.split('.') {
            choices.0.push((id.into(), true));
        }
    }
    choices.0.extend(refused.map(|id| (id.into(), false)));
    // An id that stands twice is both a yes and a no, or a forgery.
    let sound = |(at, (id, _)): (usize, &(String, bool))| {
        is_id(id) && !choices.0.iter().take(at).any(|(before, _)| before == id)
    };
    choices.0.iter().enumerate().all(sound).then_some(choices)
}

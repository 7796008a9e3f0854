//! A trace: something that a service leaves in a browser, as a line of its block:
//! `KIND LIFETIME PURPOSE NAME NAME`. `*` ends a name and is any rest, `#` is a number.

use super::super::cut::{cut, digits, pieces};
use super::Fact;

/// Where a trace lies: a cookie of the site, localStorage, sessionStorage, IndexedDB, and everything
/// on the provider's own domains, which the site can neither see nor delete.
pub const KINDS: &str = "cookie local tab base foreign";

/// What a trace is for: it tells visitors apart, holds one visit together, counts visits, knows the
/// advertisement that led here, chooses advertising, matches ids between sites, remembers settings,
/// guards, slows down, tries whether cookies work, is the service's own affair, or is the visitor's
/// choice.
pub const PURPOSES: &str = "id session visit campaign ads sync settings security throttle test state choice";

/// The units of a lifetime, the shortest first.
pub const UNITS: &str = "min h d w mo y";

/// One line of traces. An unconfirmed kind means that the names are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trace {
    pub kind: Fact,
    /// See `Lifetime`.
    pub lifetime: Fact,
    /// One of `PURPOSES`; `?` when it is not known.
    pub purpose: Fact,
    /// With spaces between.
    pub names: &'static str,
}

impl Trace {
    /// The traces of a line; none when it is about something else.
    pub fn read(line: &'static str) -> Option<Trace> {
        let (kind, rest) = cut(line, b' ');
        let kind = Fact::read(kind);
        place(KINDS, kind.text)?;
        let (lifetime, rest) = cut(rest?, b' ');
        let (purpose, names) = cut(rest?, b' ');
        Some(Trace { kind, lifetime: fact(lifetime), purpose: fact(purpose), names: names? })
    }
}

/// A lone `?` is nothing known, and so nothing to be confirmed.
fn fact(word: &'static str) -> Fact {
    if word == "?" { Fact::default() } else { Fact::read(word) }
}

/// How long a trace stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifetime {
    /// Until the browser is closed: `session`.
    Session,
    /// Until somebody deletes it: `lasting`.
    Lasting,
    /// A number and the place of its unit in `UNITS`: `30min`, `13mo`.
    Span(u64, usize),
    /// Nobody says.
    Unknown,
}

impl Lifetime {
    /// Any word in; what is no lifetime is an unknown one.
    pub fn read(word: &str) -> Lifetime {
        match word {
            "session" => Lifetime::Session,
            "lasting" => Lifetime::Lasting,
            _ => {
                let length = word.bytes().take_while(u8::is_ascii_digit).count();
                let (number, unit) = word.split_at_checked(length).unwrap_or_default();
                match (digits(number), place(UNITS, unit)) {
                    (Some(number), Some(unit)) => Lifetime::Span(number, unit),
                    _ => Lifetime::Unknown,
                }
            }
        }
    }
}

/// Where a word stands in a list with spaces between.
pub fn place(list: &str, word: &str) -> Option<usize> {
    pieces(list, b' ').position(|each| each == word)
}

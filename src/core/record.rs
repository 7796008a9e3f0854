//! The record: what a visitor chose, when, how and in view of what.

use super::choices::Choices;
use alloc::string::String;
use alloc::vec::Vec;

/// How a choice was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The visitor pressed Accept.
    Accept,
    /// The visitor pressed Reject.
    Reject,
    /// The visitor saved a choice of their own.
    Saved,
    /// The visitor took a consent back.
    Withdrawn,
    /// Another tool had asked before.
    Imported,
    /// The site's own code decided, without a press that we saw.
    Api,
}

impl Cause {
    /// All of them.
    pub const ALL: [Cause; 6] =
        [Cause::Accept, Cause::Reject, Cause::Saved, Cause::Withdrawn, Cause::Imported, Cause::Api];

    /// The word in the record and in the snapshot.
    pub fn word(self) -> &'static str {
        match self {
            Cause::Accept => "accept",
            Cause::Reject => "reject",
            Cause::Saved => "saved",
            Cause::Withdrawn => "withdrawn",
            Cause::Imported => "imported",
            Cause::Api => "api",
        }
    }
}

/// The single words of a record, in the order of the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// 32 hexadecimal digits by chance.
    Id,
    /// The policy's revision that was in force; empty when the operator gave none.
    Policy,
    /// The revision of our words that were shown, `words::REVISION`.
    Wording,
    /// The tag of the language that was shown.
    Locale,
    /// `Cause::word`.
    Cause,
    /// The widget's version.
    Version,
}

/// One decision of one visitor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The answer for each category and service asked about, and yes for each required one.
    pub choices: Choices,
    /// UTC, seconds since 1970-01-01.
    pub at: u64,
    /// One for each `Note`, in their order.
    pub notes: Vec<String>,
}

impl Record {
    /// One of the notes.
    pub fn note(&self, note: Note) -> &str {
        self.notes.get(note as usize).map_or("", String::as_str)
    }
}

/// What looking for a record brought to light.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Recall {
    #[default]
    Nothing,
    /// Something was there, but not a record of ours.
    Unreadable,
    Found(Record),
}

impl Recall {
    /// The record, if one was found.
    pub fn record(&self) -> Option<&Record> {
        match self {
            Recall::Found(record) => Some(record),
            _ => None,
        }
    }
}

//! The record: what a visitor chose, when, how and in view of what.

use alloc::string::String;
use super::choices::Choices;

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

    /// The cause of a word.
    pub fn of(word: &str) -> Option<Cause> {
        Cause::ALL.into_iter().find(|cause| cause.word() == word)
    }
}

/// One decision of one visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The answer for each category asked about, and yes for each required one.
    pub categories: Choices,
    /// The answer for each service asked about.
    pub services: Choices,
    /// UTC, seconds since 1970-01-01.
    pub at: u64,
    /// 32 hexadecimal digits by chance.
    pub id: String,
    /// The policy's revision that was in force; empty when the operator gave none.
    pub policy: String,
    /// The revision of our words that were shown, `words::REVISION`.
    pub wording: String,
    /// The tag of the language that was shown.
    pub locale: String,
    pub cause: Cause,
    /// The widget's version.
    pub version: String,
}

impl Record {
    /// The fields that are single words, in the order of the wire.
    pub fn words(&self) -> [&str; 6] {
        [&self.id, &self.policy, &self.wording, &self.locale, self.cause.word(), &self.version]
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

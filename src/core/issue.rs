//! An issue: a mistake of the site, told so that its reader can mend it.

use super::cut::join;
use alloc::string::String;
use serde::Serialize;

/// One mistake: what kind, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Issue {
    pub code: Code,
    /// The path in the configuration, such as `services[1].use`.
    pub place: String,
}

/// The kinds of mistake. The word of each is part of the public contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    UnknownKey,
    WrongType,
    WrongValue,
    UnknownService,
    UnknownCategory,
    MissingKey,
    MissingWords,
    Duplicate,
}

impl Code {
    /// All of them.
    pub const ALL: [Code; 8] = [
        Code::UnknownKey,
        Code::WrongType,
        Code::WrongValue,
        Code::UnknownService,
        Code::UnknownCategory,
        Code::MissingKey,
        Code::MissingWords,
        Code::Duplicate,
    ];

    /// The word on the console, as serde writes it too.
    pub fn word(self) -> &'static str {
        match self {
            Code::UnknownKey => "unknown-key",
            Code::WrongType => "wrong-type",
            Code::WrongValue => "wrong-value",
            Code::UnknownService => "unknown-service",
            Code::UnknownCategory => "unknown-category",
            Code::MissingKey => "missing-key",
            Code::MissingWords => "missing-words",
            Code::Duplicate => "duplicate",
        }
    }
}

impl Issue {
    /// A mistake of this kind at this place.
    pub fn new(code: Code, place: &str) -> Self {
        Issue { code, place: join(&[place]) }
    }

    /// What and where, in short; `mend` says the rest.
    pub fn line(&self) -> String {
        join(&[self.code.word(), " at ", &self.place])
    }
}

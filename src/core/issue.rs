//! An issue: a mistake of the site, told so that its reader can mend it.

use alloc::string::String;
use serde::Serialize;

/// One mistake: what kind, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Issue {
    pub code: Code,
    /// The path in the configuration, such as `services[1].use`.
    pub place: String,
    /// The mend, one sentence.
    pub hint: &'static str,
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
    /// The configuration could not be fetched or is not JSON.
    Unreadable,
    /// The page or the browser stands in the way.
    Page,
}

impl Code {
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
            Code::Unreadable => "unreadable",
            Code::Page => "page",
        }
    }
}

impl Issue {
    /// A mistake of this kind at this place, and its mend.
    pub fn new(code: Code, place: &str, hint: &'static str) -> Self {
        Issue { code, place: place.into(), hint }
    }

    /// The line for the console and the terminal: what, where, how to mend it.
    pub fn line(&self) -> String {
        ["makul: ", self.code.word(), " at ", &self.place, ". ", self.hint].concat()
    }
}

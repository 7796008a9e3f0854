//! An issue: a mistake of the site, told so that its reader can mend it.

use super::cut::join;
use alloc::string::String;
use alloc::vec::Vec;
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

/// Who hears of issues while something is read.
pub trait Listener {
    /// Hears of a mistake of this kind; the parts of its place stand one behind the other.
    fn hear(&mut self, code: Code, place: &[&str]);
}

impl Listener for Vec<Issue> {
    fn hear(&mut self, code: Code, place: &[&str]) {
        self.push(Issue { code, place: join(place) });
    }
}

/// Hears only whether there was an issue. The page reads with this ear, which costs no bytes, and
/// has the panel read again with the other one when there is something to tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Any(pub bool);

impl Listener for Any {
    fn hear(&mut self, _: Code, _: &[&str]) {
        self.0 = true;
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

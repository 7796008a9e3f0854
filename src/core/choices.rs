//! Choices: a yes or a no for each id that was asked about.

use alloc::string::String;
use alloc::vec::Vec;

/// Ids with their answers, in the order in which they were asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(pub Vec<(String, bool)>);

impl Choices {
    /// The answer for this id; `None` when it was never asked about.
    pub fn get(&self, id: &str) -> Option<bool> {
        for (known, granted) in &self.0 {
            if known == id {
                return Some(*granted);
            }
        }
        None
    }

    /// Whether this id was answered with a yes.
    pub fn granted(&self, id: &str) -> bool {
        self.get(id) == Some(true)
    }

    /// Notes an answer, over an earlier one.
    pub fn set(&mut self, id: &str, granted: bool) {
        for (known, answer) in &mut self.0 {
            if known == id {
                *answer = granted;
                return;
            }
        }
        self.0.push((id.into(), granted));
    }
}

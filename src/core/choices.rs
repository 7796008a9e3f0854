//! Choices: a yes or a no for each id that was asked about.

/// Ids with their answers, in the order in which they were asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(pub Vec<(String, bool)>);

impl Choices {
    /// The answer for this id; `None` when it was never asked about.
    pub fn get(&self, id: &str) -> Option<bool> {
        self.0.iter().find(|(known, _)| known == id).map(|(_, granted)| *granted)
    }

    /// Whether this id was answered with a yes.
    pub fn granted(&self, id: &str) -> bool {
        self.get(id) == Some(true)
    }

    /// Notes an answer, over an earlier one.
    pub fn set(&mut self, id: &str, granted: bool) {
        match self.0.iter_mut().find(|(known, _)| known == id) {
            Some(known) => known.1 = granted,
            None => self.0.push((id.into(), granted)),
        }
    }
}

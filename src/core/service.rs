//! A service: one vendor's script, or the operator's own, that a category lets in.

use super::localized::Localized;
use super::preset::Preset;

/// One service of one site.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// `[a-z0-9_-]+`, the word in the record.
    pub id: String,
    /// The category's id.
    pub category: String,
    /// The operator's id with the vendor, such as `G-XXXX` or a counter's number.
    pub account: String,
    /// The script of the operator's own service, loaded after a yes; empty when the page has it marked.
    pub src: String,
    /// The name to show; the id serves where it is missing.
    pub name: Localized,
    /// Patterns of cookies and localStorage keys to sweep, see `trace::matches`.
    pub traces: Vec<String>,
    /// What is known of it, when it is one of ours.
    pub preset: Option<&'static Preset>,
}

impl Service {
    /// Every pattern of what it leaves behind.
    pub fn patterns(&self) -> Vec<&str> {
        let known = self.preset.map_or("", |preset| preset.traces);
        known.split_ascii_whitespace().chain(self.traces.iter().map(String::as_str)).collect()
    }
}

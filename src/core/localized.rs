//! An operator's own text in several languages.

use super::locale::Locale;

/// Pairs of a language tag and a text; the tag is empty for a text that serves every language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized(pub Vec<(String, String)>);

impl Localized {
    /// The text for readers of `locale`: along the locale's chain, then the one for everybody.
    pub fn get(&self, locale: Locale) -> Option<&str> {
        let chain = locale.chain();
        chain.iter().find_map(|tag| self.exact(tag)).or_else(|| self.exact(""))
    }

    /// The text given under this very tag.
    pub fn exact(&self, tag: &str) -> Option<&str> {
        self.0.iter().find(|(given, _)| given == tag).map(|(_, text)| text.as_str())
    }
}

//! A category: the kind of purpose a visitor says yes or no to.

use super::localized::Localized;

/// The five that every site has without a word of configuration.
pub const BUILT_IN: [&str; 5] = ["authorization", "preferences", "analytics", "marketing", "social"];

/// One category of one site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Category {
    /// `[a-z0-9_-]+`, the word in the record.
    pub id: String,
    /// Granted without asking. Only authorization, preferences and the operator's own can be.
    pub required: bool,
    /// Whether anything on this site needs it: only those in use are shown.
    pub in_use: bool,
    /// The name to show, for the operator's own categories.
    pub name: Localized,
    /// What it is for, for the operator's own categories.
    pub about: Localized,
}

/// The id that a word of this or another tool stands for.
pub fn canonical(word: &str) -> String {
    let word = word.trim_ascii().to_ascii_lowercase();
    let id = match word.as_str() {
        "necessary" | "essential" => "authorization",
        "functional" | "functionality" => "preferences",
        "statistics" | "measurement" | "performance" => "analytics",
        "advertising" | "targeting" | "ads" => "marketing",
        _ => return word,
    };
    id.into()
}

/// Whether the operator may call it required. Consent for these three cannot be presumed anywhere.
pub fn may_be_required(id: &str) -> bool {
    !matches!(id, "analytics" | "marketing" | "social")
}

/// Whether a word can be an id: it must survive a cookie, a URL and a regular expression as it is.
pub fn is_id(word: &str) -> bool {
    // No underscore in front: `__proto__` is a word with a meaning in the page.
    !word.is_empty()
        && word.len() <= 40
        && !word.starts_with('_')
        && word.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
}

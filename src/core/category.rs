//! A category: the kind of purpose a visitor says yes or no to.

use super::locale::Locale;
use alloc::string::String;
use alloc::vec::Vec;

/// The five that every site has without a word of configuration.
pub const BUILT_IN: [&str; 5] = ["authorization", "preferences", "analytics", "marketing", "social"];

/// One category of one site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Category {
    /// See `is_id`; the word in the record.
    pub id: String,
    /// Granted without asking. Only authorization, preferences and the operator's own can be.
    pub required: bool,
    /// Whether anything on this site needs it: only those in use are shown.
    pub in_use: bool,
    pub texts: Texts,
}

/// The operator's own texts for something: pairs of a key and a text. The key is `name` or
/// `about`, alone for a text that serves every language, or with a dot and a language tag.
pub type Texts = Vec<(String, String)>;

/// The text under `key` for readers of `locale`: along the locale's chain, then the one for
/// everybody; empty when there is none.
pub fn text<'a>(texts: &'a Texts, key: &str, locale: Locale) -> &'a str {
    for tag in locale.chain() {
        let wanted = if tag.is_empty() { String::from(key) } else { [key, ".", tag].concat() };
        for (given, text) in texts {
            if *given == wanted {
                return text;
            }
        }
    }
    for (given, text) in texts {
        if given == key {
            return text;
        }
    }
    ""
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

/// Whether a word can be an id: 1 to 40 lower-case letters, digits, `-` and `_`, so that it
/// survives a cookie, a URL and a regular expression as it is. No underscore in front: `__proto__`
/// is a word with a meaning in the page.
pub fn is_id(word: &str) -> bool {
    let fits = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
    !word.is_empty() && word.len() <= 40 && !word.starts_with('_') && word.bytes().all(fits)
}

//! An entry: what a visitor can say yes or no to, a category or a service of one.

use super::cut::{cut, join, lookup, pieces};
use super::locale::Locale;
use alloc::string::String;

/// The five categories that every site has without a word of configuration.
pub const BUILT_IN: &str = "authorization preferences analytics marketing social";

/// One category or service of one site. Their ids share one space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// See `is_id`; the word in the record.
    pub id: String,
    /// The category that a service belongs to; empty for a category.
    pub category: String,
    /// Granted without asking: a category that the operator calls so, and its services.
    pub required: bool,
    /// Whether anything on this site needs it: only then it is shown.
    pub in_use: bool,
    /// What the page is handed about a service, with tabs between: `account`, `src` and `traces`. Empty for a category.
    pub handed: String,
    /// The operator's own texts, a line each: `name` or `about`, a tab, a language tag (none for a
    /// text that serves every language), a tab, and the text.
    pub texts: String,
}

impl Entry {
    /// Whether visitors are asked about it.
    pub fn is_asked(&self) -> bool {
        self.in_use && !self.required
    }

    /// Of a preset, the operator's id with the vendor, such as `G-XXXX` or a counter's number, `-` where none was given; and name, kind and
    /// text of each option, see `reading`, with U+0001 in front of each of the three. Empty of any other service.
    pub fn account(&self) -> &str {
        self.nth(0)
    }

    /// The script to load after a yes; empty when the page has it marked, and of a preset.
    pub fn src(&self) -> &str {
        self.nth(1)
    }

    /// What the operator says a service leaves on the site's own domains: patterns of cookies and of keys of the site's
    /// storage, each with a space behind it, see `leaves`.
    pub fn traces(&self) -> &str {
        self.nth(2)
    }

    fn nth(&self, at: usize) -> &str {
        pieces(&self.handed, b'\t').nth(at).unwrap_or("")
    }

    /// The operator's text under `key` for readers of `locale`; empty when there is none.
    pub fn text(&self, key: &str, locale: Locale) -> &str {
        text(&self.texts, key, locale)
    }
}

/// What such lines as of `Entry::texts` have under `key` for readers of `locale`.
pub fn text<'a>(texts: &'a str, key: &str, locale: Locale) -> &'a str {
    for wanted in pieces(locale.chain(), b' ') {
        for line in pieces(texts, b'\n') {
            let (name, rest) = cut(line, b'\t');
            let (tag, text) = cut(rest.unwrap_or(""), b'\t');
            if name == key && tag == wanted {
                return text.unwrap_or("");
            }
        }
    }
    ""
}

/// The id that a word of this or another tool stands for.
pub fn canonical(word: &str) -> String {
    let aliases = "necessary=authorization essential=authorization functional=preferences \
         functionality=preferences statistics=analytics measurement=analytics performance=analytics \
         advertising=marketing targeting=marketing ads=marketing";
    let word = word.to_ascii_lowercase();
    lookup(aliases, &word).map_or(word, |id| join(&[id]))
}

/// Whether a word can be an id: 1 to 40 lower-case letters, digits, `-` and `_`, so that it
/// survives a cookie, a URL and a regular expression as it is. No underscore in front: `__proto__`
/// is a word with a meaning in the page.
pub fn is_id(word: &str) -> bool {
    let fits = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
    !word.is_empty() && word.len() <= 40 && !word.as_bytes().starts_with(b"_") && word.bytes().all(fits)
}

/// Whether one of the patterns means this cookie or key. `*` ends a pattern and is any rest, `#`
/// is a number, or several with colons between them; all else stands for itself.
pub fn leaves(patterns: &str, name: &str) -> bool {
    pieces(patterns, b' ').any(|pattern| !pattern.is_empty() && means(pattern.as_bytes(), name.as_bytes()))
}

/// A loop, because a name can be as long as a page likes. What follows a `#` never starts with a
/// digit or a colon, so all the digits there are belong to it.
fn means(mut pattern: &[u8], mut name: &[u8]) -> bool {
    loop {
        match (pattern, name) {
            ([], []) | ([b'*'], _) => return true,
            ([b'#', rest @ ..], [b'0'..=b'9', ..]) => {
                while let [b'0'..=b'9' | b':', after @ ..] = name {
                    name = after;
                }
                pattern = rest;
            }
            ([wanted, rest @ ..], [byte, after @ ..]) if wanted == byte && *wanted != b'#' => {
                (pattern, name) = (rest, after);
            }
            _ => return false,
        }
    }
}

//! The settings: every key of the configuration that holds a single value, and what it may hold.

use super::cut::{cut, digits, pieces};
use super::locale::Locale;

/// The keys, in the order of `SETTINGS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The site's name in receipts.
    Site,
    /// The policy's address, `{locale}` standing for a language tag.
    Policy,
    /// The operator's own name for the policy's version.
    PolicyRevision,
    /// The language the operator insists on; without it page and browser say.
    Locale,
    /// How the first layer stands on the page.
    Layout,
    /// Light or dark.
    Theme,
    /// Where each receipt is sent.
    Log,
    /// `Domain` of our cookie; without it the host alone.
    CookieDomain,
    /// Which elements the gate holds.
    Block,
    /// Days after which a choice is asked again.
    Expires,
}

/// What a value must be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Text,
    Address,
    Plain,
    Language,
    Days,
    /// One of these words, with spaces between; the first is the default.
    OneOf(&'static str),
}

/// Every setting with its key and its form.
pub const SETTINGS: [(&str, Form); 10] = [
    ("site", Form::Text),
    ("policy", Form::Address),
    ("policyRevision", Form::Plain),
    ("locale", Form::Language),
    ("layout", Form::OneOf("bar box modal")),
    ("theme", Form::OneOf("auto light dark")),
    ("log", Form::Address),
    ("cookieDomain", Form::Plain),
    ("block", Form::OneOf("marked known")),
    ("expires", Form::Days),
];

/// The longest that a choice may be remembered, in days. CNIL calls six months good practice:
/// <https://www.cnil.fr/en/cookies-and-other-tracking-devices-cnil-publishes-new-guidelines>
pub const LONGEST: u64 = 180;

impl Form {
    /// Whether a value fits.
    pub fn fits(self, value: &str) -> bool {
        match self {
            Form::Text => true,
            Form::Address => is_address(value),
            Form::Plain => is_plain(value),
            Form::Language => Locale::serving(value).is_some(),
            Form::Days => digits(value).is_some_and(|days| (1..=LONGEST).contains(&days)),
            Form::OneOf(words) => pieces(words, b' ').any(|word| word == value),
        }
    }
}

/// Letters, digits, dots, `-` and `_`, at most 64: what the record can carry as it is.
pub fn is_plain(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    text.len() <= 64 && text.bytes().all(fits)
}

/// Whether this is an http, https or relative address. Browsers drop tabs and line ends inside a
/// scheme (<https://url.spec.whatwg.org/#url-parsing>), so `java\nscript:` is one too: no control
/// character and no space may stand in it.
pub fn is_address(text: &str) -> bool {
    if text.is_empty() || text.bytes().any(|byte| byte <= b' ') {
        return false;
    }
    let (scheme, rest) = cut(text, b':');
    let path = |byte| matches!(byte, b'/' | b'?' | b'#');
    rest.is_none()
        || scheme.bytes().any(path)
        || matches!(scheme.to_ascii_lowercase().as_str(), "https" | "http")
}

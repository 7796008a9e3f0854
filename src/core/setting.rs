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
    /// Whether the choices that another tool stored are taken over.
    Import,
    /// Whether the markup of other tools is understood.
    Adapters,
    /// Whether a withdrawal reloads the page when something cannot be stopped in it.
    Reload,
    /// Days after which a choice is asked again.
    Expires,
    /// Days for which a choice holds when the policy changes after it.
    GraceDays,
    /// The version that a choice must have been made in view of, where the operator does not name
    /// it: no operator's key, but what the panel found on an earlier page, see `policy::standing`.
    PolicyDue,
}

/// Every key with its form: `text`, `address`, `plain`, `language`, `days`, `truth`, or the name of some words to choose from.
pub const SETTINGS: &str = "site=text policy=address policyRevision=plain locale=language \
     layout=layout theme=theme log=address \
     cookieDomain=plain block=block import=truth adapters=truth reload=truth expires=days graceDays=days policyDue=plain";

/// How many there are.
pub const COUNT: usize = 15;

/// The longest that a choice may be remembered, in days. CNIL calls six months good practice:
/// <https://www.cnil.fr/en/cookies-and-other-tracking-devices-cnil-publishes-new-guidelines>
pub const LONGEST: u64 = 180;

/// Whether a value has a form.
pub fn fits(form: &str, value: &str) -> bool {
    match form {
        "text" => true,
        "address" => is_address(value),
        "plain" => is_plain(value),
        "language" => Locale::serving(value).is_some(),
        "truth" => matches!(value, "true" | "false"),
        "days" => digits(value).is_some_and(|days| (1..=LONGEST).contains(&days)),
        // The first layer shows what it does not know as the default; the panel tells of it.
        _ if cfg!(feature = "widget") => is_plain(value),
        form => pieces(choices(form), b' ').any(|word| word == value),
    }
}

/// The words of a form to choose from, the first of them the default.
pub fn choices(form: &str) -> &'static str {
    match form {
        "layout" => "bar bar-top box box-end box-top box-top-end modal",
        "theme" => "auto light dark",
        "block" => "marked known",
        _ => "",
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

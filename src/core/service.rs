//! A service: one vendor's script, or the operator's own, that a category lets in.

use super::category::Texts;
use super::cut::pieces;
use alloc::string::String;

/// One service of one site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// See `category::is_id`; the word in the record.
    pub id: String,
    /// The category's id.
    pub category: String,
    /// The operator's id with the vendor, such as `G-XXXX` or a counter's number.
    pub account: String,
    /// The script to load after a yes; empty when the page has it marked.
    pub src: String,
    /// What it leaves on the site's own domains: patterns of cookie names and localStorage keys
    /// with spaces between, see `leaves`.
    pub traces: String,
    pub texts: Texts,
    /// Whether it is one of `PRESETS`.
    pub preset: bool,
}

/// A service that Makul knows by name.
#[derive(Debug)]
pub struct Preset {
    pub id: &'static str,
    pub category: &'static str,
    /// The script to load; the operator's id follows.
    pub src: &'static str,
    /// As in `Service`. Cookies of the vendor's own domain cannot be reached from a page.
    pub traces: &'static str,
}

/// Every preset, in the order in which they start.
pub const PRESETS: [Preset; 2] = [
    // Consent mode v2: https://developers.google.com/tag-platform/security/guides/consent
    Preset {
        id: "google-analytics",
        category: "analytics",
        src: "https://www.googletagmanager.com/gtag/js?id=",
        traces: "_ga _ga_* _gid _gat* _dc_gtm_* _gac_* _gcl_au FPID FPLC",
    },
    // The tag writes its cookie back from localStorage `_ym_uid`, so both must go; `#` is the
    // counter's number in keys such as `_ym12345678:0_reqNum`.
    Preset {
        id: "yandex-metrica",
        category: "analytics",
        src: "https://mc.yandex.ru/metrika/tag.js?id=",
        traces: "_ym_* _ym#_* metrika_enabled",
    },
];

/// The preset of this id.
pub fn preset(id: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.id == id)
}

/// Whether one of the patterns means this cookie or key. `*` ends a pattern and is any rest, `#`
/// is a number, or two with a colon between them; all else stands for itself.
pub fn leaves(patterns: &str, name: &str) -> bool {
    pieces(patterns, b' ').any(|pattern| !pattern.is_empty() && means(pattern.as_bytes(), name.as_bytes()))
}

fn means(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern, name) {
        ([], []) | ([b'*'], _) => true,
        ([b'#', rest @ ..], [digit, after @ ..]) if digit.is_ascii_digit() => {
            // The number goes on, or ends here.
            means(pattern, after) || means(rest, after) || matches!(after, [b':', second @ ..] if number(rest, second))
        }
        ([wanted, rest @ ..], [byte, after @ ..]) if wanted == byte && *wanted != b'#' => means(rest, after),
        _ => false,
    }
}

/// The second number of a `#`, and what follows it.
fn number(pattern: &[u8], name: &[u8]) -> bool {
    matches!(name, [digit, after @ ..] if digit.is_ascii_digit() && (number(pattern, after) || means(pattern, after)))
}

//! Character references of HTML: `&nbsp;`, `&#1178;`, `&#x49a;`.

use alloc::string::String;

/// The names that a policy's page has; others stay as they are written.
/// <https://html.spec.whatwg.org/multipage/named-characters.html>
const NAMES: [(&str, &str); 24] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("shy", "\u{ad}"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("bull", "•"),
    ("middot", "·"),
    ("copy", "©"),
    ("reg", "®"),
    ("sect", "§"),
    ("numero", "№"),
];

/// What the codes from 145 to 151 are on old pages.
/// <https://html.spec.whatwg.org/#numeric-character-reference-end-state>
const OLD: [char; 7] = ['‘', '’', '“', '”', '•', '–', '—'];

/// The longest reference, without its `&`.
const LONGEST: usize = 10;

/// A text with its references as characters.
pub fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut pieces = text.split('&');
    out.push_str(pieces.next().unwrap_or(""));
    for piece in pieces {
        let end = piece.bytes().take(LONGEST).position(|byte| byte == b';');
        let name = end.and_then(|end| piece.get(..end)).unwrap_or("");
        match (letter(name), end) {
            (Some(letter), Some(end)) => {
                out.push_str(&letter);
                out.push_str(piece.get(end + 1..).unwrap_or(""));
            }
            _ => {
                out.push('&');
                out.push_str(piece);
            }
        }
    }
    out
}

fn letter(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        // A sign is no digit, but would be read as one.
        if name.contains('+') {
            return None;
        }
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => number_of(hexadecimal, 16)?,
            None => number_of(number, 10)?,
        };
        if let Some(letter) = code.checked_sub(145).and_then(|old| OLD.get(old as usize)) {
            return Some(String::from(*letter));
        }
        return char::from_u32(code).filter(|letter| *letter != '\0').map(String::from);
    }
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, letter)| String::from(*letter))
}

fn number_of(digits: &str, base: u32) -> Option<u32> {
    let mut number = 0u32;
    for digit in digits.chars() {
        number = number.checked_mul(base)?.checked_add(digit.to_digit(base)?)?;
    }
    (!digits.is_empty()).then_some(number)
}

//! Inline signs of Markdown within a part: emphasis, code, links, escapes.
//! <https://spec.commonmark.org/0.31.2/#inlines>, as far as policies use them.

use crate::core::cut::{part, push};
use crate::core::letters::{is_letter, is_space};
use alloc::string::String;

/// The longest that a link's words, its address or what is emphasised may be, in bytes: a sign that
/// never closes is none.
pub const LONGEST: usize = 500;

/// The signs of emphasis; the first two are those of bold.
const SIGNS: [&str; 5] = ["**", "__", "*", "_", "~~"];

/// The text without the signs, and how many bytes of it are bold at its beginning. A link's address
/// stays behind its words, in brackets.
pub fn plain(text: &str) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let mut lead = 0;
    let mut at = 0;
    // The signs that an emphasis is open with, each at most once, and up to where they do not close.
    let mut open = [false; SIGNS.len()];
    let mut searched = [0; SIGNS.len()];
    while let Some(rest) = text.get(at..) {
        let Some(letter) = rest.chars().next() else { break };
        let sign = SIGNS.iter().position(|sign| rest.starts_with(sign));
        if letter == '\\'
            && let Some(escaped) = rest.chars().nth(1).filter(char::is_ascii_punctuation)
        {
            out.push(escaped);
            at += 2;
        } else if letter == '['
            && let Some((words, address, used)) = link(rest)
        {
            // There is no link within a link's words.
            let (first, last) = (words.starts_with(' '), words.ends_with(' '));
            let words = plain(words).0;
            let mail = address.strip_prefix("mailto:").and_then(|mail| mail.split('?').next());
            let address = mail.unwrap_or(address);
            let told = part(&words, address).is_some() || address.starts_with(['#', '/']);
            space(&mut out, first);
            match (told, words.is_empty()) {
                (true, _) => out.push_str(&words),
                (_, true) => out.push_str(address),
                _ => push(&mut out, &[&words, " (", address, ")"]),
            }
            space(&mut out, last);
            at += used;
        } else if letter == '<'
            && let Some(address) = until(rest, b'>')
            && !address.contains(is_space)
            && (part(address, "://").is_some() || part(address, "@").is_some())
        {
            out.push_str(address);
            at += address.len() + 2;
        } else if letter == '`'
            // In Uzbek it is an apostrophe, too: yig`ilgan.
            && !is_letter(before(text, at))
            && let Some(code) = until(rest, b'`')
        {
            space(&mut out, code.starts_with(' '));
            out.push_str(code.trim_start_matches(' '));
            at += code.len() + 2;
        } else if let Some((place, sign)) = sign.and_then(|sign| Some((sign, *SIGNS.get(sign)?)))
            && let (Some(open), Some(searched)) = (open.get_mut(place), searched.get_mut(place))
        {
            if *open && closes(text, at, sign) {
                *open = false;
                if place < 2 && lead == 0 && text.starts_with(['*', '_']) {
                    lead = out.len();
                }
            } else if !*open && opens(text, at, sign, searched) {
                *open = true;
            } else {
                out.push_str(sign);
            }
            at += sign.len();
        } else if letter == ' ' {
            space(&mut out, true);
            at += 1;
        } else {
            out.push(letter);
            at += letter.len_utf8();
        }
    }
    // What a sign stood beside may leave two spaces.
    let whole = out.trim_end_matches(' ').len();
    out.truncate(whole);
    (out, lead.min(whole))
}

/// A space if one is due and none is there.
fn space(out: &mut String, due: bool) {
    if due && !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// What stands between the first letter, which is ASCII, and the next `end`; no `<` in it.
fn until(text: &str, end: u8) -> Option<&str> {
    let inner = text.get(1..)?;
    let width = inner.bytes().take(LONGEST).position(|byte| byte == end || end == b'>' && byte == b'<')?;
    inner.get(..width).filter(|_| inner.as_bytes().get(width) == Some(&end))
}

fn before(text: &str, at: usize) -> char {
    text.get(..at).and_then(|text| text.chars().next_back()).unwrap_or(' ')
}

fn after(text: &str, at: usize) -> char {
    text.get(at..).and_then(|text| text.chars().next()).unwrap_or(' ')
}

/// Whether an emphasis begins here. Names such as `_ga` begin with a sign that nothing closes.
fn opens(text: &str, at: usize, sign: &str, searched: &mut usize) -> bool {
    if is_space(after(text, at + sign.len())) || is_letter(before(text, at)) {
        return false;
    }
    let mut next = (at + sign.len()).max(*searched);
    let end = (at + LONGEST).min(text.len());
    while next < end {
        // Of the signs that could stand here the longest counts.
        let rest = text.get(next..).unwrap_or("");
        let here = SIGNS.iter().find(|sign| rest.starts_with(**sign)).copied().unwrap_or("");
        if here == sign && closes(text, next, sign) {
            return true;
        }
        next += here.len().max(1);
        *searched = next;
    }
    false
}

fn closes(text: &str, at: usize, sign: &str) -> bool {
    let (before, after) = (before(text, at), after(text, at + sign.len()));
    !is_space(before) && before != '\\' && !(sign.starts_with('_') && is_letter(after))
}

/// `[words](address)` at the beginning of a text: its two sides and its length.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let mut escaped = false;
    let mut signs = text.bytes().enumerate().take(LONGEST).skip(1).filter(|(_, byte)| {
        let counts = !escaped && matches!(byte, b'[' | b']');
        escaped = !escaped && *byte == b'\\';
        counts
    });
    let (close, _) = signs.next().filter(|(_, byte)| *byte == b']')?;
    let words = text.get(1..close)?;
    let rest = text.get(close..)?.strip_prefix("](")?;
    let mut open = 0;
    let end = rest.bytes().take(LONGEST).position(|byte| {
        match byte {
            b'(' => open += 1,
            b')' => open -= 1,
            _ => {}
        }
        open < 0
    })?;
    // Behind a space a link may have a title.
    let inside = rest.get(..end)?;
    let address = inside.split(" \"").next().unwrap_or(inside);
    let fits = !address.contains(is_space) && !address.is_empty();
    fits.then_some((words, address, close + 2 + end + 1))
}

//! Inline signs of Markdown within a part: emphasis, code, links, escapes.
//! <https://spec.commonmark.org/0.31.2/#inlines>, as far as policies use them.

use super::letters::{is_letter, is_space};
use crate::core::cut::part;
use alloc::string::String;

/// The longest that a link's words or its address may be, in bytes: a sign that never closes is none.
const LONGEST: usize = 500;

/// The text without the signs, and how many bytes of it are bold at its beginning. A link's address
/// stays behind its words, in brackets.
pub fn plain(text: &str) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let mut lead = 0;
    let mut at = 0;
    let mut before = ' ';
    // The signs that an emphasis is open with, each at most once.
    let mut open = [false; 5];
    while let Some(rest) = text.get(at..) {
        let Some(letter) = rest.chars().next() else { break };
        let width = letter.len_utf8();
        let sign = ["**", "__", "*", "_", "~~"].iter().position(|sign| rest.starts_with(sign));
        if letter == '\\'
            && let Some(escaped) = rest.chars().nth(1).filter(char::is_ascii_punctuation)
        {
            out.push(escaped);
            before = escaped;
            at += 2;
        } else if letter == '['
            && let Some((words, address, used)) = link(rest)
        {
            out.push_str(words);
            let address = address.strip_prefix("mailto:").unwrap_or(address);
            if part(words, address).is_none() && !address.starts_with(['#', '/']) {
                out.push_str(" (");
                out.push_str(address);
                out.push(')');
            }
            before = ')';
            at += used;
        } else if letter == '<'
            && let Some(address) = rest.get(1..).and_then(|rest| part(rest, ">")).map(|(address, _)| address)
            && !address.contains(is_space)
            && (part(address, "://").is_some() || part(address, "@").is_some())
        {
            out.push_str(address);
            before = '>';
            at += address.len() + 2;
        } else if letter == '`'
            && let Some(code) = rest.get(1..).and_then(|rest| part(rest, "`")).map(|(code, _)| code)
            && code.len() < LONGEST
        {
            out.push_str(code);
            before = '`';
            at += code.len() + 2;
        } else if let Some(sign) = sign
            && let Some(flag) = open.get_mut(sign)
        {
            let long = if matches!(sign, 0 | 1 | 4) { 2 } else { 1 };
            let after = rest.get(long..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
            let opens = !*flag && !is_space(after) && !is_letter(before);
            let closes = *flag && !is_space(before);
            if opens || closes {
                *flag = opens;
                if closes && sign < 2 && lead == 0 && text.trim_start().starts_with(['*', '_']) {
                    lead = out.len();
                }
            } else {
                out.push_str(rest.get(..long).unwrap_or(""));
            }
            before = letter;
            at += long;
        } else {
            out.push(letter);
            before = letter;
            at += width;
        }
    }
    (out, lead)
}

/// `[words](address)` at the beginning of a text: its two sides and its length.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let close = text.bytes().take(LONGEST).position(|byte| byte == b']')?;
    let words = text.get(1..close)?;
    if !text.get(close..)?.starts_with("](") {
        return None;
    }
    let start = words.len() + 3;
    let rest = text.get(start..)?;
    let end = rest.bytes().take(LONGEST).position(|byte| byte == b')')?;
    // Behind a space a link may have a title.
    let inside = rest.get(..end)?;
    let address = part(inside, " \"").map_or(inside, |(address, _)| address);
    let fits = part(words, "[").is_none() && !address.contains(is_space) && !address.is_empty();
    fits.then_some((words, address, start + end + 1))
}

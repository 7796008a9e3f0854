//! Contacts: the addresses, e-mails and telephone numbers in a running text, each found where it stands.

use crate::core::letters::{is_letter, is_space};
use alloc::vec::Vec;

/// What a piece of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Text,
    /// `https://…`, `http://…` or `www.…`
    Link,
    Email,
    /// With `+` and 9 to 15 digits, <https://www.itu.int/rec/T-REC-E.164>.
    Phone,
}

/// The text in pieces, in order and without a gap.
pub fn pieces(text: &str) -> Vec<(Way, &str)> {
    let mut pieces = Vec::new();
    // Where the text begins that no piece has yet.
    let mut open = 0;
    let mut skip = 0;
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let boundary = !is_letter(before);
        before = letter;
        if at < skip {
            continue;
        }
        let found = match letter {
            'h' | 'H' | 'w' | 'W' if boundary => link(text, at).map(|end| (Way::Link, at, end)),
            '+' => phone(text, at).map(|end| (Way::Phone, at, end)),
            '@' => email(text, open, at).map(|(start, end)| (Way::Email, start, end)),
            _ => None,
        };
        if let Some((way, start, end)) = found {
            keep(&mut pieces, Way::Text, text.get(open..start));
            keep(&mut pieces, way, text.get(start..end));
            (open, skip) = (end, end);
        }
    }
    keep(&mut pieces, Way::Text, text.get(open..));
    pieces
}

fn keep<'a>(pieces: &mut Vec<(Way, &'a str)>, way: Way, text: Option<&'a str>) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        pieces.push((way, text));
    }
}

fn link(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let scheme = ["https://", "http://", "www."]
        .into_iter()
        .find(|scheme| rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))?;
    let stop =
        |letter: char| is_space(letter) || matches!(letter, '<' | '>' | '"' | '«' | '»' | '“' | '”' | '„');
    let mut address = rest.split(stop).next().unwrap_or("");
    // A sentence's signs behind an address are the sentence's, a bracket is if it opened there.
    let count = |bracket| address.bytes().filter(|byte| *byte == bracket).count();
    let mut beyond = count(b')').saturating_sub(count(b'('));
    loop {
        let bare = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’']);
        let bare = match bare.strip_suffix(')').filter(|_| beyond > 0) {
            Some(bare) => {
                beyond -= 1;
                bare
            }
            None => bare,
        };
        if bare.len() == address.len() {
            break;
        }
        address = bare;
    }
    (address.len() > scheme.len()).then_some(at + address.len())
}

fn phone(text: &str, at: usize) -> Option<usize> {
    let mut digits = 0;
    let mut end = at;
    for (offset, letter) in text.get(at + 1..)?.char_indices() {
        // No number is longer, however it is spaced.
        if offset > 40 {
            return None;
        }
        if letter.is_ascii_digit() {
            digits += 1;
            end = at + 2 + offset;
        } else if !(is_space(letter) || matches!(letter, '(' | ')' | '-' | '–')) {
            break;
        }
    }
    (9..=15).contains(&digits).then_some(end)
}

/// `open` is where the text begins that is still free.
fn email(text: &str, open: usize, at: usize) -> Option<(usize, usize)> {
    let name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+' | b'%');
    let before = text.get(open..at)?;
    // The longest name is 64 bytes: https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.1
    let width = before.bytes().rev().take(64).take_while(|byte| name(*byte)).count();
    // A dash or a dot in front belongs to the sentence.
    let signs = before.bytes().skip(at - open - width).take_while(|byte| matches!(byte, b'.' | b'-' | b'+'));
    let width = width - signs.count();
    let after = text.get(at + 1..)?;
    let host =
        after.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')).count();
    let host = after.get(..host)?.trim_end_matches(['.', '-']);
    let whole = width > 0 && host.contains('.') && !host.starts_with('.');
    whole.then_some((at - width, at + 1 + host.len()))
}

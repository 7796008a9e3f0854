//! Markers: what stands at the beginning of a line to say which part of a policy it is.

use crate::core::cut::{digits, part};
use crate::core::letters::{is_capital, is_letter, is_space};
use alloc::vec::Vec;

/// The deepest numbering that is followed.
const DEEPEST: usize = 6;

/// What a line begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marker {
    Nothing,
    /// Markdown's `#` to `######`.
    Heading(usize),
    Bullet,
    /// A number of one part or more: `9.`, `9.1.`, `3.2`, `1)`, `IV.`
    Number(Vec<u16>),
}

/// A line's marker as it is printed, and the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start<'a> {
    pub marker: Marker,
    pub printed: &'a str,
    /// The sign of bold that stood in front of the marker and belongs in front of the rest.
    pub sign: &'static str,
    pub rest: &'a str,
}

/// The marker of a line that is trimmed.
pub fn start(text: &str) -> Start<'_> {
    let found = heading(text).or_else(|| bullet(text)).or_else(|| number(text)).or_else(|| roman(text));
    found.unwrap_or(Start { marker: Marker::Nothing, printed: "", sign: "", rest: text })
}

/// The same in a text with Markdown's signs: a number may be bold, alone or with what follows it.
pub fn signed(text: &str) -> Start<'_> {
    bold(text).unwrap_or_else(|| start(text))
}

fn bold(text: &str) -> Option<Start<'_>> {
    let inner = text.strip_prefix("**")?;
    let (head, tail) = part(inner, "**")?;
    if let Some((parts, end)) = numeral(head)
        && end == head.len()
    {
        let rest = tail.trim_start_matches(is_space);
        let start = Start { marker: Marker::Number(parts), printed: head, sign: "", rest };
        return (!rest.is_empty()).then_some(start);
    }
    let start = number(inner).or_else(|| roman(inner))?;
    Some(Start { sign: "**", ..start })
}

fn at(marker: Marker, text: &str, end: usize) -> Option<Start<'_>> {
    let printed = text.get(..end)?;
    let rest = text.get(end..)?.trim_start_matches(is_space);
    (!rest.is_empty()).then_some(Start { marker, printed, sign: "", rest })
}

fn heading(text: &str) -> Option<Start<'_>> {
    let level = text.bytes().take_while(|byte| *byte == b'#').count();
    let spaced = text.get(level..)?.starts_with(is_space);
    // It may be closed like it is opened: https://spec.commonmark.org/0.31.2/#closing-sequence
    let bare = text.trim_end_matches('#');
    let text = if bare.ends_with(is_space) { bare.trim_end_matches(is_space) } else { text };
    if (1..=6).contains(&level) && spaced { at(Marker::Heading(level), text, level) } else { None }
}

fn bullet(text: &str) -> Option<Start<'_>> {
    let mut letters = text.chars();
    let first = letters.next()?;
    let second = letters.next()?;
    let width = first.len_utf8();
    match first {
        '•' | '◦' | '▪' | '▫' | '‣' | '●' | '○' | '■' | '□' | '·' | '∙' | '\u{f0b7}' | '➢' | '✓' => {
            at(Marker::Bullet, text, width)
        }
        '-' | '–' | '—' | '*' | '+' if is_space(second) => at(Marker::Bullet, text, width),
        // Letters count a list's items: а) б) в), but I) V) X) are numbers.
        _ if is_letter(first) && !matches!(first, '0'..='9' | 'I' | 'V' | 'X') && second == ')' => {
            at(Marker::Bullet, text, width + 1)
        }
        _ => None,
    }
}

fn number(text: &str) -> Option<Start<'_>> {
    let (parts, end) = numeral(text)?;
    let start = at(Marker::Number(parts), text, end)?;
    // `4.1 - 4.3` is a range within a sentence.
    let range = start.rest.starts_with(['-', '–', '—']);
    (!range).then_some(start)
}

/// The parts of a number at the beginning of a text, and where its printed form ends.
fn numeral(text: &str) -> Option<(Vec<u16>, usize)> {
    let open = usize::from(text.starts_with('('));
    let mut parts = Vec::new();
    let mut end = open;
    loop {
        let rest = text.get(end..)?;
        let width = rest.bytes().take_while(u8::is_ascii_digit).count();
        // Years, sums and telephone numbers are longer; dates and versions begin with a zero.
        if width == 0 || width > 3 || rest.starts_with('0') || parts.len() == DEEPEST {
            return None;
        }
        parts.push(digits(rest.get(..width)?)? as u16);
        end += width;
        let mut next = text.get(end..)?.chars();
        match (next.next().unwrap_or(' '), next.next().unwrap_or(' ')) {
            ('.', digit) if digit.is_ascii_digit() => end += 1,
            (')', _) => return Some((parts, end + 1)),
            ('.', ')') => return Some((parts, end + 2)),
            _ if open == 1 => return None,
            // `9.Жеке` without a space needs a capital, or else it is `1.5x`.
            ('.', letter) if is_space(letter) || is_capital(letter) || is_quote(letter) => {
                return Some((parts, end + 1));
            }
            (letter, _) if is_space(letter) && parts.len() > 1 => return Some((parts, end)),
            _ => return None,
        }
    }
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '«' | '"' | '“' | '„' | '(')
}

/// Roman numbers up to 39, before a dot or a bracket and a space.
fn roman(text: &str) -> Option<Start<'_>> {
    let end = text.bytes().take_while(|byte| matches!(byte, b'I' | b'V' | b'X')).count();
    let mut after = text.get(end..)?.chars();
    if end == 0 || end > 7 || !matches!(after.next()?, '.' | ')') || !is_space(after.next()?) {
        return None;
    }
    let value = |byte: u8| match byte {
        b'I' => 1,
        b'V' => 5,
        _ => 10,
    };
    let mut number = 0u16;
    let mut last = 0;
    for byte in text.get(..end)?.bytes().rev() {
        let value = value(byte);
        if value < last {
            number = number.checked_sub(value)?;
        } else {
            number += value;
            last = value;
        }
    }
    at(Marker::Number(Vec::from([number])), text, end + 1)
}

//! Text, taken apart and put together. A few small functions instead of the standard library's
//! general ones, which would be half of the widget.

use alloc::string::String;

/// What stands before the first `at` and after it; nothing after it when there is none. `at` is ASCII.
pub fn cut(text: &str, at: u8) -> (&str, Option<&str>) {
    for (index, byte) in text.bytes().enumerate() {
        if byte == at {
            // An ASCII byte is never a part of another character, so both sides are whole.
            return (text.get(..index).unwrap_or(""), text.get(index + 1..));
        }
    }
    (text, None)
}

/// What stands before the first `sign` and after it.
pub fn part<'a>(text: &'a str, sign: &str) -> Option<(&'a str, &'a str)> {
    let mut rests = (0..text.len()).map(|at| text.as_bytes().get(at..).unwrap_or(&[]));
    let at = rests.position(|rest| rest.starts_with(sign.as_bytes()))?;
    Some((text.get(..at)?, text.get(at + sign.len()..)?))
}

/// The pieces of a text, one for each call of `next`.
pub struct Pieces<'a> {
    rest: Option<&'a str>,
    at: u8,
}

/// Cuts all of `text` at every `at`.
pub fn pieces(text: &str, at: u8) -> Pieces<'_> {
    Pieces { rest: Some(text), at }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let (piece, rest) = cut(self.rest?, self.at);
        self.rest = rest;
        Some(piece)
    }
}

/// What `table` has for `word`. Its rows stand one a space, as `word=answer`; the first one counts.
pub fn lookup<'a>(table: &'a str, word: &str) -> Option<&'a str> {
    for row in pieces(table, b' ') {
        let (key, answer) = cut(row, b'=');
        if key == word {
            return answer;
        }
    }
    None
}

/// Puts the parts at the end of a text.
#[inline(never)]
pub fn push(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.push_str(part);
    }
}

/// Puts a line at the end of a text: its fields with tabs between.
#[inline(never)]
pub fn push_line(text: &mut String, fields: &[&str]) {
    let mut tab = "";
    for field in fields {
        push(text, &[tab, field]);
        tab = "\t";
    }
    push(text, &["\n"]);
}

/// The parts as one text.
#[inline(never)]
pub fn join(parts: &[&str]) -> String {
    let mut text = String::new();
    push(&mut text, parts);
    text
}

/// Decimal digits as a number; anything else, a zero in front, or more than 15 of them, is none.
pub fn digits(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > 15 || text.len() > 1 && text.as_bytes().starts_with(b"0") {
        return None;
    }
    let mut number = 0;
    for byte in text.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u64::from(byte - b'0');
    }
    Some(number)
}

/// The lower four bits as a hexadecimal digit.
pub fn hex(bits: u8) -> char {
    let digit = bits & 15;
    char::from(if digit < 10 { b'0' + digit } else { b'a' - 10 + digit })
}

/// A whole number in decimal digits, at the end of `text`.
pub fn push_digits(text: &mut String, number: u64) {
    if number > 9 {
        push_digits(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

//! Lines: a text taken apart where it is broken, with what their place on the page says.

use crate::core::letters::{is_nothing, is_space};
use alloc::vec::Vec;

/// One line that is not blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// From 1.
    pub number: usize,
    /// Spaces in front of it.
    pub indent: usize,
    /// Blank lines in front of it.
    pub gap: usize,
    /// Without the spaces at its ends.
    pub text: &'a str,
}

/// The lines of a text. Every kind of line end counts: `\n`, `\r\n`, `\r`, form feed, U+2028.
pub fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let (mut number, mut gap) = (0, 0);
    for line in text.split('\n') {
        // A `\r` at the end belongs to the `\n`.
        let line = line.strip_suffix('\r').unwrap_or(line);
        for line in line.split(['\r', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}']) {
            number += 1;
            let start = line.trim_start_matches(is_space);
            let trimmed = start.trim_end_matches(is_space);
            if trimmed.is_empty() {
                gap += 1;
                continue;
            }
            let indent = line.chars().take_while(|letter| is_space(*letter));
            let indent = indent.filter(|letter| !is_nothing(*letter)).count();
            lines.push(Line { number, indent, gap, text: trimmed });
            gap = 0;
        }
    }
    lines
}

impl Line<'_> {
    /// How long it is, in characters.
    pub fn length(&self) -> usize {
        length(self.text)
    }

    /// Whether its end is the end of a sentence or of a list's item.
    pub fn ends(&self) -> bool {
        ends(self.text)
    }
}

/// Whether a text ends like a sentence, a list's introduction or one of its items.
pub fn ends(text: &str) -> bool {
    text.trim_end_matches(['»', '”', '"', '’', '\'', ')', '“', '*']).ends_with(['.', ':', ';', '!', '?', '…'])
}

/// How many characters a text has.
pub fn length(text: &str) -> usize {
    // Every character has one byte that does not go on with another.
    text.bytes().filter(|byte| byte & 0xc0 != 0x80).count()
}

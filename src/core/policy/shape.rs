//! The shape of a text: whether its lines are wrapped, what a blank line means in it, and whether
//! its numbering is shown by indentation.

use super::line::{Line, length};
use super::marker::{Marker, start};
use crate::core::cut::part;
use crate::core::letters::{is_capital, is_letter, is_space};
use alloc::vec::Vec;

/// Lines longer than this are paragraphs of their own: no page is as wide.
const WIDEST: usize = 140;

/// What holds for a text as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Paragraphs go over several lines.
    pub wrapped: bool,
    /// How long the lines are before they wrap, in characters.
    pub width: usize,
    /// A blank line follows every line, as in text taken out of a PDF, and ends no paragraph.
    pub spaced: bool,
    /// The depths of indentation of single numbers, when there is more than one: `1.` within `1.`
    pub indents: Vec<usize>,
    /// Headings are Markdown's.
    pub marked: bool,
    /// Markdown's signs within the lines count: it has headings, or bold words at the beginning of lines.
    pub signs: bool,
}

impl Shape {
    pub fn of(lines: &[Line<'_>]) -> Self {
        let mut shape = Shape { width: width(lines), ..Shape::default() };
        let (mut wraps, mut apart) = (0, 0);
        let bold =
            |line: &&Line<'_>| line.text.strip_prefix("**").is_some_and(|rest| part(rest, "**").is_some());
        for pair in lines.windows(2) {
            let [before, line] = pair else { continue };
            if starts_small(line.text) && !before.ends() && before.length() * 2 > shape.width {
                wraps += 1;
                apart += usize::from(line.gap > 0);
            }
        }
        shape.wrapped = shape.width <= WIDEST && wraps > 1 && wraps * 20 >= lines.len();
        shape.spaced = apart * 2 > wraps;
        for line in lines {
            match start(line.text).marker {
                Marker::Heading(_) => shape.marked = true,
                // More depths than anybody uses are no depths.
                Marker::Number(parts) if parts.len() == 1 && shape.indents.len() < 8 => {
                    let place = shape.indents.iter().position(|known| *known >= line.indent);
                    let place = place.unwrap_or(shape.indents.len());
                    if shape.indents.get(place) != Some(&line.indent) {
                        shape.indents.insert(place, line.indent);
                    }
                }
                _ => {}
            }
        }
        shape.signs = shape.marked || lines.iter().filter(bold).count() > 1;
        if shape.indents.len() < 2 {
            shape.indents.clear();
        }
        shape
    }

    /// Whether `line` goes on with the paragraph of the line before; `open` when that is a clause or
    /// an item that has not come to its end.
    pub fn continues(&self, before: &Line<'_>, line: &Line<'_>, open: bool) -> bool {
        if line.gap > 0 && (self.marked || !(self.wrapped && self.spaced)) {
            return false;
        }
        // In Markdown only a blank line ends a paragraph: https://spec.commonmark.org/0.31.2/#paragraphs
        // and a heading is one line: https://spec.commonmark.org/0.31.2/#atx-headings
        if self.marked {
            return !matches!(start(before.text).marker, Marker::Heading(_));
        }
        // Had the next word found room on the line before, somebody broke it on purpose. Printed
        // letters differ in width, so a fifth of the line may be missing.
        let word = line.text.split(is_space).next().map_or(0, length);
        let full = (before.length() + 1 + word) * 5 >= self.width * 4;
        // Where wraps are rare, one shows by a sentence that goes on in small letters.
        let rare = self.width <= WIDEST && line.gap == 0 && !before.ends() && starts_small(line.text);
        full && rare || self.wrapped && (open || full)
    }
}

/// Whether a text begins with a small letter.
pub fn starts_small(text: &str) -> bool {
    text.chars()
        .next()
        .is_some_and(|letter| is_letter(letter) && !letter.is_ascii_digit() && !is_capital(letter))
}

/// The length that the longest lines have; two lonely ones, such as an address, do not count.
fn width(lines: &[Line<'_>]) -> usize {
    let mut longest = [0; 3];
    for line in lines {
        let mut length = line.length();
        for place in &mut longest {
            if length > *place {
                core::mem::swap(&mut length, place);
            }
        }
    }
    let [first, _, third] = longest;
    if lines.len() > 20 { third } else { first }
}

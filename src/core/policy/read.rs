//! The reading: lines become parts, one after the other.

use super::debris;
use super::document::{Block, Dropped, Kind, Policy, Reason};
use super::inline::plain;
use super::line::{Line, ends, length, lines};
use super::marker::{Marker, Start, signed, start};
use super::outline::Outline;
use super::shape::Shape;
use crate::core::cut::{join, push_digits};
use crate::core::letters::{is_capital, is_letter, spaced};
use alloc::string::String;
use alloc::vec::Vec;

/// Longer than this, or ending like a sentence, a line is no heading. In characters.
pub const HEADING: usize = 120;

/// The parts of a plain text or a Markdown one, without a title and addresses yet. A text that was a
/// web page has Markdown's `signs` in any case.
pub fn read(text: &str, signs: bool) -> Policy {
    let lines = lines(text);
    let shape = Shape::of(&lines);
    let running = debris::running(&lines);
    let signs = signs || shape.signs;
    let mut reader =
        Reader { shape, signs, outline: Outline::default(), policy: Policy::default(), before: None };
    for line in &lines {
        match debris::reason(line, &running) {
            Some(reason) => reader.drop(line, reason),
            None => reader.take(*line),
        }
    }
    for block in &mut reader.policy.blocks {
        block.text = spaced(&block.text);
        if signs {
            (block.text, block.lead) = plain(&block.text);
        }
    }
    for line in reader.policy.dropped.iter_mut().filter(|line| signs && line.reason == Reason::Running) {
        line.text = plain(&line.text).0;
    }
    reader.policy
}

/// Whether a text reads like a heading.
pub fn is_title(text: &str) -> bool {
    length(text) <= HEADING && !ends(text)
}

struct Reader<'a> {
    shape: Shape,
    /// Markdown's signs within the lines count.
    signs: bool,
    outline: Outline,
    policy: Policy,
    before: Option<Line<'a>>,
}

impl<'a> Reader<'a> {
    fn drop(&mut self, line: &Line<'_>, reason: Reason) {
        self.policy.dropped.push(Dropped { line: line.number, text: spaced(line.text), reason });
    }

    fn take(&mut self, line: Line<'a>) {
        let begin = if self.signs { signed(line.text) } else { start(line.text) };
        let goes_on = self
            .before
            .is_some_and(|before| self.shape.continues(&before, &line, self.in_sentence() && !before.ends()));
        // Within a paragraph that is broken into lines, a number or a dash may just happen to come first.
        // (Markdown's lists need no blank line: https://spec.commonmark.org/0.31.2/#list-items.)
        let open = goes_on
            && !self.shape.marked
            && !self.before.is_some_and(|before| before.ends())
            && !self.after_heading();
        let part = match &begin.marker {
            Marker::Heading(level) => Some(self.heading(*level, &begin)),
            Marker::Number(parts) if !open || parts.len() > 1 && starts_big(begin.rest) => {
                self.number(parts, line.indent, &begin)
            }
            Marker::Bullet if !open || !is_dash(begin.printed) => Some((Kind::Bullet, Vec::new(), begin)),
            _ => None,
        };
        if let Some((kind, number, Start { printed, sign, rest, .. })) = part {
            self.push(kind, &number, printed, &[sign, rest], line.number);
        } else if goes_on && let Some(block) = self.policy.blocks.last_mut() {
            // A word broken at its hyphen keeps the hyphen and loses the space.
            if !block.text.ends_with('-') || block.text.ends_with(" -") {
                block.text.push(' ');
            }
            block.text.push_str(line.text);
        } else {
            self.push(Kind::Paragraph, &[], "", &[line.text], line.number);
        }
        self.before = Some(line);
    }

    /// Whether the last part is one that ends like a sentence when it is complete.
    fn in_sentence(&self) -> bool {
        let last = self.policy.blocks.last();
        last.is_some_and(|block| matches!(block.kind, Kind::Bullet | Kind::Clause | Kind::Subclause))
    }

    fn after_heading(&self) -> bool {
        let last = self.policy.blocks.last();
        last.is_some_and(|block| matches!(block.kind, Kind::Section | Kind::Heading))
    }

    fn push(&mut self, kind: Kind, number: &[u16], printed: &str, text: &[&str], line: usize) {
        self.policy.blocks.push(Block {
            kind,
            number: dotted(number),
            address: String::new(),
            printed: String::from(printed),
            text: join(text),
            lead: 0,
            line,
        });
    }

    fn number<'t>(&mut self, parts: &[u16], indent: usize, begin: &Start<'t>) -> Option<Part<'t>> {
        let full = self.outline.accept(parts, indent, &self.shape, is_title(begin.rest))?;
        Some((kind(full.len()), full, begin.clone()))
    }

    /// A heading of Markdown's: its number says its depth, or else its level does.
    fn heading<'t>(&mut self, level: usize, begin: &Start<'t>) -> Part<'t> {
        let inner = signed(begin.rest);
        if let Marker::Number(parts) = &inner.marker
            && let Some(full) = self.outline.heading(parts)
        {
            return (kind(full.len()), full, inner);
        }
        let bare = Start { printed: "", ..begin.clone() };
        if level > 2 {
            return (Kind::Heading, Vec::new(), bare);
        }
        // The first of all is the title.
        if level > 1 || !self.policy.blocks.is_empty() {
            self.outline.unnumbered();
        }
        (Kind::Section, Vec::new(), bare)
    }
}

fn kind(depth: usize) -> Kind {
    match depth {
        1 => Kind::Section,
        2 => Kind::Clause,
        _ => Kind::Subclause,
    }
}

/// A part that begins: what it is, its number, and what it is printed with.
type Part<'t> = (Kind, Vec<u16>, Start<'t>);

fn starts_big(text: &str) -> bool {
    text.chars().find(|letter| is_letter(*letter)).is_none_or(is_capital)
}

/// Signs that also stand between the words of a sentence.
fn is_dash(sign: &str) -> bool {
    matches!(sign, "-" | "–" | "—" | "*" | "+")
}

/// The numbers with dots between; a section without one is left out.
fn dotted(numbers: &[u16]) -> String {
    let mut text = String::new();
    for number in numbers.iter().filter(|number| **number > 0) {
        if !text.is_empty() {
            text.push('.');
        }
        push_digits(&mut text, u64::from(*number));
    }
    text
}

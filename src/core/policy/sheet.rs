//! The sheet: the text of a web page as it is being written down, with Markdown's signs in it.
//! A sign is written when the first letter behind it comes, so that none stands alone.

use super::inline::LONGEST;
use crate::core::cut::push;
use crate::core::letters::is_space;
use alloc::string::String;

#[derive(Default)]
pub struct Sheet {
    /// The sign of a heading or an item that has no words yet.
    pub mark: String,
    /// Something stands in the line.
    begun: bool,
    /// A space is due before the next letter.
    gap: bool,
    /// Bold is wanted at the beginning of the line; since where it is open.
    bold: bool,
    bold_from: Option<usize>,
    /// The address of the link that is open; since where its words are there.
    link: String,
    link_from: Option<usize>,
    out: String,
}

impl Sheet {
    pub fn is_empty(&self) -> bool {
        self.out.trim_matches(is_space).is_empty()
    }

    pub fn letter(&mut self, letter: char) {
        if !self.begun {
            self.out.push_str(&core::mem::take(&mut self.mark));
        }
        if core::mem::take(&mut self.gap) {
            self.out.push(' ');
        }
        if core::mem::take(&mut self.bold) {
            self.bold_from = Some(self.out.len());
            self.out.push_str("**");
        }
        if !self.link.is_empty() && self.link_from.is_none() {
            self.link_from = Some(self.out.len());
            self.out.push('[');
        }
        // Signs that would be Markdown's.
        if matches!(letter, '*' | '_' | '`' | '[' | ']' | '\\' | '<' | '~') || letter == '#' && !self.begun {
            self.out.push('\\');
        }
        self.out.push(letter);
        self.begun = true;
    }

    /// White space; where it is `kept`, that in front of a line is its indentation.
    pub fn space(&mut self, kept: bool) {
        if self.begun {
            self.gap = true;
        } else if kept {
            self.out.push(' ');
        }
    }

    /// The line ends here, and with it what is open in it.
    pub fn broken(&mut self, end: &str) {
        self.bold(false);
        // A link around blocks is that of its first words.
        if self.link_from.is_some() {
            self.link("");
        }
        self.out.push_str(end);
        (self.begun, self.gap) = (false, false);
    }

    /// Bold begins or ends. Only at the beginning of a line it says something: there it is a heading.
    pub fn bold(&mut self, begins: bool) {
        if self.bold_from.is_some() && self.bold_from < self.link_from {
            self.link("");
        }
        self.bold = begins && !self.begun;
        if self.bold_from.take().is_some() {
            self.out.push_str("**");
        }
    }

    /// A link ends, and another begins if there is an address.
    pub fn link(&mut self, address: &str) {
        if self.link_from.is_some() && self.link_from < self.bold_from {
            self.bold(false);
        }
        if let Some(from) = self.link_from.take() {
            if self.out.len() - from < LONGEST {
                push(&mut self.out, &["](", &self.link, ")"]);
            } else {
                self.out.remove(from);
            }
        }
        self.link = written(address);
        if self.link.len() > LONGEST {
            self.link.clear();
        }
    }

    pub fn end(mut self) -> String {
        self.broken("");
        self.out
    }
}

/// An address as Markdown has it: without spaces, and with as many brackets closed as are open.
fn written(address: &str) -> String {
    let count = |bracket| address.matches(bracket).count();
    let even = count('(') == count(')');
    let mut out = String::new();
    for letter in address.trim_matches(is_space).chars() {
        match letter {
            ' ' => out.push_str("%20"),
            '(' if !even => out.push_str("%28"),
            ')' if !even => out.push_str("%29"),
            _ if is_space(letter) => {}
            _ => out.push(letter),
        }
    }
    out
}

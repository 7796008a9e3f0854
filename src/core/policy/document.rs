//! The document: a policy as its parts, in the order in which they are read.

use alloc::string::String;
use alloc::vec::Vec;

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading of the first level.
    Section,
    /// A heading within a section, without a number.
    Heading,
    /// A part of the second level, `9.1`.
    Clause,
    /// A part of the third level or deeper, `9.1.2`.
    Subclause,
    /// An item of a list.
    Bullet,
    Paragraph,
}

impl Kind {
    /// The word for it in what goes out.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Section => "section",
            Kind::Heading => "heading",
            Kind::Clause => "clause",
            Kind::Subclause => "subclause",
            Kind::Bullet => "bullet",
            Kind::Paragraph => "paragraph",
        }
    }
}

/// One part of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub kind: Kind,
    /// Its number in full, `9.1`: as printed, or where only the indentation shows the depth, put
    /// together. Empty when it has none.
    pub number: String,
    /// Unique in the document: the number, or else the place after the last part that has one.
    pub address: String,
    /// The number or the bullet as it is printed.
    pub printed: String,
    /// Without the marker and Markdown's signs, with single spaces.
    pub text: String,
    /// How many bytes at the beginning of `text` are a heading of its own: `Advertising. We show …`
    pub lead: usize,
    /// The line of the input where it begins, from 1.
    pub line: usize,
}

/// Why a line of the input is not in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A page's address that an export repeats at its page breaks.
    Running,
    /// The number of a page.
    PageNumber,
    /// Words of the site's interface in front of the title.
    Interface,
    /// A comment of the source, which no page shows.
    Comment,
    /// A line of signs that only separates.
    Rule,
    /// A part of a web page that is not its content: menus, scripts, styles.
    Page,
    /// Behind the longest text that is read, `super::LONGEST`.
    TooLong,
}

impl Reason {
    /// The word for it in what goes out.
    pub fn word(self) -> &'static str {
        match self {
            Reason::Running => "running-address",
            Reason::PageNumber => "page-number",
            Reason::Interface => "interface",
            Reason::Comment => "comment",
            Reason::Rule => "rule",
            Reason::Page => "page",
            Reason::TooLong => "too-long",
        }
    }
}

/// A line that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// From 1.
    pub line: usize,
    pub text: String,
    pub reason: Reason,
}

/// A policy that has been read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Empty when the text has none.
    pub title: String,
    /// The line of the title, from 1.
    pub line: usize,
    pub blocks: Vec<Block>,
    pub dropped: Vec<Dropped>,
}

/// How many there are of each part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub sections: usize,
    pub clauses: usize,
    pub subclauses: usize,
    /// Items of lists, those that lost their sign included.
    pub bullets: usize,
    pub paragraphs: usize,
}

impl Policy {
    /// Counts the parts.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for block in &self.blocks {
            match block.kind {
                Kind::Section => counts.sections += 1,
                Kind::Clause => counts.clauses += 1,
                Kind::Subclause => counts.subclauses += 1,
                Kind::Bullet => counts.bullets += 1,
                Kind::Paragraph => counts.paragraphs += 1,
                Kind::Heading => {}
            }
        }
        counts
    }
}

//! Web pages: HTML becomes the text that it shows, with Markdown's signs for headings and lists.
//! No parser of the standard's kind: what a policy's page has is enough, in one pass.

use super::document::{Dropped, Reason};
use super::entity::decode;
use super::sheet::Sheet;
use super::tag::{Tag, tags};
use crate::core::cut::{digits, part, push, push_digits};
use crate::core::letters::{is_nothing, is_space, spaced};
use alloc::string::String;
use alloc::vec::Vec;

/// Elements without anything to read in them.
const MUTE: &str = "template svg noscript title iframe select button textarea";
/// Elements around the content of a page; `header` and `footer` only outside of it.
const FRAME: &str = "nav aside";
/// Elements that begin a line of their own.
const BLOCK: &str = "p div section article main ul ol li menu table caption thead tbody tfoot tr blockquote \
     pre dl dt dd figure figcaption form fieldset legend address hr body html details summary dialog hgroup \
     center nav header footer aside";
/// The deepest indentation of a list that is written down.
const DEEPEST: usize = 8;

/// Whether a text is HTML: it begins with a tag, comments apart. Markdown may begin with a comment
/// too, or with an address in angle brackets.
pub fn is_html(text: &str) -> bool {
    let mut start = text.trim_start_matches(is_space);
    while let Some((_, rest)) = start.strip_prefix("<!--").and_then(|comment| part(comment, "-->")) {
        start = rest.trim_start_matches(is_space);
    }
    let Some(inner) = start.strip_prefix('<') else { return false };
    let name = inner.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || letter == '-');
    let tag = inner.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && name.starts_with(|letter| is_space(letter) || matches!(letter, '>' | '/'));
    tag || inner.starts_with(['!', '?'])
}

/// The text of a page, and what of the page was left out.
pub fn text(html: &str) -> (String, Vec<Dropped>) {
    let page = read(html, true, true);
    // What is never closed would swallow the page.
    let whole = page.framed == 0 && page.muted == 0 && !page.sheet.is_empty();
    if whole { page } else { read(html, false, page.muted == 0) }.end()
}

fn read(html: &str, frame: bool, mute: bool) -> Page {
    let main = frame && tags(html).any(|tag| tag.is("main") && !tag.closes);
    let mut page = Page { frame, mute, main, ..Page::default() };
    let mut at = 0;
    for tag in tags(html) {
        page.words(html.get(at..tag.start).unwrap_or(""));
        at = tag.end;
        page.tag(&tag);
    }
    page.words(html.get(at..).unwrap_or(""));
    page
}

/// The page as it is being written down.
#[derive(Default)]
struct Page {
    /// Menus, heads and feet are left out.
    frame: bool,
    /// What has nothing to read in it is left out.
    mute: bool,
    /// Only what stands in `<main>` counts.
    main: bool,
    inside: usize,
    /// Elements that have heads and feet of their own.
    parts: usize,
    muted: usize,
    framed: usize,
    preformatted: usize,
    /// A heading is open, which is one line.
    heading: bool,
    /// For each open list the number of its last item, or none for a list with bullets.
    lists: Vec<Option<u64>>,
    sheet: Sheet,
    left: String,
}

impl Page {
    fn drops(&self) -> bool {
        self.muted > 0 || self.framed > 0 || self.main && self.inside == 0
    }

    fn words(&mut self, html: &str) {
        let text = decode(html);
        if self.drops() {
            self.left.push_str(&text);
            return;
        }
        for letter in text.chars().filter(|letter| !is_nothing(*letter)) {
            if letter == '\n' && self.preformatted > 0 {
                self.broken("\n");
            } else if is_space(letter) {
                self.sheet.space(self.preformatted > 0);
            } else {
                self.sheet.letter(letter);
            }
        }
    }

    fn broken(&mut self, end: &str) {
        self.sheet.broken(end);
        self.left.push('\n');
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        let step = |count: &mut usize| {
            *count = if tag.closes { count.saturating_sub(1) } else { *count + usize::from(!tag.is_empty()) }
        };
        if tag.heading().is_some() {
            self.heading = !tag.closes;
        }
        if tag.is("br") && self.heading {
            self.sheet.space(false);
        } else if tag.is("br") {
            self.broken("\n");
        } else if tag.among(BLOCK) || tag.heading().is_some() {
            self.broken("\n\n");
        } else if tag.among("td th") || tag.among(MUTE) {
            self.sheet.space(false);
            self.left.push(' ');
        }
        if tag.is("main") {
            step(&mut self.inside);
        }
        if tag.among("main article section") {
            step(&mut self.parts);
        } else if self.mute && tag.among(MUTE) {
            step(&mut self.muted);
        } else if self.frame && (tag.among(FRAME) || self.parts == 0 && tag.among("header footer")) {
            step(&mut self.framed);
        } else if tag.is("pre") {
            step(&mut self.preformatted);
        }
        if !self.drops() {
            self.sign(tag);
        }
    }

    /// The sign that a tag has in Markdown.
    fn sign(&mut self, tag: &Tag<'_>) {
        if let Some(level) = tag.heading() {
            // The number of the item that a heading stands in is the heading's.
            let number = core::mem::take(&mut self.sheet.mark);
            if !tag.closes {
                let number = number.trim_start_matches(is_space);
                let number = if number.ends_with(". ") { number } else { "" };
                push(&mut self.sheet.mark, &["######".get(..level).unwrap_or(""), " ", number]);
            }
        } else if tag.among("ul ol menu") {
            if tag.closes {
                self.lists.pop();
            } else {
                let before =
                    digits(tag.value("start")).filter(|start| *start < 1000).unwrap_or(1).saturating_sub(1);
                self.lists.push(tag.is("ol").then_some(before));
            }
        } else if tag.is("li") {
            self.sheet.mark.clear();
            if !tag.closes {
                self.item(tag);
            }
        } else if tag.among("b strong") {
            self.sheet.bold(!tag.closes);
        } else if tag.is("a") {
            let address = decode(if tag.closes { "" } else { tag.value("href") });
            let web = ["http://", "https://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
            self.sheet.link(if web { &address } else { "" });
        }
    }

    fn item(&mut self, tag: &Tag<'_>) {
        let mark = &mut self.sheet.mark;
        mark.extend(core::iter::repeat_n(' ', self.lists.len().min(DEEPEST)));
        match self.lists.last_mut() {
            Some(Some(number)) => {
                *number = digits(tag.value("value")).filter(|value| *value < 1000).unwrap_or(*number + 1);
                push_digits(mark, *number);
                mark.push_str(". ");
            }
            _ => mark.push_str("• "),
        }
    }

    fn end(self) -> (String, Vec<Dropped>) {
        let left = self.left.split('\n').map(spaced).filter(|line| !line.is_empty());
        (self.sheet.end(), left.map(|text| Dropped { line: 0, text, reason: Reason::Page }).collect())
    }
}

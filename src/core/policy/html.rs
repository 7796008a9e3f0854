//! Web pages: HTML becomes the text that it shows, with Markdown's signs for headings and lists.
//! No parser of the standard's kind: what a policy's page has is enough, in one pass.

use super::document::{Dropped, Reason};
use super::entity::decode;
use super::letters::{is_space, spaced};
use crate::core::cut::part;
use alloc::string::String;
use alloc::vec::Vec;

/// Elements without anything to read in them.
const MUTE: &str = " script style template svg noscript head title iframe select button textarea ";
/// Elements around the content of a page.
const FRAME: &str = " nav header footer aside ";
/// Elements that begin a line of their own.
const BLOCK: &str = " p div section article main ul ol table tr blockquote pre dl dt dd figure form fieldset \
     address hr body html details summary nav header footer aside ";

/// Whether a text is HTML: it begins with a tag, comments apart. Markdown may begin with a comment too.
pub fn is_html(text: &str) -> bool {
    let mut start = text.trim_start_matches(is_space);
    while let Some((_, rest)) = start.strip_prefix("<!--").and_then(|comment| part(comment, "-->")) {
        start = rest.trim_start_matches(is_space);
    }
    let second = start.as_bytes().get(1).copied().unwrap_or(b' ');
    start.starts_with('<') && (second.is_ascii_alphabetic() || second == b'!')
}

/// The text of a page, and what of the page was left out.
pub fn text(html: &str) -> (String, Vec<Dropped>) {
    let framed = read(html, true);
    // A frame that is never closed would swallow the page.
    if framed.out.trim_matches(is_space).is_empty() { read(html, false) } else { framed }.end()
}

fn read(html: &str, frame: bool) -> Page {
    let main = frame && tags(html).any(|tag| tag.is("main") && !tag.closes);
    let mut page = Page { frame, main, ..Page::default() };
    let mut at = 0;
    for tag in tags(html) {
        page.words(html.get(at..tag.start).unwrap_or(""));
        at = tag.end;
        page.tag(&tag);
    }
    page.words(html.get(at..).unwrap_or(""));
    page
}

/// A tag: its name, what follows the name, and where it stands.
struct Tag<'a> {
    name: &'a str,
    rest: &'a str,
    closes: bool,
    start: usize,
    end: usize,
}

impl Tag<'_> {
    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Whether it stands in a list with spaces at both ends of each name.
    fn among(&self, names: &str) -> bool {
        names.split(' ').any(|name| !name.is_empty() && self.is(name))
    }

    /// The value of `href`.
    fn address(&self) -> &str {
        let Some((_, value)) = part(self.rest, "href=") else { return "" };
        match value.bytes().next() {
            Some(quote @ (b'"' | b'\'')) => {
                value.get(1..).and_then(|value| value.split(char::from(quote)).next()).unwrap_or("")
            }
            _ => value.split(is_space).next().unwrap_or(""),
        }
    }
}

/// The tags of a page. Comments and what stands in a script or a style are part of their tag.
fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut at = 0;
    core::iter::from_fn(move || {
        loop {
            let start = at + html.get(at..)?.find('<')?;
            let rest = html.get(start + 1..)?;
            if let Some(comment) = rest.strip_prefix("!--") {
                let end = part(comment, "-->").map_or(html.len(), |(inner, _)| start + 4 + inner.len() + 3);
                at = end;
                return Some(Tag { name: "!", rest: "", closes: false, start, end });
            }
            let closes = rest.starts_with('/');
            let inner = if closes { rest.get(1..)? } else { rest };
            let width =
                inner.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'!').count();
            if width == 0 {
                at = start + 1;
                continue;
            }
            let name = inner.get(..width)?;
            let attributes = inner.get(width..)?;
            let long = close(attributes);
            let mut end = start + 1 + usize::from(closes) + width + long + 1;
            let raw = ["script", "style"].into_iter().find(|raw| !closes && name.eq_ignore_ascii_case(raw));
            if raw.is_some() {
                // Only its own end tag ends it: https://html.spec.whatwg.org/#script-data-state
                let body = html.get(end..).unwrap_or("");
                end += ending(body, name);
            }
            at = end.min(html.len());
            return Some(Tag { name, rest: attributes.get(..long).unwrap_or(""), closes, start, end: at });
        }
    })
}

/// Where a tag's `>` stands that is in no quotes.
fn close(attributes: &str) -> usize {
    let mut quote = None;
    for (at, byte) in attributes.bytes().enumerate().take(2_000) {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    // Quotes that never close are none, nor are those around an image's bytes.
    attributes.find('>').unwrap_or(attributes.len())
}

fn ending(body: &str, name: &str) -> usize {
    let mut at = 0;
    while let Some((before, _)) = body.get(at..).and_then(|rest| part(rest, "</")) {
        let start = at + before.len();
        let tag = body.get(start + 2..start + 2 + name.len()).unwrap_or("");
        if tag.eq_ignore_ascii_case(name) {
            return start;
        }
        at = start + 2;
    }
    body.len()
}

/// The page as it is being written down.
#[derive(Default)]
struct Page {
    /// Menus, heads and feet are left out.
    frame: bool,
    /// Only what stands in `<main>` counts.
    main: bool,
    inside: usize,
    muted: usize,
    framed: usize,
    /// For each open list the number of its last item, or none for a list with bullets.
    lists: Vec<Option<u64>>,
    /// Addresses of the links that are open.
    links: Vec<String>,
    out: String,
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
        for letter in text.chars() {
            if is_space(letter) {
                if !self.out.ends_with([' ', '\n']) {
                    self.out.push(' ');
                }
                continue;
            }
            // Signs that would be Markdown's.
            if matches!(letter, '*' | '_' | '`' | '[' | '\\' | '<' | '~')
                || letter == '#' && self.out.ends_with('\n')
            {
                self.out.push('\\');
            }
            self.out.push(letter);
        }
    }

    fn line(&mut self) {
        self.out.push_str("\n\n");
        self.left.push('\n');
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        let step = |count: &mut usize| *count = if tag.closes { count.saturating_sub(1) } else { *count + 1 };
        if tag.is("br") {
            self.out.push('\n');
        } else if tag.among(BLOCK) || tag.is("li") || heading(tag).is_some() {
            self.line();
        }
        if tag.is("main") {
            step(&mut self.inside);
        } else if tag.is("script") || tag.is("style") {
            // Nothing to read; the tag has its content with it.
        } else if tag.among(MUTE) {
            step(&mut self.muted);
        } else if self.frame && tag.among(FRAME) {
            step(&mut self.framed);
        }
        if !self.drops() {
            self.sign(tag);
        }
    }

    /// The sign that a tag has in Markdown.
    fn sign(&mut self, tag: &Tag<'_>) {
        if let Some(level) = heading(tag).filter(|_| !tag.closes) {
            self.out.push_str("######".get(..level).unwrap_or(""));
            self.out.push(' ');
        } else if tag.is("ul") || tag.is("ol") {
            if tag.closes {
                self.lists.pop();
            } else if self.lists.len() < 8 {
                self.lists.push(tag.is("ol").then_some(0));
            }
        } else if tag.is("li") && !tag.closes {
            let depth = self.lists.len();
            self.out.extend(core::iter::repeat_n(' ', depth));
            match self.lists.last_mut() {
                Some(Some(number)) => {
                    *number += 1;
                    crate::core::cut::push_digits(&mut self.out, *number);
                    self.out.push_str(". ");
                }
                _ => self.out.push_str("• "),
            }
        } else if tag.is("b") || tag.is("strong") {
            self.out.push_str("**");
        } else if tag.is("a") && !tag.closes {
            let address = tag.address();
            let web = ["http://", "https://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
            self.links.push(if web { decode(address) } else { String::new() });
            if web {
                self.out.push('[');
            }
        } else if tag.is("a")
            && let Some(address) = self.links.pop().filter(|address| !address.is_empty())
        {
            crate::core::cut::push(&mut self.out, &["](", &address, ")"]);
        }
    }

    fn end(self) -> (String, Vec<Dropped>) {
        let left = self.left.split('\n').map(spaced).filter(|line| !line.is_empty());
        (self.out, left.map(|text| Dropped { line: 0, text, reason: Reason::Page }).collect())
    }
}

/// The level of a heading's tag.
fn heading(tag: &Tag<'_>) -> Option<usize> {
    ["h1", "h2", "h3", "h4", "h5", "h6"].iter().position(|name| tag.is(name)).map(|level| level + 1)
}

//! Tags: a web page taken apart into what stands in angle brackets and what does not.

use crate::core::cut::part as find;
use crate::core::letters::is_space;

/// The longest way that is gone for the end of a tag's quotes, in bytes, and how often in vain:
/// where quotes do not close they are none.
const LONGEST: usize = 2_000;
const PATIENCE: usize = 50;

/// A tag: its name, what follows the name, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// `!` for comments and the like.
    pub name: &'a str,
    pub rest: &'a str,
    pub closes: bool,
    pub start: usize,
    pub end: usize,
}

impl<'a> Tag<'a> {
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Whether it stands in a list with a space between the names.
    pub fn among(&self, names: &str) -> bool {
        names.split(' ').any(|name| !name.is_empty() && self.is(name))
    }

    /// Whether it closes itself: `<svg/>`.
    pub fn is_empty(&self) -> bool {
        self.rest.ends_with('/')
    }

    /// The level of a heading's tag.
    pub fn heading(&self) -> Option<usize> {
        ["h1", "h2", "h3", "h4", "h5", "h6"].iter().position(|name| self.is(name)).map(|level| level + 1)
    }

    /// The value of an attribute; empty when there is none.
    pub fn value(&self, name: &str) -> &'a str {
        let mut rest = self.rest;
        loop {
            rest = rest.trim_start_matches(|letter| is_space(letter) || matches!(letter, '/' | '='));
            if rest.is_empty() {
                return "";
            }
            let width = rest.find(|letter| is_space(letter) || matches!(letter, '/' | '='));
            let (key, after) = rest.split_at_checked(width.unwrap_or(rest.len())).unwrap_or((rest, ""));
            let after = after.trim_start_matches(is_space);
            let (value, behind) = match after.strip_prefix('=') {
                Some(value) => first(value.trim_start_matches(is_space)),
                None => ("", after),
            };
            if key.eq_ignore_ascii_case(name) {
                return value;
            }
            rest = behind;
        }
    }
}

/// An attribute's value, in quotes or not, and what stands behind it.
fn first(text: &str) -> (&str, &str) {
    if let Some(quote) = text.chars().next().filter(|quote| matches!(quote, '"' | '\'')) {
        let inner = text.get(1..).unwrap_or("");
        return inner.split_once(quote).unwrap_or((inner, ""));
    }
    text.split_at_checked(text.find(is_space).unwrap_or(text.len())).unwrap_or((text, ""))
}

/// The tags of a page. Comments and what stands in a script or a style are part of their tag.
pub fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut at = 0;
    let mut patience = PATIENCE;
    core::iter::from_fn(move || {
        loop {
            let start = at + find(html.get(at..)?, "<")?.0.len();
            let rest = html.get(start + 1..)?;
            if rest.starts_with(['!', '?']) {
                let (skip, end) = if rest.starts_with("!--") { (1, "-->") } else { (0, ">") };
                // `<!-->` is a comment too: https://html.spec.whatwg.org/#comment-start-state
                let found =
                    find(rest.get(skip..)?, end).map(|(inner, _)| start + 1 + skip + inner.len() + end.len());
                at = found.unwrap_or(html.len());
                return Some(Tag { name: "!", rest: "", closes: false, start, end: at });
            }
            let closes = rest.starts_with('/');
            let inner = if closes { rest.get(1..)? } else { rest };
            let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':');
            let width = inner.bytes().take_while(part).count();
            if !inner.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                at = start + 1;
                continue;
            }
            let name = inner.get(..width)?;
            let attributes = inner.get(width..)?;
            let long = close(attributes, &mut patience);
            let mut end = start + 1 + usize::from(closes) + width + long + 1;
            if !closes && ["script", "style"].iter().any(|raw| name.eq_ignore_ascii_case(raw)) {
                // Only its own end tag ends it: https://html.spec.whatwg.org/#script-data-state
                end += ending(html.get(end..).unwrap_or(""), name);
            }
            at = end.min(html.len());
            return Some(Tag { name, rest: attributes.get(..long).unwrap_or(""), closes, start, end: at });
        }
    })
}

/// Where a tag's `>` stands that is in no quotes. Only behind `=` do quotes open:
/// <https://html.spec.whatwg.org/#before-attribute-value-state>
fn close(attributes: &str, patience: &mut usize) -> usize {
    let mut quote = None;
    let mut before = b' ';
    for (at, byte) in attributes.bytes().enumerate().take(if *patience > 0 { LONGEST } else { 0 }) {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
    *patience = patience.saturating_sub(1);
    // Quotes that never close are none, nor are those around an image's bytes.
    find(attributes, ">").map_or(attributes.len(), |(inner, _)| inner.len())
}

fn ending(body: &str, name: &str) -> usize {
    let mut at = 0;
    while let Some((before, _)) = body.get(at..).and_then(|rest| find(rest, "</")) {
        let start = at + before.len();
        let tag = body.get(start + 2..start + 2 + name.len()).unwrap_or("");
        if tag.eq_ignore_ascii_case(name) {
            return start;
        }
        at = start + 2;
    }
    body.len()
}

//! The arrangement: what only the whole document shows. Headings without numbers, items of lists
//! that lost their sign, headings within a paragraph, and an address for every part.

use super::document::{Block, Kind};
use super::line::length;
use super::order::order;
use super::read::is_title;
use super::shape::starts_small;
use crate::core::cut::{join, part, push_digits};
use crate::core::letters::{is_capital, is_letter};
use alloc::string::String;
use alloc::vec::Vec;

/// Arranges the parts, the title being gone.
pub fn arrange(blocks: &mut Vec<Block>) {
    signless_items(blocks);
    if blocks.iter().any(|block| block.kind == Kind::Section) {
        broken_headings(blocks);
    } else {
        headings(blocks);
    }
    leads(blocks);
    addresses(blocks);
}

/// A paragraph that begins small, ends with `;` and stands beside an item is one too.
fn signless_items(blocks: &mut [Block]) {
    for at in 0..blocks.len() {
        let item = |at: Option<usize>| {
            at.and_then(|at| blocks.get(at)).is_some_and(|near| near.kind == Kind::Bullet)
        };
        let beside = item(at.checked_sub(1)) || item(Some(at + 1));
        if let Some(block) = blocks.get_mut(at)
            && block.kind == Kind::Paragraph
            && beside
            && block.text.ends_with(';')
            && starts_small(&block.text)
        {
            block.kind = Kind::Bullet;
        }
    }
}

fn shouts(text: &str) -> bool {
    let mut letters = text.chars().filter(|letter| is_letter(*letter) && !letter.is_ascii_digit());
    letters.clone().count() > 1 && letters.all(is_capital)
}

/// A section's heading in capitals that is broken over two paragraphs is one heading.
fn broken_headings(blocks: &mut Vec<Block>) {
    let mut whole: Vec<Block> = Vec::with_capacity(blocks.len());
    let mut joined = false;
    for block in blocks.drain(..) {
        let tail = block.kind == Kind::Paragraph && is_title(&block.text) && shouts(&block.text);
        match whole.last_mut() {
            Some(head) if tail && !joined && head.kind == Kind::Section && shouts(&head.text) => {
                head.text = join(&[&head.text, " ", &block.text]);
                joined = true;
            }
            _ => {
                joined = false;
                whole.push(block);
            }
        }
    }
    *blocks = whole;
}

/// In a policy without numbers, a short line without an end that stands above something is a heading.
fn headings(blocks: &mut [Block]) {
    for at in 0..blocks.len() {
        let below = blocks.get(at + 1).map(|next| (next.kind, next.text.ends_with(':')));
        let Some(block) = blocks.get_mut(at) else { continue };
        if block.kind != Kind::Paragraph || starts_small(&block.text) {
            continue;
        }
        // An introduction has its list below. When the list begins with the introduction, the line
        // above is the heading.
        let introduced = block.text.ends_with(':') && below == Some((Kind::Bullet, true));
        let bare = block.text.strip_suffix(':').filter(|_| introduced).unwrap_or(&block.text);
        if is_title(bare) && part(bare, ": ").is_none() && below.is_some() {
            block.kind = Kind::Section;
        }
    }
}

/// Headings that run into their paragraph: a few words and a dot, in two paragraphs of a section at
/// least. One alone is a short sentence.
fn leads(blocks: &mut [Block]) {
    let mut start = 0;
    while start < blocks.len() {
        let rest = blocks.get(start + 1..).unwrap_or(&[]);
        let end = start + 1 + rest.iter().position(|block| block.kind == Kind::Section).unwrap_or(rest.len());
        let section = blocks.get_mut(start..end).unwrap_or_default();
        if section.iter().filter(|block| lead(block) > 0).count() > 1 {
            for block in section {
                block.lead = block.lead.max(lead(block));
            }
        }
        start = end;
    }
}

fn lead(block: &Block) -> usize {
    let (head, body) = part(&block.text, ". ").unwrap_or(("", ""));
    let words = head.split(' ').count();
    let fits = block.kind == Kind::Paragraph && !head.is_empty() && words <= 4 && length(head) <= 40;
    let plain = head.chars().all(|letter| letter == ' ' || is_letter(letter) && !letter.is_ascii_digit());
    let capitals = !starts_small(head) && !starts_small(body) && length(body) > 40;
    if fits && plain && capitals { head.len() + 1 } else { 0 }
}

/// A part's address is its number; without one it is the last number or heading and its place
/// behind it. The second of one number gets `_1` behind it.
fn addresses(blocks: &mut [Block]) {
    let (mut section, mut last) = (String::new(), String::new());
    let (mut heads, mut place) = (0, 0);
    for block in &mut *blocks {
        let mut address = String::new();
        if block.kind == Kind::Section || block.kind == Kind::Heading {
            heads += 1;
        }
        if !block.number.is_empty() {
            if block.kind != Kind::Section && section.starts_with('h') {
                address = join(&[&section, "."]);
            }
            address.push_str(&block.number);
        } else if matches!(block.kind, Kind::Section | Kind::Heading) {
            address.push('h');
            push_digits(&mut address, heads);
        } else {
            place += 1;
            address = join(&[&last, if last.is_empty() { "p" } else { "-" }]);
            push_digits(&mut address, place);
        }
        if block.kind == Kind::Section {
            section.clone_from(&address);
        }
        if block.number.is_empty() && !matches!(block.kind, Kind::Section | Kind::Heading) {
            block.address = address;
            continue;
        }
        last.clone_from(&address);
        place = 0;
        block.address = address;
    }
    unique(blocks);
}

fn unique(blocks: &mut [Block]) {
    let addresses: Vec<&str> = blocks.iter().map(|block| block.address.as_str()).collect();
    let order = order(&addresses);
    let mut before = String::new();
    let mut times = 0;
    for at in order {
        let here = blocks.get(at).map(|block| block.address.clone()).unwrap_or_default();
        times = if here == before { times + 1 } else { 0 };
        before = here;
        if times > 0
            && let Some(block) = blocks.get_mut(at)
        {
            block.address.push('_');
            push_digits(&mut block.address, times);
        }
    }
}

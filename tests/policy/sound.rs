//! Soundness: what holds for every policy that was read, whatever the text. The fuzzer asks the same.

use crate::words::hold;
use makul::core::policy::document::{Kind, Policy};
use makul::core::policy::html::is_html;
use makul::core::policy::line::lines;
use makul::core::policy::shape::Shape;
use makul::core::policy::{LONGEST, page, policy};
use std::collections::BTreeSet;

/// What holds for every policy that was read of a text.
pub fn sound(text: &str, read: &Policy) {
    let addresses: BTreeSet<&str> = read.blocks.iter().map(|block| block.address.as_str()).collect();
    assert_eq!(addresses.len(), read.blocks.len(), "addresses are unique");
    for block in &read.blocks {
        assert!(!block.address.is_empty() && block.address.len() < 64, "{}", block.address);
        assert!(block.text.is_char_boundary(block.lead), "{:?} {}", block.text, block.lead);
        assert_eq!(block.text, makul::core::letters::spaced(&block.text));
        assert!(block.number.is_empty() || !block.printed.is_empty());
        assert!(!matches!(block.kind, Kind::Clause | Kind::Subclause) || !block.number.is_empty());
    }
    let pieces = read.blocks.len() + read.dropped.len() + usize::from(!read.title.is_empty());
    let breaks = ['\n', '\r', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}', '<', '>'];
    assert!(pieces <= text.matches(breaks).count() + 2, "{pieces} pieces");
    let texts = read.blocks.iter().map(|block| block.text.len() + block.printed.len()).sum::<usize>();
    let size = texts + read.title.len() + read.dropped.iter().map(|line| line.text.len()).sum::<usize>();
    assert!(size <= 4 * text.len() + 64, "{size} bytes of {}", text.len());
    let facts = makul::core::policy::facts::of(read);
    for mention in [&facts.retention, &facts.age, &facts.change, &facts.cookies] {
        assert!(mention.iter().all(|mention| addresses.contains(mention.address.as_str())));
    }
}

/// Reads a text in every way and holds what comes out against it.
pub fn try_out(text: &str) {
    let read = policy(text);
    sound(text, &read);
    assert_eq!(read, policy(text), "the same text again");
    if !is_html(text) && !Shape::of(&lines(text)).signs && text.len() <= LONGEST {
        hold(text, &read);
    }
    sound(text, &page(text));
}

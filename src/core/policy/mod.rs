//! The policy: a plain text, Markdown or a web page as operators really have it, read into its parts.
//!
//! No word of it is lost: every word of the input is in the title, in a part, or in a line that was
//! dropped with its reason. The way goes from lines (`line`, `shape`, `debris`) over markers and
//! numbers (`marker`, `outline`, `read`) to what only the whole shows (`title`, `arrange`), and then
//! to what the text says of itself (`facts`, asked for apart). Versions are told apart by fingerprints (`print`,
//! `change`), and `standing` says what a new one means for a choice made before.

pub mod arrange;
pub mod change;
pub mod contact;
pub mod date;
pub mod debris;
pub mod document;
pub mod effective;
pub mod entity;
pub mod facts;
pub mod html;
pub mod inline;
pub mod line;
pub mod marker;
pub mod operator;
pub mod order;
pub mod outline;
pub mod print;
pub mod read;
pub mod shape;
pub mod sheet;
pub mod span;
pub mod standing;
pub mod tag;
pub mod title;
pub mod view;

use alloc::vec::Vec;
use document::{Dropped, Policy, Reason};

/// The longest text that is read, in bytes. Policies are some ten thousand.
pub const LONGEST: usize = 1 << 20;

/// Reads a policy: plain text, Markdown, or a web page, which begins with a tag.
pub fn policy(text: &str) -> Policy {
    if html::is_html(text) { page(text) } else { whole(text, |text| understand(text, Vec::new(), false)) }
}

/// Reads a policy out of a piece of HTML, wherever it begins.
pub fn page(html: &str) -> Policy {
    whole(html, |html| {
        let (text, dropped) = html::text(html);
        understand(&text, dropped, true)
    })
}

/// Reads as much of a text as is read, and says so when there is more.
fn whole(text: &str, read: impl FnOnce(&str) -> Policy) -> Policy {
    let (part, beyond) = within(text);
    let mut policy = read(part);
    if beyond {
        policy.dropped.push(Dropped { line: 0, text: "…".into(), reason: Reason::TooLong });
    }
    policy
}

fn understand(text: &str, dropped: Vec<Dropped>, signs: bool) -> Policy {
    let mut policy = read::read(text, signs);
    policy.dropped.splice(0..0, dropped);
    title::take(&mut policy);
    arrange::arrange(&mut policy.blocks);
    policy
}

/// The part of a text that is read, and whether there is more.
fn within(text: &str) -> (&str, bool) {
    let end = (0..=LONGEST.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    (text.get(..end).unwrap_or(""), end < text.len())
}

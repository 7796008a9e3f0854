//! The reader: a policy as it stands in the policy reader, in lines, as a pure function of the
//! policy, the visitor's language and what they have read before.
//!
//! A line for each thing to show, its word and its fields with tabs between, in the order in which
//! they stand:
//!
//! ```text
//! title     NAME
//! trouble   TEXT                           instead of the text, or above its beginning
//! effective BEFORE SECONDS AFTER
//! since     TEXT ONLY                      how much has changed, and the filter's label
//! removed   TEXT
//! tools     CONTENTS SEARCH PRINT BEFORE AFTER     labels; the last two around the number found
//! part      KIND ADDRESS PRINTED MARK LABEL LEAD PIECE...   see `document::Kind`; a piece is `t` and
//!                                          text, `l`, `e` or `p` and a link, an e-mail, a phone
//! ```

use super::cut::{cut, join, push, push_digits, push_line};
use super::locale::Locale;
use super::policy::change::{Changes, Mark, changes};
use super::policy::contact::{self, Way};
use super::policy::date::seconds;
use super::policy::document::{Block, Policy, Reason};
use super::policy::effective::effective;
use super::words::reader::words;
use alloc::string::String;

/// The reader of a policy; none is a file that is no text. `read` is `standing::Kept::read`.
pub fn print(locale: Locale, policy: Option<&Policy>, read: &str) -> String {
    let words = words(locale);
    let mut text = String::new();
    let trouble = match policy {
        None => words.unsuitable,
        Some(policy) if policy.blocks.is_empty() => words.empty,
        Some(policy) if policy.dropped.iter().any(|line| line.reason == Reason::TooLong) => words.long,
        Some(_) => "",
    };
    if let Some(title) = policy.map(|policy| &policy.title).filter(|title| !title.is_empty()) {
        push_line(&mut text, &["title", title]);
    }
    if !trouble.is_empty() {
        push_line(&mut text, &["trouble", trouble]);
    }
    if let Some(policy) = policy {
        body(policy, locale, cut(read, b' ').1, &mut text);
    }
    text
}

fn body(policy: &Policy, locale: Locale, read: Option<&str>, text: &mut String) {
    let words = words(locale);
    if let Some(seconds) = seconds(&effective(policy)) {
        let mut at = String::new();
        push_digits(&mut at, seconds);
        let (before, after) = around(words.effective);
        push_line(text, &["effective", before, &at, after]);
    }
    // Whoever never chose has nothing to hold it against.
    let changes = read.map(|read| changes(read, policy)).unwrap_or_default();
    if changes.count() > 0 {
        let mut count = String::new();
        push_digits(&mut count, changes.count() as u64);
        push_line(text, &["since", &filled(words.since, &count), words.only]);
    }
    let mut removed = String::new();
    for address in &changes.removed {
        let comma = if removed.is_empty() { "" } else { ", " };
        push(&mut removed, &[comma, address]);
    }
    if !removed.is_empty() {
        push_line(text, &["removed", &filled(words.removed, &removed)]);
    }
    if policy.blocks.is_empty() {
        return;
    }
    let (before, after) = around(words.found);
    push_line(text, &["tools", words.contents, words.search, words.print, before, after]);
    for (at, block) in policy.blocks.iter().enumerate() {
        part(block, mark(&changes, at), words.new, words.changed, text);
    }
}

fn mark(changes: &Changes, at: usize) -> Mark {
    changes.marks.get(at).copied().unwrap_or(Mark::Same)
}

fn part(block: &Block, mark: Mark, new: &str, changed: &str, text: &mut String) {
    let (mark, label) = match mark {
        Mark::Same => ("", ""),
        Mark::New => ("new", new),
        Mark::Changed => ("changed", changed),
    };
    let lead = block.text.get(..block.lead).unwrap_or("");
    let rest = block.text.get(block.lead..).unwrap_or("");
    push(
        text,
        &["part\t", block.kind.word(), "\t", &block.address, "\t", &block.printed, "\t", mark, "\t", label],
    );
    push(text, &["\t", lead]);
    for (way, piece) in contact::pieces(rest) {
        let sign = match way {
            Way::Text => "\tt",
            Way::Link => "\tl",
            Way::Email => "\te",
            Way::Phone => "\tp",
        };
        push(text, &[sign, piece]);
    }
    text.push('\n');
}

/// What stands before and after the `{}` of a sentence.
fn around(sentence: &str) -> (&str, &str) {
    let (before, after) = cut(sentence, b'{');
    (before, cut(after.unwrap_or(""), b'}').1.unwrap_or(""))
}

fn filled(sentence: &str, word: &str) -> String {
    let (before, after) = around(sentence);
    join(&[before, word, after])
}

/// The notice that the policy has changed while the choice still holds: the sentence before and
/// after the day, where it leads, and how it is closed.
pub fn notice(locale: Locale) -> [&'static str; 4] {
    let words = words(locale);
    let (before, after) = around(words.notice);
    [before, after, words.see, words.close]
}

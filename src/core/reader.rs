//! The reader: what stands in the policy reader, in the visitor's language, as a pure function of
//! the state and the policy's text.
//!
//! A line for each thing to show, its word and its fields with tabs between, in the order in which
//! they stand:
//!
//! ```text
//! title     NAME CLOSE
//! tag       TAG                            the language of the text; empty when unknown
//! effective BEFORE SECONDS AFTER
//! since     TEXT ONLY                      how much has changed, and the filter's label
//! removed   TEXT
//! trouble   TEXT                           instead of the text, or above its beginning
//! open      LABEL ADDRESS                  the file itself
//! tools     CONTENTS SEARCH PRINT BEFORE AFTER     labels; the last two around the number found
//! part      KIND ADDRESS PRINTED MARK LABEL LEAD PIECE...   see `document::Kind`; a piece is `t` and
//!                                          text, `l`, `e` or `p` and a link, an e-mail, a phone
//! button    PART LABEL
//! language  LABEL
//! locale    TAG NAME 1-if-shown
//! ```

use super::cut::{cut, join, pieces, push, push_digits, push_line};
use super::locale::Locale;
use super::policy::change::{Changes, Mark, changes};
use super::policy::contact::{self, Way};
use super::policy::date::seconds;
use super::policy::document::{Block, Policy, Reason};
use super::setting::Setting;
use super::state::State;
use super::words::reader::words;
use super::words::{First, Second, autonym, first, second};
use alloc::string::String;

/// What became of fetching the policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// It is on its way.
    Loading,
    /// The network or the server did not give it.
    Missing,
    /// It is no text: a PDF, a picture.
    Unsuitable,
    Here(Policy),
}

/// The addresses under which the policy may be, in the order in which they are tried: a line each,
/// the language's tag, a tab, the address.
pub fn addresses(state: &State) -> String {
    let address = state.config.get(Setting::Policy);
    let (before, after) = cut(address, b'{');
    let mut lines = String::new();
    match after.and_then(|after| after.strip_prefix("locale}")) {
        Some(after) => {
            for tag in pieces(state.locale.chain(), b' ').filter(|tag| !tag.is_empty()) {
                push_line(&mut lines, &[tag, &join(&[before, tag, after])]);
            }
        }
        None if address.is_empty() => {}
        None => push_line(&mut lines, &["", address]),
    }
    lines
}

/// The reader of a state. `tag` and `address` are those of the policy that came; `read` is
/// `standing::Kept::read`.
pub fn print(state: &State, arrival: &Arrival, tag: &str, address: &str, read: &str) -> String {
    let locale = state.locale;
    let words = words(locale);
    let mut text = String::new();
    let title = match arrival {
        Arrival::Here(policy) if !policy.title.is_empty() => &policy.title,
        _ => first(locale, First::Policy),
    };
    push_line(&mut text, &["title", title, second(locale, Second::Close)]);
    push_line(&mut text, &["tag", tag]);
    let trouble = match arrival {
        Arrival::Loading => words.loading,
        Arrival::Missing => words.missing,
        Arrival::Unsuitable => words.unsuitable,
        Arrival::Here(policy) if policy.blocks.is_empty() => words.empty,
        Arrival::Here(policy) if policy.dropped.iter().any(|line| line.reason == Reason::TooLong) => {
            words.long
        }
        Arrival::Here(_) => "",
    };
    if !trouble.is_empty() {
        push_line(&mut text, &["trouble", trouble]);
    }
    if !address.is_empty() && !address.starts_with('#') {
        push_line(&mut text, &["open", words.open, address]);
    }
    if let Arrival::Here(policy) = arrival {
        body(policy, locale, cut(read, b' ').1, &mut text);
    }
    if state.decision.ask.is_some() {
        for (part, label) in
            [("reject", First::Reject), ("accept", First::Accept), ("settings", First::Settings)]
        {
            push_line(&mut text, &["button", part, first(locale, label)]);
        }
    }
    push_line(&mut text, &["language", second(locale, Second::Language)]);
    for each in Locale::ALL {
        let shown = if each == locale { "1" } else { "" };
        push_line(&mut text, &["locale", each.tag(), autonym(each), shown]);
    }
    text
}

fn body(policy: &Policy, locale: Locale, read: Option<&str>, text: &mut String) {
    let words = words(locale);
    if let Some(seconds) = seconds(&policy.facts.effective) {
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
    let removed: String = changes.removed.join(", ");
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
/// after the day, where it leads, how it is closed, and its name.
pub fn notice(locale: Locale) -> [&'static str; 4] {
    let (before, after) = around(words(locale).notice);
    [before, after, words(locale).see, second(locale, Second::Close)]
}

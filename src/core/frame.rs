//! The frame: what stands around a policy in the reader, and is known before the policy is.
//!
//! Lines as in `panel`:
//!
//! ```text
//! title    NAME CLOSE
//! say      loading | missing TEXT
//! open     LABEL                        the link to the file itself
//! declaration LABEL                     the fold of the cookie declaration
//! button   PART LABEL
//! language LABEL
//! locale   TAG NAME 1-if-shown
//! ```

use super::cut::{cut, join, pieces, push_line};
use super::locale::Locale;
use super::panel::languages;
use super::record::Note;
use super::setting::Setting;
use super::state::State;
use super::words::declared::{Declared, declared};
use super::words::reader::frame;
use super::words::{First, Second, first, second};
use alloc::string::String;

/// The frame of a state.
pub fn print(state: &State) -> String {
    let locale = state.locale;
    let words = frame(locale);
    let mut text = String::new();
    push_line(&mut text, &["title", first(locale, First::Policy), second(locale, Second::Close)]);
    push_line(&mut text, &["say", "loading", words.loading]);
    push_line(&mut text, &["say", "missing", words.missing]);
    push_line(&mut text, &["open", words.open]);
    push_line(&mut text, &["declaration", declared(locale, Declared::Title)]);
    // Whoever is being asked can answer here, too.
    if state.decision.ask.is_some() {
        let parts = [("reject", First::Reject), ("accept", First::Accept), ("settings", First::Settings)];
        for (part, label) in parts {
            push_line(&mut text, &["button", part, first(locale, label)]);
        }
    }
    languages(locale, &mut text);
    text
}

/// The addresses under which the policy may be, in the order in which they are tried: a line each,
/// the language's tag, empty when it is not known, a tab, the address. `chosen` asks for the policy in
/// the language in which the choice in force was made: the same text in another language is no change.
pub fn addresses(state: &State, chosen: bool) -> String {
    let record = state.in_force().filter(|_| chosen);
    let locale = record.map_or(state.locale, |record| Locale::tagged(record.note(Note::Locale)));
    let address = state.config.get(Setting::Policy);
    let (before, after) = cut(address, b'{');
    let mut lines = String::new();
    match after.and_then(|after| after.strip_prefix("locale}")) {
        Some(after) => {
            for tag in pieces(locale.chain(), b' ').filter(|tag| !tag.is_empty()) {
                push_line(&mut lines, &[tag, &join(&[before, tag, after])]);
            }
        }
        None if address.is_empty() => {}
        None => push_line(&mut lines, &["", address]),
    }
    lines
}

//! The brief: what the widget tells the panel, and what the panel answers. Both are text, because
//! text is what two wasm modules can hand each other through a page for nothing.
//!
//! The panel has the same core, so a brief is not the state in other words but what the state was
//! made of, a tab between the word and the rest:
//!
//! ```text
//! locale   TAG
//! page     settings | policy
//! choice   LINE            the record, while a choice is in force
//! seen     CATEGORY        a category that an element of the page needs
//! left     NAME            a cookie or key of something refused that could not be deleted
//! running  ID              something refused that does not stop before the page is left
//! config   ...             a line of configuration, see `reading`; an empty one parts two sources
//! ```
//!
//! An answer is a word and what belongs to it: `save` with `+id` and `-id`, `accept`, `reject`,
//! `withdraw`, `close`, `speak TAG`.

use super::choices::Choices;
use super::cut::{cut, pieces};
use super::entry::canonical;
use super::issue::Listener;
use super::locale::Locale;
use super::moment::Moment;
use super::reading;
use super::record::Recall;
use super::state::{State, Surface};
use super::wire;
use alloc::string::String;

/// The state that a brief tells of. The choice in it is in force, so the moment of it is now.
pub fn read(brief: &str, issues: &mut impl Listener) -> State {
    let mut state = State::default();
    let mut source = String::new();
    for line in pieces(brief, b'\n') {
        let (word, rest) = cut(line, b'\t');
        let rest = rest.unwrap_or("");
        match word {
            "locale" => state.locale = Locale::serving(rest).unwrap_or_default(),
            "page" if rest == "policy" => state.surface = Surface::Policy,
            "choice" => state.recall = wire::read(rest),
            "seen" => {
                if let Some(category) = state.config.category(&canonical(rest)) {
                    category.in_use = true;
                }
            }
            "config" if rest.is_empty() => {
                reading::read(&mut state.config, &source, issues);
                source.clear();
            }
            "config" => {
                source.push_str(rest);
                source.push('\n');
            }
            _ => {}
        }
    }
    reading::read(&mut state.config, &source, issues);
    let at = match &state.recall {
        Recall::Found(record) => record.at,
        _ => 0,
    };
    state.decide(&Moment { at, ..Moment::default() });
    state
}

/// The fields behind a word in a brief, one for each line of it.
pub fn told<'a>(brief: &'a str, word: &'a str) -> impl Iterator<Item = &'a str> {
    pieces(brief, b'\n').filter_map(move |line| match cut(line, b'\t') {
        (first, Some(rest)) if first == word && !rest.is_empty() => Some(rest),
        _ => None,
    })
}

/// The answer that saves these choices.
pub fn save(choices: &Choices) -> String {
    let mut answer = String::from("save");
    for (id, granted) in &choices.0 {
        answer.push_str(if *granted { " +" } else { " -" });
        answer.push_str(id);
    }
    answer
}

/// The choices behind a `save`.
pub fn choices(words: &str) -> Choices {
    let mut choices = Choices::default();
    for word in pieces(words, b' ') {
        let granted = word.starts_with('+');
        if granted || word.starts_with('-') {
            choices.set(word.get(1..).unwrap_or(""), granted);
        }
    }
    choices
}

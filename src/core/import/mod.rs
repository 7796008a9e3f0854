//! Import: what other consent tools stored in the browser becomes choices by our categories.
//!
//! The page hands over what it found (`src/migration/found.js`), a block of lines for each cookie or
//! localStorage key, an empty line behind each:
//!
//! ```text
//! NAME TAB PATH TAB KIND TAB TEXT      PATH is empty for a value that is no JSON; kinds as in `reading`
//! klaro    gtag     b        true              a date in ISO 8601 comes as n, in milliseconds
//! ```
//!
//! Only explicit choices count, and only those whose words mean one of our categories, see `alias`.
//! A yes is a yes of that format and nothing else; whatever is not clear is left out, so that the
//! visitor is asked. Which names and shapes: `tool`.

pub mod adopt;
pub mod alias;
mod answer;
mod stored;
mod tool;

use super::cut::part;
use alloc::string::String;
use answer::Answer;
use stored::Beside;

/// More lines than this are no record of a choice: the page hands over no more of all together.
const LINES: usize = 500;

/// The choices in what other tools stored, for instance `@1790000000 -preferences +analytics`: when
/// they were made, in UTC seconds if that is known, and a sign and an id for each category that is
/// clear, in the order of `BUILT_IN`. Empty when there is nothing to take over.
///
/// Of dated records the newest counts. Those without a date stand beside it: they add what it does
/// not say, and where they contradict it or each other nothing is clear.
pub fn import(stored: &str) -> String {
    let mut newest: Option<Answer> = None;
    let mut undated = Answer::default();
    let beside = Beside::find(stored);
    let mut rest = stored;
    while !rest.is_empty() {
        let (block, after) = part(rest, "\n\n").unwrap_or((rest, ""));
        rest = after;
        let Some(answer) = read(block, &beside) else { continue };
        match (answer.at, &mut newest) {
            (None, _) => undated.beside(&answer),
            (at, Some(known)) if known.at == at => known.beside(&answer),
            (at, Some(known)) if known.at > at => {}
            _ => newest = Some(answer),
        }
    }
    let mut answer = newest.unwrap_or_default();
    answer.beside(&undated);
    answer.print()
}

/// What one block says.
fn read(block: &str, beside: &Beside) -> Option<Answer> {
    if block.bytes().filter(|byte| *byte == b'\n').count() >= LINES {
        return None;
    }
    Some(tool::read(block, beside)?.settled())
}

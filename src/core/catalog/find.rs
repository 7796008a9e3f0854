//! Finding: which services a text, such as a policy, names.
//!
//! A spelling of the catalogue is found at the beginning of a word, in capitals or not, with any
//! ending: Kyrgyz, Kazakh and Uzbek glue theirs to a name. Between two words of it may stand spaces,
//! line ends, dots, dashes, quotation marks. Before and inside a spelling stand for:
//!
//! ```text
//! =VK              a whole word: no ending
//! ^Медиатор        a whole word, and with a capital, because without one it is another word
//! Яндекс*.Метри    the first word may have an ending too
//! mediator.media   a dot: this is an address. No other spelling counts inside of one, for a link to
//!                  a page on facebook.com is not the use of a service
//! ```

use super::super::cut::{cut, pieces};
use super::super::letters::{is_capital, small, twin};
use super::{ALL, Service};
use alloc::vec::Vec;

/// The ids of the services that a text names, in the order of their first mention. A name that
/// several services have is a mention of each.
pub fn find(text: &str) -> Vec<&'static str> {
    search(text.chars())
}

/// The same of any source of letters, each looked at a limited number of times.
pub fn search<Letters: Iterator<Item = char> + Clone>(mut letters: Letters) -> Vec<&'static str> {
    let spellings = spellings();
    let mut found = Vec::new();
    let mut before = ' ';
    loop {
        let start = letters.clone();
        let Some(letter) = letters.next() else { return found };
        if is_letter(letter) && !is_letter(before) && before != '@' {
            let mut longest = 0;
            let mut ids: Vec<&'static str> = Vec::new();
            for (first, spelling, service) in &spellings {
                if *first != fold(letter) {
                    continue;
                }
                let Some((length, rest)) = meets(spelling, start.clone(), before) else { continue };
                if length > longest {
                    ids.clear();
                    longest = length;
                    letters = rest;
                }
                if length == longest {
                    ids.push(service.id());
                }
            }
            for id in ids {
                if !found.contains(&id) {
                    found.push(id);
                }
            }
        }
        // After a whole name its last letter, but any does.
        before = letter;
    }
}

/// Every spelling with its first letter and its service.
fn spellings() -> Vec<(char, &'static str, Service)> {
    let mut all = Vec::new();
    for service in ALL {
        for spelling in pieces(service.spellings(), b',') {
            let first = spelling.chars().find(|letter| is_letter(*letter)).map_or(' ', fold);
            all.push((first, spelling, service));
        }
    }
    all
}

/// How many letters of a text a spelling takes from here, and what follows; none when it is not here.
fn meets<Letters: Iterator<Item = char> + Clone>(
    spelling: &str,
    letters: Letters,
    before: char,
) -> Option<(usize, Letters)> {
    let mut text = Reader { letters, read: 0 };
    let whole = spelling.starts_with(['=', '^']);
    if whole && before == '.' || spelling.starts_with('^') && !text.peek().is_some_and(is_capital) {
        return None;
    }
    for letter in spelling.chars() {
        match letter {
            '=' | '^' => {}
            '*' => text.skip(is_letter),
            _ if is_letter(letter) => {
                if fold(text.letters.next()?) != fold(letter) {
                    return None;
                }
                text.read += 1;
            }
            _ => {
                let start = text.read;
                text.skip(is_gap);
                if text.read == start {
                    return None;
                }
            }
        }
    }
    let end = text.read;
    text.skip(is_letter);
    let address = cut(spelling, b'.').1.is_none() && {
        let mut after = text.letters.clone();
        after.next() == Some('.') && after.next().is_some_and(|letter| letter.is_ascii_lowercase())
    };
    if address || whole && text.read > end { None } else { Some((text.read, text.letters)) }
}

/// A text with the number of letters that were read of it.
struct Reader<Letters> {
    letters: Letters,
    read: usize,
}

impl<Letters: Iterator<Item = char> + Clone> Reader<Letters> {
    fn peek(&self) -> Option<char> {
        self.letters.clone().next()
    }

    fn skip(&mut self, fits: fn(char) -> bool) {
        while self.peek().is_some_and(fits) {
            self.letters.next();
            self.read += 1;
        }
    }
}

/// Whether a character belongs to a word. By blocks and not by Unicode's tables, which would weigh
/// more than the catalogue: Latin-1 has letters from À on, General Punctuation to the end of the
/// symbols has none.
fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || letter == '_'
        || letter >= 'À' && !matches!(letter, '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}')
}

/// Whether a character may stand between two words of one name. A comma begins another one.
fn is_gap(letter: char) -> bool {
    !is_letter(letter) && !matches!(letter, ',' | ';' | ':' | '!' | '?' | '|')
}

/// In lower case, and Cyrillic letters that look like Latin ones as these: in policies that were
/// typed by hand both stand in one word.
fn fold(letter: char) -> char {
    let small = if matches!(letter, 'ё' | 'Ё') { 'е' } else { small(letter) };
    twin(small).unwrap_or(small)
}

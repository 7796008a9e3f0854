//! An answer: what one stored record says of each of our categories, and when it was given.

use super::super::cut::{cut, pieces, push, push_digits};
use super::super::entry::BUILT_IN;
use super::alias::{folded, meant};
use alloc::string::String;

/// What was said of one category, put together.
const YES: u8 = 1;
const NO: u8 = 2;
const UNCLEAR: u8 = 4;

/// What one record says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// UTC seconds; nothing when its tool does not say.
    pub at: Option<u64>,
    /// For each of the built-in categories, in their order.
    said: [u8; 5],
}

impl Answer {
    /// Takes down what is said of a category or a service, by any tool's word for it; neither yes
    /// nor no is not clear.
    #[inline(never)]
    pub fn note(&mut self, word: &str, text: &str, yes: &str, no: &str) {
        let word = folded(word);
        let Some(category) = meant(&word) else { return };
        let said = if text == yes {
            YES
        } else if text == no {
            NO
        } else {
            UNCLEAR
        };
        // What is always on was never chosen, so no word for what is necessary is a yes to our first
        // category but its own name. Nor is that for a container, which is often put among the
        // necessary, a yes to anything that comes in it.
        let always = category == "authorization" && word != category || word == "googletagmanager";
        if said != YES || !always {
            self.say(category, said);
        }
    }

    /// Takes down every field of a list such as `gtag:true,youtube:false`.
    pub fn list(&mut self, list: &str, between: u8, sign: u8, yes: &str, no: &str) {
        for field in pieces(list, between) {
            let (word, text) = cut(field, sign);
            self.note(word, text.unwrap_or(""), yes, no);
        }
    }

    /// Takes down that nothing is clear of a category unless something is said of it.
    pub fn doubt(&mut self) {
        for said in &mut self.said {
            if *said == 0 {
                *said = UNCLEAR;
            }
        }
    }

    #[inline(never)]
    fn say(&mut self, category: &str, what: u8) {
        for (said, id) in self.said.iter_mut().zip(pieces(BUILT_IN, b' ')) {
            if id == category {
                *said |= what;
            }
        }
    }

    /// One no outweighs every yes within a record, and what is not clear outweighs a yes.
    pub fn settled(mut self) -> Answer {
        for said in &mut self.said {
            *said = match *said {
                said if said & NO != 0 => NO,
                said if said & UNCLEAR != 0 => UNCLEAR,
                said => said,
            };
        }
        self
    }

    /// Puts another record's answer beside this one: where they differ, nothing is clear any more.
    pub fn beside(&mut self, other: &Answer) {
        for (said, also) in self.said.iter_mut().zip(other.said) {
            *said |= also;
        }
    }

    /// `@1790000000 -preferences +analytics`; nothing where nothing clear was said.
    pub fn print(&self) -> String {
        let mut choices = String::new();
        for (said, id) in self.said.iter().zip(pieces(BUILT_IN, b' ')) {
            match *said {
                YES => push(&mut choices, &[" +", id]),
                NO => push(&mut choices, &[" -", id]),
                _ => {}
            }
        }
        let mut text = String::new();
        if !choices.is_empty() {
            if let Some(at) = self.at {
                text.push('@');
                push_digits(&mut text, at);
            }
            let space = usize::from(text.is_empty());
            push(&mut text, &[choices.get(space..).unwrap_or("")]);
        }
        text
    }
}

//! A press: the words of buttons, of the API and of the panel become messages.

use super::{dispatch, hall, start, store};
use crate::core::brief::choices;
use crate::core::locale::Locale;
use crate::core::msg::{Choice, Msg};
use crate::core::record::Cause;
use crate::core::state::Surface;
use wasm_bindgen::prelude::*;

/// Takes in a word with what belongs to it; `by_hand` when a person pressed. Answers whether the
/// word meant anything, for then the page's own handling must not follow.
#[wasm_bindgen]
pub fn press(words: &str, by_hand: bool) -> bool {
    let (word, rest) = words.split_once(' ').unwrap_or((words, ""));
    let cause = |cause| if by_hand { cause } else { Cause::Api };
    dispatch(match word {
        "accept" => Msg::Choose(Choice::Everything, cause(Cause::Accept)),
        "reject" => Msg::Choose(Choice::Nothing, cause(Cause::Reject)),
        "withdraw" => Msg::Choose(Choice::Nothing, cause(Cause::Withdrawn)),
        "save" => Msg::Choose(Choice::These(choices(rest)), cause(Cause::Saved)),
        "open" | "settings" | "reopen" => Msg::Open(Surface::Settings),
        "banner" => Msg::Open(Surface::Banner),
        "policy" => Msg::Open(Surface::Policy),
        "close" => Msg::Close,
        "speak" => {
            speak(rest);
            return true;
        }
        _ => return false,
    });
    true
}

/// Speaks another language; with the empty tag the one that page and browser want.
pub fn speak(tag: &str) {
    let wanted = if tag.is_empty() { hall(|hall| hall.state.config.locale.clone()) } else { tag.into() };
    let locale = Locale::serving(&wanted).unwrap_or_else(|| start::locale(&wanted));
    dispatch(Msg::Speak(locale));
}

/// Looks for the record anew: another tab may have chosen.
#[wasm_bindgen]
pub fn recall() {
    let recall = store::read();
    if hall(|hall| hall.state.recall != recall) {
        dispatch(Msg::Recalled(recall));
    }
}

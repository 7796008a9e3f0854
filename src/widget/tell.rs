//! What the page tells the hall: calls that change the state.

use super::{complain, dispatch, hall};
use crate::core::brief::choices;
use crate::core::cut::cut;
use crate::core::locale::Locale;
use crate::core::msg::{Choice, Msg};
use crate::core::reading;
use crate::core::record::{Cause, Recall};
use crate::core::setting::Setting;
use crate::core::state::Surface;
use crate::core::wire;
use wasm_bindgen::prelude::*;

/// Lays configuration over what there is, before the start: the weaker first. See `core::reading`.
#[wasm_bindgen]
pub fn read(lines: &str) {
    for issue in hall(|hall| reading::read(&mut hall.state.config, lines)) {
        complain(&issue.line());
    }
}

/// Begins the page view. `languages` are tags with line ends between, the page's before the
/// browser's; `refused` is Global Privacy Control or Do Not Track; with `more` a part of the
/// configuration is still to `arrive`.
#[wasm_bindgen]
pub fn start(languages: &str, cookies: &str, kept: &str, refused: bool, more: bool) {
    hall(|hall| {
        let state = &mut hall.state;
        let wanted = Locale::serving(state.config.get(Setting::Locale));
        state.locale = wanted.unwrap_or(Locale::negotiate(languages));
        state.recall = find(cookies, kept);
        state.refused = refused;
        state.waiting = more;
    });
    dispatch(Msg::Start);
}

/// The rest of the configuration has come, or without a line it never will.
#[wasm_bindgen]
pub fn arrived(lines: &str) {
    dispatch(Msg::Arrived(lines.into()));
}

/// More configuration, after the start.
#[wasm_bindgen]
pub fn configure(lines: &str) {
    dispatch(Msg::Configure(lines.into()));
}

/// A marked element of this category stands on the page.
#[wasm_bindgen]
pub fn seen(category: &str) {
    let known = hall(|hall| hall.state.config.category(category).is_some_and(|category| category.in_use));
    if !known {
        dispatch(Msg::Seen(category.into()));
    }
}

/// Looks at the record anew: another tab may have chosen.
#[wasm_bindgen]
pub fn recall(cookies: &str, kept: &str) {
    let recall = find(cookies, kept);
    if hall(|hall| hall.state.recall != recall) {
        dispatch(Msg::Recalled(recall));
    }
}

/// The second layer could not be fetched.
#[wasm_bindgen]
pub fn absent() {
    dispatch(Msg::PanelFailed);
}

/// Takes in the word of a button, of the API or of the panel, with what belongs to it; `by_hand`
/// when a person pressed. Answers whether the word meant anything, for then the page's own
/// handling must not follow.
#[wasm_bindgen]
pub fn press(words: &str, by_hand: bool) -> bool {
    let (word, rest) = cut(words, b' ');
    let rest = rest.unwrap_or("");
    let choose = |choice, cause| Msg::Choose(choice, if by_hand { cause } else { Cause::Api });
    dispatch(match word {
        "accept" => choose(Choice::Everything, Cause::Accept),
        "reject" => choose(Choice::Nothing, Cause::Reject),
        "withdraw" => choose(Choice::Nothing, Cause::Withdrawn),
        "save" => choose(Choice::These(choices(rest)), Cause::Saved),
        "open" | "settings" | "reopen" => Msg::Open(Surface::Settings),
        "banner" => Msg::Open(Surface::Banner),
        "policy" => Msg::Open(Surface::Policy),
        "close" => Msg::Close,
        "speak" => Msg::Speak(Locale::negotiate(rest)),
        _ => return false,
    });
    true
}

fn find(cookies: &str, kept: &str) -> Recall {
    match wire::find(cookies) {
        Recall::Nothing => wire::read(kept),
        recall => recall,
    }
}

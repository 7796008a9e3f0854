//! What the page tells and asks the hall, through one door: a word and a text in, a text out.

use super::{act, dispatch, hall};
use crate::core::brief::choices;
use crate::core::cut::cut;
use crate::core::entry::canonical;
use crate::core::locale::Locale;
use crate::core::msg::{Choice, Msg};
use crate::core::preset::preset;
use crate::core::record::Cause;
use crate::core::state::Surface;
use crate::core::{reading, snapshot, wire};
use alloc::string::String;
use wasm_bindgen::prelude::*;

/// Answers a question with `1` or a text, and takes in a word of a button, of the API or of the
/// panel, `by_hand` when a person pressed. The empty answer is no; to a word, that it means
/// nothing.
#[wasm_bindgen]
pub fn tell(word: &str, text: &str, by_hand: bool) -> String {
    let choose = |choice, cause| Msg::Choose(choice, if by_hand { cause } else { Cause::Api });
    dispatch(match word {
        "allows" => return answer(hall(|hall| hall.state.allows(text))),
        "admits" => {
            let (category, service) = cut(text, b'\n');
            return answer(hall(|hall| hall.state.admits(category, service.unwrap_or(""))));
        }
        "sweeps" => return answer(hall(|hall| hall.state.sweeps(text))),
        "knows" => return answer(preset(text).is_some()),
        "snapshot" => return hall(|hall| snapshot::snapshot(&hall.state)),
        // Configuration before the start, the weaker first; see `core::reading`.
        "read" => {
            for issue in hall(|hall| reading::read(&mut hall.state.config, text)) {
                act("complain", &issue.line());
            }
            return String::new();
        }
        "start" => start(text),
        // The rest of the configuration, or without a line that it never will come.
        "arrived" => Msg::Arrived(text.into()),
        "configure" => Msg::Configure(text.into()),
        "seen" => Msg::Seen(canonical(text)),
        "recall" => Msg::Recalled(wire::find(text)),
        "absent" => Msg::PanelFailed,
        "accept" => choose(Choice::Everything, Cause::Accept),
        "reject" => choose(Choice::Nothing, Cause::Reject),
        "withdraw" => choose(Choice::Nothing, Cause::Withdrawn),
        "save" => choose(Choice::These(choices(text)), Cause::Saved),
        "open" | "settings" | "reopen" => Msg::Open(Surface::Settings),
        "banner" => Msg::Open(Surface::Banner),
        "policy" => Msg::Open(Surface::Policy),
        "close" => Msg::Close,
        "speak" => Msg::Speak(Locale::negotiate(text)),
        _ => return String::new(),
    });
    answer(true)
}

/// Begins the page view. The text has a line each for the cookies, for the browser's refusal
/// (Global Privacy Control or Do Not Track) and for whether a part of the configuration is still
/// to come, empty for no, and then the languages, the page's before the browser's.
fn start(text: &str) -> Msg {
    let (cookies, rest) = cut(text, b'\n');
    let (refused, rest) = cut(rest.unwrap_or(""), b'\n');
    let (waiting, languages) = cut(rest.unwrap_or(""), b'\n');
    hall(|hall| {
        let state = &mut hall.state;
        state.refused = !refused.is_empty();
        state.waiting = !waiting.is_empty();
        state.recall = wire::find(cookies);
        state.listen(languages.unwrap_or(""));
    });
    Msg::Start
}

fn answer(yes: bool) -> String {
    String::from(if yes { "1" } else { "" })
}

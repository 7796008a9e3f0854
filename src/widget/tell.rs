//! What the page tells and asks the hall, through one door: a word and a text in, a text out.

use super::{act, dispatch, hall};
use crate::core::brief::choices;
use crate::core::cut::{cut, join, lookup};
use crate::core::issue::Any;
use crate::core::locale::Locale;
use crate::core::msg::{Choice, Msg};
use crate::core::record::Cause;
use crate::core::state::Surface;
use crate::core::{reading, wire};
use wasm_bindgen::prelude::*;

/// The words that the door knows, each with the letter that `tell` has for it.
const WORDS: &str = "allows=a admits=b setting=c read=g start=h arrived=i \
     configure=j seen=k recall=l absent=m accept=n reject=o withdraw=p save=q open=r settings=r \
     reopen=r banner=s policy=t close=u speak=v noted=w";

/// Takes in a word and, behind a line end, what belongs to it; `by_hand` when a person pressed.
/// The answer goes to `act` as `answer`: `1` or a text, or empty for no, and for a word that means
/// nothing here.
#[wasm_bindgen]
pub fn tell(text: &str, by_hand: bool) {
    let (word, text) = cut(text, b'\n');
    let text = text.unwrap_or("");
    let choose = |choice, cause| Msg::Choose(choice, if by_hand { cause } else { Cause::Api });
    dispatch(match lookup(WORDS, word).and_then(|letter| letter.bytes().next()) {
        Some(b'a') => return answer(hall(|hall| hall.state.allows(text))),
        Some(b'b') => {
            let (category, service) = cut(text, b'\n');
            return answer(hall(|hall| hall.state.admits(category, service.unwrap_or(""))));
        }
        // What a setting of the operator's says, by its name.
        Some(b'c') => return act("answer", &hall(|hall| join(&[hall.state.config.named(text)]))),
        // Configuration before the start, the weaker first; see `core::reading`.
        Some(b'g') => {
            let mut heard = Any::default();
            hall(|hall| reading::read(&mut hall.state.config, text, &mut heard));
            if heard.0 {
                act("complain", "");
            }
            return;
        }
        Some(b'h') => start(text),
        // The rest of the configuration, or without a line that it never will come.
        Some(b'i') => Msg::Arrived(text.into()),
        Some(b'j') => Msg::Configure(text.into()),
        Some(b'k') => Msg::Seen(text.into()),
        Some(b'l') => Msg::Recalled(text.into()),
        Some(b'm') => Msg::PanelFailed,
        Some(b'n') => choose(Choice::Everything, Cause::Accept),
        Some(b'o') => choose(Choice::Nothing, Cause::Reject),
        Some(b'p') => choose(Choice::Nothing, Cause::Withdrawn),
        Some(b'q') => choose(Choice::These(choices(text)), Cause::Saved),
        Some(b'r') => Msg::Open(Surface::Settings),
        Some(b's') => Msg::Open(Surface::Banner),
        Some(b't') => Msg::Open(Surface::Policy),
        Some(b'u') => Msg::Close,
        Some(b'v') => Msg::Speak(Locale::negotiate(text)),
        Some(b'w') => Msg::Noted(text.into()),
        _ => return answer(false),
    });
    answer(true);
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

fn answer(yes: bool) {
    act("answer", if yes { "1" } else { "" });
}

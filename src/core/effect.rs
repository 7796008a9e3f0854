//! Effects: what the page must do after an update, in the order store, release or sweep, announce.

use alloc::string::String;
use super::issue::Issue;

/// One thing to do. The order within an update is a promise: whoever hears of a choice can rely
/// on it being stored and obeyed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Tell the site's developers of a mistake.
    Complain(Issue),
    /// Remember this line, see `wire`.
    Store(String),
    /// Let in what is granted.
    Release,
    /// Stop what is not granted, and take away what it left, see `State::sweeps`.
    Sweep,
    /// Tell the page.
    Announce(Event),
}

/// What the page is told, as `makul:ready` and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The first decision of this page view is there.
    Ready,
    /// The visitor is being asked.
    Ask,
    /// What is allowed has changed, or the visitor has confirmed it.
    Change,
    /// A layer has been closed.
    Close,
}

impl Event {
    /// The word behind `makul:`.
    pub fn word(self) -> &'static str {
        match self {
            Event::Ready => "ready",
            Event::Ask => "ask",
            Event::Change => "change",
            Event::Close => "close",
        }
    }
}

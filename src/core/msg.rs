//! Messages: the closed list of everything that can happen to the widget.

use super::choices::Choices;
use super::locale::Locale;
use super::record::Cause;
use super::state::Surface;
use alloc::string::String;

/// What the visitor, or code in their stead, wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    Everything,
    Nothing,
    /// A yes or no by category or service; what is not named stays as it is.
    These(Choices),
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The page view begins.
    Start,
    /// The configuration that the page was waiting for, see `reading`; without a line when it never will come.
    Arrived(String),
    /// More configuration, from `init` or `register`.
    Configure(String),
    /// A marked element of this category stands on the page.
    Seen(String),
    /// A choice is made.
    Choose(Choice, Cause),
    /// The policy has been read, and this is the version that the choice was made in view of.
    Noted(String),
    /// The record was looked for again in these cookies, see `wire::find`: another tab has chosen, or the page came back from the
    /// back/forward cache.
    Recalled(String),
    Open(Surface),
    /// The visitor closes what is open. That is no choice.
    Close,
    Speak(Locale),
    /// The second layer could not be fetched.
    PanelFailed,
}

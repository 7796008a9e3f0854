//! Signals: what the browser says of the visitor's wishes before anybody asks.

/// Privacy signals of the browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signals {
    /// Global Privacy Control (<https://www.w3.org/TR/gpc/>) or Do Not Track: the visitor has
    /// refused already. They are not asked, and may still choose.
    pub refuse: bool,
}

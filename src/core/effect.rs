//! Effects: what the page must do after an update, in the order complain, store, release or sweep,
//! announce.

/// One thing to do. What it is done with stands in the state. The order within an update is a
/// promise: whoever hears of a choice can rely on it being stored and obeyed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Tell the site's developers of what stands in `State::strangers`, or else that there is a
    /// mistake in the configuration.
    Complain,
    /// Remember the record in `State::recall`.
    Store,
    /// Let in what is granted.
    Release,
    /// Stop what is not granted, and take away what it left, see `sweep`.
    Sweep,
    /// Announce: the first decision of this page view is there.
    Ready,
    /// Announce: what is allowed has changed, or whether the visitor has chosen, or they chose again.
    Change,
    /// Announce: the visitor is being asked.
    Ask,
    /// Announce: a layer has been closed.
    Close,
}

/// The effects of one update. Each happens at most once, and always in the order of `Effect::ALL`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effects(u8);

impl Effects {
    /// Adds one.
    pub fn add(&mut self, effect: Effect) {
        self.0 |= 1 << effect as u8;
    }

    /// Each of them in order.
    pub fn each(self) -> impl Iterator<Item = Effect> {
        Effect::ALL.into_iter().filter(move |effect| self.0 & (1 << *effect as u8) != 0)
    }
}

impl Effect {
    /// All of them, in the order in which they are carried out.
    pub const ALL: [Effect; 8] = [
        Effect::Complain,
        Effect::Store,
        Effect::Release,
        Effect::Sweep,
        Effect::Ready,
        Effect::Change,
        Effect::Ask,
        Effect::Close,
    ];

    /// What the page's hands call it; an announcement has its event in front.
    pub fn word(self) -> &'static str {
        match self {
            Effect::Complain => "complain",
            Effect::Store => "store",
            Effect::Release => "release",
            Effect::Sweep => "sweep",
            Effect::Ready => "ready",
            Effect::Change => "change",
            Effect::Ask => "ask",
            Effect::Close => "close",
        }
    }
}

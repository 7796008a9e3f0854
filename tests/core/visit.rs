//! A visit: one page view, told what happens in words and answering with its effects in words.
use crate::site;
use makul::core::effect::Effect;
use makul::core::locale::Locale;
use makul::core::msg::{Choice, Msg};
use makul::core::record::{Cause, Recall};
use makul::core::state::{State, Surface};
use makul::core::update::update;
use makul::core::wire;

/// The page view, and how many seconds after `NOW` it is.
pub struct Visit {
    pub state: State,
    pub clock: i64,
}

impl Visit {
    /// Somebody who has never been here, before the start.
    pub fn new(config: &str) -> Self {
        let state = State { config: site::config(config), ..State::default() };
        Visit { state, clock: 0 }
    }

    /// Somebody who made these choices so many seconds ago, before the start.
    pub fn returning(config: &str, choices: &str, ago: u64) -> Self {
        let mut visit = Visit::new(config);
        visit.state.recall = Recall::Found(site::record(choices, site::NOW - ago));
        visit
    }

    /// Sends messages, one a word with what belongs to it, and returns the effects of the last one.
    pub fn after(&mut self, messages: &[&str]) -> String {
        let mut effects = String::new();
        for message in messages {
            effects = self.hear(message);
        }
        effects
    }

    /// Sends one message and returns its effects in their order.
    pub fn hear(&mut self, message: &str) -> String {
        let words: Vec<&str> = self.send(msg(message)).into_iter().map(Effect::word).collect();
        words.join(" ")
    }

    pub fn send(&mut self, msg: Msg) -> Vec<Effect> {
        let effects = update(&mut self.state, msg, &site::after(self.clock));
        effects.each().collect()
    }

    /// The choices in the record, as a receipt has them.
    pub fn chosen(&self) -> String {
        let Some(record) = self.state.recall.record() else {
            return "none".into();
        };
        let answers = record.choices.0.iter();
        let words: Vec<String> =
            answers.map(|(id, granted)| format!("{}{id}", if *granted { '+' } else { '-' })).collect();
        words.join(" ")
    }

    pub fn granted(&self) -> String {
        site::granted(&self.state)
    }
}

/// The cookie of a tab in which these choices have just been made.
pub fn cookie(choices: &str) -> String {
    let line = wire::print(&site::record(choices, site::NOW));
    format!("theme=dark; makul={line}; _ga=GA1.1")
}

/// The message in a sentence of a test.
pub fn msg(text: &str) -> Msg {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    match word {
        "start" => Msg::Start,
        "accept" => Msg::Choose(Choice::Everything, Cause::Accept),
        "reject" => Msg::Choose(Choice::Nothing, Cause::Reject),
        "withdraw" => Msg::Choose(Choice::Nothing, Cause::Withdrawn),
        "save" => Msg::Choose(Choice::These(site::choices(rest)), Cause::Saved),
        "configure" => Msg::Configure(site::lines(rest)),
        "arrived" => Msg::Arrived(site::lines(rest)),
        "seen" => Msg::Seen(rest.into()),
        "recalled" if rest.starts_with(['+', '-']) => Msg::Recalled(cookie(rest)),
        "recalled" => Msg::Recalled(rest.into()),
        "banner" => Msg::Open(Surface::Banner),
        "settings" => Msg::Open(Surface::Settings),
        "policy" => Msg::Open(Surface::Policy),
        "close" => Msg::Close,
        "speak" => Msg::Speak(Locale::negotiate(rest)),
        "noted" => Msg::Noted(rest.into()),
        "absent" => Msg::PanelFailed,
        _ => panic!("no such message: {text}"),
    }
}

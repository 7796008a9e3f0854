//! A site: a configuration, a record and a state, in as few words as a test has for them.
use makul::core::choices::Choices;
use makul::core::config::Config;
use makul::core::issue::Issue;
use makul::core::moment::{DAY, Moment};
use makul::core::reading;
use makul::core::record::{Recall, Record};
use makul::core::state::State;

/// The time of every test that does not say another one.
pub const NOW: u64 = 1_790_000_000;

/// A site with two presets of one category and a service of its own in another.
pub const SHOP: &str = "
    site s aloka.one
    policy s /privacy.{locale}.txt
    services[0].use s google-analytics
    services[0].id s G-SHOP
    services[1].use s yandex-metrica
    services[1].id n 12345678
    services[2].id s chat
    services[2].category s social
    services[2].src s https://chat.example/start.js
    services[2].cookies[0] s chat_*
    services[2].storage[0] s chat-open
";

/// The lines that the page would hand to the core. Here a line is its place, its kind and its text
/// with spaces between.
pub fn lines(text: &str) -> String {
    let mut lines = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let fields: Vec<&str> = line.splitn(3, ' ').collect();
        lines.push_str(&fields.join("\t"));
        lines.push('\n');
    }
    lines
}

/// Lays a source over a configuration and says what is wrong with it.
pub fn lay(config: &mut Config, text: &str) -> Vec<String> {
    let mut issues: Vec<Issue> = Vec::new();
    reading::read(config, &lines(text), &mut issues);
    issues.iter().map(Issue::line).collect()
}

/// The configuration of one source, right or wrong.
pub fn config(text: &str) -> Config {
    let mut config = Config::default();
    lay(&mut config, text);
    config
}

/// Choices in the words of a receipt: `+analytics -marketing`.
pub fn choices(words: &str) -> Choices {
    let mut choices = Choices::default();
    for word in words.split_whitespace() {
        choices.set(&word[1..], word.starts_with('+'));
    }
    choices
}

/// A record of these choices, made at this moment.
pub fn record(words: &str, at: u64) -> Record {
    let notes = ["0123456789abcdef0123456789abcdef", "", "1", "ru", "saved", env!("CARGO_PKG_VERSION")];
    Record { choices: choices(words), at, notes: notes.map(String::from).to_vec() }
}

/// A moment that many seconds after (or before) `NOW`.
pub fn after(seconds: i64) -> Moment {
    Moment { at: NOW.saturating_add_signed(seconds), chance: [1, 2, 3, 4] }
}

/// A state in which these choices were made yesterday.
pub fn state(text: &str, words: &str) -> State {
    let mut state =
        State { config: config(text), recall: Recall::Found(record(words, NOW - DAY)), ..State::default() };
    state.decide(&after(0));
    state
}

/// The ids of what is granted, in the order of the configuration.
pub fn granted(state: &State) -> String {
    let granted = state.granted().filter(|(_, granted)| *granted);
    let ids: Vec<&str> = granted.map(|(entry, _)| entry.id.as_str()).collect();
    ids.join(" ")
}

//! The state of one page view, and the questions that can be asked of it.

use super::config::Config;
use super::cut::{cut, join, push, push_digits};
use super::decision::{Decision, decide};
use super::entry::{Entry, canonical};
use super::locale::Locale;
use super::moment::Moment;
use super::preset::preset;
use super::record::{Recall, Record};
use super::setting::Setting;
use super::wire;
use alloc::string::String;
use alloc::vec::Vec;

/// What is open on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Surface {
    #[default]
    Nothing,
    /// The first layer.
    Banner,
    /// The second layer with its switches.
    Settings,
    /// The second layer with the policy.
    Policy,
}

/// Everything the widget knows. Only `update` changes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    pub config: Config,
    pub recall: Recall,
    /// The browser says no for the visitor: Global Privacy Control or Do Not Track.
    pub refused: bool,
    pub locale: Locale,
    pub decision: Decision,
    pub surface: Surface,
    /// A part of the configuration is still on its way: until it is here nothing is allowed.
    pub waiting: bool,
    /// The visitor has closed the question without an answer: not again on this page view.
    pub dismissed: bool,
    /// The second layer could not be fetched.
    pub panel_failed: bool,
    /// Words of the last message that are no category or service here, a line each.
    pub strangers: String,
}

impl State {
    /// Before anything is known, without even a category.
    pub const fn blank() -> Self {
        State {
            config: Config::blank(),
            recall: Recall::Nothing,
            refused: false,
            locale: Locale::En,
            decision: Decision { grants: Vec::new(), ask: None, decided: false },
            surface: Surface::Nothing,
            waiting: false,
            dismissed: false,
            panel_failed: false,
            strangers: String::new(),
        }
    }

    /// Decides anew, and answers with the decision before.
    #[inline(never)]
    pub fn decide(&mut self, moment: &Moment) -> Decision {
        let recall = if self.waiting { &Recall::Nothing } else { &self.recall };
        let mut decision = decide(&self.config, recall, self.refused, moment);
        if self.waiting {
            decision.ask = None;
        }
        core::mem::replace(&mut self.decision, decision)
    }

    /// The record, while its choice is in force.
    pub fn in_force(&self) -> Option<&Record> {
        if self.decision.decided { self.recall.record() } else { None }
    }

    /// Whether the visitor is being asked and has not waved the question aside.
    pub fn asks(&self) -> bool {
        self.decision.ask.is_some() && !self.dismissed
    }

    /// Every entry with its grant.
    pub fn granted(&self) -> impl Iterator<Item = (&Entry, bool)> {
        let entries = self.config.entries.iter().enumerate();
        entries.map(|(at, entry)| (entry, self.decision.grants.get(at) == Some(&true)))
    }

    /// Whether the entry of this very id is granted.
    fn grants(&self, id: &str) -> bool {
        let at = self.config.find(id);
        at.and_then(|at| self.decision.grants.get(at)).is_some_and(|granted| *granted)
    }

    /// Whether this category, by id or alias, or this service is granted. What nobody knows is not.
    pub fn allows(&self, name: &str) -> bool {
        self.grants(&canonical(name))
    }

    /// Whether a marked element may run: its category allows it, and its service is not refused.
    /// A service that the configuration does not know follows the category; without a category
    /// the service alone decides.
    pub fn admits(&self, category: &str, service: &str) -> bool {
        let known = self.config.find(service).is_some();
        (!known || self.grants(service)) && if category.is_empty() { known } else { self.allows(category) }
    }

    /// What the page is told after every message. The first line has the locale's tag, the days
    /// after which a choice is asked again, and the line of the record while it is in force, or may turn out to be; then
    /// each entry has one with its id, its category, `1` if it is granted, the operator's id with
    /// the vendor, the script, the traces and the function that calls to a preset go through. Tabs are between.
    pub fn report(&self) -> String {
        let record = if self.waiting { self.recall.record() } else { self.in_force() };
        let line = record.map(wire::print).unwrap_or_default();
        let mut report = join(&[self.locale.tag(), "\t"]);
        push_digits(&mut report, self.config.expires());
        push(&mut report, &["\t", &line]);
        for (entry, granted) in self.granted() {
            let preset = if entry.account().is_empty() { None } else { preset(&entry.id) };
            let function = preset.map_or("", |(_, function)| function);
            let granted = if granted { "\t1\t" } else { "\t\t" };
            push(
                &mut report,
                &["\n", &entry.id, "\t", &entry.category, granted, &entry.handed, "\t", function],
            );
        }
        report
    }

    /// Chooses the language: the operator's, or the first of `languages`, a list with line ends
    /// between, that somebody here can serve.
    pub fn listen(&mut self, languages: &str) {
        let wanted = self.config.get(Setting::Locale);
        self.locale = Locale::negotiate(if wanted.is_empty() { languages } else { wanted });
    }

    /// The policy's address in the language that is shown; empty when there is none.
    pub fn policy(&self) -> String {
        let address = self.config.get(Setting::Policy);
        let (before, rest) = cut(address, b'{');
        // As the banner's hand does it: these very letters, once.
        match rest.and_then(|rest| rest.strip_prefix("locale}")) {
            Some(after) => join(&[before, self.locale.tag(), after]),
            None => join(&[address]),
        }
    }
}

//! The state of one page view, and the questions that can be asked of it.

use super::category::canonical;
use super::config::Config;
use super::decision::{Decision, decide};
use super::locale::Locale;
use super::moment::Moment;
use super::record::Recall;
use super::signals::Signals;

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    pub config: Config,
    pub recall: Recall,
    pub signals: Signals,
    pub locale: Locale,
    pub decision: Decision,
    pub surface: Surface,
    /// A part of the configuration is still on its way: until it is here nothing is allowed.
    pub waiting: bool,
    /// The visitor has closed the question without an answer: not again on this page view.
    pub dismissed: bool,
    /// The second layer could not be fetched.
    pub panel_failed: bool,
}

impl State {
    /// Decides anew.
    pub fn decide(&mut self, moment: &Moment) {
        self.decision = if self.waiting {
            let nothing = decide(&self.config, &Recall::Nothing, self.signals, moment);
            Decision { ask: None, ..nothing }
        } else {
            decide(&self.config, &self.recall, self.signals, moment)
        };
    }

    /// Whether the visitor is being asked and has not waved the question aside.
    pub fn asks(&self) -> bool {
        self.decision.ask.is_some() && !self.dismissed
    }

    /// Whether this category, by id or alias, or this service is granted. What nobody knows is not.
    pub fn allows(&self, name: &str) -> bool {
        let grants = &self.decision.grants;
        match self.config.service(name) {
            Some(service) => grants.services.granted(&service.id),
            None => grants.categories.granted(&canonical(name)),
        }
    }

    /// Whether a marked element may run: its category allows it, and its service is not refused.
    /// A service that the configuration does not know follows the category; without a category
    /// the service alone decides.
    pub fn admits(&self, category: &str, service: &str) -> bool {
        match self.config.service(service) {
            Some(service) if category.is_empty() => self.allows(&service.id),
            Some(service) => self.allows(category) && self.allows(&service.id),
            None => self.decision.grants.categories.granted(&canonical(category)),
        }
    }
}

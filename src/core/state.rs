//! The state of one page view, and the questions that can be asked of it.

use super::category::canonical;
use super::config::Config;
use super::cut::cut;
use super::decision::{Decision, decide};
use super::locale::Locale;
use super::moment::Moment;
use super::record::{Recall, Record};
use super::service::leaves;
use super::setting::Setting;
use super::wire::NAME;
use alloc::string::String;

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
}

impl State {
    /// Decides anew.
    pub fn decide(&mut self, moment: &Moment) {
        let recall = if self.waiting { &Recall::Nothing } else { &self.recall };
        self.decision = decide(&self.config, recall, self.refused, moment);
        if self.waiting {
            self.decision.ask = None;
        }
    }

    /// The record, while its choice is in force.
    pub fn in_force(&self) -> Option<&Record> {
        if self.decision.decided { self.recall.record() } else { None }
    }

    /// Whether the visitor is being asked and has not waved the question aside.
    pub fn asks(&self) -> bool {
        self.decision.ask.is_some() && !self.dismissed
    }

    /// Whether this category, by id or alias, or this service is granted. What nobody knows is not.
    pub fn allows(&self, name: &str) -> bool {
        let grants = &self.decision.grants;
        if self.config.service(name).is_some() {
            grants.services.granted(name)
        } else {
            grants.categories.granted(&canonical(name))
        }
    }

    /// Whether a marked element may run: its category allows it, and its service is not refused.
    /// A service that the configuration does not know follows the category; without a category
    /// the service alone decides.
    pub fn admits(&self, category: &str, service: &str) -> bool {
        let known = self.config.service(service).is_some();
        let by_service = !known || self.allows(service);
        let by_category = if category.is_empty() { known } else { self.decision.grants.categories.granted(&canonical(category)) };
        by_service && by_category
    }

    /// Whether a cookie or a localStorage key goes when these services and categories are refused.
    /// What a granted service keeps under the same name stays, and so does the record.
    pub fn sweeps(&self, refused: &[String], key: &str) -> bool {
        if key == NAME {
            return false;
        }
        let (mut goes, mut stays) = (false, false);
        for service in &self.config.services {
            if leaves(&service.traces, key) {
                goes |= refused.contains(&service.id);
                stays |= self.decision.grants.services.granted(&service.id);
            }
        }
        // What `makul.storage` keeps: `makul.<category>.<key>`.
        let (ours, rest) = cut(key, b'.');
        let (category, own) = cut(rest.unwrap_or(""), b'.');
        goes |= ours == NAME && own.is_some() && refused.iter().any(|name| name == category);
        goes && !stays
    }

    /// Every service, a line each: its id, `on` or `off`, the operator's id with the vendor and the
    /// script, with tabs between.
    pub fn roster(&self) -> String {
        let mut roster = String::new();
        for service in &self.config.services {
            let granted = self.decision.grants.services.granted(&service.id);
            let switch = if granted { "on" } else { "off" };
            for field in [&service.id, switch, &service.account, &service.src] {
                roster.push_str(field);
                roster.push('\t');
            }
            roster.push('\n');
        }
        roster
    }

    /// The policy's address in the language that is shown; empty when there is none.
    pub fn policy(&self) -> String {
        let (before, rest) = cut(self.config.get(Setting::Policy), b'{');
        let (_, after) = cut(rest.unwrap_or(""), b'}');
        let tag = if after.is_some() { self.locale.tag() } else { "" };
        [before, tag, after.unwrap_or("")].concat()
    }
}

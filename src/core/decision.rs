//! The decision: what is granted now, and whether to ask.

use super::choices::Choices;
use super::config::Config;
use super::moment::{DAY, Moment};
use super::setting::Setting;
use super::record::{Recall, Record};

/// Why the visitor is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    NeverAsked,
    /// There was a record, but nobody could read it.
    Unreadable,
    /// The choice is too old, or from a time that has not come yet.
    Expired,
    /// The policy is not the one the choice was made in view of.
    PolicyChanged,
    /// The site uses a category or service that the choice knows nothing of.
    NewService,
}

/// What is allowed, by category and by service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grants {
    pub categories: Choices,
    pub services: Choices,
}

/// The answer to the two questions of every page view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    pub grants: Grants,
    pub ask: Option<Why>,
    /// Whether a choice of the visitor is in force.
    pub decided: bool,
}

/// Decides. Grants never exceed what the record says, whatever else is wrong. `refused` is the
/// browser's word: Global Privacy Control (<https://www.w3.org/TR/gpc/>) or Do Not Track.
pub fn decide(config: &Config, recall: &Recall, refused: bool, moment: &Moment) -> Decision {
    let why = match recall {
        Recall::Nothing => Some(Why::NeverAsked),
        Recall::Unreadable => Some(Why::Unreadable),
        Recall::Found(record) => outdated(config, record, moment),
    };
    // A choice with something new beside it still holds for all that it knows.
    let record = match why {
        None | Some(Why::NewService) => recall.record(),
        _ => None,
    };
    // Whose browser says no for them is not asked a first time; what they chose here goes before it.
    let answered = refused
        && matches!(why, Some(Why::NeverAsked | Why::Unreadable | Why::Expired));
    let ask = why.filter(|_| config.asks_anything() && !answered);
    Decision { grants: grants(config, record), ask, decided: record.is_some() }
}

fn outdated(config: &Config, record: &Record, moment: &Moment) -> Option<Why> {
    // A day's grace for clocks that run behind the one that wrote the record.
    if record.at > moment.at.saturating_add(DAY)
        || moment.at >= record.at.saturating_add(config.expires() * DAY) {
        return Some(Why::Expired);
    }
    let revision = config.get(Setting::PolicyRevision);
    if !revision.is_empty() && revision != record.policy {
        return Some(Why::PolicyChanged);
    }
    for category in &config.categories {
        let asked = category.in_use && !category.required;
        if asked && record.categories.get(&category.id).is_none() {
            return Some(Why::NewService);
        }
    }
    for service in &config.services {
        if !config.requires(&service.category) && record.services.get(&service.id).is_none() {
            return Some(Why::NewService);
        }
    }
    None
}

fn grants(config: &Config, record: Option<&Record>) -> Grants {
    let mut grants = Grants::default();
    for category in &config.categories {
        let chosen = record.is_some_and(|record| record.categories.granted(&category.id));
        grants.categories.0.push((category.id.clone(), category.required || chosen));
    }
    for service in &config.services {
        let chosen = record.is_some_and(|record| record.services.granted(&service.id));
        let granted = config.requires(&service.category)
            || chosen && grants.categories.granted(&service.category);
        grants.services.0.push((service.id.clone(), granted));
    }
    grants
}

//! The decision: what is granted now, and whether to ask.

use super::config::Config;
use super::moment::{DAY, Moment};
use super::record::{Note, Recall, Record};
use super::setting::Setting;
use alloc::vec::Vec;

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

/// The answer to the two questions of every page view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// For each entry of the configuration, whether it is granted.
    pub grants: Vec<bool>,
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
    let holds = matches!(why, None | Some(Why::NewService));
    let record = if holds { recall.record() } else { None };
    let chosen = |id: &str| record.is_some_and(|record| record.choices.granted(id));
    let mut grants = Vec::new();
    for entry in &config.entries {
        // A service needs its category too, and one whose category nobody knows is never granted.
        let category = entry.category.is_empty() || entry.in_use && chosen(&entry.category);
        grants.push(entry.required || category && chosen(&entry.id));
    }
    // Whose browser says no for them is not asked a first time; what they chose here goes before it.
    let answered = refused && matches!(why, Some(Why::NeverAsked | Why::Unreadable | Why::Expired));
    let ask = if answered || !config.asks() { None } else { why };
    Decision { grants, ask, decided: record.is_some() }
}

fn outdated(config: &Config, record: &Record, moment: &Moment) -> Option<Why> {
    // A day's grace for clocks that run behind the one that wrote the record.
    if record.at > moment.at.saturating_add(DAY)
        || moment.at >= record.at.saturating_add(config.expires() * DAY)
    {
        return Some(Why::Expired);
    }
    // With days of grace the operator's revision is no end at once: the panel finds out when it is,
    // as it does with a text that has no revision. A choice made before any text was read waits for it.
    let noted = record.note(Note::Policy);
    let (revision, due) = (config.get(Setting::PolicyRevision), config.get(Setting::PolicyDue));
    let at_once = !revision.is_empty() && config.get(Setting::GraceDays).is_empty();
    let changed =
        if at_once { revision != noted } else { !due.is_empty() && !noted.is_empty() && due != noted };
    if changed {
        return Some(Why::PolicyChanged);
    }
    for entry in &config.entries {
        if entry.is_asked() && record.choices.get(&entry.id).is_none() {
            return Some(Why::NewService);
        }
    }
    None
}

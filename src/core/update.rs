//! The update: one message and one moment turn the state into the next, and say what to do.

use super::category::canonical;
use super::choices::Choices;
use super::effect::{Effect, Event};
use super::issue::{Code, Issue};
use super::locale::Locale;
use super::moment::Moment;
use super::msg::{Choice, Msg};
use super::reading;
use super::record::{Cause, Recall, Record};
use super::setting::Setting;
use super::state::{State, Surface};
use super::{wire, words};
use alloc::string::String;
use alloc::vec::Vec;

/// Takes in one message. The effects come in the order in which they must be carried out.
pub fn update(state: &mut State, msg: Msg, moment: &Moment) -> Vec<Effect> {
    let mut effects = Vec::new();
    let before = state.decision.clone();
    let open = state.surface;
    let (mut begins, mut chosen) = (false, false);
    match msg {
        Msg::Start => begins = !state.waiting,
        Msg::Arrived(lines) => {
            begins = state.waiting;
            state.waiting = false;
            configure(state, &lines, &mut effects);
        }
        Msg::Configure(lines) => configure(state, &lines, &mut effects),
        Msg::Seen(word) => match state.config.category(&word) {
            Some(category) => category.in_use = true,
            None => effects.push(complaint(&["data-category=", &word].concat())),
        },
        Msg::Choose(choice, cause) => {
            let record = record(state, choice, cause, moment, &mut effects);
            effects.push(Effect::Store(wire::print(&record)));
            state.recall = Recall::Found(record);
            state.surface = Surface::Nothing;
            state.panel_failed = false;
            chosen = true;
        }
        Msg::Recalled(recall) => state.recall = recall,
        Msg::Open(surface) => {
            state.surface = surface;
            state.panel_failed = false;
        }
        Msg::Close => {
            // Leaving the second layer leads back to a question that is still open.
            state.dismissed |= open == Surface::Banner;
            state.surface = Surface::Nothing;
        }
        Msg::Speak(locale) => state.locale = locale,
        Msg::PanelFailed => {
            state.panel_failed = true;
            state.surface = Surface::Banner;
        }
    }
    state.decide(moment);
    let (old, new) = (&before.grants, &state.decision.grants);
    // What is refused is swept at the start of a page view and at every choice, for it may have
    // come while nobody looked; else only what was granted before.
    let all = (begins || chosen) && state.decision.decided;
    let (mut release, mut sweep) = (Vec::new(), Vec::new());
    compare(&old.categories, &new.categories, all, &mut release, &mut sweep);
    compare(&old.services, &new.services, all, &mut release, &mut sweep);
    let changed = !release.is_empty() || !sweep.is_empty();
    if !release.is_empty() {
        effects.push(Effect::Release(release));
    }
    if !sweep.is_empty() {
        effects.push(Effect::Sweep(sweep));
    }
    if begins {
        effects.push(Effect::Announce(Event::Ready));
    } else if chosen || changed {
        effects.push(Effect::Announce(Event::Change));
    }
    // The question opens when there is a reason to ask, and closes when there is none any more.
    let asks = state.asks();
    if asks && state.surface == Surface::Nothing {
        state.surface = Surface::Banner;
    } else if !asks && before.ask.is_some() && state.surface == Surface::Banner {
        state.surface = Surface::Nothing;
    }
    if open == Surface::Nothing && state.surface == Surface::Banner && asks {
        effects.push(Effect::Announce(Event::Ask));
    } else if open != Surface::Nothing && state.surface == Surface::Nothing {
        effects.push(Effect::Announce(Event::Close));
    }
    effects
}

fn configure(state: &mut State, lines: &str, effects: &mut Vec<Effect>) {
    let before = String::from(state.config.get(Setting::Locale));
    for issue in reading::read(&mut state.config, lines) {
        effects.push(Effect::Complain(issue));
    }
    let wanted = state.config.get(Setting::Locale);
    if wanted != before {
        state.locale = Locale::serving(wanted).unwrap_or(state.locale);
    }
}

fn compare(old: &Choices, new: &Choices, all: bool, release: &mut Vec<String>, sweep: &mut Vec<String>) {
    for (id, granted) in &new.0 {
        let before = old.granted(id);
        if *granted && !before {
            release.push(id.clone());
        } else if !granted && (before || all) {
            sweep.push(id.clone());
        }
    }
}

fn record(state: &State, choice: Choice, cause: Cause, moment: &Moment, effects: &mut Vec<Effect>) -> Record {
    let config = &state.config;
    // What this page does not ask about stays as it was chosen, while that choice is in force.
    let (mut categories, mut services) = match state.in_force() {
        Some(record) => (record.categories.clone(), record.services.clone()),
        None => Default::default(),
    };
    let (all, these) = match choice {
        Choice::Everything => (Some(true), Choices::default()),
        Choice::Nothing => (Some(false), Choices::default()),
        Choice::These(these) => (None, named(state, these, effects)),
    };
    if all == Some(false) {
        for (_, granted) in categories.0.iter_mut().chain(&mut services.0) {
            *granted = false;
        }
    }
    for category in &config.categories {
        let id = &category.id;
        let named = these.get(id);
        if category.required {
            categories.set(id, true);
        } else if category.in_use || named.is_some() {
            let answer = all.or(named).unwrap_or(categories.granted(id));
            categories.set(id, answer);
        }
    }
    for service in &config.services {
        if !config.requires(&service.category) {
            let id = &service.id;
            let named = these.get(id).or_else(|| these.get(&service.category));
            services.set(id, all.or(named).unwrap_or(services.granted(id)));
        }
    }
    Record {
        categories,
        services,
        at: moment.at,
        id: moment.name(),
        policy: config.get(Setting::PolicyRevision).into(),
        wording: words::REVISION.into(),
        locale: state.locale.tag().into(),
        cause,
        version: env!("CARGO_PKG_VERSION").into(),
    }
}

/// The named choices by their ids. A yes to a service is a yes to its category, but to none of the
/// category's other services.
fn named(state: &State, these: Choices, effects: &mut Vec<Effect>) -> Choices {
    let config = &state.config;
    let mut named = Choices::default();
    for (word, granted) in &these.0 {
        let id = canonical(word);
        if config.service(word).is_some() || config.categories.iter().any(|category| category.id == id) {
            named.set(if config.service(word).is_some() { word } else { &id }, *granted);
        } else {
            effects.push(complaint(word));
        }
    }
    for chosen in &config.services {
        if named.granted(&chosen.id) && named.get(&chosen.category).is_none() {
            for other in &config.services {
                if other.category == chosen.category && named.get(&other.id).is_none() {
                    named.set(&other.id, state.allows(&other.id));
                }
            }
            named.set(&chosen.category, true);
        }
    }
    named
}

fn complaint(word: &str) -> Effect {
    let hint = "Name a category or service of this site; `categories` and `services` add to them.";
    Effect::Complain(Issue::new(Code::UnknownCategory, word, hint))
}

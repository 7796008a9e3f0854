//! The update: one message and one moment turn the state into the next, and say what to do.

use super::category::canonical;
use super::choices::Choices;
use super::decision::Decision;
use super::effect::{Effect, Event};
use super::issue::{Code, Issue};
use super::moment::Moment;
use super::msg::{Choice, Msg};
use super::reading;
use super::record::{Cause, Recall, Record};
use super::state::{State, Surface};
use super::value::Value;
use super::{wire, words};

/// Takes in one message. The effects come in the order in which they must be carried out.
pub fn update(state: &mut State, msg: Msg, moment: &Moment) -> Vec<Effect> {
    let mut effects = Vec::new();
    let before = state.decision.clone();
    let open = state.surface;
    let (mut begins, mut chosen) = (false, false);
    match msg {
        Msg::Start => begins = !state.waiting,
        Msg::Arrived(value) => {
            begins = state.waiting;
            state.waiting = false;
            if let Some(value) = value {
                configure(state, &value, &mut effects);
            }
        }
        Msg::Configure(value) => configure(state, &value, &mut effects),
        Msg::Seen(word) => match state.config.category_mut(&word) {
            Some(category) => category.in_use = true,
            None => effects.push(Effect::Complain(Issue {
                code: Code::UnknownCategory,
                place: ["data-category=", &word].concat(),
                hint: "Until `categories` has it, the element stays held.",
            })),
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
        // Leaving the second layer leads back to a question that is still open.
        Msg::Close if state.asks() && state.surface != Surface::Banner => {
            state.surface = Surface::Banner;
        }
        Msg::Close => {
            state.dismissed = true;
            state.surface = Surface::Nothing;
        }
        Msg::Speak(locale) => state.locale = locale,
        Msg::PanelFailed => {
            state.panel_failed = true;
            state.surface = Surface::Banner;
        }
    }
    state.decide(moment);
    obey(state, &before, begins || chosen, &mut effects);
    if begins {
        effects.push(Effect::Announce(Event::Ready));
    } else if chosen || before.grants != state.decision.grants {
        effects.push(Effect::Announce(Event::Change));
    }
    present(state, &before, open, &mut effects);
    effects
}

fn configure(state: &mut State, value: &Value, effects: &mut Vec<Effect>) {
    let issues = reading::read(&mut state.config, value);
    effects.extend(issues.into_iter().map(Effect::Complain));
}

/// Releases what is newly granted. Sweeps what is newly refused; and at the start of a page view
/// and at every choice all that is refused, for it may have come while nobody looked.
fn obey(state: &State, before: &Decision, all: bool, effects: &mut Vec<Effect>) {
    let (mut release, mut sweep) = (Vec::new(), Vec::new());
    let now = &state.decision;
    let pairs = [
        (&before.grants.categories, &now.grants.categories),
        (&before.grants.services, &now.grants.services),
    ];
    for (old, new) in pairs {
        for (id, granted) in &new.0 {
            if *granted && !old.granted(id) {
                release.push(id.clone());
            } else if !granted && (old.granted(id) || all && now.decided) {
                sweep.push(id.clone());
            }
        }
    }
    if !release.is_empty() {
        effects.push(Effect::Release(release));
    }
    if !sweep.is_empty() {
        effects.push(Effect::Sweep(sweep));
    }
}

/// Opens the question when there is a reason to ask, and closes it when there is none any more.
fn present(state: &mut State, before: &Decision, open: Surface, effects: &mut Vec<Effect>) {
    let asks = state.asks();
    if asks && state.surface == Surface::Nothing {
        state.surface = Surface::Banner;
    } else if !asks && before.ask.is_some() && state.surface == Surface::Banner {
        state.surface = Surface::Nothing;
    }
    let (was, is) = (open != Surface::Nothing, state.surface != Surface::Nothing);
    if asks && state.surface == Surface::Banner && !was {
        effects.push(Effect::Announce(Event::Ask));
    } else if was && !is {
        effects.push(Effect::Announce(Event::Close));
    }
}

fn record(
    state: &State,
    choice: Choice,
    cause: Cause,
    moment: &Moment,
    effects: &mut Vec<Effect>,
) -> Record {
    // What this page does not ask about stays as it was chosen, while that choice is in force.
    let kept = state.recall.record().filter(|_| state.decision.decided);
    let mut categories = kept.map(|record| record.categories.clone()).unwrap_or_default();
    let mut services = kept.map(|record| record.services.clone()).unwrap_or_default();
    let these = match choice {
        Choice::These(these) => named(state, these, effects),
        Choice::Everything => {
            let asked = state.config.asked().map(|category| (category.id.clone(), true));
            Choices(asked.collect())
        }
        Choice::Nothing => {
            for (_, granted) in categories.0.iter_mut().chain(&mut services.0) {
                *granted = false;
            }
            Choices::default()
        }
    };
    for category in &state.config.categories {
        if category.required {
            categories.set(&category.id, true);
        } else if category.in_use || these.get(&category.id).is_some() {
            let granted = these.get(&category.id).unwrap_or(categories.granted(&category.id));
            categories.set(&category.id, granted);
        }
    }
    for service in &state.config.services {
        if state.config.requires(&service.category) {
            continue;
        }
        let answer = these.get(&service.id).or_else(|| these.get(&service.category));
        services.set(&service.id, answer.unwrap_or(services.granted(&service.id)));
    }
    Record {
        categories,
        services,
        at: moment.at,
        id: moment.name(),
        policy: state.config.policy_revision.clone(),
        wording: words::REVISION.into(),
        locale: state.locale.tag().into(),
        cause,
        version: env!("CARGO_PKG_VERSION").into(),
    }
}

/// The named choices by their ids. A yes to a service is a yes to its category, but to none of the
/// category's other services.
fn named(state: &State, these: Choices, effects: &mut Vec<Effect>) -> Choices {
    let mut named = Choices::default();
    for (word, granted) in these.0 {
        if let Some(service) = state.config.service(&word) {
            named.set(&service.id, granted);
        } else if let Some(category) = state.config.category(&word) {
            named.set(&category.id, granted);
        } else {
            effects.push(Effect::Complain(Issue {
                code: Code::UnknownCategory,
                place: word,
                hint: "Name a category or service of this site.",
            }));
        }
    }
    let lifted = state.config.services.iter().filter(|service| {
        named.granted(&service.id) && named.get(&service.category).is_none()
    });
    let lifted: Vec<String> = lifted.map(|service| service.category.clone()).collect();
    for category in lifted {
        for service in state.config.services.iter().filter(|s| s.category == category) {
            if named.get(&service.id).is_none() {
                named.set(&service.id, state.allows(&service.id));
            }
        }
        named.set(&canonical(&category), true);
    }
    named
}

//! The update: one message and one moment turn the state into the next, and say what to do.

use super::choices::Choices;
use super::cut::{join, push};
use super::effect::{Effect, Effects};
use super::entry::canonical;
use super::issue::Any;
use super::locale::Locale;
use super::moment::Moment;
use super::msg::{Choice, Msg};
use super::reading;
use super::record::{Cause, Note, Recall, Record};
use super::setting::Setting;
use super::state::{State, Surface};
use super::{wire, words};
use alloc::vec::Vec;

/// Takes in one message. The effects are carried out in their fixed order, see `effect`.
pub fn update(state: &mut State, msg: Msg, moment: &Moment) -> Effects {
    let mut effects = Effects::default();
    // What has expired since the last message must not be renewed by this one.
    let before = state.decide(moment);
    state.strangers.clear();
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
        Msg::Seen(word) => match state.config.category(&canonical(&word)) {
            Some(category) => category.in_use = true,
            None => complain(state, &join(&["data-category=", &word]), &mut effects),
        },
        Msg::Choose(choice, cause) => {
            if let Some(record) = record(state, choice, cause, moment, &mut effects) {
                effects.add(Effect::Store);
                state.recall = Recall::Found(record);
                state.surface = Surface::Nothing;
                state.panel_failed = false;
                chosen = true;
            }
        }
        Msg::Noted(version) => {
            if let Recall::Found(record) = &mut state.recall
                && let Some(note) = record.notes.get_mut(Note::Policy as usize)
            {
                *note = version;
                effects.add(Effect::Store);
            }
        }
        Msg::Recalled(cookies) => state.recall = wire::find(&cookies),
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
    // What is refused is swept at the start of a page view and at every choice, for it may have
    // come while nobody looked; else only when it was granted before.
    let mut changed = chosen || before.decided != state.decision.decided;
    let (mut release, mut sweep) = (false, false);
    for (at, granted) in state.decision.grants.iter().enumerate() {
        let was = before.grants.get(at).is_some_and(|was| *was);
        release |= *granted && !was;
        changed |= *granted != was;
        sweep |= !granted && (was || (begins || chosen) && state.decision.decided);
    }
    if release {
        effects.add(Effect::Release);
    }
    if sweep {
        effects.add(Effect::Sweep);
    }
    if begins {
        effects.add(Effect::Ready);
    } else if changed && !state.waiting {
        effects.add(Effect::Change);
    }
    // The question opens when there is a reason to ask, and closes when there is none any more.
    let asks = state.asks();
    if asks && state.surface == Surface::Nothing {
        state.surface = Surface::Banner;
    } else if state.decision.ask.is_none() && before.ask.is_some() && state.surface == Surface::Banner {
        state.surface = Surface::Nothing;
    }
    if open == Surface::Nothing && state.surface == Surface::Banner && asks {
        effects.add(Effect::Ask);
    } else if open != Surface::Nothing && state.surface == Surface::Nothing {
        effects.add(Effect::Close);
    }
    effects
}

fn configure(state: &mut State, lines: &str, effects: &mut Effects) {
    let before = join(&[state.config.get(Setting::Locale)]);
    let mut heard = Any::default();
    reading::read(&mut state.config, lines, &mut heard);
    if heard.0 {
        effects.add(Effect::Complain);
    }
    let wanted = state.config.get(Setting::Locale);
    if wanted != before {
        state.locale = Locale::serving(wanted).unwrap_or(state.locale);
    }
}

/// The record of a choice; none of one that names nothing of this site, for it is no answer to what is asked.
fn record(
    state: &mut State,
    choice: Choice,
    cause: Cause,
    moment: &Moment,
    effects: &mut Effects,
) -> Option<Record> {
    let (all, these) = match choice {
        Choice::Everything => (Some(true), Choices::default()),
        Choice::Nothing => (Some(false), Choices::default()),
        Choice::These(these) => (None, named(state, these, effects)),
    };
    if all.is_none() && these.0.is_empty() && !state.strangers.is_empty() {
        return None;
    }
    let config = &state.config;
    // What this page does not ask about stays as it was chosen, while that choice is in force.
    let mut choices = state.in_force().map(|record| record.choices.clone()).unwrap_or_default();
    if all == Some(false) {
        for (_, granted) in &mut choices.0 {
            *granted = false;
        }
    }
    for entry in &config.entries {
        // A service that is not named goes with its category; a category is lifted by a yes to one
        // of its services, and only then are the others left as they are.
        let lifted = entry.category.is_empty()
            && config
                .entries
                .iter()
                .any(|service| service.category == entry.id && these.granted(&service.id));
        let named = these.get(&entry.id).or(these.get(&entry.category)).or(lifted.then_some(true));
        let answer = all.or(named).unwrap_or(choices.granted(&entry.id));
        if entry.required || entry.in_use || named.is_some() {
            choices.set(&entry.id, entry.required || answer);
        }
    }
    let id = moment.name();
    let revision = config.get(Setting::PolicyRevision);
    let mut notes = Vec::new();
    for word in
        [&id as &str, revision, words::REVISION, state.locale.tag(), cause.word(), env!("CARGO_PKG_VERSION")]
    {
        notes.push(join(&[word]));
    }
    Some(Record { choices, at: moment.at, notes })
}

/// The named choices by their ids.
fn named(state: &mut State, these: Choices, effects: &mut Effects) -> Choices {
    let mut named = Choices::default();
    for (word, granted) in &these.0 {
        let id = canonical(word);
        if state.config.find(&id).is_some() {
            named.set(&id, *granted);
        } else {
            complain(state, word, effects);
        }
    }
    named
}

/// Tells of a word that is no category or service of this site.
fn complain(state: &mut State, word: &str, effects: &mut Effects) {
    push(&mut state.strangers, &[word, "\n"]);
    effects.add(Effect::Complain);
}

//! Journeys: any sequence of messages, beside a reference of twenty lines.
use crate::site::{NOW, SHOP};
use crate::visit::{Visit, msg};
use makul::core::choices::Choices;
use makul::core::effect::Effect;
use makul::core::entry::canonical;
use makul::core::msg::{Choice, Msg};
use makul::core::record::Recall;
use makul::core::state::Surface;
use makul::core::wire;
use proptest::prelude::*;

const MESSAGES: [&str; 30] = [
    "accept",
    "reject",
    "withdraw",
    "save",
    "save +analytics",
    "save -analytics +social",
    "save +google-analytics",
    "save +chat -yandex-metrica",
    "save +statistics +nobody",
    "save -necessary +ads",
    "configure site s om.kg",
    "configure policyRevision s 2",
    "configure services[0].id s maps\nservices[0].category s marketing",
    "configure services[0].id s lost\nservices[0].category s nowhere",
    "configure categories[0].id s analytics\ncategories[0].required b true",
    "arrived",
    "arrived expires n 30",
    "seen preferences",
    "seen nobody",
    "seen marketing",
    "recalled ",
    "recalled makul=rubbish",
    "recalled +analytics +google-analytics -social",
    "banner",
    "settings",
    "policy",
    "close",
    "speak kk",
    "absent",
    "close",
];

/// What may be granted at most: the yeses of the last explicit choice, here or in another tab.
fn allowed(before: &Choices, visit: &Visit, message: &Msg) -> Choices {
    match message {
        Msg::Choose(Choice::Everything, _) => {
            let mut all = before.clone();
            for entry in visit.state.config.entries.iter().filter(|entry| entry.in_use) {
                all.set(&entry.id, true);
            }
            all
        }
        Msg::Choose(Choice::Nothing, _) => Choices::default(),
        Msg::Choose(Choice::These(these), _) => {
            let mut some = before.clone();
            for (word, granted) in &these.0 {
                let named = canonical(word);
                some.set(&named, *granted);
                for entry in &visit.state.config.entries {
                    if entry.category == named && these.get(&entry.id).is_none() {
                        some.set(&entry.id, *granted);
                    }
                    if entry.id == named && *granted && these.get(&entry.category).is_none() {
                        some.set(&entry.category, true);
                    }
                }
            }
            some
        }
        Msg::Recalled(cookies) => match wire::find(cookies) {
            Recall::Found(record) => record.choices,
            _ => Choices::default(),
        },
        _ => before.clone(),
    }
}

fn any_visit() -> impl Strategy<Value = (bool, bool, Vec<(&'static str, i64)>)> {
    let step = (prop::sample::select(&MESSAGES[..]), prop_oneof![9 => 0..600_i64, 1 => 0..9_000_000_i64]);
    (any::<bool>(), any::<bool>(), prop::collection::vec(step, 1..25))
}

proptest! {
    #[test]
    fn a_journey_keeps_every_promise((refused, waiting, steps) in any_visit()) {
        let mut visit = Visit::new(SHOP);
        visit.state.refused = refused;
        visit.state.waiting = waiting;
        let mut ready = visit.hear("start").matches("ready").count();
        let mut most = Choices::default();
        for (text, seconds) in steps {
            visit.clock += seconds;
            let message = msg(text);
            most = allowed(&most, &visit, &message);
            let chooses = matches!(message, Msg::Choose(..));
            let withdraws = matches!(message, Msg::Choose(Choice::Nothing, _));
            let was_waiting = visit.state.waiting;
            let before = visit.granted();
            let effects = visit.send(message);
            let has = |effect| effects.contains(&effect);

            // Never more than the last explicit choice and what is required.
            for (entry, granted) in visit.state.granted() {
                let within = entry.required || most.granted(&entry.id);
                prop_assert!(!granted || within, "{} after {text}", entry.id);
            }
            // A choice is stored, and nothing else is.
            prop_assert_eq!(has(Effect::Store), chooses, "{}", text);
            prop_assert!(!withdraws || was_waiting || has(Effect::Sweep), "{}", text);
            // What changes is told, let in and swept.
            let now = visit.granted();
            let told = has(Effect::Change) || has(Effect::Ready);
            prop_assert!(before == now || told, "{} {} {}", text, before, now);
            let was = |id: &str| before.split(' ').any(|each| each == id);
            for (entry, granted) in visit.state.granted() {
                prop_assert!(!granted || was(&entry.id) || has(Effect::Release));
                prop_assert!(granted || !was(&entry.id) || has(Effect::Sweep));
            }
            ready += usize::from(has(Effect::Ready));
            prop_assert!(ready <= 1, "ready once");
            prop_assert_eq!(ready == 1, !visit.state.waiting);
            // The order is the promised one.
            let places = effects.iter().map(|effect| *effect as u8).collect::<Vec<_>>();
            prop_assert!(places.is_sorted(), "{:?}", effects);
            // Whoever is asked sees the question, at least behind the panel.
            let asks = visit.state.asks();
            prop_assert!(!asks || visit.state.surface != Surface::Nothing, "{}", text);
            prop_assert!(!has(Effect::Ask) || visit.state.surface == Surface::Banner);
            prop_assert!(!has(Effect::Close) || visit.state.surface == Surface::Nothing);
        }
    }

    #[test]
    fn what_is_stored_is_found_by_the_next_page_view(
        acts in prop::collection::vec(prop::sample::select(&MESSAGES[..10]), 1..6),
    ) {
        let mut visit = Visit::new(SHOP);
        visit.hear("start");
        visit.after(&acts);
        let line = wire::print(visit.state.recall.record().unwrap());
        let mut next = Visit::new(SHOP);
        next.state.recall = wire::find(&format!("makul={line}"));
        next.hear("start");
        prop_assert_eq!(next.granted(), visit.granted());
        prop_assert!(next.state.decision.ask.is_none() && next.state.decision.decided);
        prop_assert_eq!(next.state.in_force().unwrap().at, NOW);
    }
}

#[test]
fn the_messages_of_the_journeys_do_something_each() {
    for message in MESSAGES {
        let mut visit = Visit::returning(SHOP, "+analytics +google-analytics -social -chat", 60);
        visit.state.waiting = message.starts_with("arrived");
        visit.after(&["start", "settings"]);
        let before = visit.state.clone();
        let effects = visit.hear(message);
        assert!(visit.state != before || !effects.is_empty() || message == "settings", "{message}");
    }
}

//! The scene: what stands on the screen, as a pure function of the state.

use super::cut::{join, push, push_digits};
use super::decision::Why;
use super::setting::Setting;
use super::state::{State, Surface};
use super::words::{self, First, first};
use alloc::string::String;

/// What to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// The first layer.
    pub banner: bool,
    /// It says that something changed since the visitor chose.
    pub again: bool,
    /// It says that the second layer could not be fetched.
    pub trouble: bool,
    /// The second layer.
    pub panel: bool,
    /// The small button that leads back to the settings.
    pub reopen: bool,
}

/// The scene of a state.
pub fn scene(state: &State) -> Scene {
    let panel = matches!(state.surface, Surface::Settings | Surface::Policy);
    // Under an open panel the first layer, or the button, stays: there the focus goes back to.
    let banner = state.surface == Surface::Banner || panel && state.asks();
    Scene {
        banner,
        again: matches!(state.decision.ask, Some(Why::PolicyChanged | Why::NewService)),
        trouble: state.panel_failed,
        panel,
        reopen: !banner && !state.waiting && state.config.asks(),
    }
}

/// The scene in words, one a line, empty where it is not shown: locale, theme, `settings` or
/// `policy` for an open panel, `1` for the button that leads back, the layout of the first layer,
/// the label of that button, the text that asks, the trouble, label and address of the policy (with
/// its `{locale}`, which the page fills in), the labels of reject, accept and settings; and last, while a choice is in force, what the panel has to do unseen:
/// 1 to look at the policy, 2 what must be done even where every byte is dear (to send the receipt, or
/// to end a choice's days of grace), 3 for both, 0 for nothing.
pub fn print(state: &State) -> String {
    let scene = scene(state);
    let say = |key| first(state.locale, key);
    let get = |setting| state.config.get(setting);
    let layout = get(Setting::Layout);
    let mut text = String::new();
    let mut line = |words: &str| push(&mut text, &[words, "\n"]);
    let page = match state.surface {
        Surface::Settings => "settings",
        Surface::Policy => "policy",
        _ => "",
    };
    let layout = if layout.is_empty() { "bar" } else { layout };
    line(state.locale.tag());
    line(get(Setting::Theme));
    line(page);
    line(if scene.reopen { "1" } else { "" });
    line(if scene.banner { layout } else { "" });
    line(say(First::Reopen));
    line(&asking(state, scene.again));
    // The second layer did not come. Signs everybody reads: a sentence for this in six languages is
    // paid for in every first visit.
    let trouble = join(&["⚠ ", say(First::Settings), " ↻"]);
    line(if scene.trouble { &trouble } else { "" });
    line(say(First::Policy));
    line(get(Setting::Policy));
    line(say(First::Reject));
    line(say(First::Accept));
    line(say(First::Settings));
    let wanted = |setting| u64::from(!get(setting).is_empty());
    if state.in_force().is_some() {
        let grace = wanted(Setting::GraceDays);
        let (look, must) = (wanted(Setting::Policy) | grace, wanted(Setting::Log) | grace);
        push_digits(&mut text, look + 2 * must);
    }
    text
}

/// The sentence that asks, with the names of what is asked about in its middle.
pub fn asking(state: &State, again: bool) -> String {
    let mut sentence = String::new();
    if again {
        push(&mut sentence, &[first(state.locale, First::Again), " "]);
    }
    let (before, after) = words::around(first(state.locale, First::Text));
    sentence.push_str(before);
    let mut comma = "";
    for category in &state.config.entries {
        if category.is_asked() && category.category.is_empty() {
            let own = category.text("name", state.locale);
            let ours = words::category(state.locale, &category.id);
            push(&mut sentence, &[comma, if own.is_empty() { ours } else { own }]);
            comma = ", ";
        }
    }
    sentence.push_str(after);
    sentence
}

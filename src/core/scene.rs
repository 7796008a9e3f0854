//! The scene: what stands on the screen, as a pure function of the state.

use super::cut::cut;
use super::decision::Why;
use super::setting::Setting;
use super::state::{State, Surface};
use super::words::{First, first};
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

/// The scene in words, one a line, empty where it is not shown: locale, theme, `settings` or `policy`, the label
/// of the button that leads back, and of the first layer the layout, title, text, trouble, label
/// and address of the policy, and the labels of reject, accept and settings.
pub fn print(state: &State) -> String {
    let scene = scene(state);
    let say = |key| first(state.locale, key);
    let get = |setting| state.config.get(setting);
    let layout = get(Setting::Layout);
    let mut text = String::new();
    let page = match state.surface {
        Surface::Settings => "settings",
        Surface::Policy => "policy",
        _ => "",
    };
    let layout = if layout.is_empty() { "bar" } else { layout };
    for line in [state.locale.tag(), get(Setting::Theme), page] {
        push(&mut text, line);
    }
    push(&mut text, if scene.reopen { say(First::Reopen) } else { "" });
    push(&mut text, if scene.banner { layout } else { "" });
    push(&mut text, say(First::Title));
    push(&mut text, &asking(state, scene.again));
    push(&mut text, if scene.trouble { say(First::Trouble) } else { "" });
    push(&mut text, say(First::Policy));
    push(&mut text, &state.policy());
    for key in [First::Reject, First::Accept, First::Settings] {
        push(&mut text, say(key));
    }
    text
}

#[inline(never)]
fn push(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// The sentence that asks, with the names of what is asked about in its middle.
fn asking(state: &State, again: bool) -> String {
    let mut sentence = String::new();
    if again {
        sentence.push_str(first(state.locale, First::Again));
        sentence.push(' ');
    }
    let (before, after) = cut(first(state.locale, First::Text), b'{');
    sentence.push_str(before);
    let mut comma = "";
    for category in &state.config.entries {
        if category.is_asked() && category.category.is_empty() {
            sentence.push_str(comma);
            comma = ", ";
            let own = category.text("name", state.locale);
            sentence.push_str(match First::category(&category.id) {
                _ if !own.is_empty() => own,
                Some(key) => first(state.locale, key),
                None => &category.id,
            });
        }
    }
    sentence.push_str(cut(after.unwrap_or(""), b'}').1.unwrap_or(""));
    sentence
}

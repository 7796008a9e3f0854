//! The scene: what stands on the screen, as a pure function of the state.

use super::decision::Why;
use super::locale::Locale;
use super::state::{State, Surface};

/// What to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    pub locale: Locale,
    /// The first layer.
    pub banner: Option<Banner>,
    /// The second layer: whether to open it on the policy.
    pub panel: Option<Panel>,
    /// The small button that leads back to the settings.
    pub reopen: bool,
}

/// What the first layer says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Banner {
    /// Ids of the categories that are asked about.
    pub categories: Vec<String>,
    /// Something changed since the visitor chose.
    pub again: bool,
    /// The second layer could not be fetched.
    pub trouble: bool,
}

/// What the second layer shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    Settings,
    Policy,
}

/// The scene of a state.
pub fn scene(state: &State) -> Scene {
    let panel = match state.surface {
        Surface::Settings => Some(Panel::Settings),
        Surface::Policy => Some(Panel::Policy),
        Surface::Nothing | Surface::Banner => None,
    };
    // Under an open panel the first layer, or the button, stays: there the focus goes back to.
    let asked = state.surface == Surface::Banner || panel.is_some() && state.asks();
    let banner = asked.then(|| Banner {
        categories: state.config.asked().map(|category| category.id.clone()).collect(),
        again: matches!(state.decision.ask, Some(Why::PolicyChanged | Why::NewService)),
        trouble: state.panel_failed,
    });
    let reopen = !state.waiting && !asked && state.config.asked().next().is_some();
    Scene { locale: state.locale, banner, panel, reopen }
}

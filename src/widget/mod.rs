//! The widget's hall: it owns the state, takes in messages, and has their effects carried out.
//! Anything about consent is decided in the core; anything about the page is done in a room.

mod banner;
mod clock;
mod door;
mod element;
mod gate;
mod intake;
mod press;
mod start;
mod store;
mod sweep;
mod vendor;

use crate::core::effect::Effect;
use crate::core::issue::Issue;
use crate::core::msg::Msg;
use crate::core::scene::{Scene, scene};
use crate::core::snapshot;
use crate::core::state::State;
use crate::core::update::update;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::console;

#[global_allocator]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::FreeListAllocator> =
    // SAFETY: a page's main thread is the only one that runs this module.
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::FreeListAllocator::new()) };

#[wasm_bindgen(module = "/src/widget/page.js")]
extern "C" {
    fn announce(word: &str);
    fn inform();
}

#[derive(Default)]
struct Hall {
    state: State,
    /// What stands on the screen.
    shown: Scene,
    /// What has happened and waits for its turn.
    messages: Vec<Msg>,
    busy: bool,
    /// What the console has been told: every mistake once.
    told: Vec<String>,
}

thread_local! {
    static HALL: RefCell<Hall> = RefCell::new(Hall::default());
}

/// Looks into the hall, or changes it. No effect may run in here.
fn hall<T: Default>(look: impl FnOnce(&mut Hall) -> T) -> T {
    HALL.with(|hall| hall.try_borrow_mut().map(|mut hall| look(&mut hall)).unwrap_or_default())
}

/// Takes in a message. One that comes while another is being served, from a listener of the
/// page, waits until that one's effects are done.
fn dispatch(msg: Msg) {
    let busy = hall(|hall| {
        hall.messages.push(msg);
        std::mem::replace(&mut hall.busy, true)
    });
    if busy {
        return;
    }
    while let Some(effects) = hall(|hall| {
        if hall.messages.is_empty() {
            hall.busy = false;
            return None;
        }
        let msg = hall.messages.remove(0);
        Some(update(&mut hall.state, msg, &clock::moment()))
    }) {
        vendor::prepare();
        effects.into_iter().for_each(perform);
        render();
    }
}

fn perform(effect: Effect) {
    match effect {
        Effect::Complain(issue) => complain(&issue),
        Effect::Store(line) => {
            store::write(&line);
            inform();
        }
        Effect::Release(_) => {
            vendor::obey();
            gate::pump();
        }
        Effect::Sweep(names) => {
            vendor::obey();
            sweep::sweep(&names);
        }
        Effect::Announce(event) => announce(event.word()),
    }
}

/// Tells the site's developers of a mistake, once.
fn complain(issue: &Issue) {
    let line = issue.line();
    let new = hall(|hall| {
        let new = !hall.told.contains(&line);
        if new {
            hall.told.push(line.clone());
        }
        new
    });
    if new {
        console::warn_1(&line.as_str().into());
    }
}

/// Brings the screen up to the scene.
fn render() {
    let (before, now) = hall(|hall| {
        let now = scene(&hall.state);
        (std::mem::replace(&mut hall.shown, now.clone()), now)
    });
    // What cannot be drawn leaves everything held, and the page as it was.
    let _ = banner::render(&before, &now);
    door::render(&before, &now);
}

/// Whether a category or service is granted.
#[wasm_bindgen]
pub fn allows(name: &str) -> bool {
    hall(|hall| hall.state.allows(name))
}

/// The snapshot as JSON text.
#[wasm_bindgen]
pub fn snapshot() -> String {
    hall(|hall| snapshot::snapshot(&hall.state))
}

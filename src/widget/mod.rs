//! The widget's hall: it owns the state, takes in messages, and has their effects carried out.
//!
//! The head is here, the hands are JavaScript (`page/`): what they do to the page takes a third of
//! the bytes there (docs/adr/0003-head-and-hands.md). Between them goes text.

mod ask;
mod tell;

use crate::core::effect::Effect;
use crate::core::moment::Moment;
use crate::core::msg::Msg;
use crate::core::setting::Setting;
use crate::core::state::State;
use crate::core::update::update;
use crate::core::scene;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;
use js_sys::{Date, Math};
use wasm_bindgen::prelude::*;

/// Nothing is given back: all the messages of a page view need less memory than the code that
/// would free it has bytes (docs/adr/0004-nothing-is-freed.md).
#[global_allocator]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::LeakingAllocator> =
    // SAFETY: a page's main thread is the only one that runs this module.
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::LeakingAllocator::new()) };

/// A panic cannot be told of without `core::fmt`; the page sees a trap, and all stays held.
#[panic_handler]
fn trap(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

#[wasm_bindgen(module = "/src/widget/page/hands.js")]
extern "C" {
    fn complain(line: &str);
    fn store(line: &str, domain: &str, days: u32);
    fn prepare(roster: &str);
    fn obey(roster: &str);
    fn sweep();
    fn announce(word: &str);
    fn show(scene: &str);
}

#[derive(Default)]
struct Hall {
    state: State,
    /// What has happened and waits for its turn.
    messages: Vec<Msg>,
    busy: bool,
    /// What is being swept.
    refused: Vec<String>,
}

struct Local(RefCell<Option<Hall>>);

// SAFETY: wasm32-unknown-unknown without atomics has one thread.
unsafe impl Sync for Local {}

static HALL: Local = Local(RefCell::new(None));

/// Looks into the hall, or changes it. No effect may run in here.
fn hall<T: Default>(look: impl FnOnce(&mut Hall) -> T) -> T {
    match HALL.0.try_borrow_mut() {
        Ok(mut hall) => look(hall.get_or_insert_with(Hall::default)),
        Err(_) => T::default(),
    }
}

/// Takes in a message. One that comes while another is being served, from a listener of the
/// page, waits until that one's effects are done.
fn dispatch(msg: Msg) {
    let busy = hall(|hall| {
        hall.messages.push(msg);
        core::mem::replace(&mut hall.busy, true)
    });
    if busy {
        return;
    }
    while let Some(effects) = hall(step) {
        prepare(&roster());
        for effect in effects {
            perform(effect);
        }
        show(&hall(|hall| scene::print(&hall.state)));
    }
}

fn roster() -> String {
    hall(|hall| hall.state.roster())
}

fn step(hall: &mut Hall) -> Option<Vec<Effect>> {
    if hall.messages.is_empty() {
        hall.busy = false;
        return None;
    }
    let mut chance = [0; 4];
    for bits in &mut chance {
        *bits = (Math::random() * 4_294_967_296.0) as u32;
    }
    let moment = Moment { at: (Date::now() / 1000.0) as u64, chance };
    let msg = hall.messages.remove(0);
    Some(update(&mut hall.state, msg, &moment))
}

fn perform(effect: Effect) {
    match effect {
        Effect::Complain(issue) => complain(&issue.line()),
        Effect::Store(line) => {
            let (domain, days) = hall(|hall| {
                let config = &hall.state.config;
                (String::from(config.get(Setting::CookieDomain)), config.expires() as u32)
            });
            store(&line, &domain, days);
        }
        Effect::Release(_) => obey(&roster()),
        Effect::Sweep(names) => {
            obey(&roster());
            hall(|hall| hall.refused = names);
            sweep();
        }
        Effect::Announce(event) => announce(event.word()),
    }
}

//! The widget's hall: it owns the state, takes in messages, and has their effects carried out.
//!
//! The head is here, the hands are JavaScript (`page/`): what they do to the page takes a third of
//! the bytes there (docs/adr/0003-head-and-hands.md). Between them goes text.

mod tell;

use crate::core::moment::Moment;
use crate::core::msg::Msg;
use crate::core::scene;
use crate::core::state::State;
use crate::core::update::update;
use alloc::vec::Vec;
use core::cell::UnsafeCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/widget/page/hands.js")]
extern "C" {
    /// UTC, milliseconds since 1970-01-01.
    fn now() -> f64;
    /// Between 0 and 1.
    fn chance() -> f64;
    /// Has something done: `prepare`, an effect by its word, `show` or `answer`, with what belongs
    /// to it.
    fn act(word: &str, text: &str);
}

struct Hall {
    state: State,
    /// What has happened and waits for its turn.
    messages: Vec<Msg>,
    busy: bool,
}

struct Place(UnsafeCell<Hall>);

// SAFETY: wasm32-unknown-unknown without atomics has one thread.
unsafe impl Sync for Place {}

static HALL: Place =
    Place(UnsafeCell::new(Hall { state: State::blank(), messages: Vec::new(), busy: false }));

/// Looks into the hall, or changes it. No effect may run in here, and no look within a look.
fn hall<T>(look: impl FnOnce(&mut Hall) -> T) -> T {
    look(open())
}

fn open() -> &'static mut Hall {
    // SAFETY: `hall` alone calls this, and hands the reference to a closure that ends before
    // anything else can run: nothing in a closure calls out of this module.
    unsafe { &mut *HALL.0.get() }
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
    loop {
        let messages = hall(|hall| core::mem::take(&mut hall.messages));
        if messages.is_empty() {
            return hall(|hall| hall.busy = false);
        }
        for msg in messages {
            let moment = moment();
            let effects = hall(|hall| update(&mut hall.state, msg, &moment));
            let report = hall(|hall| hall.state.report());
            act("prepare", &report);
            for effect in effects.each() {
                // What it is done with, if it is a complaint.
                let text = hall(|hall| hall.state.strangers.clone());
                act(effect.word(), &text);
            }
            act("show", &hall(|hall| scene::print(&hall.state)));
        }
    }
}

fn moment() -> Moment {
    let mut bits = [0; 4];
    for each in &mut bits {
        *each = (chance() * 4_294_967_296.0) as u32;
    }
    Moment { at: (now() / 1000.0) as u64, chance: bits }
}

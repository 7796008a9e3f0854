//! The gate: holds marked scripts until their category lets them in, and lets them in in order.

use super::{dispatch, hall};
use crate::core::msg::Msg;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node, window};

#[wasm_bindgen(module = "/src/widget/page.js")]
extern "C" {
    fn revive(script: &Element, kind: &str, src: &str, blocking: bool);
}

thread_local! {
    static GATE: RefCell<Gate> = RefCell::new(Gate::default());
}

#[derive(Default)]
struct Gate {
    /// What is held, in the order of the document.
    held: Vec<Held>,
    /// External scripts on their way, which inline ones after them must wait for.
    pending: u32,
}

#[derive(Clone)]
struct Held {
    script: Element,
    category: String,
    service: String,
}

fn gate<T: Default>(look: impl FnOnce(&mut Gate) -> T) -> T {
    GATE.with(|gate| gate.try_borrow_mut().map(|mut gate| look(&mut gate)).unwrap_or_default())
}

/// Takes a marked script into the gate.
#[wasm_bindgen]
pub fn meet(script: Element) {
    let attribute = |name: &str| script.get_attribute(name).unwrap_or_default();
    let (category, service) = (attribute("data-category"), attribute("data-service"));
    let known = hall(|hall| match hall.state.config.category(&category) {
        Some(category) => category.in_use,
        None => category.is_empty(),
    });
    gate(|gate| gate.held.push(Held { script, category: category.clone(), service }));
    if !known {
        dispatch(Msg::Seen(category));
    }
}

/// Lets in what may come in by now.
#[wasm_bindgen(js_name = look)]
pub fn pump() {
    while let Some(held) = gate(next) {
        release(&held.script);
    }
}

/// An external script has run, or could not be had: those after it may go on.
#[wasm_bindgen]
pub fn settled() {
    gate(|gate| gate.pending = gate.pending.saturating_sub(1));
    pump();
}

fn next(gate: &mut Gate) -> Option<Held> {
    let admitted = |held: &Held| hall(|hall| hall.state.admits(&held.category, &held.service));
    let first = gate.held.iter().position(admitted)?;
    let script = &gate.held.get(first)?.script;
    if src(script).is_empty() && (gate.pending > 0 || !complete(script)) {
        return None;
    }
    if blocking(script) {
        gate.pending += 1;
    }
    Some(gate.held.remove(first))
}

fn release(script: &Element) {
    let kind = script.get_attribute("data-type").unwrap_or_default();
    // `src` may stand there already: nothing fetches it while the type is not a script's.
    let src = script.get_attribute("data-src").unwrap_or_default();
    revive(script, &kind, &src, blocking(script));
}

fn src(script: &Element) -> String {
    script.get_attribute("data-src").or_else(|| script.get_attribute("src")).unwrap_or_default()
}

/// Whether the browser would have waited for it before running the next inline script.
fn blocking(script: &Element) -> bool {
    let module = script.get_attribute("data-type").is_some_and(|kind| kind == "module");
    !src(script).is_empty() && !module && !script.has_attribute("async") && !script.has_attribute("defer")
}

/// Whether the parser is through with it: text may still be coming while nothing follows it.
fn complete(script: &Element) -> bool {
    let Some(document) = window().and_then(|window| window.document()) else { return false };
    if document.ready_state() != "loading" {
        return true;
    }
    let mut node: Option<Node> = Some(script.clone().into());
    while let Some(each) = node {
        if each.next_sibling().is_some() {
            return true;
        }
        node = each.parent_node();
    }
    false
}

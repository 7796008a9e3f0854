//! The store: one cookie, localStorage where cookies are refused, and memory as the last resort.

use super::{complain, hall};
use crate::core::issue::{Code, Issue};
use crate::core::moment::{DAY, decimal};
use crate::core::record::Recall;
use crate::core::wire::{COOKIE, NAME, find, read as read_line};
use gloo_storage::{LocalStorage, Storage as _};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, Storage, window};

thread_local! {
    /// The line that the browser would not keep.
    static MEMORY: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Looks for the record.
pub fn read() -> Recall {
    match find(&cookies()) {
        Recall::Nothing => {}
        recall => return recall,
    }
    let kept = local().and_then(|local| local.get_item(NAME).ok().flatten());
    let line = kept.or_else(|| MEMORY.with(|memory| memory.try_borrow().map(|line| line.clone()).ok()));
    match line {
        Some(line) if !line.is_empty() => read_line(&line),
        _ => Recall::Nothing,
    }
}

/// Keeps a line, in the first place that will have it.
pub fn write(line: &str) {
    let (domain, days) = hall(|hall| (hall.state.config.cookie_domain.clone(), hall.state.config.expires));
    let age = decimal(days.saturating_mul(DAY));
    if !domain.is_empty() {
        // One that an earlier configuration set for the host alone would contradict this one.
        set_cookie(&[NAME, "=; Path=/; Max-Age=0"].concat());
    }
    let https = window().and_then(|w| w.location().protocol().ok()).is_some_and(|p| p == "https:");
    if line.len() <= COOKIE {
        let parts = [
            NAME, "=", line, "; Path=/; SameSite=Lax; Max-Age=", &age,
            if domain.is_empty() { "" } else { "; Domain=" }, &domain,
            if https { "; Secure" } else { "" },
        ];
        set_cookie(&parts.concat());
    }
    let local = local();
    if find(&cookies()) == read_line(line) {
        let _ = local.map(|local| local.remove_item(NAME));
        return;
    }
    if local.is_some_and(|local| local.set_item(NAME, line).is_ok()) {
        return;
    }
    let _ = MEMORY.with(|memory| memory.try_borrow_mut().map(|mut memory| *memory = line.into()));
    let hint = "The browser keeps neither cookies nor localStorage here: the choice lasts as long as the page.";
    complain(&Issue { code: Code::Page, place: "cookie".into(), hint });
}

/// Every cookie that the page can see.
pub fn cookies() -> String {
    // It throws in a sandboxed frame: https://html.spec.whatwg.org/multipage/dom.html#dom-document-cookie
    document().and_then(|document| document.cookie().ok()).unwrap_or_default()
}

/// Sets one cookie, if the browser lets us.
pub fn set_cookie(text: &str) {
    let _ = document().map(|document| document.set_cookie(text));
}

/// The site's localStorage, where the browser does not refuse it. `gloo_storage` throws when it
/// does, so we ask first.
pub fn local() -> Option<Storage> {
    window()?.local_storage().ok()??;
    Some(LocalStorage::raw())
}

fn document() -> Option<HtmlDocument> {
    window()?.document()?.dyn_into().ok()
}

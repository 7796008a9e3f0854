//! The cookie declaration: which services are in use, who provides each, and what it leaves in the
//! browser, for what and for how long, in the visitor's language.
//!
//! A line for each thing to say, its word and its fields with tabs between. `1` behind a field says
//! that no document of the vendor's confirms it.
//!
//! ```text
//! head     NAME PURPOSE LIFETIME UNCONFIRMED    the heads of every table; what a mark means
//! category NAME ABOUT
//! service  NAME 1?
//! provider LABEL NAME 1?                        of the service above
//! policy   LABEL ADDRESS 1?                     the provider's own
//! kind     LABEL                                where the traces below lie
//! trace    NAMES 1? PURPOSE 1? LIFETIME 1?      names with spaces between
//! nothing  TEXT                                 instead of traces
//! ```

use super::catalog::trace::{Lifetime, Trace};
use super::catalog::{self, Fact};
use super::cut::{cut, join, pieces, push, push_line};
use super::entry::Entry;
use super::locale::Locale;
use super::panel::{name, one, purpose};
use super::setting::Setting;
use super::state::State;
use super::words::declared::{self as words, Declared, declared, span};
use super::words::{First, first};
use alloc::string::String;

/// Days, in `catalog::trace::UNITS`.
const DAYS: usize = 2;

/// The declaration of a site: everything that is configured, granted or not.
pub fn print(state: &State) -> String {
    let locale = state.locale;
    let say = |key| declared(locale, key);
    let mut text = String::new();
    let heads = [Declared::Name, Declared::Purpose, Declared::Lifetime, Declared::Unconfirmed].map(say);
    let [names, purposes, lifetimes, unconfirmed] = heads;
    push_line(&mut text, &["head", names, purposes, lifetimes, unconfirmed]);
    let entries = &state.config.entries;
    for category in entries.iter().filter(|entry| entry.in_use && entry.category.is_empty()) {
        // Our own record is necessary: without it the question would come again on every page.
        let ours = category.id == "authorization";
        if !ours && entries.iter().all(|service| service.category != category.id) {
            continue;
        }
        let (name, about) = purpose(category, locale);
        push_line(&mut text, &["category", name, about]);
        if ours {
            record(state, &mut text);
        }
        for entry in entries.iter().filter(|service| service.category == category.id) {
            service(entry, name, locale, &mut text);
        }
    }
    text
}

/// Our own record: one cookie, or one key where cookies are refused.
fn record(state: &State, text: &mut String) {
    let locale = state.locale;
    let site = match state.config.get(Setting::Site) {
        "" => declared(locale, Declared::ThisSite),
        site => site,
    };
    push_line(text, &["service", "Makul", ""]);
    push_line(text, &["provider", declared(locale, Declared::Provider), site, ""]);
    let days = span(locale, state.config.expires(), DAYS);
    let used = |setting| !state.config.get(setting).is_empty();
    let (policy, log) = (used(Setting::Policy), used(Setting::Log));
    let local = join(&[
        "makul",
        if policy { " makul.policy makul.read makul.tag makul.noticed" } else { "" },
        if log { " makul.log*" } else { "" },
        if policy || log { " makul.done" } else { "" },
    ]);
    for (kind, names, lifetime) in
        [("cookie", "makul", &*days), ("local", &*local, declared(locale, Declared::Lasting))]
    {
        push_line(text, &["kind", &words::kind(locale, kind)]);
        push_line(text, &["trace", names, "", words::purpose(locale, "choice"), "", lifetime, ""]);
    }
}

/// A service of the category of this name.
fn service(entry: &Entry, category: &str, locale: Locale, text: &mut String) {
    let known = catalog::service(&entry.id);
    let doubted = known.is_some_and(|known| known.name(locale).unconfirmed);
    push_line(text, &["service", name(entry, locale), one(doubted)]);
    provider(entry, known, locale, text);
    let mut kind = "";
    if let Some(known) = known {
        for trace in known.traces() {
            if trace.kind.text != kind {
                kind = trace.kind.text;
                push_line(text, &["kind", &words::kind(locale, kind)]);
            }
            push_trace(&trace, locale, text);
        }
    }
    // What the operator has listed beside; of a preset the catalogue has already said more.
    let told = |own: &str| {
        let mut traces = known.iter().flat_map(|known| known.traces());
        traces.any(|trace| pieces(trace.names, b' ').any(|told| told == own))
    };
    let own = pieces(entry.traces(), b' ').filter(|own| !own.is_empty() && !told(own));
    for pattern in own {
        if kind != "own" {
            kind = "own";
            push_line(text, &["kind", declared(locale, Declared::Keys)]);
        }
        let unknown = declared(locale, Declared::Unknown);
        push_line(text, &["trace", &legible(pattern), "", category, "", unknown, ""]);
    }
    if kind.is_empty() {
        push_line(text, &["nothing", declared(locale, Declared::Nothing)]);
    }
}

/// Who provides a service: as the catalogue knows, or else the host that its script comes from.
fn provider(entry: &Entry, known: Option<catalog::Service>, locale: Locale, text: &mut String) {
    let label = declared(locale, Declared::Provider);
    let Some(known) = known else {
        let host = host(entry.src());
        if !host.is_empty() {
            push_line(text, &["provider", label, host, ""]);
        }
        return;
    };
    let provider = known.provider(locale);
    let name = if provider.text.is_empty() { declared(locale, Declared::Unknown) } else { provider.text };
    push_line(text, &["provider", label, name, one(provider.unconfirmed)]);
    let policy = known.policy();
    if !policy.text.is_empty() {
        let label = join(&[first(locale, First::Policy), ": ", name]);
        push_line(text, &["policy", &label, policy.text, one(policy.unconfirmed)]);
    }
}

fn push_trace(trace: &Trace, locale: Locale, text: &mut String) {
    let unknown = declared(locale, Declared::Unknown);
    let span = match Lifetime::read(trace.lifetime.text) {
        Lifetime::Session => join(&[declared(locale, Declared::Session)]),
        Lifetime::Lasting => join(&[declared(locale, Declared::Lasting)]),
        Lifetime::Span(number, unit) => span(locale, number, unit),
        Lifetime::Unknown => join(&[unknown]),
    };
    let mark = |fact: &Fact| one(fact.unconfirmed);
    push_line(
        text,
        &[
            "trace",
            &legible(trace.names),
            mark(&trace.kind),
            words::purpose(locale, trace.purpose.text),
            mark(&trace.purpose),
            &span,
            mark(&trace.lifetime),
        ],
    );
}

/// Names as people read them: what stands for a number or for any rest is an ellipsis.
fn legible(names: &str) -> String {
    let mut text = String::new();
    let mut rest = names;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'*' | b'#')) {
        push(&mut text, &[rest.get(..at).unwrap_or(""), "…"]);
        rest = rest.get(at + 1..).unwrap_or("");
    }
    push(&mut text, &[rest]);
    text
}

/// The host of an absolute address; empty for any other.
fn host(address: &str) -> &str {
    let mut parts = pieces(address, b'/');
    let scheme = parts.next().unwrap_or("");
    if !scheme.is_empty() && !scheme.ends_with(':') || parts.next() != Some("") {
        return "";
    }
    let host = parts.next().unwrap_or("");
    cut(cut(host, b'?').0, b'#').0
}

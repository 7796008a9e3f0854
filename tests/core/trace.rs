//! Traces: what services leave behind, for what and how long; every line can be told of.
use makul::core::catalog::trace::{KINDS, Lifetime, PURPOSES, Trace, UNITS, place};
use makul::core::catalog::{ALL, Fact, Service, service};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The one trace of a service that has this name.
fn trace(id: &str, kind: &str, name: &str) -> Trace {
    let mut traces = service(id)
        .unwrap()
        .traces()
        .filter(|trace| trace.kind.text == kind && trace.names.split(' ').any(|each| each == name));
    let found = traces.next().unwrap_or_else(|| panic!("{id} leaves no {kind} {name}"));
    assert_eq!(traces.next(), None, "{id} leaves {name} twice");
    found
}

#[test]
fn every_trace_can_be_told_of() {
    for service in ALL {
        let id = service.id();
        let mut order = Vec::new();
        let mut seen = BTreeSet::new();
        for trace in service.traces() {
            order.push(place(KINDS, trace.kind.text).unwrap());
            let (lifetime, purpose) = (trace.lifetime.text, trace.purpose.text);
            let readable = Lifetime::read(lifetime) != Lifetime::Unknown;
            assert_eq!(readable, !lifetime.is_empty(), "{id}: {lifetime:?}");
            assert!(purpose.is_empty() || place(PURPOSES, purpose).is_some(), "{id}: {purpose:?}");
            for name in trace.names.split(' ') {
                assert!(!name.is_empty() && !name.starts_with('*') && !name.contains('?'), "{id}: {name:?}");
                assert!(seen.insert((trace.kind.text, name)), "{id} leaves {name} twice");
            }
        }
        assert!(order.is_sorted(), "{id}: the kinds stand together, in their order");
    }
    let purposes: BTreeSet<&str> =
        ALL.into_iter().flat_map(Service::traces).map(|each| each.purpose.text).collect();
    let closed: BTreeSet<&str> = PURPOSES.split(' ').chain([""]).collect();
    assert_eq!(purposes, closed, "no purpose is there for nothing");
}

#[test]
fn what_the_vendors_say_is_told_as_it_is() {
    for (id, kind, name, lifetime, purpose) in [
        ("google-analytics", "cookie", "_ga", Lifetime::Span(2, 5), "id"),
        ("google-analytics", "cookie", "_gat_*", Lifetime::Span(1, 0), "throttle"),
        ("google-ads", "foreign", "IDE", Lifetime::Span(2, 5), "ads"),
        ("yandex-metrica", "cookie", "_ym_uid", Lifetime::Span(1, 5), "id"),
        ("yandex-metrica", "local", "_ym_uid", Lifetime::Lasting, "id"),
        ("yandex-metrica", "cookie", "_ym_visorc*", Lifetime::Span(30, 0), "session"),
        ("microsoft-clarity", "cookie", "_clsk", Lifetime::Span(1, 2), "session"),
        ("microsoft-clarity", "tab", "_cltk", Lifetime::Session, "session"),
        ("roistat", "cookie", "roistat_visit", Lifetime::Span(2, 3), "session"),
        ("turnstile", "cookie", "_cfuvid", Lifetime::Session, "throttle"),
    ] {
        let trace = trace(id, kind, name);
        assert_eq!((Lifetime::read(trace.lifetime.text), trace.purpose.text), (lifetime, purpose), "{name}");
        let doubts = [trace.kind, trace.lifetime, trace.purpose].map(|fact| fact.unconfirmed);
        assert_eq!(doubts, [false; 3], "{name}");
    }
}

#[test]
fn what_sources_disagree_about_or_nobody_documents_says_so() {
    for (id, kind, name) in [
        ("meta-pixel", "cookie", "_fbp"),
        ("google-ads", "foreign", "test_cookie"),
        ("microsoft-uet", "cookie", "_uetvid"),
        ("tiktok-pixel", "cookie", "ttcsid*"),
        ("google-analytics", "cookie", "FPID"),
    ] {
        assert!(trace(id, kind, name).lifetime.unconfirmed, "{name}: sources disagree");
    }
    for (id, kind, name) in [
        ("appsflyer", "cookie", "AF_SYNC"),
        ("liveinternet", "foreign", "VID"),
        ("yandex-rsya", "foreign", "i"),
    ] {
        let trace = trace(id, kind, name);
        assert!(trace.kind.unconfirmed, "{name}: that it is there at all");
        assert_eq!(trace.lifetime, Fact::default(), "{name}: nothing known is nothing to confirm");
    }
}

#[test]
fn a_lifetime_is_a_number_and_its_unit() {
    assert_eq!(UNITS.split(' ').count(), 6);
    for (word, lifetime) in [
        ("1min", Lifetime::Span(1, 0)),
        ("24h", Lifetime::Span(24, 1)),
        ("389d", Lifetime::Span(389, 2)),
        ("2w", Lifetime::Span(2, 3)),
        ("13mo", Lifetime::Span(13, 4)),
        ("10y", Lifetime::Span(10, 5)),
        ("session", Lifetime::Session),
        ("lasting", Lifetime::Lasting),
        ("", Lifetime::Unknown),
        ("?", Lifetime::Unknown),
        ("2", Lifetime::Unknown),
        ("y", Lifetime::Unknown),
        ("y2", Lifetime::Unknown),
        ("2 y", Lifetime::Unknown),
        ("02y", Lifetime::Unknown),
        ("2Y", Lifetime::Unknown),
        ("-2y", Lifetime::Unknown),
        ("2лет", Lifetime::Unknown),
        ("9999999999999999y", Lifetime::Unknown),
    ] {
        assert_eq!(Lifetime::read(word), lifetime, "{word:?}");
    }
}

#[test]
fn a_line_is_about_traces_when_it_begins_with_a_kind() {
    let fact = |text, unconfirmed| Fact { text, unconfirmed };
    let read = Trace::read("cookie? 90d? id? _fbp _fbc").unwrap();
    assert_eq!(read.kind, fact("cookie", true));
    assert_eq!(read.lifetime, fact("90d", true));
    assert_eq!(read.purpose, fact("id", true));
    assert_eq!(read.names, "_fbp _fbc");
    let read = Trace::read("base ? ? orders").unwrap();
    assert_eq!(
        (read.kind, read.lifetime, read.purpose),
        (fact("base", false), fact("", false), fact("", false))
    );
    for line in
        ["", "cookie", "cookie 2y", "cookie 2y id", "cookies 2y id _ga", "by Google LLC", " cookie 2y id _ga"]
    {
        assert_eq!(Trace::read(line), None, "{line:?}");
    }
}

proptest! {
    #[test]
    fn any_word_is_a_lifetime_or_none(word in any::<String>(), number in any::<u64>(), unit in "[a-zа-я]{0,3}") {
        Lifetime::read(&word);
        Lifetime::read(&format!("{number}{unit}"));
        prop_assert!(service(&word).is_none_or(|found| found.id() == word));
    }
}

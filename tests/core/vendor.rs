//! The vendor table: every block can be read, and agrees with the catalogue.
use makul::core::catalog::service;
use makul::core::catalog::trace::place;
use makul::core::entry::leaves;
use makul::core::vendor::{ALL, Vendor, known, vendor};
use std::collections::BTreeSet;

const KINDS: [&str; 5] = ["cookie", "local", "tab", "base", "cache"];

/// The lines of a block whose first word is this one, without it and its mark of doubt.
fn lines<'a>(vendor: Vendor, word: &'a str) -> impl Iterator<Item = &'static str> + 'a {
    vendor.lines().filter_map(move |line| {
        let (first, rest) = line.split_once(' ')?;
        (first.trim_end_matches('?') == word).then_some(rest)
    })
}

#[test]
fn every_vendor_is_one_of_the_catalogue_under_the_same_category() {
    let mut seen = BTreeSet::new();
    for each in ALL {
        let in_words = service(each.id()).unwrap_or_else(|| panic!("{} is not in the catalogue", each.id()));
        assert_eq!(each.category(), in_words.category(), "{}", each.id());
        assert!(seen.insert(each.id()), "{} is there twice", each.id());
        assert_eq!(vendor(each.id()), Some(each));
    }
    assert_eq!(known().count(), ALL.len());
    for ((id, category, hosts), each) in known().zip(ALL) {
        assert_eq!((id, category), (each.id(), each.category()));
        assert!(hosts.eq(each.hosts()));
    }
    for stranger in ["", "www-kg", "google", "Google-Analytics", "host", "youtube social"] {
        assert_eq!(vendor(stranger), None, "{stranger:?}");
    }
}

#[test]
fn what_it_leaves_is_what_the_catalogue_declares() {
    for each in ALL {
        for kind in KINDS {
            let declared: BTreeSet<&str> = service(each.id())
                .unwrap()
                .traces()
                .filter(|trace| trace.kind.text == kind)
                .flat_map(|trace| trace.names.split(' '))
                .collect();
            let spared = lines(each, "spare").filter(|_| kind == "cookie");
            let swept = each.traces(kind).split_whitespace().chain(spared);
            assert_eq!(swept.collect::<BTreeSet<_>>(), declared, "{} {kind}", each.id());
        }
        for spared in lines(each, "spare") {
            assert!(!leaves(each.traces("cookie"), spared), "{} spares {spared} and deletes it", each.id());
        }
    }
}

#[test]
fn a_block_has_its_lines_in_their_order_and_no_line_that_nobody_reads() {
    let order = "name host id option switch early always start stop resume change cookie local tab base cache spare stays frames";
    for each in ALL {
        let id = each.id();
        let words: Vec<&str> =
            each.lines().skip(1).map(|line| line.split(' ').next().unwrap().trim_end_matches('?')).collect();
        for line in each.lines() {
            assert!(line.trim() == line && !line.contains("  ") && !line.contains('\t'), "{id}: {line:?}");
        }
        for word in &words {
            assert!(place(order, word).is_some(), "{id}: {word:?}");
            let several = "option switch early always start stop resume change spare stays";
            let count = words.iter().filter(|other| *other == word).count();
            assert!(count == 1 || place(several, word).is_some(), "{id} has {count} lines {word}");
        }
        let spots = words.iter().filter(|word| !["option", "switch"].contains(word));
        let spots = spots.map(|word| place(order, word).unwrap());
        assert!(spots.is_sorted(), "{id}: {words:?}");
        assert!(["host", "id"].iter().all(|word| words.contains(word)), "{id}");
    }
}

#[test]
fn an_id_looks_as_its_vendor_gives_them() {
    for (id, good, bad) in [
        ("google-analytics", "G-TEST1", "UA-1-1"),
        ("google-tag-manager", "GTM-ABC", "G-ABC"),
        ("google-ads", "ca-pub-123", "pub-123"),
        ("google-ads", "AW-123", "123"),
        ("yandex-metrica", "12345678", "12345678a"),
        ("yandex-rsya", "R-A-1-2", "1-2"),
        ("vk-pixel", "VK-RTRG-1-abc", "1"),
        ("meta-pixel", "1234567890123456", "pixel"),
        ("net-kg", "17", ""),
    ] {
        let each = vendor(id).unwrap();
        assert!(each.fits(good), "{id}: {good}");
        assert!(!each.fits(bad), "{id}: {bad}");
    }
    let without = ALL.into_iter().filter(|each| !each.wants_id()).map(Vendor::id);
    assert_eq!(
        without.collect::<Vec<_>>(),
        [
            "youtube",
            "google-maps",
            "recaptcha",
            "yandex-rsya",
            "yandex-maps",
            "vk-widgets",
            "facebook-social",
            "turnstile",
            "adriver",
            "liveinternet"
        ]
    );
}

#[test]
fn options_are_told_with_their_defaults() {
    let options = |id| vendor(id).unwrap().options().collect::<Vec<_>>();
    assert_eq!(options("microsoft-clarity"), [("ads", "false")]);
    assert_eq!(options("net-kg"), []);
    assert!(options("yandex-metrica").contains(&("webvisor", "false")));
    assert!(options("google-analytics").contains(&("waitForUpdate", "-")));
    for each in ALL {
        let mut seen = BTreeSet::new();
        for (name, _) in each.options() {
            assert!(seen.insert(name), "{}: {name}", each.id());
            let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
            assert!(name.chars().all(fits), "{}: {name}", each.id());
        }
    }
}

#[test]
fn frames_are_of_those_that_have_them() {
    let framed = ALL.into_iter().filter(|each| each.frames()).map(Vendor::id);
    let expected =
        ["youtube", "google-maps", "recaptcha", "yandex-maps", "vk-widgets", "facebook-social", "turnstile"];
    assert_eq!(framed.collect::<Vec<_>>(), expected);
}

#[test]
fn what_is_not_confirmed_is_marked_in_the_table() {
    let doubted = |id| {
        let lines = vendor(id).unwrap().lines();
        lines.filter(|line| line.split(' ').next().unwrap().ends_with('?')).count()
    };
    for (id, count) in [
        ("mediator", 1),
        ("turnstile", 1),
        ("jivo", 2),
        ("yandex-metrica", 1),
        ("microsoft-clarity", 1),
        ("google-analytics", 0),
        ("meta-pixel", 0),
    ] {
        assert_eq!(doubted(id), count, "{id}");
    }
    let names = ["last_visit", "b"];
    for each in ALL {
        for spared in lines(each, "spare") {
            assert!(names.contains(&spared), "{}: {spared}", each.id());
        }
    }
}

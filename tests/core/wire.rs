//! The wire: golden lines of the record, and that what is written is what is read.
use crate::site::{choices, record};
use makul::core::choices::Choices;
use makul::core::record::{Note, Recall, Record};
use makul::core::wire::{NAME, find, print, read};
use proptest::prelude::*;

const ID: &str = "0123456789abcdef0123456789abcdef";

/// Choices and the exact line of the first version that a record of them has. These lines stand in
/// visitors' browsers: a line here may be added, never changed.
const GOLDEN: [(&str, u64, &str); 9] = [
    ("", 0, "1::0:ID::1:ru:saved:0.1.0"),
    ("+analytics", 1, "1:.analytics.:1:ID::1:ru:saved:0.1.0"),
    ("-analytics", 9, "1:!analytics:9:ID::1:ru:saved:0.1.0"),
    ("+authorization -analytics", 10, "1:.authorization.!analytics:10:ID::1:ru:saved:0.1.0"),
    (
        "-analytics +authorization",
        1_790_000_000,
        "1:.authorization.!analytics:1790000000:ID::1:ru:saved:0.1.0",
    ),
    (
        "+authorization +analytics +google-analytics -marketing -social",
        1_790_000_000,
        "1:.authorization.analytics.google-analytics.!marketing!social:1790000000:ID::1:ru:saved:0.1.0",
    ),
    ("+a -b +c -d +e", 4_102_444_800, "1:.a.c.e.!b!d:4102444800:ID::1:ru:saved:0.1.0"),
    ("+my_own-2 -0", 999_999_999_999_999, "1:.my_own-2.!0:999999999999999:ID::1:ru:saved:0.1.0"),
    ("-analytics -marketing", 100, "1:!analytics!marketing:100:ID::1:ru:saved:0.1.0"),
];

#[test]
fn the_first_version_is_written_as_it_ever_was() {
    for (words, at, line) in GOLDEN {
        assert_eq!(print(&record(words, at)), line.replace("ID", ID));
    }
}

#[test]
fn the_first_version_is_read_as_it_ever_was() {
    for (words, at, line) in GOLDEN {
        let Recall::Found(found) = read(&line.replace("ID", ID)) else {
            panic!("{line} is a record");
        };
        assert_eq!(found.at, at, "{line}");
        assert_eq!(sorted(&found.choices), sorted(&choices(words)), "{line}");
        assert_eq!(found.notes, record("", 0).notes, "{line}");
    }
}

#[test]
fn every_note_stands_in_its_own_place() {
    let line = "1::5:id:2026-01.b:7:uz-Cyrl:withdrawn:10.20.30-rc.1";
    let Recall::Found(record) = read(line) else {
        panic!("{line} is a record");
    };
    for (note, text) in [
        (Note::Id, "id"),
        (Note::Policy, "2026-01.b"),
        (Note::Wording, "7"),
        (Note::Locale, "uz-Cyrl"),
        (Note::Cause, "withdrawn"),
        (Note::Version, "10.20.30-rc.1"),
    ] {
        assert_eq!(record.note(note), text);
    }
    assert_eq!(print(&record), line);
}

#[test]
fn a_refusal_is_stored_like_an_acceptance() {
    let yes = print(&record("+analytics +marketing", 7));
    let no = print(&record("-analytics -marketing", 7));
    let tail = |line: &str| line.split_once(":7:").unwrap().1.to_string();
    assert_eq!(tail(&yes), tail(&no));
    assert!(matches!(read(&no), Recall::Found(_)));
}

#[test]
fn the_record_is_found_among_other_cookies() {
    let line = print(&record("+analytics -social", 77));
    for cookies in [
        format!("{NAME}={line}"),
        format!("a=b; {NAME}={line}"),
        format!("{NAME}={line}; a=b"),
        format!("a=b;{NAME}={line};c"),
        format!("_{NAME}=1; {NAME}2=3; {NAME}={line}; x{NAME}=0"),
        format!("; ;=; {NAME}={line}; "),
        format!("{NAME}={line}; {NAME}={line}"),
        format!("MAKUL=x; {NAME}={line}"),
    ] {
        let Recall::Found(found) = find(&cookies) else {
            panic!("{cookies} has a record");
        };
        assert_eq!(print(&found), line);
    }
}

#[test]
fn without_our_cookie_there_is_nothing() {
    for cookies in [
        "",
        " ",
        ";",
        "a=b",
        "a=makul",
        "makulmun=1::0:a:b:c:d:e:f",
        "xmakul=1",
        "Makul=1",
        "a=b; c=makul=1",
        "makul.analytics.key=1",
        "  makul=1",
    ] {
        assert_eq!(find(cookies), Recall::Nothing, "{cookies:?}");
    }
}

fn sorted(choices: &Choices) -> Vec<(String, bool)> {
    let mut sorted = choices.0.clone();
    sorted.sort();
    sorted
}

/// A record such as `update` makes one, with every id once.
fn any_record() -> impl Strategy<Value = Record> {
    let choices = prop::collection::btree_map("[a-z0-9-][a-z0-9_-]{0,39}", any::<bool>(), 0..12);
    let notes = prop::collection::vec("[A-Za-z0-9._-]{0,64}", 6);
    (choices, 0..1_000_000_000_000_000_u64, notes).prop_map(|(choices, at, notes)| Record {
        choices: Choices(choices.into_iter().collect()),
        at,
        notes,
    })
}

/// Whether the expression `^1:[^:]*\.ID\.` of an nginx `map` would match.
fn nginx_matches(line: &str, id: &str) -> bool {
    let Some(rest) = line.strip_prefix("1:") else {
        return false;
    };
    let yes = rest.split(':').next().unwrap_or("");
    yes.contains(&format!(".{id}."))
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back(record in any_record()) {
        let Recall::Found(found) = read(&print(&record)) else {
            panic!("unreadable: {}", print(&record));
        };
        prop_assert_eq!(sorted(&found.choices), sorted(&record.choices));
        prop_assert_eq!(found.at, record.at);
        prop_assert_eq!(&found.notes, &record.notes);
        prop_assert_eq!(print(&found), print(&record));
        prop_assert_eq!(find(&format!("a=b; makul={}", print(&record))), Recall::Found(found));
    }

    #[test]
    fn no_character_of_a_line_needs_escaping_in_a_cookie(record in any_record()) {
        // https://httpwg.org/specs/rfc6265.html#sane-set-cookie, and no `+`, `%`, `=` or quote.
        let fits = |each: char| each.is_ascii_alphanumeric() || "-_.:!".contains(each);
        prop_assert!(print(&record).chars().all(fits));
    }

    #[test]
    fn a_server_that_looks_for_the_word_finds_it_if_and_only_if_it_is_granted(
        record in any_record(),
        analytics in any::<Option<bool>>(),
    ) {
        let mut record = record;
        record.choices.0.retain(|(id, _)| id != "analytics");
        if let Some(granted) = analytics {
            record.choices.set("analytics", granted);
        }
        let line = print(&record);
        prop_assert_eq!(nginx_matches(&line, "analytics"), analytics == Some(true), "{}", line);
        for (id, granted) in &record.choices.0 {
            prop_assert_eq!(nginx_matches(&line, id), *granted);
        }
        // What PHP does: in_array(id, explode('.', explode(':', line)[1])).
        let field = line.split(':').nth(1).unwrap();
        prop_assert_eq!(field.split('.').any(|word| word == "analytics"), analytics == Some(true));
    }
}

//! Versions: what makes a policy another one, which of its parts have changed, and what that means for a choice.

use makul::core::policy::change::{Mark, changes};
use makul::core::policy::policy;
use makul::core::policy::print::{fingerprint, prints};
use makul::core::policy::standing::{Kept, standing};
use makul::core::policy::view::{View, read};
use makul::core::{errand, policy::standing::version};

const DAY: u64 = 86_400;
const NOW: u64 = 1_790_000_000;

const TEXT: &str = "Privacy policy\n\n1. What we keep\n\n1.1. Your «name» and the town you're from.\n\n1.2. Nothing else.\n\n\
     2. Changes\n\n2.1. We tell you.\n\n2.2. In time.\n";

fn print_of(text: &str) -> String {
    fingerprint(&policy(text))
}

#[test]
fn wraps_spaces_quotes_and_capitals_do_not_make_another_version() {
    for same in [
        TEXT.replace(' ', "  "),
        TEXT.replace('\n', "\r\n"),
        TEXT.replace(['«', '»'], "\""),
        TEXT.replace('\'', "’"),
        TEXT.replace("town you", "town\u{a0}you"),
        TEXT.replace("Nothing else", "NOTHING  ELSE"),
        TEXT.replace("Nothing", "No\u{ad}thing"),
        format!("\u{feff}{TEXT}"),
    ] {
        assert_eq!(print_of(&same), print_of(TEXT), "{same}");
    }
}

#[test]
fn a_word_makes_another_version_wherever_it_stands() {
    for other in [
        TEXT.replace("Nothing else", "Nothing more"),
        TEXT.replace("Privacy policy", "Privacy policy of Example"),
        TEXT.replace("What we keep", "What we hold"),
        TEXT.replace("2.2. In time.\n", ""),
        TEXT.replace("name", "names"),
        format!("{TEXT}\n2.3. And again.\n"),
    ] {
        assert_ne!(print_of(&other), print_of(TEXT), "{other}");
    }
}

#[test]
fn a_fingerprint_is_plain_and_no_operators_revision() {
    let print = print_of(TEXT);
    assert!(print.starts_with("fp-") && print.len() == 19, "{print}");
    assert!(makul::core::setting::is_plain(&print));
    assert_eq!(print_of(""), "", "nothing has no version");
}

fn marks(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let after = policy(after);
    let found = changes(&prints(&policy(before)), &after);
    let marked = after.blocks.iter().zip(&found.marks).filter(|(_, mark)| **mark != Mark::Same);
    let told = marked.map(|(block, mark)| format!("{} {mark:?}", block.address));
    (told.collect(), found.removed)
}

#[test]
fn every_part_is_held_against_what_was_read_before() {
    for (after, marked, removed) in [
        (TEXT.to_string(), vec![], vec![]),
        (TEXT.replace("Nothing else", "Nothing more"), vec!["1.2 Changed"], vec![]),
        (format!("{TEXT}\n2.3. And again.\n"), vec!["2.3 New"], vec![]),
        (TEXT.replace("2.2. In time.\n", ""), vec![], vec!["2.2"]),
        // One comes in between: the others only move.
        (
            TEXT.replace("1.2. Nothing else.", "1.2. Your shoes.\n\n1.3. Nothing else."),
            vec!["1.2 New"],
            vec![],
        ),
        // One goes, one changes.
        (
            TEXT.replace("2.1. We tell you.\n\n2.2. In time.", "2.1. We may tell you."),
            vec!["2.1 Changed"],
            vec!["2.2"],
        ),
        (TEXT.replace("2. Changes", "2. Other changes"), vec!["2 Changed"], vec![]),
    ] {
        let (found, gone) = marks(TEXT, &after);
        assert_eq!(
            (found, gone),
            (marked.into_iter().map(String::from).collect(), removed.into_iter().map(String::from).collect()),
            "{after}"
        );
    }
}

#[test]
fn whatever_was_kept_as_read_does_no_harm() {
    let now = policy(TEXT);
    for kept in ["", " ", ":", "a", "1.1", "1.1: 1.1: 1.1:", "::::", "9.9:zzzzzz \u{0}"] {
        let found = changes(kept, &now);
        assert_eq!(found.marks.len(), now.blocks.len(), "{kept:?}");
    }
}

fn view(noted: &str) -> View {
    View { chosen: Some(NOW - 30 * DAY), noted: noted.into(), ..View::default() }
}

fn kept(policy: &str) -> Kept {
    Kept { policy: policy.into(), read: "old 1:abc".into() }
}

#[test]
fn a_choice_made_before_any_version_was_known_takes_the_one_that_is_there() {
    let found = standing(&view(""), Some(&policy(TEXT)), &Kept::default(), NOW);
    assert_eq!(found.note, print_of(TEXT));
    assert_eq!(found.kept.policy, format!("{} 0", print_of(TEXT)));
    assert!(found.kept.read.starts_with(&format!("{} 1:", print_of(TEXT))));
    assert_eq!((found.due.as_str(), found.until), ("", None));
}

#[test]
fn a_choice_in_view_of_this_version_stands() {
    let print = print_of(TEXT);
    let found = standing(&view(&print), Some(&policy(TEXT)), &kept("other 5"), NOW);
    assert_eq!((found.note.as_str(), found.due.as_str(), found.until), ("", "", None));
    assert_eq!(found.kept.policy, format!("{print} 0"));
}

#[test]
fn what_was_read_stays_what_was_read_when_the_text_changes_under_one_revision() {
    let view = View { revision: "r1".into(), ..view("r1") };
    let before = Kept { policy: "r1 0".into(), read: "r1 1:abc".into() };
    assert_eq!(standing(&view, Some(&policy(TEXT)), &before, NOW).kept, before);
    let first = standing(&view, Some(&policy(TEXT)), &kept(""), NOW);
    assert!(first.kept.read.starts_with("r1 1:"), "{}", first.kept.read);
}

#[test]
fn without_days_of_grace_another_version_ends_a_choice_at_once() {
    let found = standing(&view("fp-old"), Some(&policy(TEXT)), &kept("fp-old 0"), NOW);
    assert_eq!(found.due, print_of(TEXT));
    assert_eq!(found.until, None);
    assert_eq!(found.kept, Kept { policy: format!("{} 0", print_of(TEXT)), read: "old 1:abc".into() });
}

#[test]
fn nothing_follows_without_a_choice_or_a_version() {
    let nobody = View { chosen: None, ..view("fp-old") };
    for (view, text) in [(nobody, Some(policy(TEXT))), (view("fp-old"), None)] {
        let found = standing(&view, text.as_ref(), &kept("fp-old 0"), NOW);
        assert_eq!((found.note.as_str(), found.due.as_str(), found.until), ("", "", None));
        assert_eq!(found.kept, kept("fp-old 0"));
    }
}

/// What was kept, days of grace, and the end of the old choice in days from now; 0 is at once.
#[test]
fn days_of_grace_are_counted_from_where_the_change_began() {
    let print = print_of(TEXT);
    let dated = TEXT.replace("1. What", "In force from 20 September 2026\n\n1. What");
    let early = TEXT.replace("1. What", "In force from 1 May 2020\n\n1. What");
    let (dated_print, early_print) = (print_of(&dated), print_of(&early));
    let in_days = |days: i64| NOW.saturating_add_signed(days * 86_400);
    let rows = [
        // First seen today.
        (TEXT, "fp-old 0".to_string(), in_days(7)),
        (TEXT, String::new(), in_days(7)),
        // Seen three days ago, and the clock goes on.
        (TEXT, format!("{print} {}", in_days(4)), in_days(4)),
        (TEXT, format!("{print} {}", in_days(-1)), 0),
        // The text says when it came into force: 2026-09-20, a day before.
        (dated.as_str(), "fp-old 0".into(), 1_789_862_400 + 7 * DAY),
        (dated.as_str(), format!("{dated_print} {}", in_days(2)), in_days(2)),
        // A day before the choice is no beginning of this change.
        (early.as_str(), format!("{early_print}x 0"), 0),
        (early.as_str(), String::new(), in_days(7)),
        // A further change within the grace begins anew; after it has run out it gives none.
        (TEXT, format!("fp-between {}", in_days(3)), in_days(7)),
        (TEXT, format!("fp-between {}", in_days(-3)), 0),
    ];
    for (text, before, end) in rows {
        let view = View { grace: Some(7), ..view("fp-old") };
        let found = standing(&view, Some(&policy(text)), &kept(&before), NOW);
        let until = (end > 0).then_some(end);
        assert_eq!(found.until, until, "{before}");
        assert_eq!(found.due.is_empty(), until.is_some(), "{before}");
    }
}

#[test]
fn an_operators_revision_goes_before_the_text_and_may_be_a_day() {
    let view = View { revision: "2026-09-21".into(), grace: Some(7), ..view("2026-01-01") };
    assert_eq!(version(&view, Some(&policy(TEXT))), "2026-09-21");
    let found = standing(&view, None, &Kept::default(), NOW);
    assert_eq!(found.until, Some(1_789_948_800 + 7 * DAY));
}

#[test]
fn a_view_is_read_as_it_was_printed_and_anything_else_is_nobodys() {
    let line = "ky\t1790000000\tfp-1\t2026-01\t7";
    let seen = read(line);
    assert_eq!(
        (seen.chosen, seen.noted.as_str(), seen.revision.as_str(), seen.grace),
        (Some(NOW), "fp-1", "2026-01", Some(7))
    );
    for odd in ["", "\t", "xx\tnever\t\t\t-1", "ky"] {
        assert_eq!(read(odd).chosen, None, "{odd:?}");
    }
}

#[test]
fn an_errand_says_what_to_keep_and_whom_to_tell() {
    let text = policy(TEXT);
    let print = print_of(TEXT);
    let lines = |noted: &str, grace, before: &str| {
        let view = View { grace, ..view(noted) };
        errand::print(&view, Some(&text), &kept(before), NOW)
    };
    let first = lines("", None, "");
    assert!(first.contains(&format!("tell\tnoted\t{print}\n")), "{first}");
    assert!(first.contains(&format!("keep\tpolicy\t{print} 0\n")), "{first}");
    assert!(first.contains(&format!("keep\tread\t{print} 1:")), "{first}");
    let changed = lines("fp-old", None, "fp-old 0");
    assert_eq!(changed, format!("keep\tpolicy\t{print} 0\ntell\tconfigure\tpolicyDue\ts\t{print}\n"));
    let grace = lines("fp-old", Some(7), "fp-old 0");
    let end = NOW + 7 * DAY;
    assert!(grace.starts_with(&format!("keep\tpolicy\t{print} {end}\nnotice\t{print}\t")), "{grace}");
    assert!(grace.contains(&format!("\t{end}\t")));
    assert_eq!(lines(&print, None, &format!("{print} 0")).matches("tell").count(), 0);
}

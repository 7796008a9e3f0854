//! The decision: whether the visitor is asked and why, row by row.
use crate::site::{NOW, SHOP, after, config, record};
use makul::core::decision::{Decision, Why, decide};
use makul::core::moment::{DAY, Moment};
use makul::core::record::{Note, Recall};

const EVERYTHING: &str = "+authorization +analytics +social +google-analytics +yandex-metrica +chat";
const NOTHING: &str = "+authorization -analytics -social -google-analytics -yandex-metrica -chat";

/// The decision on the shop for a record of so many seconds ago; `None` is nobody's record.
fn on(site: &str, recall: &Recall, refused: bool) -> Decision {
    decide(&config(site), recall, refused, &after(0))
}

fn ago(words: &str, seconds: i64) -> Recall {
    Recall::Found(record(words, NOW.saturating_add_signed(-seconds)))
}

fn granted(decision: &Decision, site: &str) -> String {
    let config = config(site);
    let pairs = config.entries.iter().zip(&decision.grants);
    let ids: Vec<&str> = pairs.filter(|(_, yes)| **yes).map(|(entry, _)| entry.id.as_str()).collect();
    ids.join(" ")
}

#[test]
fn a_new_visitor_is_asked_and_granted_nothing_optional() {
    let decision = on(SHOP, &Recall::Nothing, false);
    assert_eq!(decision.ask, Some(Why::NeverAsked));
    assert!(!decision.decided);
    assert_eq!(granted(&decision, SHOP), "authorization");
}

#[test]
fn a_record_that_nobody_can_read_grants_nothing_optional() {
    let decision = on(SHOP, &Recall::Unreadable, false);
    assert_eq!(decision.ask, Some(Why::Unreadable));
    assert!(!decision.decided);
    assert_eq!(granted(&decision, SHOP), "authorization");
}

#[test]
fn a_visitor_who_has_chosen_is_not_asked_whatever_they_chose() {
    for (words, wanted) in [
        (EVERYTHING, "authorization analytics social google-analytics yandex-metrica chat"),
        (NOTHING, "authorization"),
        (
            "+authorization +analytics -social +google-analytics -yandex-metrica -chat",
            "authorization analytics google-analytics",
        ),
    ] {
        let decision = on(SHOP, &ago(words, 60), false);
        assert_eq!(decision.ask, None, "{words}");
        assert!(decision.decided);
        assert_eq!(granted(&decision, SHOP), wanted);
    }
}

#[test]
fn a_choice_ends_in_the_very_second_in_which_it_is_too_old() {
    for days in [1, 7, 90, 179, 180] {
        let site = format!("{SHOP}\nexpires n {days}");
        let last = days * 86_400;
        for (seconds, expired) in [(0, false), (last - 1, false), (last, true), (last + 1, true)] {
            for words in [EVERYTHING, NOTHING] {
                let decision = on(&site, &ago(words, seconds), false);
                assert_eq!(decision.ask, expired.then_some(Why::Expired), "{days} {seconds}");
                assert_eq!(decision.decided, !expired);
                if expired {
                    assert_eq!(granted(&decision, &site), "authorization");
                }
            }
        }
    }
}

#[test]
fn without_a_word_of_the_operator_a_choice_lasts_180_days() {
    let half_a_year = 180 * 86_400;
    assert_eq!(on(SHOP, &ago(NOTHING, half_a_year - 1), false).ask, None);
    assert_eq!(on(SHOP, &ago(NOTHING, half_a_year), false).ask, Some(Why::Expired));
}

#[test]
fn a_clock_that_runs_behind_by_a_day_is_forgiven_and_no_more() {
    let day = DAY.cast_signed();
    for (seconds, why) in
        [(1, None), (3600, None), (day, None), (day + 1, Some(Why::Expired)), (400 * day, Some(Why::Expired))]
    {
        let decision = on(SHOP, &ago(EVERYTHING, -seconds), false);
        assert_eq!(decision.ask, why, "a record from {seconds} seconds ahead");
        assert_eq!(decision.decided, why.is_none());
    }
}

#[test]
fn the_ends_of_time_are_no_accident() {
    for at in [0, 1, DAY, u64::MAX - DAY, u64::MAX] {
        for made in [0, 1, DAY, 999_999_999_999_999, u64::MAX] {
            let moment = Moment { at, chance: [0; 4] };
            let recall = Recall::Found(record(EVERYTHING, made));
            let decision = decide(&config(SHOP), &recall, false, &moment);
            let fresh = made <= at.saturating_add(DAY) && at < made.saturating_add(180 * DAY);
            assert_eq!(decision.decided, fresh, "made at {made}, seen at {at}");
        }
    }
}

#[test]
fn a_changed_policy_asks_again_and_grants_nothing() {
    for (policy, known, why) in [
        ("", "", None),
        ("", "2026-01", None),
        ("2026-01", "2026-01", None),
        ("2026-02", "2026-01", Some(Why::PolicyChanged)),
        ("2026-01", "", Some(Why::PolicyChanged)),
        ("2026-01", "2026-011", Some(Why::PolicyChanged)),
        ("A", "a", Some(Why::PolicyChanged)),
    ] {
        let site = format!("{SHOP}\npolicyRevision a {policy}");
        let mut record = record(EVERYTHING, NOW);
        record.notes[Note::Policy as usize] = known.into();
        let decision = on(&site, &Recall::Found(record), false);
        assert_eq!(decision.ask, why, "{policy:?} after {known:?}");
        if why.is_some() {
            assert_eq!(granted(&decision, &site), "authorization");
            assert!(!decision.decided);
        }
    }
}

#[test]
fn a_new_service_asks_again_and_what_was_chosen_holds() {
    let before = "+authorization +analytics +google-analytics -social -chat";
    let decision = on(SHOP, &ago(before, 60), false);
    assert_eq!(decision.ask, Some(Why::NewService));
    assert!(decision.decided);
    assert_eq!(granted(&decision, SHOP), "authorization analytics google-analytics");
}

#[test]
fn a_new_category_asks_again_and_a_category_that_went_does_not() {
    let all = format!("{EVERYTHING} +gone");
    assert_eq!(on(SHOP, &ago(&all, 60), false).ask, None);
    let more = format!("{SHOP}\ncategories[0].id s maps\ncategories[0].name s Maps");
    let decision = on(&more, &ago(&all, 60), false);
    assert_eq!(decision.ask, Some(Why::NewService));
    assert!(!granted(&decision, &more).contains("maps"));
}

#[test]
fn of_several_reasons_the_gravest_is_told() {
    let site = format!("{SHOP}\npolicyRevision s new");
    let old = ago("+analytics", 200 * 86_400);
    assert_eq!(on(&site, &old, false).ask, Some(Why::Expired));
    let fresh = ago("+analytics", 60);
    assert_eq!(on(&site, &fresh, false).ask, Some(Why::PolicyChanged));
    assert_eq!(on(SHOP, &fresh, false).ask, Some(Why::NewService));
}

#[test]
fn whose_browser_refuses_is_not_asked_a_first_time() {
    let revised = format!("{SHOP}\npolicyRevision s new");
    for (site, recall, ask, decided) in [
        (SHOP, Recall::Nothing, None, false),
        (SHOP, Recall::Unreadable, None, false),
        (SHOP, ago(EVERYTHING, 200 * 86_400), None, false),
        (SHOP, ago(EVERYTHING, 60), None, true),
        (SHOP, ago("+analytics", 60), Some(Why::NewService), true),
        (&revised, ago(EVERYTHING, 60), Some(Why::PolicyChanged), false),
    ] {
        let decision = on(site, &recall, true);
        assert_eq!(decision.ask, ask, "{recall:?}");
        assert_eq!(decision.decided, decided);
        let without = on(site, &recall, false);
        assert_eq!(decision.grants, without.grants, "what they chose here goes before it");
    }
}

#[test]
fn a_site_with_nothing_to_ask_about_asks_nobody() {
    for site in ["", "categories[0].id s authorization", "site s om.kg"] {
        for recall in [Recall::Nothing, Recall::Unreadable, ago(NOTHING, 60)] {
            assert_eq!(on(site, &recall, false).ask, None, "{site:?}");
        }
    }
}

/// The operator's keys, the version in the record, and whether the visitor is asked again.
#[test]
fn a_version_of_the_policy_ends_a_choice_when_it_is_due() {
    for (keys, noted, asked) in [
        ("", "fp-1", false),
        ("policyRevision s 2", "2", false),
        ("policyRevision s 2", "1", true),
        ("policyRevision s 2", "", true),
        // What an earlier page found counts where the operator names nothing,
        ("policyDue s fp-2", "fp-2", false),
        ("policyDue s fp-2", "fp-1", true),
        // a choice made before any text was read waits until one is,
        ("policyDue s fp-2", "", false),
        // and the operator's own word goes before it.
        ("policyRevision s 2\npolicyDue s fp-2", "2", false),
        // Days of grace: not before it is due.
        ("policyRevision s 2\ngraceDays n 7", "1", false),
        ("policyRevision s 2\ngraceDays n 7", "", false),
        ("policyRevision s 2\ngraceDays n 7\npolicyDue s 2", "1", true),
        ("policyRevision s 2\ngraceDays n 7\npolicyDue s 2", "2", false),
        ("graceDays n 7\npolicyDue s fp-2", "fp-1", true),
    ] {
        let mut record = record(EVERYTHING, NOW - 60);
        record.notes[Note::Policy as usize] = noted.into();
        let decision = on(&format!("{SHOP}\n{keys}"), &Recall::Found(record), false);
        let wanted = asked.then_some(Why::PolicyChanged);
        assert_eq!(decision.ask, wanted, "{keys} / {noted}");
        assert_eq!(decision.decided, !asked, "{keys} / {noted}");
    }
}

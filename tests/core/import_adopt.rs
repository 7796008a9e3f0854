//! Adoption: what other tools stored becomes a record of ours, no younger than it is, of nothing that was not chosen.
use crate::import_found::found;
use crate::site::{NOW, config};
use makul::core::import::adopt::adopt;
use makul::core::moment::{DAY, Moment};
use makul::core::record::{Note, Recall};
use makul::core::state::State;
use makul::core::wire;

const SITE: &str = "services[0].id s chat\nservices[0].category s social\ncategories[0].id s video";

/// The choices, the age in days and the notes of what becomes of this on a site.
fn adopted(lines: &str, stored: &[(&str, &str)], revision: &str) -> Option<(String, u64, Vec<String>)> {
    let mut state = State { config: config(lines), ..State::default() };
    let moment = Moment { at: NOW, chance: [1, 2, 3, 4] };
    state.decide(&moment);
    let line = adopt(&state.report(), &found(stored), revision, &moment);
    let Recall::Found(record) = wire::read(&line) else {
        assert_eq!(line, "");
        return None;
    };
    let sign = |granted| if granted { "+" } else { "-" };
    let choices: Vec<String> =
        record.choices.0.iter().map(|(id, granted)| format!("{}{id}", sign(*granted))).collect();
    Some((choices.join(" "), (NOW - record.at) / DAY, record.notes))
}

/// Cookiebot's record of so many days ago, or to come.
fn days(days: i64) -> String {
    let at = i64::try_from(NOW).unwrap() - days * i64::try_from(DAY).unwrap();
    format!(
        "{{stamp:'q',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',utc:{at}000}}"
    )
}

#[test]
fn a_service_goes_with_its_category_and_what_was_not_asked_is_not_in_it() {
    for (stored, choices) in [
        (r#"{"youtube":true}"#, "+authorization +social +chat"),
        (r#"{"youtube":false,"gtag":true}"#, "+authorization +analytics -social -chat"),
        (r#"{"gtag":false}"#, "+authorization -analytics"),
        (r#"{"gtag":true,"video":true}"#, "+authorization +analytics"),
    ] {
        let (found, ..) = adopted(SITE, &[("klaro", stored)], "").unwrap();
        let sorted = |text: &str| {
            let mut words: Vec<_> = text.split(' ').map(str::to_owned).collect();
            words.sort();
            words
        };
        assert_eq!(sorted(&found), sorted(choices), "{stored}");
    }
    assert_eq!(adopted(SITE, &[("klaro", r#"{"video":true}"#)], ""), None);
    assert_eq!(adopted(SITE, &[], ""), None);
}

#[test]
fn what_the_site_asks_about_is_no_yes_though_it_bears_the_name_of_what_is_always_on() {
    let site =
        "categories[0].id s authorization\ncategories[0].required b false\nservices[0].use s turnstile";
    let (found, ..) = adopted(site, &[("klaro", r#"{"gtag":true}"#)], "").unwrap();
    assert!(!found.contains("authorization") && !found.contains("turnstile"), "{found}");
}

#[test]
fn it_is_as_old_as_the_choice_and_one_that_has_expired_is_none() {
    for (site, ago, age) in [
        ("", 0, Some(0)),
        ("", 30, Some(30)),
        ("", 179, Some(179)),
        ("", 180, None),
        ("", 9000, None),
        ("expires n 30", 29, Some(29)),
        ("expires n 30", 30, None),
        // A clock that ran ahead of ours.
        ("", -3, Some(0)),
    ] {
        let record = adopted(site, &[("CookieConsent", &days(ago))], "");
        assert_eq!(record.map(|(_, age, _)| age), age, "{site} {ago}");
    }
    let undated = adopted("expires n 1", &[("klaro", r#"{"gtag":true}"#)], "").unwrap();
    assert_eq!(undated.1, 0, "without a date it is of today");
}

#[test]
fn it_says_what_it_is() {
    let (_, _, notes) = adopted("", &[("CookieConsent", &days(1))], "v7").unwrap();
    assert_eq!(notes[Note::Id as usize], "00000001000000020000000300000004");
    assert_eq!(notes[Note::Policy as usize], "v7", "so that the same policy is no reason to ask");
    assert_eq!(notes[Note::Cause as usize], "imported");
    assert_eq!(notes[Note::Version as usize], env!("CARGO_PKG_VERSION"));
}

#[test]
fn a_report_that_is_none_makes_no_record() {
    let moment = Moment { at: NOW, ..Moment::default() };
    for report in ["", "\n", "ru", "ru\tsoon\t", "\t\t\n\t\t\t"] {
        assert_eq!(adopt(report, &found(&[("klaro", r#"{"gtag":true}"#)]), "", &moment), "", "{report:?}");
    }
}

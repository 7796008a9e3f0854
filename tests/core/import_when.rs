//! When: what other tools say of the time is seconds, and anything else is no time.
use crate::import_found::found;
use makul::core::calendar::utc;
use makul::core::import::import;
use proptest::prelude::*;

/// The seconds that a date stands for, by way of a record that has it.
fn seconds(date: &str) -> Option<u64> {
    let record = format!(r#"{{"categories":["analytics"],"consentTimestamp":{date}}}"#);
    let answer = import(&found(&[("cc_cookie", &record)]));
    let at = answer.strip_suffix(" +analytics")?.strip_prefix('@')?;
    Some(at.parse().unwrap())
}

#[test]
fn times_are_read_in_the_forms_that_tools_write() {
    for (date, at) in [
        (r#""2026-09-21T14:13:20.000Z""#, Some(1_790_000_000)),
        (r#""2004-02-29T12:00:00.000Z""#, Some(1_078_056_000)),
        ("1790000000", Some(1_790_000_000)),
        ("1790000000123", Some(1_790_000_000)),
        (r#""1790000000123""#, Some(1_790_000_000)),
        (r#""""#, None),
        ("0", None),
        ("1", None),
        ("179000000", None),
        ("17900000001", None),
        ("179000000012345", None),
        ("-1790000000", None),
        ("1.790000000", None),
        (r#""0790000000""#, None),
        ("true", None),
        ("null", None),
        ("[1790000000]", None),
        (r#""1999-09-21T14:13:20.000Z""#, None),
        (r#""2026-09-21""#, None),
        (r#""Sat Apr 13 2024 18:38:36 GMT""#, None),
    ] {
        assert_eq!(seconds(date), at, "{date}");
    }
}

#[test]
fn the_last_time_that_a_record_tells_counts() {
    let (first, last) = ("1690000000000", "1790000000000");
    for (one, other) in
        [("consentTimestamp", "lastConsentTimestamp"), ("consent_date", "last_consent_update")]
    {
        for record in [
            format!(r#"{{"categories":["analytics"],"{one}":{first},"{other}":{last}}}"#),
            format!(r#"{{"{other}":{last},"{one}":{first},"categories":["analytics"]}}"#),
        ] {
            assert_eq!(import(&found(&[("cc_cookie", &record)])), "@1790000000 +analytics", "{record}");
        }
    }
}

proptest! {
    #[test]
    fn a_date_of_the_calendar_is_its_seconds(at in 1_000_000_000_u64..9_999_999_999) {
        let date = utc(at).unwrap().replace('Z', ".000Z");
        prop_assert_eq!(seconds(&format!("{date:?}")), Some(at));
    }

    #[test]
    fn any_words_are_a_time_or_none(date in "[0-9TZ:.+-]{0,30}") {
        seconds(&format!("{date:?}"));
    }
}

//! When: dates as other tools write them are seconds, and anything else is none.
use makul::core::calendar::{LAST, utc};
use makul::core::import::import;
use proptest::prelude::*;

/// The seconds that a date stands for, by way of a record that has it.
fn seconds(date: &str) -> Option<u64> {
    let answer = import(&format!(
        "cc_cookie\tcategories[0]\ts\tanalytics\ncc_cookie\tconsentTimestamp\ts\t{date}\n\n"
    ));
    let at = answer.split(' ').next()?.strip_prefix('@')?;
    Some(at.parse().unwrap())
}

#[test]
fn dates_are_read_in_the_forms_that_tools_write() {
    for (date, at) in [
        ("2026-09-21T14:13:20.000Z", Some(1_790_000_000)),
        ("2026-09-21T14:13:20Z", Some(1_790_000_000)),
        ("2026-09-21T14:13:20.123456Z", Some(1_790_000_000)),
        ("1970-01-01T00:00:00Z", Some(0)),
        ("2000-02-29T12:00:00Z", Some(951_825_600)),
        ("1790000000", Some(1_790_000_000)),
        ("1790000000123", Some(1_790_000_000)),
        ("", None),
        ("0", None),
        ("1", None),
        ("179000000", None),
        ("17900000001", None),
        ("179000000012345", None),
        ("-1790000000", None),
        ("1.79000000e9", None),
        ("2026-09-21", None),
        ("2026-09-21T14:13:20+05:00", None),
        ("2026-09-21T14:13:20.Z0Z", None),
        ("2026-9-21T14:13:20.000Z", Some(1_790_000_000)),
        ("2026-13-21T14:13:20.000Z", None),
        ("2026-00-21T14:13:20.000Z", None),
        ("2026-09-00T14:13:20.000Z", None),
        ("2026-09-32T14:13:20.000Z", None),
        ("2026-09-21T24:13:20.000Z", None),
        ("2026-09-21T14:60:20.000Z", None),
        ("2026-09-21T14:13:61.000Z", None),
        ("1969-12-31T23:59:59.000Z", None),
        ("10000-01-01T00:00:00.000Z", None),
        ("+010000-01-01T00:00:00.000Z", None),
        ("-2026-09-21T14:13:20.000Z", None),
        ("2026-09-21-01T14:13:20.000Z", None),
        ("Sat Apr 13 2024 18:38:36 GMT", None),
        ("99999999999999999999T9:9:9Z", None),
        ("2026-09-21T14:13:20.000z", None),
        ("２０２６-09-21T14:13:20.000Z", None),
    ] {
        assert_eq!(seconds(date), at, "{date}");
    }
}

proptest! {
    #[test]
    fn a_date_of_the_calendar_comes_back(at in 0..=LAST) {
        let date = utc(at).unwrap();
        prop_assert_eq!(seconds(&date), Some(at));
    }

    #[test]
    fn any_words_are_a_date_or_none(date in "[0-9TZ:.+-]{0,30}") {
        seconds(&date);
    }
}

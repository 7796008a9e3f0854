//! The calendar: every second up to the year 9999 has its date, and the next one has none.
use makul::core::calendar::{LAST, utc};
use makul::core::moment::DAY;
use proptest::prelude::*;

#[test]
fn days_that_calendars_get_wrong_are_right() {
    for (seconds, date) in [
        (0, "1970-01-01T00:00:00Z"),
        (59, "1970-01-01T00:00:59Z"),
        (DAY - 1, "1970-01-01T23:59:59Z"),
        (DAY, "1970-01-02T00:00:00Z"),
        (68_169_600, "1972-02-29T00:00:00Z"),
        (946_684_799, "1999-12-31T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
        (951_868_800, "2000-03-01T00:00:00Z"),
        (978_307_199, "2000-12-31T23:59:59Z"),
        (1_709_164_800, "2024-02-29T00:00:00Z"),
        (1_740_787_200, "2025-03-01T00:00:00Z"),
        (1_790_000_000, "2026-09-21T14:13:20Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"),
        (4_107_542_399, "2100-02-28T23:59:59Z"),
        (LAST, "9999-12-31T23:59:59Z"),
    ] {
        assert_eq!(utc(seconds).as_deref(), Some(date), "{seconds}");
    }
}

#[test]
fn after_the_year_9999_there_is_no_date() {
    for seconds in [LAST + 1, 999_999_999_999_999, u64::MAX] {
        assert_eq!(utc(seconds), None, "{seconds}");
    }
}

/// The day after a date, counted as on fingers.
fn tomorrow((year, month, day): (u64, u64, u64)) -> (u64, u64, u64) {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    match (day < days, month < 12) {
        (true, _) => (year, month, day + 1),
        (false, true) => (year, month + 1, 1),
        (false, false) => (year + 1, 1, 1),
    }
}

#[test]
fn eight_centuries_follow_each_other_day_by_day() {
    let mut date = (1970, 1, 1);
    for day in 0..300_000 {
        let (year, month, number) = date;
        let wanted = format!("{year:04}-{month:02}-{number:02}T00:00:00Z");
        assert_eq!(utc(day * DAY), Some(wanted), "day {day}");
        date = tomorrow(date);
    }
    assert!(date.0 > 2770);
}

proptest! {
    #[test]
    fn a_time_of_day_is_written_whatever_the_day(days in 0u64..=LAST / DAY, hour in 0u64..24, minute in 0u64..60, second in 0u64..60) {
        let text = utc(days * DAY + hour * 3_600 + minute * 60 + second).unwrap();
        let date = utc(days * DAY).unwrap();
        prop_assert_eq!(text, format!("{}T{hour:02}:{minute:02}:{second:02}Z", &date[..10]));
    }

    #[test]
    fn later_is_later_in_the_alphabet_too(one in 0..=LAST, other in 0..=LAST) {
        prop_assert_eq!(utc(one).cmp(&utc(other)), one.cmp(&other));
    }
}

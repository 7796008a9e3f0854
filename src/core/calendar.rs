//! The calendar: seconds since 1970 as a date and a time of day, as ISO 8601 writes them in UTC.

use super::cut::push_digits;
use super::moment::DAY;
use alloc::string::String;

/// The last second of the year 9999. ISO 8601 has four digits for a year.
pub const LAST: u64 = 253_402_300_799;

/// `2026-09-21T14:13:20Z`; `None` after the year 9999.
pub fn utc(seconds: u64) -> Option<String> {
    if seconds > LAST {
        return None;
    }
    let (days, time) = (seconds / DAY, seconds % DAY);
    // Years that begin on 1 March end with the leap day, and 400 of them are always 146,097 days long.
    // 1970-01-01 is 719,468 days after 0000-03-01.
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    // A leap day every fourth year, but not every hundredth, but every four hundredth.
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    // From March on the months have 31, 30, 31, 30, 31 days, again and again: 153 in five.
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, after) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let mut text = String::new();
    for (number, end) in [
        (400 * era + year + after, "-"),
        (month, "-"),
        (day, "T"),
        (time / 3_600, ":"),
        (time / 60 % 60, ":"),
        (time % 60, "Z"),
    ] {
        if number < 10 {
            text.push('0');
        }
        push_digits(&mut text, number);
        text.push_str(end);
    }
    Some(text)
}

//! When a choice was made, as other tools write it down.

use super::super::cut::{cut, digits};
use super::super::moment::DAY;

/// UTC seconds of `2026-09-21T14:13:20.000Z`, of milliseconds, or of seconds; nothing for other words.
pub fn seconds(text: &str) -> Option<u64> {
    match text.len() {
        // From 2001 to 2286 in both.
        13 => Some(digits(text)? / 1_000),
        10 => digits(text),
        20.. => utc(text),
        _ => None,
    }
}

/// `toISOString` of JavaScript, <https://tc39.es/ecma262/#sec-date.prototype.toisostring>, with or
/// without parts of a second; the way back from `calendar::utc`.
fn utc(text: &str) -> Option<u64> {
    let (day, time) = cut(text, b'T');
    let (time, parts) = cut(time?.strip_suffix('Z')?, b'.');
    if parts.is_some_and(|parts| !parts.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let [year, month, day] = three(day, b'-')?;
    let [hour, minute, second] = three(time, b':')?;
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // Years that begin on 1 March, as in `calendar`.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    Some((days - 719_468) * DAY + hour * 3_600 + minute * 60 + second)
}

/// Three numbers, which may have zeros in front.
fn three(text: &str, between: u8) -> Option<[u64; 3]> {
    let (first, rest) = cut(text, between);
    let (second, third) = cut(rest?, between);
    let number = |word: &str| match word.as_bytes() {
        [b'0', b'0'..=b'9'] => digits(word.get(1..)?),
        _ if word.len() <= 4 => digits(word),
        _ => None,
    };
    Some([number(first)?, number(second)?, number(third?)?])
}

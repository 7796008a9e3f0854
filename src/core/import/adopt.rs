//! Adoption: choices that were made elsewhere as a record of our own, with the cause `imported`.

use super::super::brief::choices;
use super::super::choices::Choices;
use super::super::cut::{cut, digits, join};
use super::super::moment::{DAY, Moment};
use super::super::record::{Cause, Record};
use super::super::sweep::rows;
use super::super::{wire, words};
use super::import;
use alloc::string::String;
use alloc::vec::Vec;

/// The line of the record that what other tools stored amounts to on the site of a report, see `State::report`; empty when that is nothing.
/// It is as old as the choice, so that the question comes again when it would have. A category that nobody was asked about
/// is not in it, so that it is asked; a service goes with its category. `revision` is the operator's, of the policy.
pub fn adopt(report: &str, stored: &str, revision: &str, moment: &Moment) -> String {
    let answer = import(stored);
    let given = choices(&answer);
    if given.0.is_empty() {
        return String::new();
    }
    let mut taken = Choices::default();
    for row in rows(report) {
        let category = if row.category.is_empty() { row.id } else { row.category };
        if let Some(granted) = given.get(category).or(row.granted.then_some(true)) {
            taken.set(row.id, granted);
        }
    }
    let (date, _) = cut(&answer, b' ');
    let at = cut(date, b'@').1.and_then(digits).unwrap_or(moment.at).min(moment.at);
    let (locale, rest) = cut(report, b'\t');
    let (days, _) = cut(rest.unwrap_or(""), b'\t');
    // What would be asked anew at once is not worth a cookie.
    if moment.at >= at.saturating_add(digits(days).unwrap_or(0).saturating_mul(DAY)) {
        return String::new();
    }
    let id = moment.name();
    let mut notes = Vec::new();
    for note in
        [&id as &str, revision, words::REVISION, locale, Cause::Imported.word(), env!("CARGO_PKG_VERSION")]
    {
        notes.push(join(&[note]));
    }
    wire::print(&Record { choices: taken, at, notes })
}

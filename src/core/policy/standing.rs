//! The standing of a choice: whether it was made in view of the policy as it is now, and if not,
//! until when it holds.

use super::date::seconds;
use super::document::Policy;
use super::effective::effective;
use super::print::{fingerprint, prints};
use super::view::View;
use crate::core::cut::{cut, digits, join, push_digits};
use crate::core::moment::DAY;
use alloc::string::String;

/// What the panel found in the browser's storage, and what it shall keep there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The version that is in force, and since when a choice made in view of another one no longer
    /// holds: `VERSION SECONDS`, UTC since 1970-01-01. The widget reads it before anything else.
    pub policy: String,
    /// The version that the visitor's last choice was made in view of, and its parts:
    /// `VERSION` and `print::prints`.
    pub read: String,
}

/// What follows for the visitor's choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub kept: Kept,
    /// The choice was made while no version was known: this one is noted in its record.
    pub note: String,
    /// The choice does not hold any more: this version is what choices must be made in view of.
    pub due: String,
    /// The policy has changed, and the choice holds until then.
    pub until: Option<u64>,
}

/// The version of a policy: the operator's own revision, or else the fingerprint.
pub fn version(view: &View, policy: Option<&Policy>) -> String {
    match view.revision.as_str() {
        "" => policy.map(fingerprint).unwrap_or_default(),
        revision => join(&[revision]),
    }
}

/// Where the choice in a view stands at `now`. Nothing follows without a choice, or while no version
/// is known.
pub fn standing(view: &View, policy: Option<&Policy>, kept: &Kept, now: u64) -> Standing {
    let version = version(view, policy);
    let mut standing = Standing { kept: kept.clone(), ..Standing::default() };
    let Some(chosen) = view.chosen else { return standing };
    if version.is_empty() {
        return standing;
    }
    let noted = view.noted.as_str();
    let same = noted.is_empty() || noted == version;
    if noted.is_empty() {
        standing.note = join(&[&version]);
    }
    if same {
        standing.kept.policy = join(&[&version, " 0"]);
        // A text that an operator changes under one revision is not what was read at the choice.
        let read = cut(&kept.read, b' ').0;
        if let Some(policy) = policy.filter(|_| noted.is_empty() || read != version) {
            standing.kept.read = join(&[&version, " ", &prints(policy)]);
        }
        return standing;
    }
    let end = end(view, chosen, policy, kept, &version, now);
    standing.kept.policy = join(&[&version, " "]);
    push_digits(&mut standing.kept.policy, end);
    if end > now {
        standing.until = Some(end);
    } else {
        standing.due = version;
    }
    standing
}

/// When the choice ends: so many days of grace after the new version came into force, or where it
/// does not say when that was, after this browser first saw it.
fn end(view: &View, chosen: u64, policy: Option<&Policy>, kept: &Kept, version: &str, now: u64) -> u64 {
    let Some(grace) = view.grace else { return 0 };
    let (known, end) = cut(&kept.policy, b' ');
    let end = end.and_then(digits);
    if let Some(end) = end.filter(|_| known == version) {
        return end;
    }
    // A change before this one has run out already: a further change gives no new grace.
    if let Some(end) = end.filter(|end| *end <= now && known != view.noted) {
        return end;
    }
    let stated = seconds(version).or_else(|| policy.and_then(|policy| seconds(&effective(policy))));
    let start = stated.filter(|stated| *stated >= chosen).unwrap_or(now);
    start.saturating_add(grace.saturating_mul(DAY))
}

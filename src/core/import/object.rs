//! The tools that store an object: JSON, which the page takes apart.
//!
//! `source` means that the tool's own source was read, `seen` that its values were seen in public
//! code and tests, but no document of its maker's tells the shape.

use super::super::cut::{cut, digits};
use super::answer::Answer;
use super::tool::{lines, verdict};
use super::when::seconds;

/// vanilla-cookieconsent 2 and 3, source: <https://github.com/orestbida/cookieconsent/blob/HEAD/src/utils/cookies.js>,
/// <https://github.com/orestbida/cookieconsent/blob/v2.9.2/src/cookieconsent.js>. `categories` lists what
/// was accepted; `level` is its name in the oldest ones. What was refused is only known where
/// `services` names every category; elsewhere a missing one was refused, or never asked about.
pub fn cookieconsent(block: &str) -> Option<Answer> {
    let old = !lines(block).any(|line| line.path.starts_with("categories"));
    let list = if old { "level" } else { "categories" };
    let accepted = || {
        let items = lines(block).filter(|line| line.kind == "s");
        items.filter(|line| item(line.path) == Some(list)).map(|line| line.text)
    };
    let mut answer = Answer::default();
    let mut is_one = false;
    for line in lines(block) {
        is_one |= line.path == list || item(line.path) == Some(list);
        match line.path {
            "lastConsentTimestamp" | "last_consent_update" => answer.at = seconds(line.text).or(answer.at),
            "consentTimestamp" | "consent_date" => answer.at = answer.at.or_else(|| seconds(line.text)),
            _ => {}
        }
        if let Some(category) = line.path.strip_prefix("services.") {
            match item(category) {
                // Services are listed when they are accepted, so nobody knows whether all of them are.
                Some(category) => answer.note(category, None),
                None if accepted().any(|word| word == category) => {}
                None => answer.note(category, Some(false)),
            }
        }
    }
    accepted().for_each(|category| answer.note(category, Some(true)));
    answer.doubt();
    is_one.then_some(answer)
}

/// `list` of `list[0]`.
fn item(path: &str) -> Option<&str> {
    let (list, number) = cut(path.strip_suffix(']')?, b'[');
    digits(number?).map(|_| list)
}

/// Klaro and Orejime, source: <https://github.com/klaro-org/klaro-js/blob/HEAD/src/consent-manager.js>,
/// <https://github.com/empreinte-digitale/orejime/blob/HEAD/src/core/CookieConsentsRepository.ts>. A yes or no
/// for each service or purpose, written when somebody saves; no date.
pub fn switches(block: &str) -> Option<Answer> {
    let mut answer = Answer::default();
    for line in lines(block) {
        let sure = if line.kind == "b" { verdict(line.text, "true", "false") } else { None };
        answer.note(line.path, sure);
    }
    Some(answer)
}

/// c15t, source: <https://github.com/c15t/c15t/blob/HEAD/packages/core/src/libs/cookie/storage.ts>. There
/// is `consentInfo` once somebody has consented, or was only identified; then even `necessary` is no.
pub fn c15t(block: &str) -> Option<Answer> {
    let mut answer = Answer::default();
    let mut saved = false;
    for line in lines(block) {
        if line.path == "consentInfo.time" {
            answer.at = seconds(line.text);
        } else if let Some(name) = line.path.strip_prefix("consents.") {
            let sure = if line.kind == "b" { verdict(line.text, "true", "false") } else { None };
            saved |= name == "necessary" && sure == Some(true);
            answer.note(name, sure);
        }
    }
    (saved && answer.at.is_some()).then_some(answer)
}

/// Usercentrics 3, seen: `consent.services.ID` has a name and a consent. (The services of version 2,
/// `uc_settings`, have ids only.)
pub fn usercentrics(block: &str) -> Option<Answer> {
    let mut answer = Answer::default();
    let mut named = ("", "");
    let mut sure = ("", None);
    for line in lines(block) {
        let Some(path) = line.path.strip_prefix("consent.services.") else { continue };
        let (id, key) = cut(path, b'.');
        match key {
            Some("name") => named = (id, line.text),
            Some("consent") => sure = (id, verdict(line.text, "true", "false").filter(|_| line.kind == "b")),
            _ => continue,
        }
        if named.0 == sure.0 {
            answer.note(named.1, sure.1);
        }
    }
    Some(answer)
}

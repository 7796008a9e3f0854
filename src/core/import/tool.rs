//! The tools: where in its record each of them says what was chosen, and that it was chosen.
//!
//! `source` means that the tool's own source was read, `seen` that its values were seen in public
//! code and tests, but no document of its maker's tells the shape.

use super::super::cut::{cut, digits, part, pieces};
use super::answer::Answer;
use super::stored::{Beside, Line, alone, field, line, seconds};

/// What never stands in a value, so that no text is this yes.
const NEVER: &str = "\n";

/// What a record says; nothing when nobody knows its shape, or nobody chose.
pub fn read(block: &str, beside: &Beside) -> Option<Answer> {
    let Line { name, path, text, .. } = line(cut(block, b'\n').0);
    // A value that is no JSON.
    let value = if path.is_empty() { text } else { "" };
    let mut answer = Answer::default();
    let counts = match name {
        "cc_cookie" => cookieconsent(&mut answer, block),
        // Klaro and Orejime, source: <https://github.com/klaro-org/klaro-js/blob/HEAD/src/consent-manager.js>,
        // <https://github.com/empreinte-digitale/orejime/blob/HEAD/src/core/CookieConsentsRepository.ts>.
        // A yes or no for each service or purpose, written when somebody saves; no date.
        "klaro" | "orejime" | "eu-consent" => switches(&mut answer, block, ""),
        // tarteaucitron, source: <https://github.com/AmauriC/tarteaucitron.js/blob/HEAD/tarteaucitron.js>,
        // `!gtag=true!youtube=wait`. With `highPrivacy: false` it writes `true` when somebody just goes
        // on; that cannot be told from a press.
        "tarteaucitron" => {
            answer.list(value.strip_prefix('!')?, b'!', b'=', "true", "false");
            true
        }
        // Cookiebot, seen. `-1` (no consent is needed where the visitor is) and `0` are no choice.
        "CookieConsent" => {
            let fields = value.strip_prefix('{')?.strip_suffix('}')?;
            answer.at = seconds(field(fields, b',', b':', "utc"));
            answer.list(fields, b',', b':', "true", "false");
            field(fields, b',', b':', "method") == "'explicit'"
        }
        "OptanonConsent" => onetrust(&mut answer, value, beside),
        "c15t" => c15t(&mut answer, block, value),
        // Osano's free Cookie Consent, source: <https://github.com/osano/cookieconsent/blob/3.1.1/src/cookieconsent.js>.
        // One answer for everything; `dismiss` is a banner sent away, by scrolling even.
        "cookieconsent_status" => {
            for category in pieces("preferences analytics marketing social", b' ') {
                answer.note(category, value, "allow", "deny");
            }
            matches!(value, "allow" | "deny")
        }
        // CookieYes, seen: `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no`. Without
        // `action:yes` nobody pressed anything, and then everything may be `yes` outside the EU.
        "cookieyes-consent" => {
            let yes = if field(value, b',', b':', "consent") == "yes" { "yes" } else { NEVER };
            answer.list(value, b',', b':', yes, "no");
            field(value, b',', b':', "action") == "yes"
        }
        // Usercentrics 3, seen. (The services of version 2, `uc_settings`, have ids only.)
        "ucData" => {
            usercentrics(&mut answer, block);
            beside.touched == "true"
        }
        _ => others(&mut answer, name, value, beside)?,
    };
    counts.then_some(answer)
}

/// Those that have a name for each category or visitor.
fn others(answer: &mut Answer, name: &str, value: &str, beside: &Beside) -> Option<bool> {
    // CookieYes' older plugin, seen: a cookie for each category, which holds the default until
    // `viewed_cookie_policy` says that the bar was answered.
    if let Some(category) = name.strip_prefix("cookielawinfo-checkbox-") {
        let agreed = beside.viewed == "yes";
        answer.note(category, value, if agreed { "yes" } else { NEVER }, "no");
        return Some(agreed || beside.viewed == "no");
    }
    // consenti, source: <https://github.com/santoshe61/consenti/blob/HEAD/apps/ui/src/core/consent-store.ts>:
    // `t:1790000000::analytics:granted|marketing:denied`, and a signature, which only its maker can check.
    // `objected` is about legitimate interest, and neither.
    name.strip_prefix("consenti_")?;
    let (at, rest) = part(value.strip_prefix("t:")?, "::")?;
    let choices = part(rest, "::").map_or(rest, |(choices, _)| choices);
    answer.at = Some(seconds(at)?);
    answer.list(choices, b'|', b':', "granted", "denied");
    Some(true)
}

/// vanilla-cookieconsent 2 and 3, source: <https://github.com/orestbida/cookieconsent/blob/HEAD/src/utils/cookies.js>,
/// <https://github.com/orestbida/cookieconsent/blob/v2.9.2/src/cookieconsent.js>. `categories` lists what
/// was accepted; `level` is its name in the oldest ones. What was refused is only known where
/// `services` names every category; elsewhere a missing one was refused, or never asked about.
fn cookieconsent(answer: &mut Answer, block: &str) -> bool {
    let old = part(block, "\tcategories").is_none();
    let list = if old { "level" } else { "categories" };
    let is_accepted = |category: &str| {
        let mut lines = pieces(block, b'\n').map(line);
        lines.any(|line| item(line.path) == Some(list) && line.text == category)
    };
    let mut is_one = false;
    for one in pieces(block, b'\n') {
        let Line { path, kind, text, .. } = line(one);
        let category = path.strip_prefix("services.").unwrap_or("");
        if item(path) == Some(list) {
            is_one = true;
            // An item in anything but words is a no to nobody.
            let yes = if kind == "s" { text } else { NEVER };
            answer.note(text, text, yes, NEVER);
        } else if let Some(category) = item(category) {
            // Services are listed when they are accepted, so nobody knows whether all of them are.
            answer.note(category, "", NEVER, NEVER);
        } else if !category.is_empty() && !is_accepted(category) {
            answer.note(category, "", NEVER, "");
        }
    }
    for path in pieces("consent_date consentTimestamp last_consent_update lastConsentTimestamp", b' ') {
        answer.at = seconds(alone(block, "cc_cookie", path)).or(answer.at);
    }
    answer.doubt();
    is_one
}

/// `list` of `list[0]`.
fn item(path: &str) -> Option<&str> {
    let (list, number) = cut(path.strip_suffix(']')?, b'[');
    digits(number?).map(|_| list)
}

/// A yes or no for each path that begins so.
fn switches(answer: &mut Answer, block: &str, beginning: &str) -> bool {
    for one in pieces(block, b'\n') {
        let Line { path, kind, text, .. } = line(one);
        if let Some(word) = path.strip_prefix(beginning) {
            answer.note(word, if kind == "b" { text } else { "" }, "true", "false");
        }
    }
    true
}

/// OneTrust, seen; what `OptanonAlertBoxClosed` means: <https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0>.
/// That `intType=3` is a banner closed without an answer is unconfirmed; such a record is left alone.
fn onetrust(answer: &mut Answer, value: &str, beside: &Beside) -> bool {
    for sign in pieces(value, b'&') {
        if matches!(sign, "interactionCount=0" | "intType=3" | "AwaitingReconsent=true") {
            return false;
        }
    }
    answer.list(field(value, b'&', b'=', "groups"), b',', b':', "1", "0");
    answer.at = beside.closed;
    answer.at.is_some()
}

/// c15t, source: <https://github.com/c15t/c15t/blob/HEAD/packages/core/src/libs/cookie/storage.ts>. There
/// is `consentInfo` once somebody has consented, or was only identified; then even `necessary` is no.
///
/// In its cookie it is `c.necessary:1,c.marketing:1,i.t:1790000000000`, source:
/// <https://github.com/c15t/c15t/blob/HEAD/packages/core/src/libs/cookie/serialization.ts>. A no is not
/// written at all, so what is missing of its purposes is one.
fn c15t(answer: &mut Answer, block: &str, value: &str) -> bool {
    if value.is_empty() {
        switches(answer, block, "consents.");
        answer.at = seconds(alone(block, "c15t", "consentInfo.time"));
        return answer.at.is_some() && alone(block, "c15t", "consents.necessary") == "true";
    }
    for name in pieces("c.measurement c.marketing c.experience c.functionality", b' ') {
        let text = field(value, b',', b':', name);
        answer.note(name.get(2..).unwrap_or(""), text, "1", if text == "0" { "0" } else { "" });
    }
    answer.at = seconds(field(value, b',', b':', "i.t"));
    answer.at.is_some() && field(value, b',', b':', "c.necessary") == "1"
}

/// `consent.services.ID` has a name and a consent, in either order.
fn usercentrics(answer: &mut Answer, block: &str) {
    let (mut named, mut sure) = (("", ""), ("", ""));
    for one in pieces(block, b'\n') {
        let Line { path, kind, text, .. } = line(one);
        let Some(path) = path.strip_prefix("consent.services.") else { continue };
        let (id, key) = cut(path, b'.');
        match key {
            Some("name") => named = (id, text),
            Some("consent") => sure = (id, if kind == "b" { text } else { "" }),
            _ => continue,
        }
        if named.0 == sure.0 {
            answer.note(named.1, sure.1, "true", "false");
        }
    }
}

//! The tools that store a line of text, each in a grammar of its own. `source` and `seen` as in `object`.

use super::super::cut::{cut, lookup, part, pieces};
use super::answer::Answer;
use super::tool::verdict;
use super::when::seconds;

/// tarteaucitron, source: <https://github.com/AmauriC/tarteaucitron.js/blob/HEAD/tarteaucitron.js>,
/// `!gtag=true!youtube=wait`. With `highPrivacy: false` it writes `true` when somebody just goes on;
/// that cannot be told from a press.
pub fn tarteaucitron(value: &str) -> Option<Answer> {
    let mut answer = Answer::default();
    for service in pieces(value.strip_prefix('!')?, b'!') {
        let (name, state) = cut(service, b'=');
        answer.note(name, verdict(state.unwrap_or(""), "true", "false"));
    }
    Some(answer)
}

/// Cookiebot, seen. `-1` (no consent is needed where the visitor is) and `0` are no choice.
pub fn cookiebot(value: &str) -> Option<Answer> {
    let fields = value.strip_prefix('{')?.strip_suffix('}')?;
    let mut answer = Answer::default();
    let mut explicit = false;
    for field in pieces(fields, b',') {
        let (name, text) = cut(field, b':');
        let text = text.unwrap_or("");
        match name {
            "method" => explicit = text == "'explicit'",
            "utc" => answer.at = seconds(text),
            "preferences" | "statistics" | "marketing" => answer.note(name, verdict(text, "true", "false")),
            _ => {}
        }
    }
    explicit.then_some(answer)
}

/// OneTrust, seen; what `OptanonAlertBoxClosed` means: <https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0>.
/// That `intType=3` is a banner closed without an answer is unconfirmed; such a record is left alone.
pub fn onetrust(value: &str, closed: u64) -> Option<Answer> {
    let mut answer = Answer::dated(closed);
    let mut found = None;
    for field in pieces(value, b'&') {
        match field {
            "interactionCount=0" | "intType=3" | "AwaitingReconsent=true" => return None,
            _ => {}
        }
        if let Some(groups) = field.strip_prefix("groups=")
            && found.replace(groups).is_some()
        {
            return None;
        }
    }
    for group in pieces(found?, b',') {
        let (name, state) = cut(group, b':');
        answer.note(name, verdict(state.unwrap_or(""), "1", "0"));
    }
    Some(answer)
}

/// c15t in its cookie, `c.necessary:1,c.marketing:1,i.t:1790000000000`, source:
/// <https://github.com/c15t/c15t/blob/HEAD/packages/core/src/libs/cookie/serialization.ts>. A no is not
/// written at all, so what is missing of its five purposes is one.
pub fn c15t_short(value: &str) -> Option<Answer> {
    let mut answer = Answer::default();
    let mut missing =
        [("measurement", true), ("marketing", true), ("experience", true), ("functionality", true)];
    let mut saved = false;
    for field in pieces(value, b',') {
        let (name, text) = cut(field, b':');
        let text = text.unwrap_or("");
        if name == "i.t" {
            answer.at = seconds(text);
        } else if let Some(name) = name.strip_prefix("c.") {
            saved |= name == "necessary" && text == "1";
            answer.note(name, verdict(text, "1", "0"));
            missing.iter_mut().filter(|(known, _)| *known == name).for_each(|(_, missing)| *missing = false);
        }
    }
    for (name, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        answer.note(name, Some(false));
    }
    (saved && answer.at.is_some()).then_some(answer)
}

/// Osano's free Cookie Consent, source: <https://github.com/osano/cookieconsent/blob/3.1.1/src/cookieconsent.js>.
/// One answer for everything; `dismiss` is a banner sent away, by scrolling even.
pub fn osano(value: &str) -> Option<Answer> {
    let mut answer = Answer::default();
    answer.note_all(verdict(value, "allow", "deny")?);
    Some(answer)
}

/// CookieYes, seen: `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no`. Without
/// `action:yes` nobody pressed anything, and then everything may be `yes` outside the EU.
pub fn cookieyes(value: &str) -> Option<Answer> {
    let field = |wanted: &str| {
        let mut fields = pieces(value, b',').map(|field| cut(field, b':'));
        fields.find(|(name, _)| *name == wanted).and_then(|(_, text)| text)
    };
    let agreed = verdict(field("consent")?, "yes", "no")?;
    if field("action") != Some("yes") {
        return None;
    }
    let mut answer = Answer::default();
    for (name, text) in pieces(value, b',').map(|field| cut(field, b':')) {
        let sure = verdict(text.unwrap_or(""), "yes", "no");
        answer.note(name, sure.filter(|yes| agreed || !yes));
    }
    Some(answer)
}

/// CookieYes' older plugin, seen: a cookie for each category, which holds the default until
/// `viewed_cookie_policy` says that the bar was answered.
pub fn cookielawinfo(name: &str, value: &str, viewed: &str) -> Option<Answer> {
    let agreed = verdict(viewed, "yes", "no")?;
    let (_, category) = part(name, "checkbox-")?;
    let mut answer = Answer::default();
    answer.note(category, verdict(value, "yes", "no").filter(|yes| agreed || !yes));
    Some(answer)
}

/// consenti, source: <https://github.com/santoshe61/consenti/blob/HEAD/apps/ui/src/core/consent-store.ts>:
/// `t:1790000000::analytics:granted|marketing:denied`, and a signature, which only its maker can check.
pub fn consenti(value: &str) -> Option<Answer> {
    let (at, rest) = part(value, "::")?;
    let (choices, _) = part(rest, "::").unwrap_or((rest, ""));
    let at = at.strip_prefix("t:").or_else(|| at.strip_prefix("ConsentTimestamp:"))?;
    let mut answer = Answer::dated(seconds(at)?);
    for choice in pieces(choices, b'|') {
        let (id, status) = cut(choice, b':');
        let yes = lookup("granted=+ denied=- objected=-", status?)?;
        answer.note(id, Some(yes == "+"));
    }
    Some(answer)
}

//! Import: who has answered another tool's question is not asked again, and what they answered holds from the first page view.
use serde_json::json;

use crate::internet::Internet;
use crate::migration_kinds::MIGRATION;
use crate::shop::{HOST, SHOP, TAG, allows, forget, held, nobody_else_is_asked, open, ran};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// Writes down whether the question was ever drawn, and every event.
pub const WATCH: &str = "<script>
    drawn = 0; heard = [];
    const set = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) { drawn += name === 'part' && value === 'banner'; return set.call(this, name, value) };
    for (const word of ['ready', 'ask', 'change', 'close']) addEventListener('makul:' + word, (event) => heard.push(word + ' ' + event.detail.cause));
</script>";

/// Each tool with a yes for `yes` and a no for `no`, as it stores them a month ago. `at` is when, in milliseconds.
const COOKIES: [(&str, &str, &str, &str); 13] = [
    (
        "vanilla-cookieconsent 3",
        "cookie('cc_cookie', json({ categories: ['necessary', 'analytics'], revision: 0, data: null, consentTimestamp: iso, consentId: 'a', services: { necessary: [], analytics: [], ads: [] }, lastConsentTimestamp: iso }))",
        "analytics",
        "marketing",
    ),
    (
        "vanilla-cookieconsent 2",
        "cookie('cc_cookie', json({ categories: ['necessary', 'analytics', 'targeting'], level: ['necessary', 'analytics', 'targeting'], revision: 0, consent_date: iso, last_consent_update: iso }))",
        "analytics marketing",
        "",
    ),
    ("Klaro", "cookie('klaro', json({ 'google-analytics': true, youtube: false }))", "analytics", "social"),
    ("tarteaucitron", "cookie('tarteaucitron', '!gtag=true!facebookpixel=false')", "analytics", "marketing"),
    (
        "Cookiebot",
        "cookie('CookieConsent', encodeURIComponent(`{stamp:'aG9yc2U+/c2==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:${at},region:'kz'}`))",
        "analytics",
        "preferences marketing",
    ),
    (
        "OneTrust",
        "cookie('OptanonAlertBoxClosed', iso); cookie('OptanonConsent', 'isGpcEnabled=0&interactionCount=1&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0%2CC0005%3A1&AwaitingReconsent=false')",
        "analytics social",
        "preferences marketing",
    ),
    ("c15t", "cookie('c15t', `c.necessary:1,c.measurement:1,i.t:${at}`)", "analytics", "marketing"),
    (
        "Orejime 3",
        "cookie('eu-consent', json({ mandatory: true, analytics: true, marketing: false }))",
        "analytics",
        "marketing",
    ),
    ("Orejime 2", "cookie('orejime', json({ matomo: true, youtube: false }))", "analytics", "social"),
    ("Osano", "cookie('cookieconsent_status', 'allow')", "preferences analytics marketing social", ""),
    (
        "CookieYes",
        "cookie('cookieyes-consent', 'consentid:QkM,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:yes,advertisement:no,other:no')",
        "analytics",
        "preferences marketing",
    ),
    (
        "CookieYes' older plugin",
        "cookie('viewed_cookie_policy', 'yes'); cookie('cookielawinfo-checkbox-analytics', 'yes'); cookie('cookielawinfo-checkbox-advertisement', 'no')",
        "analytics",
        "marketing",
    ),
    (
        "consenti",
        "cookie('consenti_3f2b8a52-1111-4222-8333-444455556666_1', `t:${Math.floor(at / 1e3)}::necessary:granted|analytics:granted|marketing:denied`)",
        "analytics",
        "marketing",
    ),
];

const KEYS: [(&str, &str, &str, &str); 4] = [
    ("Klaro", "localStorage.klaro = '{\"matomo\":true,\"vimeo\":false}'", "analytics", "social"),
    (
        "c15t",
        "localStorage.c15t = JSON.stringify({ consents: { necessary: true, measurement: true, marketing: false }, consentInfo: { time: at } })",
        "analytics",
        "marketing",
    ),
    (
        "Usercentrics",
        "localStorage.uc_user_interaction = 'true'; localStorage.ucData = JSON.stringify({ consent: { services: { a: { name: 'Google Analytics', consent: true }, b: { name: 'YouTube Video', consent: false } } } })",
        "analytics",
        "social",
    ),
    (
        "a refusal of Osano's",
        "cookie('cookieconsent_status', 'deny')",
        "",
        "preferences analytics marketing social",
    ),
];

/// Comes to the site when it still has the other tool, as somebody who answers it `days` ago.
pub async fn answered(internet: &Internet, visitor: &Visitor, days: u32, plant: &str) {
    internet.page(SHOP, "<!doctype html><title>Лавка</title>");
    visitor.goto(SHOP).await;
    let tools = "const json = (value) => encodeURIComponent(JSON.stringify(value)); const cookie = (name, value) => { document.cookie = `${name}=${value}; Path=/; Max-Age=9999` };";
    visitor
        .js(&format!(
            "const at = Date.now() - {days} * 864e5; const iso = new Date(at).toISOString(); {tools} {plant}"
        ))
        .await;
}

/// A held script of each of these categories, which says its name.
fn marked(categories: &str) -> String {
    categories.split_whitespace().map(|category| held(category, category)).collect()
}

fn hold_good(tools: &[(&str, &str, &str, &str)]) {
    let tools = tools.to_vec();
    in_a_browser(async |internet, visitor| {
        for (tool, plant, yes, no) in &tools {
            answered(internet, visitor, 30, plant).await;
            let before = internet.asked(MIGRATION).len();
            let kept = visitor.cookies().await.len();
            open(internet, visitor, &format!("{WATCH}{TAG}"), &(marked(no) + &marked(yes))).await;
            visitor.until("heard.length").await;
            visitor.settle().await;
            assert_eq!(visitor.value("[drawn, heard]").await, json!([0, ["ready imported"]]), "{tool}");
            assert_eq!(visitor.value("makul.consent.cause").await, "imported", "{tool}");
            for category in yes.split_whitespace() {
                assert!(allows(visitor, category).await, "{tool}: {category}");
            }
            for category in no.split_whitespace() {
                assert!(!allows(visitor, category).await, "{tool}: {category}");
            }
            assert_eq!(ran(visitor).await, yes.split_whitespace().collect::<Vec<_>>(), "{tool}");
            assert_eq!(visitor.cookies().await.len(), kept + 1, "{tool}: ours, and theirs are left");
            assert_eq!(internet.asked(MIGRATION).len(), before + 1, "{tool}");
            let id = visitor.text("makul.consent.id").await;
            visitor.reload().await;
            visitor.settle().await;
            assert_eq!(
                visitor.value("[drawn, heard]").await,
                json!([0, ["ready imported"]]),
                "{tool}, again"
            );
            assert_eq!(visitor.text("makul.consent.id").await, id, "{tool}: the same record");
            assert_eq!(internet.asked(MIGRATION).len(), before + 1, "{tool}: once");
            assert_eq!(ran(visitor).await, yes.split_whitespace().collect::<Vec<_>>(), "{tool}, again");
            forget(visitor).await;
        }
        nobody_else_is_asked(internet, visitor, HOST).await;
    });
}

#[test]
fn the_choices_in_cookies_hold_and_nobody_is_asked() {
    hold_good(&COOKIES[..7]);
}

#[test]
fn the_choices_in_more_cookies_hold_too() {
    hold_good(&COOKIES[7..]);
}

#[test]
fn the_choices_in_local_storage_hold_and_a_refusal_is_one() {
    hold_good(&KEYS);
}

#[test]
fn of_several_tools_the_newest_counts_and_the_others_add_to_it() {
    in_a_browser(async |internet, visitor| {
        let plant = [COOKIES[4].1, COOKIES[2].1, "cookie('eu-consent', json({ 'vkontakte-pixel': true }))"]
            .join("; ");
        answered(internet, visitor, 30, &plant).await;
        let body = marked("analytics marketing social");
        open(internet, visitor, &format!("{WATCH}{TAG}"), &body).await;
        visitor.until("heard.length").await;
        visitor.settle().await;
        assert_eq!(visitor.value("[drawn, heard]").await, json!([0, ["ready imported"]]));
        assert_eq!(ran(visitor).await, ["analytics"]);
        assert_eq!(
            visitor.value("Date.now() - Date.parse(makul.consent.at) > 29 * 864e5").await,
            true,
            "as old as it is"
        );
        assert_eq!(visitor.value("Date.parse(makul.consent.expires) - Date.now() < 151 * 864e5").await, true);
    });
}

//! Google Analytics with consent mode v2: the defaults first, nothing loaded before a yes, everything gone after a withdrawal.
use serde_json::json;

use crate::shop::{HOST, SHOP, SIBLING, held, html, nobody_else_is_asked, on, open};
use crate::stage::in_a_browser;
use crate::vendors::{GTAG_COLLECT, GTAG_LOADER};

const GOOGLE: &str = "<script src='/makul.js' data-google-analytics='G-TEST1'></script>";

/// The commands in `dataLayer`, without the date; null for what is no `arguments` object.
const COMMANDS: &str = "(window.dataLayer || []).map((entry) => Object.prototype.toString.call(entry) === '[object Arguments]' ? [...entry].map((word) => word instanceof Date ? 'now' : word) : null)";

const SIGNALS: [&str; 7] = [
    "ad_personalization",
    "ad_storage",
    "ad_user_data",
    "analytics_storage",
    "functionality_storage",
    "personalization_storage",
    "security_storage",
];

#[test]
fn all_seven_signals_are_denied_before_anything_else() {
    in_a_browser(async |internet, visitor| {
        let later = "<script>dataLayer.push({ event: 'page' })</script>";
        open(internet, visitor, &format!("{GOOGLE}{later}"), "").await;
        on(visitor).await;
        let commands = visitor.value(COMMANDS).await;
        assert_eq!((&commands[0][0], &commands[0][1]), (&json!("consent"), &json!("default")), "{commands}");
        let default = commands[0][2].as_object().unwrap();
        let signals: Vec<_> = default.keys().map(String::as_str).collect();
        assert_eq!(signals, SIGNALS);
        let optional = default.iter().filter(|(signal, _)| *signal != "security_storage");
        assert!(optional.clone().all(|(_, state)| state == "denied"), "{commands}");
        visitor.until("window['ga-disable-G-TEST1'] === true").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
    });
}

#[test]
fn a_yes_updates_the_signals_loads_the_tag_and_counts_the_page_once() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, GOOGLE, "").await;
        visitor.press("accept").await;
        let hit = internet.arrival(GTAG_COLLECT).await;
        visitor.settle().await;
        let loads = internet.asked(GTAG_LOADER);
        assert_eq!(loads.len(), 1);
        assert_eq!(loads[0].query("id").as_deref(), Some("G-TEST1"));
        assert_eq!(internet.asked(GTAG_COLLECT).len(), 1);
        assert_eq!(
            (hit.query("tid").as_deref(), hit.query("en").as_deref()),
            (Some("G-TEST1"), Some("page_view"))
        );
        assert_eq!(hit.query("gcs").as_deref(), Some("G101"), "analytics yes, marketing was not asked about");
        assert_eq!(visitor.cookie_names().await, ["_ga", "_ga_TEST1", "makul"]);
        let commands = visitor.value(COMMANDS).await;
        let verbs: Vec<_> = commands
            .as_array()
            .unwrap()
            .iter()
            .map(|command| format!("{} {}", command[0], command[1]).replace('"', ""))
            .collect();
        // However often the signals were updated, the last word comes before the tag is configured.
        let end = verbs.len() - 3;
        assert_eq!(verbs[0], "consent default");
        assert_eq!(verbs[end..], ["consent update", "js now", "config G-TEST1"]);
        assert_eq!(commands[end][2]["analytics_storage"], "granted");
        assert_eq!(commands[end][2]["ad_storage"], "denied");
    });
}

#[test]
fn a_yes_to_marketing_too_is_a_yes_to_advertising_signals() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, GOOGLE, &held("marketing", "m")).await;
        visitor.press("accept").await;
        assert_eq!(internet.arrival(GTAG_COLLECT).await.query("gcs").as_deref(), Some("G111"));
    });
}

#[test]
fn a_no_leaves_every_signal_denied() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, GOOGLE, "").await;
        visitor.press("reject").await;
        visitor.lose_sight_of("banner").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        let granted = format!(
            "{COMMANDS}.some((command) => command && command[2] && command[2].analytics_storage === 'granted')"
        );
        assert_eq!(visitor.value(&granted).await, false);
        assert_eq!(visitor.cookie_names().await, ["makul"]);
    });
}

#[test]
fn a_withdrawal_silences_the_tag_and_sweeps_its_cookies_from_every_domain() {
    in_a_browser(async |internet, visitor| {
        internet.page(SIBLING, "<p>");
        open(internet, visitor, GOOGLE, "").await;
        visitor.press("accept").await;
        internet.arrival(GTAG_COLLECT).await;
        visitor
            .js("document.cookie = '_gid=here; path=/catalogue'; document.cookie = 'cart=3; path=/'")
            .await;
        visitor.js("makul.withdraw()").await;
        assert_eq!(visitor.value("window['ga-disable-G-TEST1']").await, true);
        visitor.js("gtag('event', 'late')").await;
        visitor.settle().await;
        assert_eq!(internet.asked(GTAG_COLLECT).len(), 1, "{}", internet.diary());
        assert_eq!(visitor.cookie_names().await, ["cart", "makul"]);
        internet.forget();
        visitor.reload().await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(visitor.cookie_names().await, ["cart", "makul"]);
        visitor.goto(SIBLING).await;
        assert!(visitor.cookies().await.is_empty());
    });
}

#[test]
fn a_returning_visitor_is_granted_before_the_tag_is_configured() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, GOOGLE, "").await;
        visitor.press("accept").await;
        internet.arrival(GTAG_COLLECT).await;
        internet.forget();
        internet.page(SHOP, &html(&format!("{GOOGLE}<script>early = {COMMANDS}</script>"), ""));
        visitor.reload().await;
        assert_eq!(internet.arrival(GTAG_COLLECT).await.query("gcs").as_deref(), Some("G101"));
        let verbs = |list: &str| format!("{list}.map((command) => command[0] + ' ' + command[1])");
        assert_eq!(
            visitor.value(&verbs("early")).await,
            json!(["consent default"]),
            "before the page's own code"
        );
        let all = json!(["consent default", "consent update", "js now", "config G-TEST1"]);
        assert_eq!(visitor.value(&verbs(COMMANDS)).await, all);
    });
}

#[test]
fn a_changed_mind_does_not_load_the_tag_twice() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, GOOGLE, "").await;
        visitor.press("accept").await;
        internet.arrival(GTAG_COLLECT).await;
        visitor.js("makul.withdraw(); makul.accept(); gtag('event', 'again')").await;
        internet.arrivals(GTAG_COLLECT, 2).await;
        visitor.settle().await;
        assert_eq!(internet.asked(GTAG_LOADER).len(), 1, "{}", internet.diary());
        assert_eq!(visitor.value("window['ga-disable-G-TEST1']").await, false);
        let events: Vec<_> = internet.asked(GTAG_COLLECT).iter().filter_map(|hit| hit.query("en")).collect();
        assert_eq!(events, ["page_view", "again"]);
    });
}

#[test]
fn a_no_that_comes_while_the_tag_is_on_its_way_is_in_time() {
    in_a_browser(async |internet, visitor| {
        let slow = internet.hold(GTAG_LOADER);
        open(internet, visitor, GOOGLE, "").await;
        visitor.press("accept").await;
        internet.arrival(GTAG_LOADER).await;
        visitor.js("makul.withdraw()").await;
        slow.release();
        visitor.until("window.google_tag_data").await;
        visitor.settle().await;
        assert!(internet.asked(GTAG_COLLECT).is_empty(), "{}", internet.diary());
        assert_eq!(visitor.cookie_names().await, ["makul"]);
    });
}

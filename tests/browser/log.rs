//! The log: each decision's receipt is sent once, by nobody who has not pressed, and survives what networks do.
use serde_json::Value;

use crate::internet::Internet;
use crate::receipt::valid;
use crate::shop::{PANEL, SHOP, TAG, held, html, on, open, open_with};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// Where the shop has its receipts sent, and a house of its own for them.
pub const LOG: &str = "https://shop.aloka.one/log";
const AWAY: &str = "https://log.example.kz/receipts";

/// The tag with an address for receipts, and something to ask about.
pub fn tag(address: &str) -> String {
    TAG.replace("src=", &format!("data-log='{address}' data-site='aloka.one' data-yandex-metrica='555' src="))
}

/// The receipts that have arrived so far, in their order.
pub fn receipts(internet: &Internet, address: &str) -> Vec<Value> {
    let requests = internet.that(|request| request.url() == address);
    for request in &requests {
        assert_eq!(
            (request.method.as_str(), request.kind.as_str()),
            ("POST", "text/plain;charset=UTF-8"),
            "{request}"
        );
    }
    requests.iter().map(|request| valid(&request.body)).collect()
}

/// Waits until the browser has noted that nothing is left to send, and answers with what was sent.
pub async fn sent(internet: &Internet, visitor: &Visitor, address: &str) -> Vec<Value> {
    let noted = "(localStorage.getItem('makul.done') || '').includes(makul.consent.id)";
    visitor.until(&format!("makul.consent.id && {noted}")).await;
    visitor.settle().await;
    receipts(internet, address)
}

/// Nothing more has been sent, after the page had every chance to.
async fn nothing_is_sent(internet: &Internet, visitor: &Visitor, address: &str, before: usize) {
    visitor.settle().await;
    assert_eq!(receipts(internet, address).len(), before, "{}", internet.diary());
}

#[test]
fn a_press_is_sent_once_and_later_page_views_ask_for_nothing() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &tag("/log"), "").await;
        visitor.see("banner").await;
        visitor.hover("settings").await;
        nothing_is_sent(internet, visitor, LOG, 0).await;
        visitor.press("accept").await;
        let receipts = sent(internet, visitor, LOG).await;
        assert_eq!(receipts.len(), 1);
        assert_eq!(receipts[0]["record_id"], visitor.value("makul.consent.id").await);
        assert_eq!((&receipts[0]["cause"], &receipts[0]["event_state"]), (&"accept".into(), &"given".into()));
        assert_eq!(receipts[0], visitor.js("return makul.receipt()").await, "what is sent is what is shown");
        internet.forget();
        visitor.reload().await;
        nothing_is_sent(internet, visitor, LOG, 0).await;
        assert!(internet.asked(PANEL).is_empty(), "{}", internet.diary());
    });
}

#[test]
fn a_withdrawal_is_a_receipt_of_its_own() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &tag("/log"), "").await;
        visitor.press("accept").await;
        sent(internet, visitor, LOG).await;
        visitor.press("reopen").await;
        visitor.press("withdraw").await;
        let receipts = sent(internet, visitor, LOG).await;
        assert_eq!(receipts.len(), 2);
        assert_eq!(receipts[1]["event_state"], "withdrawn");
        assert_ne!(receipts[0]["record_id"], receipts[1]["record_id"]);
    });
}

#[test]
fn choices_made_in_one_breath_are_all_sent() {
    in_a_browser(async |internet, visitor| {
        let slow = internet.hold(PANEL);
        open(internet, visitor, &tag("/log"), "").await;
        on(visitor).await;
        visitor.js("makul.accept(); makul.reject(); makul.save({ analytics: true })").await;
        slow.release();
        let receipts = sent(internet, visitor, LOG).await;
        let states: Vec<&Value> = receipts.iter().map(|receipt| &receipt["event_state"]).collect();
        assert_eq!(states.len(), 3, "{}", internet.diary());
        assert_eq!(states.iter().filter(|state| **state == "refused").count(), 1);
    });
}

#[test]
fn of_whom_the_browser_refuses_nothing_is_sent_until_they_choose() {
    in_a_browser(async |internet, visitor| {
        let gpc = "<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true })</script>";
        open(internet, visitor, &format!("{gpc}{}", tag("/log")), "").await;
        visitor.see("reopen").await;
        nothing_is_sent(internet, visitor, LOG, 0).await;
        visitor.press("reopen").await;
        visitor.see("panel").await;
        nothing_is_sent(internet, visitor, LOG, 0).await;
        visitor.press("save").await;
        assert_eq!(sent(internet, visitor, LOG).await[0]["event_state"], "refused");
    });
}

#[test]
fn another_origin_is_asked_for_no_permission_and_gets_it_once() {
    in_a_browser(async |internet, visitor| {
        // What it answers the page is not told.
        internet.fail(AWAY, 503);
        open(internet, visitor, &tag(AWAY), "").await;
        visitor.press("accept").await;
        assert_eq!(sent(internet, visitor, AWAY).await.len(), 1);
        visitor.reload().await;
        nothing_is_sent(internet, visitor, AWAY, 1).await;
        assert_eq!(internet.requests_to("log.example.kz")[0].cookies, "");
    });
}

#[test]
fn an_address_in_a_file_of_the_configuration_counts_too() {
    in_a_browser(async |internet, visitor| {
        let config = r#"{"log": "/log", "categories": ["analytics"]}"#;
        internet.put(crate::page::Page::json("https://shop.aloka.one/makul.json", config));
        open(internet, visitor, &TAG.replace("src=", "data-config='/makul.json' src="), "").await;
        visitor.press("reject").await;
        assert_eq!(sent(internet, visitor, LOG).await.len(), 1);
        visitor.js("localStorage.clear()").await;
        visitor.reload().await;
        assert_eq!(sent(internet, visitor, LOG).await.len(), 2, "what has forgotten, sends again");
    });
}

/// A visitor who has said that they pay for every byte.
const SAVE_DATA: &str = "<script>Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })</script>";

#[test]
fn a_proof_is_worth_its_bytes_to_who_saves_data_and_a_look_at_the_policy_is_not() {
    in_a_browser(async |internet, visitor| {
        let policy = TAG.replace("src=", "data-policy='/p.txt' src=");
        open(internet, visitor, &format!("{SAVE_DATA}{policy}"), &held("analytics", "a")).await;
        visitor.press("accept").await;
        visitor.settle().await;
        assert!(internet.asked(PANEL).is_empty(), "{}", internet.diary());
        open(internet, visitor, &format!("{SAVE_DATA}{}", tag("/log")), "").await;
        assert_eq!(sent(internet, visitor, LOG).await.len(), 1);
    });
}

#[test]
fn where_nothing_can_be_stored_it_is_sent_once_a_page() {
    in_a_browser(async |internet, visitor| {
        // An opaque origin, for which even its own host is another one.
        let sandbox = ("content-security-policy", "sandbox allow-scripts");
        let tag = TAG.replace("src=", "data-log='/log' src=");
        open_with(internet, visitor, sandbox, &tag, &held("analytics", "a")).await;
        visitor.press("accept").await;
        internet.arrival(LOG).await;
        visitor.js("makul.open(); makul.close(); makul.setLocale('en')").await;
        nothing_is_sent(internet, visitor, LOG, 1).await;
        let console = visitor.console().await;
        let bad = console.iter().find(|line| line.contains("uncaught") || line.contains("unhandled"));
        assert_eq!(bad, None);
    });
}

#[test]
fn where_only_the_disk_is_refused_it_is_sent_once_a_page() {
    in_a_browser(async |internet, visitor| {
        let refused = "<script>Object.defineProperty(window, 'localStorage', { get() { throw Error('refused') } })</script>";
        open(internet, visitor, &format!("{refused}{}", tag("/log")), "").await;
        visitor.press("accept").await;
        internet.arrival(LOG).await;
        visitor.js("makul.open(); makul.close(); makul.setLocale('en')").await;
        nothing_is_sent(internet, visitor, LOG, 1).await;
    });
}

#[test]
fn where_the_panel_is_refused_the_next_page_view_sends_it() {
    in_a_browser(async |internet, visitor| {
        internet.refuse(PANEL);
        open(internet, visitor, &tag("/log"), "").await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        nothing_is_sent(internet, visitor, LOG, 0).await;
        internet.mend(PANEL);
        internet.page(SHOP, &html(&tag("/log"), ""));
        visitor.reload().await;
        assert_eq!(sent(internet, visitor, LOG).await.len(), 1);
    });
}

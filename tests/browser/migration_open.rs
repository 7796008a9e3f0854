//! What an import leaves open: whatever is not clear is asked, as if there had been no other tool.
use serde_json::json;

use crate::internet::Internet;
use crate::migration::{WATCH, answered};
use crate::migration_kinds::MIGRATION;
use crate::page::Page;
use crate::shop::{HOST, SHOP, TAG, allows, configured, held, html, nobody_else_is_asked, on, open, ran};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

const ANALYTICS: &str = "cookie('eu-consent', json({ analytics: true, marketing: false }))";
/// Everything, a month ago by Cookiebot's clock, which `answered` winds.
const EVERYTHING: &str = "cookie('CookieConsent', `{stamp:'q',necessary:true,preferences:true,statistics:true,marketing:true,method:'explicit',ver:1,utc:${at},region:'kz'}`)";

fn body() -> String {
    held("analytics", "analytics") + &held("marketing", "marketing")
}

/// Nothing came of the other tool's record.
async fn asked_as_ever(internet: &Internet, visitor: &Visitor, why: &str) {
    visitor.see("banner").await;
    nobody_else_is_asked(internet, visitor, HOST).await;
    assert!(ran(visitor).await.is_empty(), "{why}");
    assert_eq!(
        visitor.value("[makul.consent.decided, heard]").await,
        json!([false, ["ready null", "ask null"]]),
        "{why}"
    );
    assert_eq!(visitor.cookie("makul").await, None, "{why}");
}

#[test]
fn the_import_can_be_turned_off() {
    in_a_browser(async |internet, visitor| {
        let json = configured(r#"{"import":false}"#);
        internet.put(Page::json("https://shop.aloka.one/makul.json", r#"{"import":false}"#));
        let heads = [
            TAG.replace("src=", "data-import='false' src="),
            json,
            TAG.replace("src=", "data-config='/makul.json' src="),
        ];
        for head in heads {
            answered(internet, visitor, 30, ANALYTICS).await;
            open(internet, visitor, &format!("{WATCH}{head}"), &body()).await;
            asked_as_ever(internet, visitor, &head).await;
        }
    });
}

#[test]
fn a_file_that_is_late_is_waited_for_and_one_that_fails_is_not_in_the_way() {
    in_a_browser(async |internet, visitor| {
        internet.fail("https://shop.aloka.one/makul.json", 500);
        answered(internet, visitor, 30, ANALYTICS).await;
        let head = TAG.replace("src=", "data-config='/makul.json' src=");
        open(internet, visitor, &format!("{WATCH}{head}"), &body()).await;
        visitor.until("heard.length").await;
        assert_eq!(visitor.value("[drawn, heard]").await, json!([0, ["ready imported"]]));
        assert_eq!(ran(visitor).await, ["analytics"]);
    });
}

#[test]
fn a_choice_that_is_too_old_is_asked_again() {
    in_a_browser(async |internet, visitor| {
        answered(internet, visitor, 181, EVERYTHING).await;
        open(internet, visitor, &format!("{WATCH}{TAG}"), &body()).await;
        asked_as_ever(internet, visitor, "half a year").await;
        // By the days that the site has said.
        answered(internet, visitor, 31, EVERYTHING).await;
        let head = format!("{WATCH}{}", configured(r#"{"expires":30}"#));
        open(internet, visitor, &head, &body()).await;
        asked_as_ever(internet, visitor, "a month").await;
        answered(internet, visitor, 29, EVERYTHING).await;
        open(internet, visitor, &head, &body()).await;
        visitor.until("ran.length === 2").await;
        assert_eq!(visitor.value("drawn").await, 0);
    });
}

#[test]
fn what_the_other_tool_did_not_know_is_asked_while_the_rest_holds() {
    in_a_browser(async |internet, visitor| {
        answered(internet, visitor, 30, ANALYTICS).await;
        open(internet, visitor, &format!("{WATCH}{TAG}"), &(body() + &held("social", "social"))).await;
        visitor.see("banner").await;
        assert_eq!(ran(visitor).await, ["analytics"]);
        assert_eq!(visitor.value("heard").await, json!(["ready imported", "ask imported"]));
        visitor.press("settings").await;
        visitor.see("panel").await;
        assert!(visitor.is_on("analytics").await);
        assert!(!visitor.is_on("marketing").await && !visitor.is_on("social").await);
        visitor.press("switch:social").await;
        visitor.press("save").await;
        visitor.until("ran.length === 2").await;
        assert_eq!(ran(visitor).await, ["analytics", "social"]);
        assert_eq!(visitor.value("makul.consent.cause").await, "saved");
    });
}

#[test]
fn without_the_script_everything_is_asked() {
    in_a_browser(async |internet, visitor| {
        internet.refuse(MIGRATION);
        answered(internet, visitor, 30, EVERYTHING).await;
        open(internet, visitor, &format!("{WATCH}{TAG}"), &body()).await;
        asked_as_ever(internet, visitor, "no script").await;
        // The next page view tries again.
        internet.mend(MIGRATION);
        visitor.reload().await;
        visitor.until("ran.length === 2").await;
        assert_eq!(visitor.value("drawn").await, 0);
    });
}

#[test]
fn an_old_yes_does_not_go_before_the_browsers_no() {
    in_a_browser(async |internet, visitor| {
        for signal in ["globalPrivacyControl', { get: () => true", "doNotTrack', { get: () => '1'"] {
            answered(internet, visitor, 30, EVERYTHING).await;
            let signal = format!("<script>Object.defineProperty(Navigator.prototype, '{signal} }})</script>");
            open(internet, visitor, &format!("{signal}{WATCH}{TAG}"), &body()).await;
            visitor.until("heard.length").await;
            visitor.settle().await;
            assert_eq!(visitor.value("[drawn, heard]").await, json!([0, ["ready null"]]));
            assert!(ran(visitor).await.is_empty());
            assert_eq!(visitor.cookie("makul").await, None);
        }
    });
}

#[test]
fn a_record_of_our_own_always_wins() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &body()).await;
        on(visitor).await;
        visitor.js("makul.save({ marketing: true })").await;
        let record = visitor.cookie("makul").await.unwrap();
        answered(internet, visitor, 0, EVERYTHING).await;
        open(internet, visitor, &format!("{WATCH}{TAG}"), &body()).await;
        visitor.until("heard.length").await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await, ["marketing"]);
        assert_eq!(visitor.cookie("makul").await, Some(record));
        assert!(internet.asked(MIGRATION).is_empty(), "{}", internet.diary());
        // Even one that nobody can read: it may have been a no.
        visitor.js("document.cookie = 'makul=broken; Path=/'").await;
        visitor.reload().await;
        visitor.see("banner").await;
        assert!(ran(visitor).await.is_empty());
    });
}

#[test]
fn names_that_only_look_like_a_record_are_none() {
    in_a_browser(async |internet, visitor| {
        let plant = "cookie('klaro_campaign', '{\"matomo\":true}'); cookie('xcc_cookie', json({ categories: ['analytics'] })); cookie('klaro', 'true'); localStorage.consent = 'yes'";
        answered(internet, visitor, 30, plant).await;
        open(internet, visitor, &format!("{WATCH}{TAG}"), &body()).await;
        asked_as_ever(internet, visitor, "none").await;
    });
}

#[test]
fn a_page_in_a_frame_takes_them_over_too() {
    in_a_browser(async |internet, visitor| {
        answered(internet, visitor, 30, ANALYTICS).await;
        internet.page("https://shop.aloka.one/inner", &html(&format!("{WATCH}{TAG}"), &body()));
        internet.page(SHOP, "<!doctype html><title>Лавка</title><iframe src='/inner'></iframe>");
        visitor.goto(SHOP).await;
        visitor.until("frames[0].heard?.length && frames[0].ran.length").await;
        assert_eq!(
            visitor.value("[frames[0].drawn, frames[0].ran, frames[0].makul.consent.cause]").await,
            json!([0, ["analytics"], "imported"])
        );
        // Where a frame may look at nothing there is nothing, and nobody is the worse for it.
        internet.page(
            SHOP,
            "<!doctype html><title>Лавка</title><iframe sandbox='allow-scripts' src='/inner'></iframe>",
        );
        visitor.goto(SHOP).await;
        visitor.settle().await;
        assert!(visitor.console().await.is_empty(), "{:?}", visitor.console().await);
    });
}

#[test]
fn settings_and_receipt_say_where_the_choice_comes_from() {
    in_a_browser(async |internet, visitor| {
        answered(internet, visitor, 30, EVERYTHING).await;
        let head = format!(
            "{WATCH}{}",
            configured(r#"{"policy":"/policy.txt","policyRevision":"v7","site":"aloka.one"}"#)
        );
        internet
            .put(Page::text("https://shop.aloka.one/policy.txt", "1. Политика\n1.1. Мы ничего не храним."));
        open(internet, visitor, &head, &body()).await;
        visitor.until("ran.length === 2").await;
        let receipt = visitor.js("return JSON.stringify(await makul.receipt())").await;
        let receipt: serde_json::Value = serde_json::from_str(receipt.as_str().unwrap()).unwrap();
        assert_eq!(receipt["cause"], "imported");
        assert_eq!(receipt["event_type"], json!(null), "nobody here saw how it was given");
        assert_eq!(receipt["event_state"], "given");
        assert_eq!(
            [&receipt["policy_revision"], &receipt["wording_sha256"]],
            [&json!(null); 2],
            "nor what of"
        );
        assert_eq!(
            visitor.value("Math.abs(Date.now() - 30 * 864e5 - Date.parse(makul.consent.at)) < 60e3").await,
            true
        );
        visitor.press("reopen").await;
        visitor.see("panel").await;
        assert!(visitor.is_on("analytics").await && visitor.is_on("marketing").await);
        visitor.press("withdraw").await;
        visitor.until("!makul.allows('analytics')").await;
        assert_eq!(visitor.value("makul.consent.cause").await, "withdrawn");
        visitor.reload().await;
        visitor.settle().await;
        assert!(!allows(visitor, "analytics").await, "what the other tool has is not looked at any more");
    });
}

//! The receipt in the page: what `makul.receipt()` gives and what the visitor keeps, against the published schema.
use serde_json::Value;

use crate::internet::Internet;
use crate::shop::{HOST, TAG, VENDORS, held, nobody_else_is_asked, on, open, open_with};
use crate::stage::{in_a_browser, in_a_browser_reading};
use crate::visitor::Visitor;

/// A receipt that the published schema has nothing against.
pub fn valid(text: &str) -> Value {
    let schema = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/pkg/makul-receipt.schema.json"));
    let schema: Value = serde_json::from_str(schema).unwrap();
    let receipt = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    if let Err(error) = jsonschema::validator_for(&schema).unwrap().validate(&receipt) {
        panic!("{error} in {text}");
    }
    receipt
}

/// What the page is given.
async fn receipt(visitor: &Visitor) -> Value {
    valid(visitor.js("return JSON.stringify(await makul.receipt())").await.as_str().unwrap())
}

/// The answer about a category or service.
fn answer(receipt: &Value, purpose: &str, service: Option<&str>) -> Value {
    let rows = receipt["purposes"].as_array().unwrap();
    let row = rows.iter().find(|row| row["purpose"] == purpose && row["service"].as_str() == service);
    row.unwrap_or_else(|| panic!("no {purpose} {service:?} in {receipt}"))["granted"].clone()
}

#[test]
fn a_press_has_a_receipt_that_says_what_was_pressed() {
    in_a_browser(async |internet, visitor| {
        let tag = VENDORS.replace("src=", "data-site='aloka.one' data-policy-revision='7' src=");
        open(internet, visitor, &tag, &held("marketing", "m")).await;
        visitor.see("banner").await;
        assert!(visitor.js("return makul.receipt()").await.is_null(), "of no choice there is none");
        visitor.press("reject").await;
        let refused = receipt(visitor).await;
        assert_eq!((&refused["event_state"], &refused["cause"]), (&"refused".into(), &"reject".into()));
        assert_eq!(answer(&refused, "marketing", None), false);
        visitor.press("reopen").await;
        visitor.press("switch:yandex-metrica").await;
        visitor.press("save").await;
        visitor.lose_sight_of("panel").await;
        let saved = receipt(visitor).await;
        assert_eq!((&saved["event_state"], &saved["cause"]), (&"given".into(), &"saved".into()));
        assert_eq!(answer(&saved, "analytics", None), true);
        assert_eq!(answer(&saved, "analytics", Some("yandex-metrica")), true);
        assert_eq!(answer(&saved, "analytics", Some("google-analytics")), false);
        assert_eq!(saved["pii_controllers"][0], "aloka.one");
        assert_eq!((&saved["policy_revision"], &saved["event_type"]), (&"7".into(), &"explicit".into()));
        assert_ne!(saved["record_id"], refused["record_id"], "a choice of its own");
        assert_eq!(saved["record_id"], visitor.value("makul.consent.id").await);
        let second = |time: &Value| time.as_str().unwrap().split('.').next().unwrap().replace('Z', "");
        assert_eq!(second(&saved["event_time"]), second(&visitor.value("makul.consent.at").await));
    });
}

#[test]
fn a_choice_by_code_does_not_pass_for_a_press() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        on(visitor).await;
        visitor.js("makul.accept()").await;
        let receipt = receipt(visitor).await;
        assert_eq!((&receipt["cause"], &receipt["event_type"]), (&"api".into(), &Value::Null));
    });
}

#[test]
fn the_words_are_those_of_the_language_that_was_read() {
    in_a_browser_reading("ky-KG,ky", async |internet, visitor| {
        let tag = TAG.replace("src=", "data-locale='ky' data-policy='/p.{locale}.txt' src=");
        open(internet, visitor, &tag, &held("social", "s")).await;
        visitor.press("accept").await;
        let kyrgyz = receipt(visitor).await;
        assert_eq!((&kyrgyz["language"], &kyrgyz["privacy_notice"]), (&"ky".into(), &"/p.ky.txt".into()));
        assert!(kyrgyz["withdrawal_method"].as_str().unwrap().contains("Макулдукту кайтарып алуу"));
        visitor.js("makul.setLocale('en')").await;
        assert_eq!(receipt(visitor).await, kyrgyz, "another language on the screen is not what was read");
        visitor.js("makul.reject()").await;
        let english = receipt(visitor).await;
        assert_eq!(english["language"], "en");
        assert_ne!(english["wording_sha256"], kyrgyz["wording_sha256"]);
    });
}

/// Presses the button and waits for the file on the visitor's disk.
async fn kept(visitor: &Visitor) -> Value {
    visitor.press("reopen").await;
    visitor.press("receipt").await;
    let (name, text) = visitor.download(".json").await;
    let receipt = valid(&text);
    let day = receipt["event_time"].as_str().unwrap()[..10].to_owned();
    assert_eq!(name, format!("makul-receipt-{day}.json"));
    receipt
}

#[test]
fn the_visitor_keeps_the_receipt_as_a_file() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        visitor.press("settings").await;
        visitor.see("panel").await;
        assert!(!visitor.look("receipt").await.exists, "before a choice there is nothing to keep");
        visitor.press("accept").await;
        visitor.lose_sight_of("panel").await;
        let given = receipt(visitor).await;
        assert_eq!(kept(visitor).await, given);
        assert!(visitor.sees("panel").await, "the settings stay open");
        assert_eq!(receipt(visitor).await, given, "and keeping it is no choice");
    });
}

/// As strict as a page with Makul can be.
const STRICT: (&str, &str) = (
    "content-security-policy",
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'nonce-ran'; require-trusted-types-for 'script'; trusted-types makul",
);

async fn open_strictly(internet: &Internet, visitor: &Visitor, tag: &str) {
    open_with(internet, visitor, STRICT, tag, "").await;
}

#[test]
fn a_strict_policy_of_the_page_stands_against_neither() {
    in_a_browser(async |internet, visitor| {
        let tag = TAG.replace("src=", "data-yandex-metrica='555' src=");
        open_strictly(internet, visitor, &tag).await;
        visitor.press("reject").await;
        let given = receipt(visitor).await;
        assert_eq!(kept(visitor).await, given);
        nobody_else_is_asked(internet, visitor, HOST).await;
    });
}

//! Firefox: the ways that everybody goes, by keyboard alone, from the question to the withdrawal, for a visitor who reads Kyrgyz.
use serde_json::json;

use crate::internet::Internet;
use crate::page::Page;
use crate::reader::{FILE, POLICY, reads};
use crate::shop::{HOST, SHOP, VENDORS, allows, held, html, nobody_else_is_asked, ran};
use crate::stage::in_firefox_reading;
use crate::vendors::METRICA_LOADER;
use crate::visitor::{Key, Visitor};

fn in_firefox(scenario: impl AsyncFnOnce(&Internet, &Visitor)) {
    in_firefox_reading("ky-KG,ky,ru", scenario);
}

/// Opens the shop, which says of itself that it is in Kyrgyz and has a policy.
async fn open(internet: &Internet, visitor: &Visitor, attributes: &str) {
    internet.put(Page::text(FILE, POLICY));
    let tag = VENDORS.replace("src=", &format!("data-policy='/privacy.txt' {attributes} src="));
    let body = held("analytics", "a") + &held("marketing", "m");
    internet.page(SHOP, &html(&tag, &body).replace("lang='ru'", "lang='ky'"));
    visitor.goto(SHOP).await;
    visitor.see("banner").await;
}

/// Tabs to a part and presses it.
async fn press(visitor: &Visitor, part: &str, key: Key) {
    visitor.tab_to(part).await;
    visitor.key(key).await;
}

#[test]
fn firefox_asks_in_kyrgyz_lets_nothing_in_and_takes_no_focus() {
    in_firefox(async |internet, visitor| {
        open(internet, visitor, "").await;
        assert!(visitor.text("navigator.userAgent").await.contains("Firefox/"));
        assert_eq!(visitor.language().await, "ky");
        assert_eq!(visitor.look("reject").await.text, "Баш тартуу");
        assert_eq!(visitor.focused_part().await, "body");
        let (yes, no) = (visitor.look("accept").await, visitor.look("reject").await);
        assert!((yes.width - no.width).abs() < 1.0 && (yes.height - no.height).abs() < 1.0, "{yes:?} {no:?}");
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(visitor.cookies().await.is_empty() && ran(visitor).await.is_empty());
        let mut passed = Vec::new();
        for _ in 0..5 {
            visitor.tab().await;
            passed.push(visitor.focused_part().await);
        }
        assert_eq!(passed, ["policy", "reject", "accept", "settings", "buy"]);
        assert_eq!(visitor.console().await, [""; 0]);
    });
}

#[test]
fn firefox_accepts_with_enter_and_remembers_it() {
    in_firefox(async |internet, visitor| {
        open(internet, visitor, "").await;
        press(visitor, "accept", Key::Enter).await;
        visitor.lose_sight_of("banner").await;
        visitor.until("ran.length === 2").await;
        internet.arrival(METRICA_LOADER).await;
        assert_eq!(visitor.value("makul.consent.cause").await, "accept");
        visitor.reload().await;
        visitor.until("ran.length === 2").await;
        assert!(!visitor.sees("banner").await && allows(visitor, "marketing").await);
    });
}

#[test]
fn firefox_rejects_with_space_and_remembers_it() {
    in_firefox(async |internet, visitor| {
        open(internet, visitor, "").await;
        press(visitor, "reject", Key::Space).await;
        visitor.lose_sight_of("banner").await;
        assert_eq!(visitor.value("makul.consent.cause").await, "reject");
        visitor.reload().await;
        visitor.see("reopen").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(!visitor.sees("banner").await && ran(visitor).await.is_empty());
        assert!(visitor.cookie("makul").await.unwrap().contains("!analytics"));
    });
}

#[test]
fn firefox_chooses_by_category_and_esc_stores_nothing() {
    in_firefox(async |internet, visitor| {
        open(internet, visitor, "").await;
        press(visitor, "settings", Key::Enter).await;
        visitor.see("panel").await;
        visitor
            .until("document.querySelector('makul-consent').shadowRoot.activeElement?.id === 'title'")
            .await;
        visitor.tab_to("switch").await;
        visitor.key(Key::Space).await;
        assert!(visitor.is_on("analytics").await);
        visitor.key(Key::Escape).await;
        visitor.lose_sight_of("panel").await;
        assert_eq!(visitor.focused_part().await, "settings");
        assert!(visitor.cookies().await.is_empty());

        visitor.key(Key::Enter).await;
        visitor.see("panel").await;
        visitor.tab_to("switch").await;
        assert!(!visitor.is_on("analytics").await, "what was not saved is forgotten");
        visitor.key(Key::Space).await;
        press(visitor, "save", Key::Enter).await;
        visitor.lose_sight_of("panel").await;
        visitor.until("ran.includes('a')").await;
        assert!(allows(visitor, "analytics").await && !allows(visitor, "marketing").await);
        assert_eq!(ran(visitor).await, ["a"]);
    });
}

#[test]
fn firefox_opens_the_policy_and_comes_back_from_it() {
    in_firefox(async |internet, visitor| {
        open(internet, visitor, "").await;
        press(visitor, "policy", Key::Enter).await;
        reads(visitor).await;
        assert!(visitor.look("reader").await.text.contains("1.2. Каталог можно читать"));
        visitor.key(Key::Escape).await;
        visitor.lose_sight_of("reader").await;
        assert_eq!(visitor.focused_part().await, "policy");
        assert!(visitor.cookies().await.is_empty());
        visitor.key(Key::Enter).await;
        reads(visitor).await;
        press(visitor, "close", Key::Space).await;
        visitor.lose_sight_of("reader").await;
        visitor.see("banner").await;
    });
}

#[test]
fn firefox_withdraws_and_what_was_left_is_swept() {
    in_firefox(async |internet, visitor| {
        open(internet, visitor, "").await;
        press(visitor, "accept", Key::Space).await;
        internet.arrival(METRICA_LOADER).await;
        visitor.until("document.cookie.includes('_ym_uid')").await;
        press(visitor, "reopen", Key::Enter).await;
        visitor.see("panel").await;
        press(visitor, "withdraw", Key::Enter).await;
        visitor.until("!makul.consent.grants.analytics && !document.cookie.includes('_ym_uid')").await;
        assert_eq!(visitor.cookie_names().await, ["makul"]);
        internet.forget();
        visitor.reload().await;
        visitor.until("makul.consent.decided").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(visitor.value("[makul.consent.grants.analytics, ran]").await, json!([false, []]));
    });
}

#[test]
fn firefox_has_the_focus_in_a_modal_question() {
    in_firefox(async |internet, visitor| {
        open(internet, visitor, "data-layout='modal'").await;
        press(visitor, "reject", Key::Enter).await;
        visitor.lose_sight_of("banner").await;
        assert_eq!(visitor.value("makul.consent.cause").await, "reject");
    });
}

#[test]
fn firefox_leaves_a_modal_question_for_its_own_buttons_only() {
    in_firefox(async |internet, visitor| {
        open(internet, visitor, "data-layout='modal'").await;
        let mut passed = vec![visitor.focused_part().await];
        while passed.last().map(String::as_str) != Some("body") {
            assert!(passed.len() < 10, "{passed:?}");
            visitor.tab().await;
            passed.push(visitor.focused_part().await);
        }
        // Then it is the turn of the browser's own buttons. Keys that WebDriver sends after that go to the page all the
        // same, which has not got the focus: what they do there says nothing of a person's.
        assert_eq!(passed, ["policy", "reject", "accept", "settings", "body"]);
    });
}

//! The choice: what a press or a call does, in which order, and what the site's developers hear of it.
use serde_json::json;

use crate::shop::{HOST, TAG, VENDORS, allows, held, nobody_else_is_asked, on, open, ran};
use crate::stage::in_a_browser;
use crate::vendors::{GTAG_LOADER, METRICA_LOADER};

/// Writes down every event of the window and what is true at that moment.
const LISTEN: &str = "<script>
    events = [];
    for (const word of ['ready', 'ask', 'change', 'close'])
        addEventListener('makul:' + word, (event) => events.push({ word, decided: event.detail.decided,
            stored: document.cookie.includes('makul='), ran: ran.length }));
</script>";

#[test]
fn accept_closes_the_question_and_lets_everything_in() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, &(held("analytics", "a") + &held("marketing", "m"))).await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        visitor.see("reopen").await;
        internet.arrival(GTAG_LOADER).await;
        internet.arrival(METRICA_LOADER).await;
        assert_eq!(ran(visitor).await, ["a", "m"]);
        assert_eq!(visitor.value("makul.consent.cause").await, "accept");
        let record = visitor.cookie("makul").await.unwrap();
        assert!(record.contains(".analytics.") && record.contains(".marketing."), "{record}");
    });
}

#[test]
fn reject_closes_the_question_and_lets_nothing_in() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, &held("marketing", "m")).await;
        visitor.press("reject").await;
        visitor.lose_sight_of("banner").await;
        visitor.see("reopen").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(ran(visitor).await.is_empty());
        assert_eq!(visitor.cookie_names().await, ["makul"]);
        assert_eq!(visitor.value("makul.consent.cause").await, "reject");
        assert!(!allows(visitor, "analytics").await && !allows(visitor, "google-analytics").await);
        let record = visitor.cookie("makul").await.unwrap();
        assert!(!record.contains(".analytics."), "{record}");
    });
}

#[test]
fn a_choice_is_stored_then_obeyed_then_announced() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &format!("{LISTEN}{TAG}"), &held("analytics", "a")).await;
        visitor.press("accept").await;
        visitor.until("events.some((event) => event.word === 'close')").await;
        let events = visitor.value("events").await;
        let said = |word: &str, decided: bool, stored: bool, ran: u32| json!({ "word": word, "decided": decided, "stored": stored, "ran": ran });
        assert_eq!(
            events,
            json!([
                said("ready", false, false, 0),
                said("ask", false, false, 0),
                said("change", true, true, 1),
                said("close", true, true, 1)
            ])
        );
    });
}

#[test]
fn the_snapshot_says_what_was_chosen_and_cannot_be_changed() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, &held("marketing", "m")).await;
        on(visitor).await;
        assert_eq!(
            visitor.value("[makul.consent.decided, makul.consent.id, makul.consent.at]").await,
            json!([false, null, null])
        );
        visitor.js("makul.save({ analytics: true })").await;
        let consent = visitor.value("makul.consent").await;
        assert_eq!(consent["decided"], true);
        assert_eq!(consent["grants"]["analytics"], true);
        assert_eq!(consent["grants"]["marketing"], false);
        assert_eq!(consent["grants"]["authorization"], true);
        assert_eq!(consent["services"], json!({ "google-analytics": true, "yandex-metrica": true }));
        assert_eq!(consent["locale"], "ru");
        assert!(consent["id"].as_str().is_some_and(|id| id.len() >= 16), "{consent}");
        assert_eq!(visitor.value("Math.abs(Date.parse(makul.consent.at) - Date.now()) < 60e3").await, true);
        assert_eq!(
            visitor
                .value(
                    "Math.round((Date.parse(makul.consent.expires) - Date.parse(makul.consent.at)) / 864e5)"
                )
                .await,
            180
        );
        let frozen = "const c = makul.consent; try { c.grants.marketing = true } catch {} return [Object.isFrozen(c), Object.isFrozen(c.grants), makul.allows('marketing')]";
        assert_eq!(visitor.js(frozen).await, json!([true, true, false]));
    });
}

#[test]
fn a_category_answers_to_its_other_names() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &(held("statistics", "s") + &held("ads", "ad"))).await;
        on(visitor).await;
        visitor.js("makul.save({ measurement: true })").await;
        assert_eq!(ran(visitor).await, ["s"]);
        assert_eq!(
            visitor
                .value(
                    "['analytics', 'statistics', 'performance', 'targeting', 'necessary'].map(makul.allows)"
                )
                .await,
            json!([true, true, true, false, true])
        );
    });
}

#[test]
fn one_service_may_be_allowed_without_its_neighbour() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        on(visitor).await;
        visitor.js("makul.save({ 'yandex-metrica': true })").await;
        internet.arrival(METRICA_LOADER).await;
        visitor.settle().await;
        assert!(internet.asked(GTAG_LOADER).is_empty(), "{}", internet.diary());
        assert!(allows(visitor, "yandex-metrica").await && !allows(visitor, "google-analytics").await);
    });
}

#[test]
fn listeners_hear_the_last_event_even_when_late_and_can_leave() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("analytics", "a")).await;
        on(visitor).await;
        let listen = "heard = []; const leave = makul.on('change', (c) => heard.push(c.grants.analytics)); makul.accept(); makul.reject(); leave(); makul.accept();
            makul.on('change', (c) => heard.push('late ' + c.grants.analytics)); return heard";
        assert_eq!(visitor.js(listen).await, json!([true, false, "late true"]));
    });
}

#[test]
fn a_listener_that_throws_silences_nobody() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("analytics", "a")).await;
        on(visitor).await;
        visitor.js("heard = []; makul.on('change', () => { throw Error('mine') }); makul.on('change', () => heard.push('other')); makul.accept()").await;
        assert_eq!(visitor.value("heard").await, json!(["other"]));
        assert_eq!(ran(visitor).await, ["a"]);
        assert!(visitor.console().await.iter().any(|line| line.contains("mine")));
    });
}

#[test]
fn promises_are_kept_when_the_yes_comes() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("analytics", "a")).await;
        assert_eq!(visitor.js("const ready = await makul.ready; return ready.decided").await, false);
        visitor.js("kept = []; makul.when('analytics').then((c) => kept.push(c.grants.analytics)); makul.reject()").await;
        assert_eq!(visitor.js("await 0; return kept").await, json!([]));
        visitor.js("makul.accept()").await;
        visitor.until("kept[0] === true").await;
    });
}

#[test]
fn the_sites_own_buttons_do_what_they_say() {
    in_a_browser(async |internet, visitor| {
        let buttons = ["accept", "reject", "withdraw", "open"]
            .map(|word| format!("<button id='{word}' data-makul='{word}'>{word}</button>"))
            .concat();
        let body = buttons
            + "<a id='link' href='/elsewhere' data-makul='open'>cookies</a>"
            + &held("analytics", "a");
        open(internet, visitor, VENDORS, &body).await;
        visitor.press("#accept").await;
        visitor.lose_sight_of("banner").await;
        assert!(allows(visitor, "analytics").await);
        assert_eq!(visitor.value("makul.consent.cause").await, "accept");
        visitor.press("#withdraw").await;
        visitor.until("!makul.allows('analytics')").await;
        visitor.press("#link").await;
        visitor.see("panel").await;
        assert!(visitor.address().await.starts_with("https://shop.aloka.one/catalogue/"));
        assert!(!visitor.sees("reopen").await, "the page has a way back of its own");
    });
}

#[test]
fn a_press_by_code_is_not_recorded_as_a_press_by_hand() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        on(visitor).await;
        visitor.js("makul.accept()").await;
        assert_ne!(visitor.value("makul.consent.cause").await, "accept");
    });
}

#[test]
fn every_choice_has_a_receipt() {
    in_a_browser(async |internet, visitor| {
        let tag = VENDORS.replace("src=", "data-site='aloka.one' src=");
        open(internet, visitor, &tag, "").await;
        visitor.see("banner").await;
        assert!(visitor.js("return makul.receipt()").await.is_null(), "of no choice there is none");
        visitor.press("accept").await;
        let receipt = visitor.js("return makul.receipt()").await;
        let id = visitor.text("makul.consent.id").await;
        assert!(receipt.to_string().contains(&id), "{receipt}");
        assert!(receipt.to_string().contains("aloka.one"), "{receipt}");
    });
}

#[test]
fn storage_writes_only_when_granted_and_is_swept() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("preferences", "p")).await;
        on(visitor).await;
        visitor.js("shelf = makul.storage('preferences'); shelf.setItem('theme', 'dark')").await;
        assert_eq!(visitor.value("[shelf.getItem('theme'), localStorage.length]").await, json!(["dark", 0]));
        visitor.js("makul.accept()").await;
        assert_eq!(visitor.value("Object.values(localStorage).includes('dark')").await, true);
        visitor.js("makul.withdraw()").await;
        assert_eq!(
            visitor.value("[shelf.getItem('theme'), Object.values(localStorage).includes('dark')]").await,
            json!([null, false])
        );
    });
}

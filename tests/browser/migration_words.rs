//! Other tools' markup, beside scripts that run: what is not understood, what came too late, what shows and hides, what is no script.
use serde_json::json;

use crate::migration_kinds::{MIGRATION, understood};
use crate::page::Page;
use crate::shop::{SHOP, TAG, allows, configured, held, on, open, ran};
use crate::stage::in_a_browser;

const CDN: &str = "https://cdn.example.kg";

fn marked(marks: &str, name: &str) -> String {
    format!("<script {marks}>ran.push('{name}')</script>")
}

#[test]
fn what_nobody_knows_stays_held_and_is_told_once() {
    in_a_browser(async |internet, visitor| {
        let body = marked("type='text/plain' data-name='weather'", "w")
            + &marked("type='text/plain' data-name='weather'", "w")
            + &marked("type='text/plain' class='optanon-category-C0002-STACK42'", "stack")
            + &marked("type='text/plain' data-cookieconsent='statistics,unclassified'", "unclassified")
            + &marked("type='text/plain' data-cookieconsent=''", "empty")
            + &marked("type='text/plain' data-category='!analytics'", "not")
            + &marked("type='text/plain'", "of nobody")
            + "<img data-name='Товар 5' data-src='/icon.svg' width='1' height='1'>";
        open(internet, visitor, TAG, &body).await;
        understood(visitor).await;
        visitor.js("makul.accept(); makul.reject(); makul.accept()").await;
        visitor.until("window.overheard.length >= 4").await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty());
        let console = visitor.console().await;
        for word in ["weather", "STACK42", "unclassified", "!analytics"] {
            assert_eq!(console.iter().filter(|line| line.contains(word)).count(), 1, "{word}: {console:?}");
        }
        assert_eq!(console.len(), 4, "{console:?}");
        assert!(
            console
                .iter()
                .any(|line| line.contains("data-name=\"weather\"") && line.contains("data-category"))
        );
    });
}

#[test]
fn what_ran_before_anybody_could_hold_it_is_told() {
    in_a_browser(async |internet, visitor| {
        internet.page(&format!("{CDN}/frame"), "frame");
        let body = marked("data-cookieconsent='statistics'", "late")
            + &marked("data-cookieconsent='ignore'", "ignored")
            + &format!("<iframe class='optanon-category-C0004' src='{CDN}/frame'></iframe>");
        open(internet, visitor, TAG, &body).await;
        understood(visitor).await;
        assert_eq!(ran(visitor).await, ["late", "ignored"]);
        let console = visitor.console().await;
        assert_eq!(console.iter().filter(|line| line.contains("was not held")).count(), 2, "{console:?}");
        assert_eq!(console.len(), 2, "{console:?}");
    });
}

#[test]
fn the_adapters_can_be_turned_off() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::json("https://shop.aloka.one/makul.json", r#"{"adapters":false}"#));
        let heads = [
            TAG.replace("src=", "data-adapters='false' src="),
            configured(r#"{"adapters":false}"#),
            TAG.replace("src=", "data-config='/makul.json' src="),
        ];
        let body = held("analytics", "ours")
            + &marked("type='text/plain' data-name='matomo'", "klaro")
            + &marked("type='text/plain' data-name='weather'", "nobody");
        for head in heads {
            open(internet, visitor, &head, &body).await;
            on(visitor).await;
            visitor.js("await makul.ready; makul.accept()").await;
            understood(visitor).await;
            assert_eq!(ran(visitor).await, ["ours"], "{head}");
            assert!(visitor.console().await.is_empty(), "{:?}", visitor.console().await);
            visitor.forget_cookies().await;
        }
    });
}

#[test]
fn the_sites_words_may_come_from_a_file_that_is_late() {
    in_a_browser(async |internet, visitor| {
        let file = "https://shop.aloka.one/makul.json";
        internet.put(Page::json(file, r#"{"categories":[{"id":"weather","name":"Weather"}]}"#));
        let slow = internet.hold(file);
        let head = TAG.replace("src=", "data-config='/makul.json' src=");
        open(internet, visitor, &head, &marked("type='text/plain' data-name='weather'", "w")).await;
        internet.arrival(MIGRATION).await;
        visitor.settle().await;
        slow.release();
        visitor.press("accept").await;
        visitor.until("ran.length").await;
        assert!(visitor.console().await.is_empty(), "{:?}", visitor.console().await);
    });
}

#[test]
fn cookiebots_classes_show_and_hide() {
    in_a_browser(async |internet, visitor| {
        let body = "<p id='in' class='cookieconsent-optin-marketing'>in</p><p id='out' class='x cookieconsent-optout-marketing'>out</p>
            <p id='both' class='cookieconsent-optin-statistics cookieconsent-optin-marketing'>both</p>
            <p id='any' class='cookieconsent-optout-statistics cookieconsent-optout-marketing'>any</p><p id='odd' class='cookieconsent-optin-weather'>odd</p>";
        open(internet, visitor, TAG, &(body.to_owned() + &held("marketing", "m") + &held("analytics", "a")))
            .await;
        understood(visitor).await;
        let seen = "['in', 'out', 'both', 'any', 'odd'].filter((id) => document.getElementById(id).offsetHeight).join(' ')";
        assert_eq!(visitor.text(seen).await, "out any odd");
        visitor.js("makul.save({ marketing: true })").await;
        assert_eq!(visitor.text(seen).await, "in any odd");
        visitor.js("makul.accept()").await;
        assert_eq!(visitor.text(seen).await, "in both odd");
        visitor.js("makul.withdraw()").await;
        assert_eq!(visitor.text(seen).await, "out any odd");
    });
}

#[test]
fn a_service_that_only_the_other_tool_knew_is_not_said_to_run_on() {
    in_a_browser(async |internet, visitor| {
        let body =
            marked("type='text/plain' data-category='analytics' data-service='Google Analytics'", "v3")
                + &marked("type='text/plain' data-cookieconsent='statistics,marketing'", "bot");
        let head = TAG.replace("src=", "data-reload='true' src=");
        open(internet, visitor, &head, &body).await;
        understood(visitor).await;
        visitor.js("makul.accept()").await;
        visitor.until("ran.length === 2").await;
        visitor.js("page = 'this'; makul.save({ preferences: false })").await;
        visitor.settle().await;
        assert_eq!(visitor.value("[window.page, makul.consent.running]").await, json!(["this", []]));
        // And what does run on is named, whichever of its categories is taken back.
        open(internet, visitor, TAG, &body).await;
        visitor.until("ran.length === 2").await;
        visitor.js("makul.save({ marketing: false })").await;
        visitor.until("makul.consent.running.length").await;
        assert_eq!(visitor.value("makul.consent.running").await, json!(["marketing"]));
        assert!(allows(visitor, "analytics").await);
    });
}

#[test]
fn thousands_of_them_are_understood_in_one_go() {
    in_a_browser(async |internet, visitor| {
        let body = "<p></p><script>for (let n = 0; n < 5000; n++) { const s = document.createElement('script'); s.type = 'text/plain';
            s.setAttribute('data-cookieconsent', 'statistics'); s.textContent = `ran.push(${n})`; document.body.append(s) }</script>";
        open(internet, visitor, TAG, body).await;
        visitor.until("document.querySelectorAll('script[data-category=analytics]').length === 5000").await;
        visitor.js("makul.accept()").await;
        visitor.until("ran.length === 5000").await;
        assert_eq!(visitor.value("ran.every((name, index) => name === index)").await, true);
        assert_eq!(internet.asked(SHOP).len(), 1);
    });
}

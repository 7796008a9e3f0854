//! The gate in doubt: what is on its way, has left the page, or only looks as if it were marked.
use serde_json::json;

use crate::migration::answered;
use crate::migration_kinds::MIGRATION;
use crate::shop::{TAG, configured, held, on, open, ran};
use crate::stage::in_a_browser;

const KIT: &str = "https://shop.aloka.one/makul-services.js";
const WRITER: &str = "<script type='text/plain' data-category='analytics'>var _writeKey = 1; (window.ran ||= []).push('writer')</script>";

#[test]
fn a_box_of_the_page_s_own_with_a_category_of_goods_is_left_alone() {
    in_a_browser(async |internet, visitor| {
        let body = "<label><input type='checkbox' id='shoes' data-category='shoes' checked> Shoes</label>\
                    <input type='checkbox' id='bare' data-service='delivery' checked>";
        open(
            internet,
            visitor,
            &configured(r#"{ "policy": "/privacy.txt", "categories": ["analytics"] }"#),
            body,
        )
        .await;
        visitor.see("banner").await;
        visitor.press("accept").await;
        visitor.settle().await;
        assert_eq!(
            visitor
                .value("[shoes.checked, bare.checked, document.querySelectorAll('input,label').length]")
                .await,
            json!([true, true, 3])
        );
        assert_eq!(visitor.console().await, [""; 0]);
    });
}

#[test]
fn a_script_that_may_write_keeps_its_turn_while_its_guard_is_on_its_way() {
    in_a_browser(async |internet, visitor| {
        let guard = internet.hold(KIT);
        let body = WRITER.to_owned() + &held("analytics", "reader of it");
        open(internet, visitor, TAG, &body).await;
        visitor.press("accept").await;
        internet.arrival(KIT).await;
        assert_eq!(ran(visitor).await, [""; 0]);
        guard.release();
        visitor.until("window.ran?.length == 2").await;
        assert_eq!(ran(visitor).await, ["writer", "reader of it"]);
    });
}

#[test]
fn a_script_that_may_write_does_not_run_after_a_withdrawal_that_was_quicker_than_its_guard() {
    in_a_browser(async |internet, visitor| {
        let guard = internet.hold(KIT);
        open(internet, visitor, TAG, WRITER).await;
        visitor.press("accept").await;
        internet.arrival(KIT).await;
        visitor.js("makul.withdraw()").await;
        guard.release();
        visitor.settle().await;
        assert_eq!(ran(visitor).await, [""; 0]);
        visitor.js("makul.accept()").await;
        visitor.until("window.ran?.length == 1").await;
    });
}

#[test]
fn a_script_that_has_left_the_page_stops_nobody_and_is_held_again_when_it_comes_back() {
    in_a_browser(async |internet, visitor| {
        let away = "<div id='view'><script type='text/plain' data-category='analytics' data-src='/away.js'></script></div>";
        open(internet, visitor, TAG, &(away.to_owned() + &held("analytics", "stayed"))).await;
        visitor.see("banner").await;
        visitor.js("window.view = document.getElementById('view'); view.remove()").await;
        visitor.press("accept").await;
        visitor.until("window.ran?.length == 1").await;
        visitor.js("makul.withdraw(); document.body.append(view)").await;
        visitor.settle().await;
        assert!(internet.asked("https://shop.aloka.one/away.js").is_empty());
        visitor.js("makul.accept()").await;
        internet.arrival("https://shop.aloka.one/away.js").await;
    });
}

#[test]
fn a_name_that_every_object_has_is_nobody_s() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("analytics", "a")).await;
        on(visitor).await;
        for name in ["constructor", "valueOf", "__proto__", "toString"] {
            assert_eq!(visitor.value(&format!("makul.allows('{name}')")).await, false, "{name}");
            visitor.js(&format!("makul.storage('{name}').setItem('x', '1')")).await;
        }
        assert_eq!(visitor.value("Object.keys(localStorage)").await, json!([]));
    });
}

#[test]
fn what_another_tab_keeps_is_not_overwritten_by_an_older_value() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &configured(r#"{ "categories": ["preferences"] }"#), "").await;
        visitor.press("accept").await;
        visitor.js("window.one = makul.storage('preferences'); window.two = makul.storage('preferences'); one.setItem('theme', 'light')").await;
        assert_eq!(visitor.text("two.getItem('theme')").await, "light", "one store for each category");
        visitor
            .js("localStorage['makul.preferences.theme'] = 'dark'; makul.save({ preferences: true })")
            .await;
        assert_eq!(
            visitor.value("[one.getItem('theme'), localStorage['makul.preferences.theme']]").await,
            json!(["dark", "dark"])
        );
    });
}

#[test]
fn a_no_that_is_said_while_another_tool_s_record_is_being_read_stands() {
    in_a_browser(async |internet, visitor| {
        answered(internet, visitor, 3, "cookie('eu-consent', json({ analytics: true, marketing: true }))")
            .await;
        // The queue is served while the record is on its way.
        let queue = "<script>makulQueue = [(makul) => makul.reject()]</script>";
        open(internet, visitor, &format!("{queue}{TAG}"), &held("analytics", "a")).await;
        internet.arrival(MIGRATION).await;
        visitor.settle().await;
        assert_eq!(
            visitor.value("[makul.consent.cause, makul.allows('analytics')]").await,
            json!(["api", false])
        );
        assert_eq!(ran(visitor).await, [""; 0]);
    });
}

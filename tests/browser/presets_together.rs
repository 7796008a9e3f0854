//! Presets in company: two that share a script, what a page declared before the yes, options, and minds that change quickly.
use serde_json::json;

use crate::internet::Internet;
use crate::page::Page;
use crate::presets::{ROW, Row};
use crate::presets_region::VK;
use crate::shop::{HOST, configured, nobody_else_is_asked, open};
use crate::stage::in_a_browser;
use crate::vendors::{GTAG_COLLECT, GTAG_LOADER, METRICA_LOADER, METRICA_WATCH};
use crate::visitor::Visitor;

const OPENAPI: &str = "https://vk.com/js/api/openapi.js";
const TMR: &str = "https://top-fwz1.mail.ru/js/code.js";

fn site(services: &str) -> String {
    configured(&format!("{{ \"services\": [{services}] }}"))
}

/// A quiet visitor's choice of single services.
async fn save(visitor: &Visitor, choices: &str) {
    visitor.js(&format!("makul.save({{ {choices} }})")).await;
    visitor.settle().await;
}

/// What was asked at one time arrives in any order.
fn sorted(mut words: Vec<String>) -> Vec<String> {
    words.sort();
    words
}

fn vk(hit: &'static str) -> Row {
    Row { scripts: &[OPENAPI], hit, live: VK, ..ROW }
}

#[test]
fn the_library_of_vk_is_loaded_once_for_both_and_each_has_its_own_part_of_it() {
    in_a_browser(async |internet, visitor| {
        vk("https://vk.com/rtrg").set_up(internet);
        let both = r#"{ "use": "vk-pixel", "id": "VK-RTRG-1-abc" }, { "use": "vk-widgets", "id": 8888 }"#;
        open(internet, visitor, &site(both), "").await;
        visitor.see("banner").await;
        save(visitor, "'vk-widgets': true").await;
        internet.arrivals("https://vk.com/rtrg", 2).await;
        let kinds = |internet: &Internet| -> Vec<String> {
            internet.asked("https://vk.com/rtrg").iter().filter_map(|hit| hit.query("kind")).collect()
        };
        visitor.settle().await;
        assert_eq!(
            sorted(kinds(internet)),
            ["init", "start"],
            "the pixel in the library has not been touched"
        );
        // The page's own call, which nobody has agreed to.
        visitor.js("VK.Retargeting.Hit()").await;
        save(visitor, "'vk-pixel': true").await;
        assert_eq!(internet.asked(OPENAPI).len(), 1);
        assert_eq!(sorted(kinds(internet)), ["Hit", "init", "start"]);
        let hits = kinds(internet).len();
        save(visitor, "'vk-pixel': false").await;
        visitor.js("VK.Retargeting.Hit()").await;
        visitor.settle().await;
        assert_eq!(kinds(internet).len(), hits, "the pixel is silent while the widgets go on");
        assert_eq!(visitor.value("makul.consent.running").await, json!(["vk-pixel"]));
    });
}

#[test]
fn the_tag_of_two_mail_ru_services_is_loaded_once_and_stopped_when_both_are_refused() {
    in_a_browser(async |internet, visitor| {
        Row {
            scripts: &[TMR],
            hit: "https://top-fwz1.mail.ru/counter",
            live: "[..._tmr].forEach(call); list('_tmr')",
            ..ROW
        }
        .set_up(internet);
        let both = r#"{ "use": "top-mail-ru", "id": 3333 }, { "use": "mytarget", "id": 4444 }"#;
        open(internet, visitor, &site(both), "").await;
        visitor.press("accept").await;
        internet.arrivals("https://top-fwz1.mail.ru/counter", 3).await;
        let said = |internet: &Internet| -> String {
            let hits = internet.asked("https://top-fwz1.mail.ru/counter");
            hits.iter().filter_map(|hit| hit.query("said")).collect()
        };
        assert!(said(internet).contains("3333") && said(internet).contains("4444"), "{}", internet.diary());
        assert_eq!(internet.asked(TMR).len(), 1);
        visitor.js("document.cookie = 'tmr_lvid=1; path=/'").await;
        save(visitor, "mytarget: false").await;
        visitor.js("_tmr.push({ id: '3333', type: 'reachGoal', goal: 'first' })").await;
        visitor.settle().await;
        assert!(said(internet).contains("first"), "the other one goes on");
        assert!(visitor.cookie("tmr_lvid").await.is_some(), "and keeps the cookie of both");
        save(visitor, "'top-mail-ru': false").await;
        visitor.js("_tmr.push({ id: '3333', type: 'reachGoal', goal: 'second' })").await;
        visitor.settle().await;
        assert!(!said(internet).contains("second"), "{}", internet.diary());
        assert_eq!(visitor.cookie("tmr_lvid").await, None);
    });
}

#[test]
fn advertising_refused_leaves_analytics_its_tag() {
    in_a_browser(async |internet, visitor| {
        let both = r#"{ "use": "google-analytics", "id": "G-TEST1" }, { "use": "google-ads", "id": "AW-1" }"#;
        open(internet, visitor, &site(both), "").await;
        visitor.press("accept").await;
        internet.arrivals(GTAG_COLLECT, 2).await;
        internet.forget();
        save(visitor, "'google-ads': false").await;
        visitor.js("gtag('event', 'order', { send_to: 'G-TEST1' })").await;
        internet.arrival(GTAG_COLLECT).await;
        save(visitor, "'google-analytics': false").await;
        internet.forget();
        visitor.js("gtag('event', 'late')").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        // Both refused, one comes back: its commands arrive.
        save(visitor, "'google-analytics': true").await;
        visitor.js("gtag('event', 'again')").await;
        visitor.settle().await;
        let analytics = internet.that(|hit| hit.query("tid").as_deref() == Some("G-TEST1"));
        let events: Vec<_> = analytics.iter().filter_map(|hit| hit.query("en")).collect();
        assert_eq!(events, ["again"]);
    });
}

#[test]
fn places_of_advertisements_declared_before_the_yes_are_filled_after_it() {
    in_a_browser(async |internet, visitor| {
        let block = "window.yaContextCb = window.yaContextCb || []; yaContextCb.push(() => Ya.Context.AdvManager.render({ blockId: 'R-A-9-9' }));
            (window.adsbygoogle = window.adsbygoogle || []).push({ slot: 'early' })";
        let yandex = Row {
            scripts: &["https://yandex.ru/ads/system/context.js"],
            hit: "https://an.yandex.ru/meta",
            live: "window.Ya = { Context: { AdvManager: { render: (block) => hit('render', block) } } };
                yaContextCb.push = (...calls) => calls.forEach((call) => call());
                yaContextCb.splice(0).forEach((call) => call())",
            ..ROW
        };
        let google = Row {
            scripts: &["https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"],
            hit: "https://googleads.g.doubleclick.net/pagead/ads",
            live: "[...adsbygoogle].forEach(call); list('adsbygoogle')",
            ..ROW
        };
        yandex.set_up(internet);
        google.set_up(internet);
        let both = r#"{ "use": "yandex-rsya" }, { "use": "google-ads", "id": "ca-pub-7" }"#;
        open(internet, visitor, &site(both), &format!("<script>{block}</script>")).await;
        visitor.see("banner").await;
        // The script that stops what is refused is there by now.
        internet.arrival("https://shop.aloka.one/makul-services.js").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        visitor.press("accept").await;
        internet.arrivals("https://an.yandex.ru/meta", 2).await;
        internet.arrivals("https://googleads.g.doubleclick.net/pagead/ads", 2).await;
        let said = |host: &str| -> String {
            internet.requests_to(host).iter().filter_map(|hit| hit.query("said")).collect()
        };
        assert!(said("an.yandex.ru").contains("R-A-9-9"), "{}", internet.diary());
        assert!(said("googleads.g.doubleclick.net").contains("early"), "{}", internet.diary());
    });
}

#[test]
fn sessions_are_recorded_only_where_the_operator_says_so() {
    in_a_browser(async |internet, visitor| {
        for (options, recorded) in [("", 0), (r#", "webvisor": false"#, 0), (r#", "webvisor": true"#, 1)] {
            internet.forget();
            let metrica = format!(r#"{{ "use": "yandex-metrica", "id": 555{options} }}"#);
            open(internet, visitor, &site(&metrica), "").await;
            visitor.js("makul.accept()").await;
            internet.arrival(METRICA_WATCH).await;
            visitor.settle().await;
            assert_eq!(
                internet.asked("https://mc.yandex.ru/webvisor/555").len(),
                recorded,
                "with {options:?}"
            );
        }
    });
}

#[test]
fn an_option_that_the_vendor_does_not_have_is_told_on_the_console() {
    in_a_browser(async |internet, visitor| {
        let services = r#"{ "use": "yandex-metrica", "id": 555, "webvisro": true }, { "use": "google-analytics", "id": "UA-1-1" }"#;
        open(internet, visitor, &site(services), "").await;
        visitor.see("banner").await;
        visitor.until("overheard.length > 1").await;
        visitor.press("accept").await;
        internet.arrival(METRICA_WATCH).await;
        assert_eq!(
            visitor.console().await,
            [
                "warn: makul: unknown webvisro of yandex-metrica, see docs/services.md",
                "warn: makul: unknown id of google-analytics, see docs/services.md",
            ]
        );
    });
}

#[test]
fn a_yes_after_a_no_that_came_while_the_script_was_on_its_way_starts_it() {
    in_a_browser(async |internet, visitor| {
        for (service, loader, hit) in [
            (r#"{ "use": "yandex-metrica", "id": 555 }"#, METRICA_LOADER, METRICA_WATCH),
            (r#"{ "use": "google-analytics", "id": "G-TEST1" }"#, GTAG_LOADER, GTAG_COLLECT),
            (
                r#"{ "use": "mediator", "id": "m" }"#,
                "https://collector.mediator.media/script/m/",
                "https://mediator.media/hit",
            ),
        ] {
            internet.put(Page::script(
                "https://collector.mediator.media/script/m/",
                "new Image().src = 'https://mediator.media/hit'",
            ));
            internet.forget();
            visitor.forget_cookies().await;
            let slow = internet.hold(loader);
            open(internet, visitor, &site(service), "").await;
            visitor.press("accept").await;
            internet.arrival(loader).await;
            visitor.js("makul.withdraw()").await;
            slow.release();
            visitor.settle().await;
            assert!(internet.asked(hit).is_empty(), "{}", internet.diary());
            visitor.js("makul.accept()").await;
            internet.arrival(hit).await;
            visitor.settle().await;
            assert_eq!(internet.asked(hit).len(), 1, "{}", internet.diary());
        }
    });
}

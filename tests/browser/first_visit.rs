//! The first visit: what a visitor nobody has met is shown, and what does not happen before a press.
use serde_json::json;

use makul::core::locale::Locale;
use makul::core::words::{First, around, category, first};

use crate::shop::{
    HOST, SHOP, TAG, VENDORS, forget, held, html, nobody_else_is_asked, on, open, open_demo, ran,
};
use crate::stage::{in_a_browser, in_a_browser_reading};
use crate::visitor::Key;

#[test]
fn the_visitor_of_aloka_is_asked_in_russian() {
    in_a_browser(async |_, visitor| {
        open_demo(visitor, "https://aloka.one/").await;
        visitor.see("banner").await;
        assert_eq!(visitor.language().await, "ru");
        assert_eq!(visitor.see("accept").await.text, "Принять");
        assert_eq!(visitor.see("reject").await.text, "Отклонить");
        assert_eq!(visitor.see("settings").await.text, "Настройки");
        assert!(visitor.see("policy").await.seen);
        assert!(!visitor.sees("reopen").await && !visitor.sees("panel").await);
        assert_eq!(visitor.console().await, Vec::<String>::new());
    });
}

#[test]
fn the_visitor_of_om_is_asked_in_kyrgyz() {
    in_a_browser(async |_, visitor| {
        open_demo(visitor, "https://om.kg/").await;
        visitor.see("banner").await;
        assert_eq!(visitor.language().await, "ky");
        assert_eq!(visitor.look("accept").await.text, "Кабыл алуу");
    });
}

#[test]
fn nothing_leaves_and_nothing_is_stored_before_a_press() {
    in_a_browser(async |internet, visitor| {
        open_demo(visitor, "https://aloka.one/").await;
        visitor.see("banner").await;
        nobody_else_is_asked(internet, visitor, "aloka.one").await;
        assert!(visitor.cookies().await.is_empty());
        assert_eq!(visitor.value("[localStorage.length, sessionStorage.length]").await, json!([0, 0]));
    });
}

#[test]
fn looking_scrolling_and_esc_are_not_consent() {
    in_a_browser(async |internet, visitor| {
        let body = held("analytics", "held") + "<div style='height: 5000px'></div>";
        open(internet, visitor, VENDORS, &body).await;
        visitor.see("banner").await;
        visitor.js("scrollTo(0, 3000)").await;
        visitor.press("#buy").await;
        visitor.tab_to("accept").await;
        visitor.key(Key::Escape).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(ran(visitor).await, ["buy"]);
        assert!(visitor.cookies().await.is_empty());
        visitor.reload().await;
        visitor.see("banner").await;
    });
}

#[test]
fn yes_and_no_are_of_the_same_kind_size_and_colour() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        for width in [360, 768, 1280] {
            visitor.resize(width, 740).await;
            let (yes, no) = (visitor.see("accept").await, visitor.see("reject").await);
            assert!((yes.width - no.width).abs() < 1.0, "at {width}: {yes:?} {no:?}");
            assert!((yes.height - no.height).abs() < 1.0, "at {width}: {yes:?} {no:?}");
        }
        let look = "(part) => { const s = getComputedStyle(document.querySelector('makul-consent').shadowRoot.querySelector(`[part~=${part}]`));
            return [s.color, s.backgroundColor, s.borderColor, s.borderWidth, s.fontSize, s.fontWeight, s.opacity].join() }";
        visitor.js(&format!("window.look = {look}")).await;
        assert_eq!(visitor.text("look('accept')").await, visitor.text("look('reject')").await);
        assert_eq!(visitor.value("(() => { const p = x => document.querySelector('makul-consent').shadowRoot.querySelector(`[part~=${x}]`).localName; return [p('accept'), p('reject')] })()").await, json!(["button", "button"]));
    });
}

#[test]
fn the_page_behind_moves_scrolls_and_answers_as_before() {
    in_a_browser(async |internet, visitor| {
        let body = "<p id='text'>Товары</p><div style='height: 5000px'></div>";
        internet.page("https://shop.aloka.one/plain", &html("", body));
        visitor.goto("https://shop.aloka.one/plain").await;
        let places = "['h1', '#buy', '#text'].map((s) => { const b = document.querySelector(s).getBoundingClientRect(); return [b.x, b.y, b.width] })";
        let plain = visitor.value(places).await;
        open(internet, visitor, VENDORS, body).await;
        visitor.see("banner").await;
        assert_eq!(visitor.value(places).await, plain);
        visitor.press("#buy").await;
        visitor.js("scrollTo(0, 1000)").await;
        assert_eq!(visitor.value("scrollY").await, 1000);
        assert_eq!(ran(visitor).await, ["buy"]);
    });
}

#[test]
fn a_page_that_gates_nothing_asks_nothing() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, "").await;
        on(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(!visitor.sees("banner").await && !visitor.sees("reopen").await);
        assert_eq!(
            visitor.value("[makul.allows('authorization'), makul.allows('analytics')]").await,
            json!([true, false])
        );
    });
}

#[test]
fn a_first_visit_costs_one_request_until_the_page_is_idle() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        visitor.see("banner").await;
        visitor.settle().await;
        let mut asked: Vec<_> = internet.requests().iter().map(|request| request.path.clone()).collect();
        assert_eq!(asked[..2], ["/catalogue/", "/makul.js"]);
        // These two come side by side.
        asked.split_off(2).iter().for_each(|later| {
            assert!(["/makul-panel.js", "/makul-services.js"].contains(&later.as_str()), "{later}")
        });
    });
}

#[test]
fn six_services_cost_a_first_visit_no_more_than_none() {
    in_a_browser(async |internet, visitor| {
        let services = "data-google-analytics='G-1' data-yandex-metrica='1' data-top-mail-ru='2' data-meta-pixel='3' data-liveinternet data-hotjar='4'";
        open(internet, visitor, &format!("<script src='/makul.js' {services}></script>"), "").await;
        let banner = visitor.see("banner").await;
        assert!(banner.text.contains("реклам"), "{}", banner.text);
        visitor.settle().await;
        let mut asked: Vec<_> = internet.requests().iter().map(|request| request.path.clone()).collect();
        assert_eq!(asked[..2], ["/catalogue/", "/makul.js"]);
        // These two come side by side.
        asked.split_off(2).iter().for_each(|later| {
            assert!(["/makul-panel.js", "/makul-services.js"].contains(&later.as_str()), "{later}")
        });
        assert_eq!(visitor.value("Object.keys(makul.consent.services).length").await, json!(6));
        let unit = std::fs::metadata(concat!(env!("CARGO_MANIFEST_DIR"), "/pkg/makul.js")).unwrap().len();
        let told = visitor
            .value("performance.getEntriesByName(location.origin + '/makul.js')[0].decodedBodySize")
            .await;
        assert_eq!(told, json!(unit), "the one script that the sizes are recorded of");
    });
}

#[test]
fn every_language_says_in_the_page_what_the_core_says() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        visitor.see("banner").await;
        for locale in Locale::ALL {
            visitor.js(&format!("makul.setLocale('{}')", locale.tag())).await;
            visitor
                .until(&format!("document.querySelector('makul-consent').lang == '{}'", locale.tag()))
                .await;
            let parts = "['p', '[part=reject]', '[part=accept]', '[part=settings]'].map((part) => document.querySelector('makul-consent').shadowRoot.querySelector(part).textContent)";
            let (before, after) = around(first(locale, First::Text));
            let sentence = format!("{before}{}{after}", category(locale, "analytics"));
            let [reject, accept, settings] =
                [First::Reject, First::Accept, First::Settings].map(|key| first(locale, key));
            assert_eq!(visitor.value(parts).await, json!([sentence, reject, accept, settings]), "{locale:?}");
        }
    });
}

#[test]
fn the_page_says_the_language_and_old_codes_count() {
    in_a_browser(async |internet, visitor| {
        let tags = [
            ("ru", "ru"),
            ("kk-KZ", "kk"),
            ("kz", "kk"),
            ("ky", "ky"),
            ("kg", "ky"),
            ("uz", "uz"),
            ("uz-Cyrl-UZ", "uz-Cyrl"),
            ("en-GB", "en"),
        ];
        for (tag, shown) in tags {
            internet.page(SHOP, &html(VENDORS, "").replace("lang='ru'", &format!("lang='{tag}'")));
            visitor.goto(SHOP).await;
            visitor.see("banner").await;
            assert_eq!(visitor.language().await, shown, "of {tag}");
        }
    });
}

#[test]
fn a_page_without_a_language_is_asked_in_the_browsers() {
    in_a_browser_reading("fr,kk,ru", async |internet, visitor| {
        internet.page(SHOP, &html(VENDORS, "").replace(" lang='ru'", ""));
        visitor.goto(SHOP).await;
        visitor.see("banner").await;
        assert_eq!(visitor.language().await, "kk");
        internet.page(SHOP, &html(VENDORS, "").replace("lang='ru'", "lang='fr'"));
        forget(visitor).await;
        visitor.reload().await;
        visitor.see("banner").await;
        assert_eq!(visitor.language().await, "kk", "nobody here speaks French, so the browser is asked");
    });
}

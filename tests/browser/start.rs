//! The start: every way to embed the tag, calls made before it arrives, and engines that refuse to compile.
use serde_json::json;

use crate::page::Page;
use crate::shop::{
    HOST, OLD_CHROMIUM, SHOP, TAG, VENDORS, forget, held, html, nobody_else_is_asked, on, open, open_with,
    ran,
};
use crate::stage::in_a_browser;

/// Asks, is answered, and lets in: the whole way in one breath.
async fn asks_and_obeys(visitor: &crate::visitor::Visitor) {
    visitor.see("banner").await;
    assert!(ran(visitor).await.is_empty());
    visitor.press("accept").await;
    visitor.until("ran.includes('held')").await;
    visitor.lose_sight_of("banner").await;
    let console = visitor.console().await;
    assert!(!console.iter().any(|line| line.starts_with("error")), "{console:?}");
}

#[test]
fn in_the_head_it_is_there_before_the_body() {
    in_a_browser(async |internet, visitor| {
        let head = format!(
            "{TAG}<script>early = [typeof makul, makul.version.length > 0, document.body === null]</script>"
        );
        open(internet, visitor, &head, &held("analytics", "held")).await;
        assert_eq!(visitor.value("early").await, json!(["object", true, true]));
        asks_and_obeys(visitor).await;
    });
}

#[test]
fn in_the_head_it_asks_while_the_page_is_still_arriving() {
    in_a_browser(async |internet, visitor| {
        let body = held("analytics", "held") + "<script src='/slow.js'></script>";
        let note = "window.during = [Boolean(document.querySelector('makul-consent')), document.readyState]";
        internet.put(Page::script("https://shop.aloka.one/slow.js", note));
        open(internet, visitor, VENDORS, &body).await;
        assert_eq!(visitor.value("during").await, json!([true, "loading"]));
    });
}

#[test]
fn at_the_end_of_the_body_it_finds_what_stands_above() {
    in_a_browser(async |internet, visitor| {
        let after = "<script>early = makul.allows('analytics')</script>";
        open(internet, visitor, "", &(held("analytics", "held") + TAG + after)).await;
        assert_eq!(visitor.value("early").await, false);
        asks_and_obeys(visitor).await;
    });
}

#[test]
fn deferred_and_asynchronous_it_answers_calls_made_before_and_after() {
    in_a_browser(async |internet, visitor| {
        let queue = "<script>calls = []; (window.makulQueue = window.makulQueue || []).push((m) => calls.push('first ' + m.allows('analytics')));
            makulQueue.push((m) => calls.push('second ' + (m === window.makul)))</script>";
        for how in ["defer", "async"] {
            let tag = TAG.replace("src=", &format!("{how} src="));
            open(internet, visitor, &format!("{queue}{tag}"), &held("analytics", "held")).await;
            on(visitor).await;
            visitor.js("makulQueue.push((m) => calls.push('late ' + m.version.length))").await;
            let calls = visitor.value("calls").await;
            assert_eq!((&calls[0], &calls[1]), (&json!("first false"), &json!("second true")), "{how}");
            assert!(calls[2].as_str().unwrap().starts_with("late "), "{how}");
            asks_and_obeys(visitor).await;
            forget(visitor).await;
        }
    });
}

#[test]
fn a_call_in_the_queue_that_throws_stops_nobody() {
    in_a_browser(async |internet, visitor| {
        let queue = "<script>calls = []; makulQueue = [() => { throw Error('mine') }, () => calls.push('next')]</script>";
        open(internet, visitor, &format!("{queue}{TAG}"), &held("analytics", "held")).await;
        visitor.see("banner").await;
        assert_eq!(visitor.value("calls").await, json!(["next"]));
    });
}

#[test]
fn where_synchronous_compilation_is_refused_it_starts_a_little_later() {
    in_a_browser(async |internet, visitor| {
        let queue = "<script>calls = []; makulQueue = [(m) => calls.push(m.allows('analytics'))]; early = null</script>";
        let head = format!(
            "{OLD_CHROMIUM}{queue}{TAG}<script>early = makul.allows('analytics'); makul.ready.then((c) => calls.push('ready ' + c.decided))</script>"
        );
        open(internet, visitor, &head, &held("analytics", "held")).await;
        assert_eq!(visitor.value("early").await, false);
        asks_and_obeys(visitor).await;
        visitor.reload().await;
        visitor.until("ran.includes('held') && calls.length === 2").await;
        assert_eq!(visitor.value("makul.allows('analytics')").await, true);
        let calls = visitor.value("calls").await;
        assert!(calls.as_array().unwrap().contains(&json!("ready true")), "{calls}");
        assert!(!visitor.sees("banner").await);
    });
}

#[test]
fn calls_made_while_it_compiles_are_carried_out_then() {
    in_a_browser(async |internet, visitor| {
        let head = format!("{OLD_CHROMIUM}{VENDORS}<script>makul.accept()</script>");
        open(internet, visitor, &head, &held("analytics", "held")).await;
        visitor.until("ran.includes('held')").await;
        assert!(visitor.cookie("makul").await.is_some());
    });
}

#[test]
fn without_webassembly_everything_stays_held_and_the_page_lives() {
    in_a_browser(async |internet, visitor| {
        let head = format!(
            "<script>delete window.WebAssembly</script>{VENDORS}<script>early = makul.allows('analytics')</script>"
        );
        open(internet, visitor, &head, &held("analytics", "held")).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(visitor.value("early").await, false);
        assert!(!visitor.sees("banner").await);
        visitor.press("#buy").await;
        assert_eq!(ran(visitor).await, ["buy"]);
        let console = visitor.console().await;
        assert_eq!(console.iter().filter(|line| line.contains("makul")).count(), 1, "{console:?}");
        assert!(
            !console.iter().any(|line| line.contains("uncaught") || line.contains("unhandled")),
            "{console:?}"
        );
    });
}

#[test]
fn a_csp_that_forbids_wasm_is_named_on_the_console() {
    in_a_browser(async |internet, visitor| {
        let csp = ("content-security-policy", "script-src 'self' 'unsafe-inline'");
        open_with(internet, visitor, csp, VENDORS, &held("analytics", "held")).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(ran(visitor).await.is_empty() && !visitor.sees("banner").await);
        let console = visitor.console().await;
        assert!(
            console.iter().any(|line| line.contains("makul") && line.contains("'wasm-unsafe-eval'")),
            "{console:?}"
        );
        visitor.press("#buy").await;
    });
}

#[test]
fn under_a_strict_csp_nothing_is_violated() {
    in_a_browser(async |internet, visitor| {
        let csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src https:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types makul";
        let page = "<!doctype html><html lang='ru'><head><script src='/makul.js'></script></head><body><script type='text/plain' data-category='analytics' data-src='/held.js'></script></body></html>";
        internet.put(Page::script(
            "https://shop.aloka.one/held.js",
            "(window.ran = window.ran || []).push('held')",
        ));
        internet.put(Page::html(SHOP, page).header("content-security-policy", csp));
        visitor.goto(SHOP).await;
        visitor.see("banner").await;
        visitor.press("settings").await;
        visitor.see("panel").await;
        visitor.press("close").await;
        visitor.press("accept").await;
        visitor.until("window.ran && ran.includes('held')").await;
        assert_eq!(visitor.console().await, Vec::<String>::new());
    });
}

#[test]
fn where_style_sheets_cannot_be_constructed_it_is_styled_all_the_same() {
    in_a_browser(async |internet, visitor| {
        let old =
            "<script>CSSStyleSheet = function () { throw new TypeError('Illegal constructor') }</script>";
        open(internet, visitor, &format!("{old}{TAG}"), &held("analytics", "held")).await;
        visitor.see("banner").await;
        assert_eq!(visitor.value("getComputedStyle(document.querySelector('makul-consent').shadowRoot.querySelector('[part=banner]')).position").await, "fixed");
        asks_and_obeys(visitor).await;
    });
}

#[test]
fn a_second_tag_does_nothing_and_is_named_on_the_console() {
    in_a_browser(async |internet, visitor| {
        open(
            internet,
            visitor,
            &format!("{TAG}<script>one = makul</script>{TAG}"),
            &held("analytics", "held"),
        )
        .await;
        visitor.see("banner").await;
        assert_eq!(
            visitor.value("[one === makul, document.querySelectorAll('makul-consent').length]").await,
            json!([true, 1])
        );
        assert_eq!(visitor.console().await.iter().filter(|line| line.starts_with("warn: makul")).count(), 1);
        asks_and_obeys(visitor).await;
        assert_eq!(ran(visitor).await, ["held"]);
    });
}

#[test]
fn as_a_module_it_does_the_same() {
    in_a_browser(async |internet, visitor| {
        let module = "<script type='module'>import { init } from '/makul.mjs'; window.one = await init({ services: [{ use: 'yandex-metrica', id: 555 }] }); window.two = await init()</script>";
        open(internet, visitor, module, &held("analytics", "held")).await;
        visitor.see("banner").await;
        assert_eq!(visitor.value("[one === makul, two === makul]").await, json!([true, true]));
        asks_and_obeys(visitor).await;
        internet.arrival("https://mc.yandex.ru/watch/555").await;
        visitor.press("reopen").await;
        visitor.see("panel").await;
    });
}

#[test]
fn an_old_page_in_another_encoding_is_asked_in_good_cyrillic() {
    in_a_browser(async |internet, visitor| {
        // The page says windows-1251 and the script's own charset is not said.
        let page = html(TAG, &held("analytics", "held"))
            .replace("utf-8", "windows-1251")
            .replace("Лавка", "shop")
            .replace("Купить", "buy");
        internet.put(Page::html(SHOP, &page).header("content-type", "text/html; charset=windows-1251"));
        visitor.goto(SHOP).await;
        assert_eq!(visitor.see("accept").await.text, "Принять");
        asks_and_obeys(visitor).await;
    });
}

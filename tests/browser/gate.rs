//! The gate: marked scripts stay held until their category lets them in, then run once, in the document's order.
use serde_json::json;

use crate::page::Page;
use crate::shop::{HOST, SHOP, TAG, VENDORS, held, nobody_else_is_asked, on, open, open_demo, ran};
use crate::stage::in_a_browser;

const CDN: &str = "https://cdn.example.kg";

/// A held external script; `with` are more of its attributes.
fn external(name: &str, with: &str) -> String {
    format!("<script type='text/plain' data-category='analytics' data-src='{CDN}/{name}.js' {with}></script>")
}

fn says(name: &str) -> Page {
    Page::script(&format!("{CDN}/{name}.js"), &format!("ran.push('{name}')"))
}

#[test]
fn nothing_held_is_run_or_fetched_before_a_yes() {
    in_a_browser(async |internet, visitor| {
        let body = held("analytics", "inline")
            + &external("a", "")
            + &external("b", "data-type='module'")
            + &format!("<script type='text/plain' data-category='analytics' src='{CDN}/c.js'></script>");
        open(internet, visitor, TAG, &body).await;
        visitor.see("banner").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(ran(visitor).await.is_empty());
    });
}

#[test]
fn released_scripts_keep_the_order_of_the_document() {
    in_a_browser(async |internet, visitor| {
        let body = [
            held("analytics", "1"),
            external("2", ""),
            held("analytics", "3"),
            external("4", ""),
            held("marketing", "5"),
            held("analytics", "6"),
        ]
        .concat();
        internet.put(says("2"));
        internet.put(says("4"));
        // The first external script is the slowest: nothing after it may overtake.
        let slow = internet.hold(&format!("{CDN}/2.js"));
        open(internet, visitor, TAG, &body).await;
        visitor.press("accept").await;
        internet.arrival(&format!("{CDN}/2.js")).await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await, ["1"]);
        slow.release();
        visitor.until("ran.length >= 6").await;
        assert_eq!(ran(visitor).await, ["1", "2", "3", "4", "5", "6"]);
    });
}

#[test]
fn the_scenario_of_marked_scripts_does_what_it_says() {
    in_a_browser(async |_, visitor| {
        open_demo(visitor, "https://makul.example/scenarios/marked.html").await;
        visitor.press("accept").await;
        visitor.until("ran.length === 8").await;
        let ran = ran(visitor).await;
        let classic: Vec<_> = ran.iter().filter(|name| !name.starts_with("module")).collect();
        let modules: Vec<_> = ran.iter().filter(|name| name.starts_with("module")).collect();
        assert_eq!(classic, ["inline-1", "external-2", "inline-3", "external-4", "marketing-7", "inline-8"]);
        assert_eq!(modules, ["module-5", "module-6"]);
    });
}

#[test]
fn released_modules_keep_their_order_too() {
    in_a_browser(async |internet, visitor| {
        let module = |text: &str| {
            format!("<script type='text/plain' data-type='module' data-category='analytics'>{text}</script>")
        };
        let dependency = format!("{CDN}/dependency.mjs");
        let slow = internet.hold(&dependency);
        let body =
            module(&format!("import '{dependency}'; ran.push('first')")) + &module("ran.push('second')");
        open(internet, visitor, TAG, &body).await;
        visitor.press("accept").await;
        internet.arrival(&dependency).await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty(), "the second did not wait for the first");
        slow.release();
        visitor.until("ran.length >= 2").await;
        assert_eq!(ran(visitor).await, ["module", "first", "second"], "the dependency says `module`");
    });
}

#[test]
fn a_script_that_cannot_be_had_does_not_stop_the_next() {
    in_a_browser(async |internet, visitor| {
        internet.refuse(&format!("{CDN}/dead.js"));
        open(internet, visitor, TAG, &(external("dead", "") + &held("analytics", "after"))).await;
        visitor.press("accept").await;
        visitor.until("ran.includes('after')").await;
        assert_eq!(internet.requests_to("cdn.example.kg").len(), 1);
    });
}

#[test]
fn an_async_script_holds_nobody_up() {
    in_a_browser(async |internet, visitor| {
        let slow = internet.hold(&format!("{CDN}/slow.js"));
        internet.put(says("slow"));
        open(internet, visitor, TAG, &(external("slow", "async") + &held("analytics", "after"))).await;
        visitor.press("accept").await;
        visitor.until("ran.includes('after')").await;
        assert_eq!(ran(visitor).await, ["after"]);
        slow.release();
        visitor.until("ran.includes('slow')").await;
    });
}

#[test]
fn only_what_was_granted_is_let_in() {
    in_a_browser(async |internet, visitor| {
        let body = ["analytics", "marketing", "social", "preferences", "unheard-of", ""]
            .map(|category| held(category, category))
            .concat();
        open(internet, visitor, TAG, &body).await;
        on(visitor).await;
        visitor.js("makul.save({ analytics: true, social: true })").await;
        assert_eq!(ran(visitor).await, ["analytics", "social"]);
        visitor.js("makul.accept()").await;
        assert_eq!(ran(visitor).await, ["analytics", "social", "marketing", "preferences"]);
        let console = visitor.console().await;
        assert_eq!(console.iter().filter(|line| line.contains("unheard-of")).count(), 1, "{console:?}");
    });
}

#[test]
fn a_script_of_a_service_waits_for_the_service() {
    in_a_browser(async |internet, visitor| {
        let marked = "<script type='text/plain' data-category='analytics' data-service='yandex-metrica'>ran.push('goal')</script>";
        open(internet, visitor, VENDORS, marked).await;
        on(visitor).await;
        visitor.js("makul.save({ 'google-analytics': true })").await;
        assert!(ran(visitor).await.is_empty());
        visitor.js("makul.save({ 'yandex-metrica': true })").await;
        assert_eq!(ran(visitor).await, ["goal"]);
    });
}

#[test]
fn scripts_added_later_count_too_and_run_once() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("analytics", "first")).await;
        visitor.see("banner").await;
        let add = "const add = (name) => { const s = document.createElement('script'); s.type = 'text/plain'; s.dataset.category = 'analytics'; s.textContent = `ran.push('${name}')`; const div = document.createElement('div'); div.append(s); document.body.append(div) };";
        visitor.js(&format!("{add} add('before')")).await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty());
        visitor.press("accept").await;
        visitor.until("ran.length === 2").await;
        visitor.js(&format!("{add} add('after')")).await;
        visitor.until("ran.length === 3").await;
        visitor
            .js("makul.reject(); makul.accept(); document.body.append(document.querySelector('div'))")
            .await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await, ["first", "before", "after"]);
        visitor.js(&format!("makul.reject(); {add} add('refused')")).await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await.len(), 3);
    });
}

#[test]
fn a_released_script_keeps_its_attributes_and_its_place() {
    in_a_browser(async |internet, visitor| {
        let body = "<p id='before'></p><script type='text/plain' data-category='analytics' id='mine' data-key='7' nonce='n'>
            ran.push(document.currentScript.id, document.currentScript.dataset.key, document.currentScript.previousElementSibling.id)</script><p id='after'></p>";
        open(internet, visitor, TAG, body).await;
        visitor.press("accept").await;
        visitor.until("ran.length").await;
        assert_eq!(
            visitor.value("[...ran, mine.nextElementSibling.id]").await,
            json!(["mine", "7", "before", "after"])
        );
    });
}

#[test]
fn a_page_of_the_returning_visitor_releases_while_it_is_still_arriving() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("analytics", "held")).await;
        visitor.press("accept").await;
        visitor.until("ran.length === 1").await;
        let body =
            held("analytics", "held") + "<p></p><script>ran.push('page: ' + document.readyState)</script>";
        internet.page(SHOP, &crate::shop::html(TAG, &body));
        visitor.reload().await;
        visitor.until("ran.includes('held')").await;
        assert_eq!(ran(visitor).await.iter().filter(|name| *name == "held").count(), 1);
    });
}

//! `data-block="known"`: what was held comes in after a yes, in order, as the very same element where that can run.
use serde_json::json;

use crate::internet::Internet;
use crate::known::{HOST, KNOWN};
use crate::page::Page;
use crate::shop::{VENDORS, held, open, ran};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

pub fn at(name: &str) -> String {
    format!("https://{HOST}/{name}.js")
}

/// A known script that says its name.
pub fn says(internet: &Internet, name: &str) -> String {
    internet.put(
        Page::script(&at(name), &format!("ran.push('{name}')")).header("access-control-allow-origin", "*"),
    );
    at(name)
}

/// A script tag of a known script.
pub fn tag(internet: &Internet, name: &str, with: &str) -> String {
    format!("<script src='{}' {with}></script>", says(internet, name))
}

pub async fn accepted(visitor: &Visitor, count: usize) -> Vec<String> {
    visitor.press("accept").await;
    visitor.until(&format!("ran.length >= {count}")).await;
    visitor.settle().await;
    ran(visitor).await
}

#[test]
fn what_was_held_comes_in_in_the_order_of_the_page() {
    in_a_browser(async |internet, visitor| {
        let body = [
            tag(internet, "1", ""),
            tag(internet, "2", "defer"),
            format!("<script>document.write('<script src={}></'+'script>')</script>", says(internet, "3")),
            tag(internet, "4", ""),
        ];
        open(internet, visitor, KNOWN, &body.concat()).await;
        let slow = internet.hold(&at("1"));
        visitor.press("accept").await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty(), "nothing overtakes the first");
        slow.release();
        visitor.until("ran.length >= 4").await;
        assert_eq!(ran(visitor).await, ["1", "2", "3", "4"]);
    });
}

#[test]
fn one_that_fails_or_is_slow_by_its_own_wish_stops_nobody() {
    in_a_browser(async |internet, visitor| {
        internet.refuse(&at("dead"));
        internet.put(Page::script(&at("throws"), "throw Error('mine')"));
        let body = [
            tag(internet, "slow", "async"),
            format!("<script src='{}' onerror='ran.push(\"error\")'></script>", at("dead")),
            format!("<script src='{}'></script>", at("throws")),
            tag(internet, "last", "onload='ran.push(\"load\")'"),
        ];
        open(internet, visitor, KNOWN, &body.concat()).await;
        visitor.settle().await;
        let (_slow, before) = (internet.hold(&at("slow")), ran(visitor).await);
        // The request of the parser failed, and told nobody.
        assert!(before.is_empty(), "{before:?}");
        assert_eq!(accepted(visitor, 3).await, ["error", "last", "load"]);
    });
}

#[test]
fn a_made_element_is_let_in_itself_and_answers_as_if_it_had_never_waited() {
    in_a_browser(async |internet, visitor| {
        let body = format!(
            "<script>
            var s = document.createElement('script');
            s.src = '//{HOST}/own.js'; s.onload = function (e) {{ ran.push(e.target === s ? 'load' : 'another') }};
            document.body.append(s);
            ran.push(s.src, s.getAttribute('src'), s.hasAttribute('src'), s.isConnected, s instanceof HTMLScriptElement, s.async);
            </script>"
        );
        says(internet, "own");
        open(internet, visitor, KNOWN, &body).await;
        assert_eq!(
            visitor.value("ran").await,
            json!([at("own"), format!("//{HOST}/own.js"), true, true, true, true])
        );
        visitor.js("ran.length = 0").await;
        assert_eq!(accepted(visitor, 2).await, ["own", "load"]);
        assert_eq!(visitor.value("[s.src, s.getAttributeNames()]").await, json!([at("own"), ["src"]]));
    });
}

#[test]
fn an_address_that_is_taken_back_or_changed_is_not_asked_for() {
    in_a_browser(async |internet, visitor| {
        let body = format!(
            "<script>
            var a = new Image(); a.src = 'https://{HOST}/a.gif'; a.removeAttribute('src');
            var b = new Image(); b.src = 'https://{HOST}/b.gif'; b.src = 'https://friend.example/b.gif';
            var c = new Image(); c.src = 'https://{HOST}/c.gif'; c.srcset = 'https://{HOST}/d.gif'; c.removeAttribute('src');
            ran.push(a.src, a.hasAttribute('src'), b.src, c.srcset);
            </script>"
        );
        open(internet, visitor, KNOWN, &body).await;
        let said = visitor.value("ran").await;
        assert_eq!(said, json!(["", false, "https://friend.example/b.gif", format!("https://{HOST}/d.gif")]));
        internet.arrival("https://friend.example/b.gif").await;
        visitor.press("accept").await;
        internet.arrival(&format!("https://{HOST}/d.gif")).await;
        visitor.settle().await;
        assert_eq!(internet.requests_to(HOST).len(), 1);
    });
}

#[test]
fn a_script_stands_where_it_stood_and_is_the_page_s_own_in_every_attribute() {
    in_a_browser(async |internet, visitor| {
        let body = format!(
            "<p id='p'></p>{}<p id='q'></p>",
            tag(internet, "1", "id='mine' nonce='n' data-x='7' crossorigin")
        );
        open(internet, visitor, KNOWN, &body).await;
        visitor.see("banner").await;
        assert_eq!(visitor.value("document.getElementById('mine')").await, json!(null));
        assert_eq!(accepted(visitor, 1).await, ["1"]);
        let place = "[mine.previousElementSibling.id, mine.nextElementSibling.id, mine.nonce, mine.dataset.x, mine.crossOrigin]";
        assert_eq!(visitor.value(place).await, json!(["p", "q", "n", "7", "anonymous"]));
    });
}

#[test]
fn what_the_operator_marked_is_the_gate_s_affair() {
    in_a_browser(async |internet, visitor| {
        let body = [
            format!(
                "<script type='text/plain' data-category='preferences' src='{}'></script>",
                says(internet, "marked")
            ),
            format!(
                "<script>var s = document.createElement('script'); s.src = '{}'; s.type = 'text/plain'; s.dataset.category = 'preferences'; document.body.append(s)</script>",
                says(internet, "later")
            ),
            held("preferences", "inline"),
        ];
        open(internet, visitor, KNOWN, &body.concat()).await;
        visitor.see("banner").await;
        visitor.settle().await;
        assert!(internet.requests_to(HOST).is_empty());
        visitor.js("makul.save({ preferences: true })").await;
        visitor.until("ran.length >= 3").await;
        assert_eq!(ran(visitor).await, ["marked", "later", "inline"]);
    });
}

#[test]
fn what_makul_starts_itself_passes() {
    in_a_browser(async |internet, visitor| {
        let head = VENDORS.replace("<script ", "<script data-block='known' ");
        open(internet, visitor, &head, "").await;
        visitor.press("accept").await;
        internet.arrival(crate::vendors::METRICA_LOADER).await;
        internet.arrival(crate::vendors::GTAG_LOADER).await;
        internet.arrival(crate::vendors::GTAG_COLLECT).await;
    });
}

#[test]
fn a_returning_visitor_s_yes_lets_everything_pass_at_once_and_a_withdrawal_holds_again() {
    in_a_browser(async |internet, visitor| {
        let body = tag(internet, "1", "") + "<script>ran.push('page')</script>";
        open(internet, visitor, KNOWN, &body).await;
        assert_eq!(accepted(visitor, 2).await, ["page", "1"]);
        visitor.reload().await;
        assert_eq!(ran(visitor).await, ["1", "page"], "the browser's own order");
        assert!(visitor.console().await.is_empty());
        visitor.js("makul.withdraw()").await;
        internet.forget();
        visitor.js(&format!("new Image().src = 'https://{HOST}/late.gif'")).await;
        visitor.settle().await;
        assert!(internet.requests_to(HOST).is_empty());
    });
}

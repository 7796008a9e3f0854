//! Counters that write themselves into the page: let in after it has been read, they stand in their place and wipe nothing.
use serde_json::json;

use crate::internet::Internet;
use crate::page::Page;
use crate::shop::{HOST, SHOP, TAG, html, nobody_else_is_asked, on, open, open_with, ran};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// As sites have it since the nineties.
const LIVEINTERNET: &str = r#"<div id=place><script type="text/plain" data-category="analytics" data-service="liveinternet"><!--
document.write("<a href='//www.liveinternet.ru/click' target=_blank><img src='//counter.yadro.ru/hit?t11.6;r"+
escape(document.referrer)+((typeof(screen)=="undefined")?"":";s"+screen.width+"*"+screen.height+"*"+(screen.colorDepth?
screen.colorDepth:screen.pixelDepth))+";u"+escape(document.URL)+";"+Math.random()+"' alt='' title='LiveInternet' border=0 width=88 height=31><\/a>")
//--></script></div><p id=after>after</p>"#;
const HIT: &str = "https://counter.yadro.ru/hit?t11.6;r";

async fn is_whole(visitor: &Visitor) {
    assert_eq!(
        visitor.value("document.querySelector('h1').textContent + after.textContent").await,
        "Лавкаafter"
    );
}

async fn accept(internet: &Internet, visitor: &Visitor, body: &str) {
    open(internet, visitor, TAG, body).await;
    nobody_else_is_asked(internet, visitor, HOST).await;
    visitor.press("accept").await;
}

#[test]
fn an_inline_counter_of_old_is_put_behind_its_script() {
    in_a_browser(async |internet, visitor| {
        accept(internet, visitor, LIVEINTERNET).await;
        let hit = internet.arrival(HIT).await;
        assert!(hit.path.contains("aloka.one"), "{}", hit.path);
        visitor.until("place.querySelector('script + a > img')").await;
        is_whole(visitor).await;
        // The next page lets it in while it is still arriving.
        visitor.reload().await;
        internet.arrivals(HIT, 2).await;
        visitor.until("place.querySelector('script + a > img')").await;
        is_whole(visitor).await;
    });
}

#[test]
fn an_external_one_in_a_template_writes_where_its_script_stands() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::script("https://www.net.kg/counter.js", "document.write('<a href=\"https://www.net.kg/stat.php?id=1\">'); document.write('<img src=\"https://www.net.kg/img.php?id=1\">'); document.writeln('</a>')"));
        accept(internet, visitor, "<template data-category=analytics><div id=place><script src='https://www.net.kg/counter.js'></script></div></template><p id=after>after</p>").await;
        internet.arrival("https://www.net.kg/img.php").await;
        visitor.until("place.querySelector('script + a > img')").await;
        is_whole(visitor).await;
    });
}

#[test]
fn a_script_that_is_written_waits_for_the_same_yes_and_may_write_itself() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::script(
            "https://count.example.kg/2.js",
            "ran.push('external'); document.write('<b>three</b>')",
        ));
        let body = r#"<div id=place><script type="text/plain" data-category="analytics">document.write("one<script>ran.push('inline'); document.write('<i>two</i>')<\/script><script src='https://count.example.kg/2.js'><\/script>four")</script></div><p id=after>after</p>"#;
        accept(internet, visitor, body).await;
        visitor.until("place.querySelector('b')").await;
        assert_eq!(ran(visitor).await, ["inline", "external"]);
        let text = "[...place.childNodes].filter((node) => node.localName !== 'script').map((node) => node.textContent).join(' ')";
        assert_eq!(visitor.value(text).await, "one two three four");
        assert_eq!(visitor.value("[...place.querySelectorAll('script')].every((script) => script.dataset.category === 'analytics')").await, true);
        is_whole(visitor).await;
    });
}

#[test]
fn what_is_written_later_is_left_out_and_a_page_that_opens_itself_anew_may() {
    in_a_browser(async |internet, visitor| {
        let body = r#"<script type="text/plain" data-category="analytics">document.write("<u>u</u>"); setTimeout(() => { document.write("gone"); document.write("too"); ran.push("late") })</script><p id=after>after</p>"#;
        accept(internet, visitor, body).await;
        visitor.until("ran.includes('late')").await;
        is_whole(visitor).await;
        visitor.until("document.querySelector('script + u')").await;
        let console = visitor.console().await;
        assert_eq!(console.iter().filter(|line| line.contains("left out")).count(), 1, "{console:?}");
        visitor.js("document.open(); document.write('<p>new</p>'); document.close()").await;
        assert_eq!(visitor.value("document.body.textContent").await, "new");
    });
}

#[test]
fn scripts_that_were_not_held_write_as_ever_while_the_page_is_read() {
    in_a_browser(async |internet, visitor| {
        let held = "<script type='text/plain' data-category='analytics'>ran.push(document.write.name)</script><template data-category=analytics></template>";
        open(internet, visitor, TAG, held).await;
        visitor.press("accept").await;
        let body =
            format!("{held}<script>document.write('<b id=native>native</b>')</script><p id=after>after</p>");
        internet.page(SHOP, &html(TAG, &body));
        visitor.goto(SHOP).await;
        on(visitor).await;
        assert_eq!(visitor.value("native.nextElementSibling.id").await, "after");
        assert_eq!(visitor.value("native.previousElementSibling.localName").await, "script");
    });
}

#[test]
fn where_trusted_types_are_demanded_it_is_left_out_and_said() {
    in_a_browser(async |internet, visitor| {
        let csp = "script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types makul";
        open_with(internet, visitor, ("content-security-policy", csp), TAG, LIVEINTERNET).await;
        visitor.press("accept").await;
        visitor.until("window.overheard?.some((line) => line.includes('left out'))").await;
        is_whole(visitor).await;
        visitor.settle().await;
        assert!(internet.asked(HIT).is_empty());
        assert_eq!(visitor.value("makul.consent.decided").await, json!(true));
    });
}

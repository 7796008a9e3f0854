//! The internet writes down what any page asks of any host, and holds or refuses what a test tells it to.
use crate::page::Page;
use crate::stage::in_a_browser;

const SHOP: &str = "https://shop.aloka.one/x.html";

#[test]
fn an_image_asked_of_any_host_is_written_down() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, "<img src='https://counter.example.kg/hit.gif?from=shop'>");
        visitor.goto(SHOP).await;
        let hit = internet.arrival("https://counter.example.kg/hit.gif").await;
        assert_eq!(hit.method, "GET");
        assert_eq!(hit.purpose, "image");
        assert_eq!(hit.referrer, "https://shop.aloka.one/");
        assert_eq!(hit.query("from").as_deref(), Some("shop"));
        assert_eq!(visitor.value("document.images[0].naturalWidth").await, 1);
    });
}

#[test]
fn a_beacon_arrives_with_what_it_carries() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, "<p>");
        visitor.goto(SHOP).await;
        visitor.js("navigator.sendBeacon('https://log.example.kz/receipts', 'макул')").await;
        let beacon = internet.arrival("https://log.example.kz/receipts").await;
        assert_eq!((beacon.method.as_str(), beacon.body.as_str()), ("POST", "макул"));
    });
}

#[test]
fn a_page_that_asks_for_nothing_leads_to_no_other_request() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, "<p>quiet</p>");
        visitor.goto(SHOP).await;
        visitor.settle().await;
        assert_eq!(internet.requests().len(), 1, "{}", internet.diary());
        assert!(internet.hosts_beside("shop.aloka.one").is_empty());
    });
}

#[test]
fn once_a_page_has_settled_its_late_requests_have_arrived() {
    in_a_browser(async |internet, visitor| {
        let late =
            "requestIdleCallback(() => setTimeout(() => new Image().src = 'https://late.example.kz/a.gif'))";
        internet.page(SHOP, &format!("<script>addEventListener('load', () => {late})</script>"));
        visitor.goto(SHOP).await;
        visitor.settle().await;
        assert_eq!(internet.requests_to("late.example.kz").len(), 1);
    });
}

#[test]
fn plain_http_arrives_too() {
    in_a_browser(async |internet, visitor| {
        internet.page("http://old.example.uz/", "<p>plain</p>");
        visitor.goto("http://old.example.uz/").await;
        assert_eq!(internet.requests_to("old.example.uz")[0].scheme, "http");
        assert_eq!(visitor.text("document.body.innerText").await, "plain");
    });
}

#[test]
fn a_cookie_of_the_parent_domain_goes_to_its_other_children() {
    in_a_browser(async |internet, visitor| {
        internet
            .put(Page::html(SHOP, "<p>").header("set-cookie", "seen=1; Domain=aloka.one; Path=/; HttpOnly"));
        internet.page("https://www.aloka.one/y.html", "<p>");
        visitor.goto(SHOP).await;
        visitor.js("document.cookie = 'here=1'; document.cookie = 'up=1; domain=aloka.one; path=/'").await;
        assert_eq!(visitor.cookie_names().await, ["here", "seen", "up"]);
        visitor.goto("https://www.aloka.one/y.html").await;
        assert_eq!(visitor.cookie_names().await, ["seen", "up"]);
        let asked = internet.asked("https://www.aloka.one/y.html");
        assert!(asked[0].cookies.contains("seen=1"), "{}", asked[0].cookies);
        assert!(!asked[0].cookies.contains("here=1"));
    });
}

#[test]
fn a_held_answer_waits_until_it_is_released() {
    in_a_browser(async |internet, visitor| {
        let script = "https://cdn.example.kg/slow.js";
        let gate = internet.hold(script);
        internet.page(SHOP, &format!("<script>onload = () => {{ const s = document.createElement('script'); s.src = '{script}'; document.body.append(s) }}</script>"));
        visitor.goto(SHOP).await;
        internet.arrival(script).await;
        visitor.settle().await;
        assert_eq!(visitor.value("window.ran || null").await, serde_json::Value::Null);
        gate.release();
        visitor.until("window.ran && ran[0] === 'https://cdn.example.kg/slow.js'").await;
    });
}

#[test]
fn a_refused_or_failing_address_is_an_error_for_the_page_until_mended() {
    in_a_browser(async |internet, visitor| {
        let script = "https://cdn.example.kg/a.js";
        internet.page(SHOP, "<script>fetched = () => fetch('https://cdn.example.kg/a.js').then(r => r.text().then(() => r.status), () => 'broken')</script>");
        visitor.goto(SHOP).await;
        internet.refuse(script);
        assert_eq!(visitor.js("return fetched()").await, "broken");
        internet.fail(script, 503);
        assert_eq!(visitor.js("return fetched()").await, 503);
        internet.mend(script);
        assert_eq!(visitor.js("return fetched()").await, 200);
    });
}

#[test]
fn a_page_keeps_its_csp_and_the_console_tells_what_it_broke() {
    in_a_browser(async |internet, visitor| {
        let page = Page::html(SHOP, "<script>inline = true</script><script src='/own.js'></script>");
        internet.put(page.header("content-security-policy", "script-src 'self'"));
        visitor.goto(SHOP).await;
        assert_eq!(
            visitor.value("[window.inline === true, ran.length]").await,
            serde_json::json!([false, 1])
        );
        let console = visitor.console().await;
        assert_eq!(console, ["error: csp script-src-elem inline"]);
    });
}

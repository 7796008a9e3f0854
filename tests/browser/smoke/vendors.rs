//! The vendors' doubles do what the real ones are known to do, so that a test against them can fail.
use crate::stage::in_a_browser;
use crate::vendors::{GTAG_COLLECT, METRICA_WATCH};

const SHOP: &str = "https://shop.aloka.one/x.html";

/// Google's own snippet, with room for lines before and after `config`.
fn gtag(before: &str, after: &str) -> String {
    format!(
        "<script async src='https://www.googletagmanager.com/gtag/js?id=G-TEST1'></script>
        <script>window.dataLayer = window.dataLayer || []; function gtag() {{ dataLayer.push(arguments) }}
        gtag('js', new Date()); {before}; gtag('config', 'G-TEST1'); {after}</script>"
    )
}

/// Yandex's own snippet.
fn metrica(options: &str) -> String {
    format!(
        "<script>(function(m,e,t,r,i,k,a){{m[i]=m[i]||function(){{(m[i].a=m[i].a||[]).push(arguments)}};m[i].l=1*new Date();
        k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)}})
        (window, document, 'script', 'https://mc.yandex.ru/metrika/tag.js', 'ym');
        ym(555, 'init', {options});</script>"
    )
}

#[test]
fn google_sets_cookies_on_the_highest_domain_and_sends_a_page_view() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, &gtag("", "gtag('event', 'buy')"));
        internet.page("https://aloka.one/y.html", "<p>");
        visitor.goto(SHOP).await;
        let mut hits = internet.arrivals(GTAG_COLLECT, 2).await;
        hits.sort_by_key(|hit| hit.query("_s"));
        assert_eq!(hits[0].query("tid").as_deref(), Some("G-TEST1"));
        assert_eq!(hits[0].query("gcs").as_deref(), Some("G111"));
        assert!(hits[0].query("cid").is_some());
        let events: Vec<_> = hits.iter().filter_map(|hit| hit.query("en")).collect();
        assert_eq!(events, ["page_view", "buy"]);
        visitor.goto("https://aloka.one/y.html").await;
        assert_eq!(visitor.cookie_names().await, ["_ga", "_ga_TEST1"]);
    });
}

#[test]
fn google_without_analytics_storage_still_pings_but_stores_nothing() {
    in_a_browser(async |internet, visitor| {
        let denied = "gtag('consent', 'default', { analytics_storage: 'denied', ad_storage: 'denied' })";
        internet.page(SHOP, &gtag(denied, ""));
        visitor.goto(SHOP).await;
        let hit = internet.arrival(GTAG_COLLECT).await;
        assert_eq!((hit.query("gcs").as_deref(), hit.query("cid")), (Some("G100"), None));
        assert!(visitor.cookies().await.is_empty());
        visitor.js("gtag('consent', 'update', { analytics_storage: 'granted' })").await;
        assert_eq!(visitor.cookie_names().await, ["_ga", "_ga_TEST1"]);
    });
}

#[test]
fn google_takes_no_command_that_is_not_an_arguments_object() {
    in_a_browser(async |internet, visitor| {
        let array = "dataLayer.push(['consent', 'default', { analytics_storage: 'denied' }], { event: 'x' })";
        internet.page(SHOP, &gtag(array, ""));
        visitor.goto(SHOP).await;
        assert_eq!(internet.arrival(GTAG_COLLECT).await.query("gcs").as_deref(), Some("G111"));
    });
}

#[test]
fn google_is_silent_once_disabled() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, &gtag("", ""));
        visitor.goto(SHOP).await;
        internet.arrival(GTAG_COLLECT).await;
        visitor.js("window['ga-disable-G-TEST1'] = true; gtag('event', 'late')").await;
        visitor.settle().await;
        assert_eq!(internet.asked(GTAG_COLLECT).len(), 1);
    });
}

#[test]
fn metrica_counts_the_visit_and_marks_the_visitor_twice() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, &metrica("{ clickmap: true, webvisor: true }"));
        visitor.goto(SHOP).await;
        let watch = internet.arrival(METRICA_WATCH).await;
        assert!(watch.path.starts_with("/watch/555?"), "{watch}");
        assert_eq!(watch.query("page-url").as_deref(), Some(SHOP));
        assert_eq!(visitor.cookie_names().await, ["_ym_d", "_ym_isad", "_ym_uid", "_ym_visorc"]);
        assert_eq!(
            visitor.value("Object.keys(localStorage).sort().join()").await,
            "_ym555:0_reqNum,_ym555_lsid,_ym_retryReqs,_ym_uid"
        );
        visitor.js("ym(555, 'reachGoal', 'order')").await;
        let goal = internet.arrivals(METRICA_WATCH, 2).await.remove(1);
        assert_eq!(goal.query("page-url").as_deref(), Some("goal://shop.aloka.one/order"));
    });
}

#[test]
fn metrica_brings_a_deleted_cookie_back_from_local_storage() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, &metrica("{}"));
        visitor.goto(SHOP).await;
        internet.arrival(METRICA_WATCH).await;
        let before = visitor.cookie("_ym_uid").await;
        visitor.js("document.cookie = '_ym_uid=; domain=aloka.one; path=/; max-age=0'").await;
        assert_eq!(visitor.cookie("_ym_uid").await, None);
        visitor.reload().await;
        internet.arrivals(METRICA_WATCH, 2).await;
        assert_eq!(visitor.cookie("_ym_uid").await, before);
    });
}

#[test]
fn metrica_does_not_start_when_disabled() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, &format!("<script>disableYaCounter555 = true</script>{}", metrica("{}")));
        visitor.goto(SHOP).await;
        visitor.settle().await;
        assert!(internet.asked(METRICA_WATCH).is_empty());
        assert!(visitor.cookies().await.is_empty());
    });
}

#[test]
fn metrica_destructed_is_silent_until_somebody_starts_it_again() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, &metrica("{ clickmap: true }"));
        visitor.goto(SHOP).await;
        internet.arrival(METRICA_WATCH).await;
        visitor.js("ym(555, 'destruct'); document.body.click(); ym(555, 'reachGoal', 'late')").await;
        visitor.settle().await;
        assert_eq!(visitor.value("typeof window.yaCounter555").await, "undefined");
        assert_eq!(internet.requests_to("mc.yandex.ru").len(), 2, "{}", internet.diary());
        visitor.js("ym(555, 'init', {})").await;
        let flushed = internet.arrivals(METRICA_WATCH, 3).await;
        assert_eq!(flushed[2].query("page-url").as_deref(), Some("goal://shop.aloka.one/late"));
    });
}

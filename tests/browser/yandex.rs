//! Yandex.Metrica, which knows no consent: not loaded before a yes, destroyed and swept on a withdrawal.
use crate::internet::Internet;
use crate::shop::{HOST, SIBLING, nobody_else_is_asked, on, open};
use crate::stage::in_a_browser;
use crate::vendors::{METRICA_LOADER, METRICA_WATCH};
use crate::visitor::Visitor;

const METRICA: &str = "<script src='/makul.js' data-yandex-metrica='555'></script>";
const STORED: &str = "Object.keys(localStorage).filter((key) => key.startsWith('_ym')).join()";

async fn accept_and_be_counted(internet: &Internet, visitor: &Visitor) {
    open(internet, visitor, METRICA, "").await;
    visitor.press("accept").await;
    internet.arrival(METRICA_WATCH).await;
}

#[test]
fn before_a_yes_it_is_neither_loaded_nor_able_to_start() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, METRICA, "<script>if (window.ym) ym(555, 'reachGoal', 'early')</script>")
            .await;
        visitor.see("banner").await;
        visitor.until("window.disableYaCounter555 === true").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        visitor.press("accept").await;
        internet.arrival(METRICA_WATCH).await;
        visitor.settle().await;
        let early = internet.that(|request| request.path.contains("early"));
        assert!(
            early.is_empty(),
            "what was called before the yes must not be sent after it:\n{}",
            internet.diary()
        );
    });
}

#[test]
fn a_yes_loads_it_once_and_counts_the_page_once() {
    in_a_browser(async |internet, visitor| {
        accept_and_be_counted(internet, visitor).await;
        visitor.settle().await;
        assert_eq!(internet.asked(METRICA_LOADER).len(), 1);
        let watches = internet.asked(METRICA_WATCH);
        assert_eq!(watches.len(), 1, "{}", internet.diary());
        assert!(watches[0].path.starts_with("/watch/555?"));
        visitor.js("ym(555, 'reachGoal', 'order')").await;
        let goal = internet.arrivals(METRICA_WATCH, 2).await.remove(1);
        assert_eq!(goal.query("page-url").as_deref(), Some("goal://shop.aloka.one/order"));
    });
}

#[test]
fn a_no_loads_nothing_and_sweeps_what_an_earlier_site_left() {
    in_a_browser(async |internet, visitor| {
        let earlier = "<script>document.cookie = '_ym_uid=1; domain=aloka.one; path=/'; localStorage.setItem('_ym_uid', '\"1\"')</script>";
        open(internet, visitor, &format!("{earlier}{METRICA}"), "").await;
        visitor.press("reject").await;
        visitor.lose_sight_of("banner").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(visitor.cookie_names().await, ["makul"]);
        assert_eq!(visitor.text(STORED).await, "");
    });
}

#[test]
fn a_withdrawal_ends_the_counter_and_everything_it_kept() {
    in_a_browser(async |internet, visitor| {
        internet.page(SIBLING, "<p>");
        accept_and_be_counted(internet, visitor).await;
        visitor.js("localStorage.setItem('cart', '3')").await;
        visitor.js("makul.withdraw()").await;
        internet.forget();
        assert_eq!(visitor.value("typeof window.yaCounter555").await, "undefined");
        assert_eq!(visitor.value("window.disableYaCounter555").await, true);
        visitor.js("ym(555, 'reachGoal', 'late')").await;
        visitor.press("#buy").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(visitor.cookie_names().await, ["makul"]);
        assert_eq!(visitor.value("Object.keys(localStorage).join()").await, "cart");
        visitor.reload().await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(visitor.cookie_names().await, ["makul"]);
        visitor.goto(SIBLING).await;
        assert!(visitor.cookies().await.is_empty());
    });
}

#[test]
fn a_changed_mind_counts_again_without_what_was_said_between() {
    in_a_browser(async |internet, visitor| {
        accept_and_be_counted(internet, visitor).await;
        visitor.js("makul.withdraw(); ym(555, 'reachGoal', 'between'); makul.accept()").await;
        internet.arrivals(METRICA_WATCH, 2).await;
        visitor.settle().await;
        assert_eq!(internet.asked(METRICA_LOADER).len(), 1);
        assert_eq!(internet.asked(METRICA_WATCH).len(), 2, "{}", internet.diary());
        assert!(internet.that(|request| request.path.contains("between")).is_empty());
        visitor.js("ym(555, 'reachGoal', 'after')").await;
        internet.arrivals(METRICA_WATCH, 3).await;
    });
}

#[test]
fn a_no_that_comes_while_it_is_on_its_way_is_in_time() {
    in_a_browser(async |internet, visitor| {
        let slow = internet.hold(METRICA_LOADER);
        open(internet, visitor, METRICA, "").await;
        visitor.press("accept").await;
        internet.arrival(METRICA_LOADER).await;
        visitor.js("makul.withdraw()").await;
        slow.release();
        visitor.until("window.Ya && Ya.Metrika2").await;
        visitor.settle().await;
        assert!(internet.asked(METRICA_WATCH).is_empty(), "{}", internet.diary());
        assert_eq!(visitor.cookie_names().await, ["makul"]);
        assert_eq!(visitor.text(STORED).await, "");
    });
}

#[test]
fn a_vendor_that_cannot_be_reached_harms_nobody() {
    in_a_browser(async |internet, visitor| {
        internet.refuse(METRICA_LOADER);
        open(internet, visitor, METRICA, &crate::shop::held("analytics", "a")).await;
        on(visitor).await;
        visitor.press("accept").await;
        visitor.until("ran.includes('a')").await;
        visitor.js("ym(555, 'reachGoal', 'x'); makul.withdraw()").await;
        visitor.settle().await;
        assert!(!crate::shop::allows(visitor, "yandex-metrica").await);
    });
}

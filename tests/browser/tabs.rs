//! Several tabs of one site: a choice in one is a choice in all.
use crate::internet::Internet;
use crate::shop::{SHOP, VENDORS, allows, held, open, ran};
use crate::stage::in_a_browser;
use crate::vendors::METRICA_WATCH;
use crate::visitor::{Tab, Visitor};

/// Opens the shop in two tabs, the second in view.
async fn two_tabs(internet: &Internet, visitor: &Visitor) -> (Tab, Tab) {
    let note = "<script>heard = []; addEventListener('makul:change', (event) => heard.push(event.detail.grants.analytics))</script>";
    open(internet, visitor, &format!("{note}{VENDORS}"), &held("marketing", "m")).await;
    visitor.see("banner").await;
    let first = visitor.tab_in_view().await;
    let second = visitor.new_tab().await;
    visitor.goto(SHOP).await;
    visitor.see("banner").await;
    (first, second)
}

#[test]
fn a_yes_in_one_tab_closes_the_question_and_counts_in_the_other() {
    in_a_browser(async |internet, visitor| {
        let (first, _) = two_tabs(internet, visitor).await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        visitor.look_at(&first).await;
        visitor.lose_sight_of("banner").await;
        visitor.see("reopen").await;
        visitor.until("ran.includes('m')").await;
        assert_eq!(visitor.value("heard.join()").await, "true");
        let id = visitor.text("makul.consent.id").await;
        assert!(
            !id.is_empty() && visitor.cookie("makul").await.unwrap().contains(&id),
            "one record for both tabs"
        );
        internet.arrivals(METRICA_WATCH, 2).await;
    });
}

#[test]
fn a_no_in_one_tab_closes_the_question_in_the_other_and_lets_nothing_in() {
    in_a_browser(async |internet, visitor| {
        let (first, _) = two_tabs(internet, visitor).await;
        visitor.press("reject").await;
        visitor.lose_sight_of("banner").await;
        visitor.look_at(&first).await;
        visitor.lose_sight_of("banner").await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty());
        assert!(internet.requests_to("mc.yandex.ru").is_empty());
    });
}

#[test]
fn a_withdrawal_in_one_tab_ends_the_services_of_the_other() {
    in_a_browser(async |internet, visitor| {
        let (first, second) = two_tabs(internet, visitor).await;
        visitor.press("accept").await;
        internet.arrivals(METRICA_WATCH, 2).await;
        visitor.look_at(&first).await;
        visitor.until("makul.allows('analytics') && window.yaCounter555").await;
        visitor.look_at(&second).await;
        visitor.js("makul.withdraw()").await;
        visitor.look_at(&first).await;
        visitor.until("!makul.allows('analytics') && !window.yaCounter555").await;
        assert!(!allows(visitor, "marketing").await);
        internet.forget();
        visitor.press("#buy").await;
        visitor.js("ym(555, 'reachGoal', 'late'); gtag('event', 'late')").await;
        visitor.settle().await;
        assert!(internet.requests().is_empty(), "{}", internet.diary());
        assert_eq!(visitor.cookie_names().await, ["makul"]);
    });
}

#[test]
fn a_tab_that_missed_the_message_finds_the_choice_when_looked_at_again() {
    in_a_browser(async |internet, visitor| {
        // A browser without BroadcastChannel: Safari before 15.4.
        let old = "<script>delete window.BroadcastChannel</script>";
        open(internet, visitor, &format!("{old}{VENDORS}"), "").await;
        visitor.see("banner").await;
        let first = visitor.tab_in_view().await;
        visitor.new_tab().await;
        visitor.goto(SHOP).await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        visitor.look_at(&first).await;
        visitor.js("dispatchEvent(new Event('focus'))").await;
        visitor.lose_sight_of("banner").await;
        assert!(allows(visitor, "analytics").await);
    });
}

//! The log and tabs: one that closes too soon leaves the receipt to the next, and of two one sends.
use serde_json::{Value, json};

use crate::internet::Internet;
use crate::log::{LOG, receipts, sent, tag};
use crate::shop::{PANEL, SHOP, open};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

#[test]
fn a_tab_closed_before_it_could_send_leaves_it_to_the_next_one() {
    in_a_browser(async |internet, visitor| {
        let next = visitor.tab_in_view().await;
        visitor.new_tab().await;
        let slow = internet.hold(PANEL);
        open(internet, visitor, &tag("/log"), "").await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        visitor.close_tab(&next).await;
        slow.release();
        assert!(receipts(internet, LOG).is_empty());
        visitor.goto(SHOP).await;
        assert_eq!(sent(internet, visitor, LOG).await.len(), 1);
    });
}

#[test]
fn a_tab_closed_before_the_answer_is_not_sure_and_the_next_one_sends_the_same_again() {
    in_a_browser(async |internet, visitor| {
        let next = visitor.tab_in_view().await;
        visitor.new_tab().await;
        let slow = internet.hold(LOG);
        open(internet, visitor, &tag("/log"), "").await;
        visitor.press("accept").await;
        internet.arrival(LOG).await;
        visitor.close_tab(&next).await;
        slow.release();
        visitor.goto(SHOP).await;
        let receipts = sent(internet, visitor, LOG).await;
        assert_eq!(receipts.len(), 2);
        assert_eq!(receipts[0]["record_id"], receipts[1]["record_id"], "so a receiver can drop one");
    });
}

/// A clock in whose keeping every long wait stays until it is told to end.
const HOLDS: &str = "<script>{
    held = [];
    const later = setTimeout;
    window.setTimeout = (act, wait, ...rest) => (wait > 5000 ? held.push(act) : later(act, wait, ...rest));
}</script>";

/// Presses in one of two tabs and waits until both have had their turn.
async fn press_in_one_of_two_tabs(internet: &Internet, visitor: &Visitor, head: &str) -> Vec<Value> {
    open(internet, visitor, &format!("{HOLDS}{head}"), "").await;
    visitor.see("banner").await;
    let first = visitor.tab_in_view().await;
    visitor.new_tab().await;
    visitor.goto(SHOP).await;
    visitor.press("accept").await;
    sent(internet, visitor, LOG).await;
    visitor.look_at(&first).await;
    visitor.lose_sight_of("banner").await;
    visitor.until("held.length").await;
    visitor.js("held.splice(0).forEach((act) => act())").await;
    sent(internet, visitor, LOG).await
}

#[test]
fn of_two_tabs_one_sends() {
    in_a_browser(async |internet, visitor| {
        assert_eq!(press_in_one_of_two_tabs(internet, visitor, &tag("/log")).await.len(), 1);
    });
}

#[test]
fn of_two_tabs_without_locks_one_sends_too() {
    in_a_browser(async |internet, visitor| {
        let old =
            "<script>Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })</script>";
        let head = format!("{old}{}", tag("/log"));
        assert_eq!(press_in_one_of_two_tabs(internet, visitor, &head).await.len(), 1);
        assert_eq!(
            visitor.value("localStorage.getItem('makul.log')").await,
            json!(null),
            "the claim has ended"
        );
    });
}

#[test]
fn a_claim_that_nobody_ended_holds_nobody_up_for_good() {
    in_a_browser(async |internet, visitor| {
        let old = "<script>Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }); localStorage.setItem('makul.log', Date.now() + 6e4 + ' 0.5')</script>";
        open(internet, visitor, &format!("{old}{}", tag("/log")), "").await;
        visitor.press("accept").await;
        visitor.settle().await;
        assert!(receipts(internet, LOG).is_empty(), "somebody else may be sending");
        visitor.js("Date.now = ((now) => () => now() + 61e3)(Date.now)").await;
        assert_eq!(sent(internet, visitor, LOG).await.len(), 1);
    });
}

#[test]
fn what_the_tab_of_the_press_could_not_send_another_one_sends() {
    in_a_browser(async |internet, visitor| {
        // The press is made in a tab whose request hangs until it is closed.
        let hangs = "<script>if (location.hash) window.fetch = () => { hung = true; return new Promise(() => {}) }</script>";
        open(internet, visitor, &format!("{HOLDS}{hangs}{}", tag("/log")), "").await;
        visitor.see("banner").await;
        let first = visitor.tab_in_view().await;
        visitor.new_tab().await;
        visitor.goto(&format!("{SHOP}#hang")).await;
        visitor.press("accept").await;
        visitor.until("window.hung").await;
        visitor.settle().await;
        assert!(receipts(internet, LOG).is_empty(), "the other one lets it go first");
        visitor.close_tab(&first).await;
        visitor.until("held.length").await;
        visitor.js("held.splice(0).forEach((act) => act())").await;
        assert_eq!(sent(internet, visitor, LOG).await.len(), 1);
    });
}

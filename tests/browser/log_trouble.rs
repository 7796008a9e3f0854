//! The log in trouble: offline, a receiver that fails, a page that goes, and what others left on the disk.
use crate::log::{LOG, receipts, sent, tag};
use crate::shop::open;
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// A clock that jumps over every long wait, and notes how long it would have been.
const JUMPS: &str = "<script>{
    waits = [];
    let skew = 0;
    const [now, later] = [Date.now, setTimeout];
    Date.now = () => now() + skew;
    window.setTimeout = (act, wait, ...rest) => {
        if (!(wait > 5000) || wait > 1e8) return later(act, wait, ...rest);
        waits.push(Math.round(wait / 1000));
        return later(() => { skew += wait; act(); }, 0);
    };
}</script>";

/// A clock that is this many seconds ahead.
fn ahead(seconds: u64) -> String {
    format!("<script>{{ const now = Date.now; Date.now = () => now() + {seconds}e3; }}</script>")
}

/// Waits until an attempt has failed and is noted as such.
async fn failed(visitor: &Visitor, times: usize) {
    let waiting = "Object.keys(localStorage).filter((key) => key.startsWith('makul.log-')).map((key) => JSON.parse(localStorage[key]).tries)";
    visitor.until(&format!("{waiting}.includes({times})")).await;
}

#[test]
fn what_a_receiver_failed_to_take_waits_and_is_sent_on_a_later_page_view() {
    in_a_browser(async |internet, visitor| {
        internet.fail(LOG, 500);
        open(internet, visitor, &tag("/log"), "").await;
        visitor.press("accept").await;
        failed(visitor, 1).await;
        internet.mend(LOG);
        visitor.reload().await;
        visitor.settle().await;
        assert_eq!(receipts(internet, LOG).len(), 1, "it is not the time yet");
        open(internet, visitor, &format!("{}{}", ahead(15), tag("/log")), "").await;
        let receipts = sent(internet, visitor, LOG).await;
        assert_eq!(receipts.len(), 2);
        assert_eq!(receipts[0], receipts[1], "the very same receipt");
    });
}

#[test]
fn every_failure_doubles_the_wait() {
    in_a_browser(async |internet, visitor| {
        internet.fail(LOG, 503);
        open(internet, visitor, &format!("{JUMPS}{}", tag("/log")), "").await;
        visitor.press("reject").await;
        internet.arrivals(LOG, 16).await;
        internet.mend(LOG);
        let receipts = sent(internet, visitor, LOG).await;
        assert!(receipts.iter().all(|receipt| receipt == &receipts[0]));
        let waits = visitor.value("waits").await;
        let waits: Vec<u64> = waits.as_array().unwrap().iter().map(|wait| wait.as_u64().unwrap()).collect();
        let wanted = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240, 20480, 40960, 81920, 86400];
        assert_eq!(waits[..15], wanted, "and none is longer than a day");
    });
}

#[test]
fn back_on_the_network_it_is_sent_at_once() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &tag("/log"), "").await;
        visitor.see("banner").await;
        visitor.until("performance.getEntriesByName('https://shop.aloka.one/makul-panel.js').length").await;
        visitor.settle().await;
        visitor.go_offline(true).await;
        visitor.press("accept").await;
        failed(visitor, 1).await;
        assert!(receipts(internet, LOG).is_empty());
        visitor.go_offline(false).await;
        assert_eq!(sent(internet, visitor, LOG).await.len(), 1);
    });
}

#[test]
fn a_receiver_whose_connections_break_is_tried_again() {
    in_a_browser(async |internet, visitor| {
        internet.refuse(LOG);
        open(internet, visitor, &tag("/log"), "").await;
        visitor.press("accept").await;
        failed(visitor, 1).await;
        internet.mend(LOG);
        visitor.js("dispatchEvent(new Event('online'))").await;
        let receipts = sent(internet, visitor, LOG).await;
        assert_eq!(receipts[0], receipts[1]);
    });
}

#[test]
fn a_wait_that_a_wrong_clock_has_written_ends_at_once() {
    in_a_browser(async |internet, visitor| {
        internet.fail(LOG, 500);
        open(internet, visitor, &format!("{}{}", ahead(30 * 86_400), tag("/log")), "").await;
        visitor.press("accept").await;
        failed(visitor, 1).await;
        internet.mend(LOG);
        // By the right clock the choice is from the future, and so it is asked for again.
        open(internet, visitor, &tag("/log"), "").await;
        visitor.press("reject").await;
        let receipts = sent(internet, visitor, LOG).await;
        assert_eq!(receipts.len(), 3);
        assert_eq!(receipts.iter().filter(|receipt| receipt["cause"] == "accept").count(), 2);
    });
}

#[test]
fn a_redirect_loses_the_receipt_and_is_no_success() {
    in_a_browser(async |internet, visitor| {
        let moved = crate::page::Page::html(LOG, "").header("location", "/log/").status(301);
        internet.put(moved);
        open(internet, visitor, &tag("/log"), "").await;
        visitor.press("accept").await;
        failed(visitor, 1).await;
    });
}

#[test]
fn where_requests_die_with_their_page_a_beacon_goes_out_for_them() {
    in_a_browser(async |internet, visitor| {
        // Firefox before 133.
        let old = "<script>delete Request.prototype.keepalive</script>";
        let slow = internet.hold(LOG);
        open(internet, visitor, &format!("{old}{}", tag("/log")), "").await;
        visitor.press("accept").await;
        internet.arrival(LOG).await;
        visitor.goto("https://elsewhere.example/").await;
        internet.arrivals(LOG, 2).await;
        slow.release();
        let receipts = receipts(internet, LOG);
        assert_eq!(receipts[0], receipts[1]);
    });
}

#[test]
fn what_would_go_with_the_page_is_given_away_when_it_goes() {
    in_a_browser(async |internet, visitor| {
        let refused = "<script>Object.defineProperty(window, 'localStorage', { get() { throw Error('refused') } })</script>";
        internet.fail(LOG, 500);
        open(internet, visitor, &format!("{refused}{}", tag("/log")), "").await;
        visitor.press("accept").await;
        internet.arrival(LOG).await;
        visitor.settle().await;
        visitor.goto("https://elsewhere.example/").await;
        let receipts = {
            internet.arrivals(LOG, 2).await;
            receipts(internet, LOG)
        };
        assert_eq!(receipts[0], receipts[1]);
    });
}

#[test]
fn what_others_left_under_our_names_stops_nothing() {
    in_a_browser(async |internet, visitor| {
        let junk = "<script>for (const [at, value] of ['{', 'null', '7', '{\"receipt\":null}', '[]', ''].entries()) localStorage.setItem('makul.log-' + at, value)</script>";
        open(internet, visitor, &format!("{junk}{}", tag("/log")), "").await;
        visitor.press("accept").await;
        assert_eq!(sent(internet, visitor, LOG).await.len(), 1);
        let kept = visitor
            .value("Object.keys(localStorage).filter((key) => key.startsWith('makul.log')).length")
            .await;
        assert!(kept.as_u64().unwrap() <= 3, "{kept}");
    });
}

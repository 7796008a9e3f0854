//! The look at the policy that nobody sees: when it is not taken, and when nothing follows from it.
use crate::page::Page;
use crate::policy_change::{accept, asked_again, changed, visit};
use crate::reader::{FILE, POLICY, reads, tag};
use crate::shop::{SHOP, held, html, open, ran};
use crate::stage::in_a_browser;

const UNDERSTANDING: &str = "https://shop.aloka.one/makul-reader.js";

#[test]
fn what_the_network_does_to_the_policy_changes_nothing() {
    in_a_browser(async |internet, visitor| {
        accept(internet, visitor, POLICY).await;
        let before = visitor.cookie("makul").await;
        for way in ["500", "refused", "pdf", "empty", "reader"] {
            match way {
                "500" => internet.fail(FILE, 500),
                "refused" => internet.refuse(FILE),
                "pdf" => internet.put(Page::text(FILE, &changed()).header("content-type", "application/pdf")),
                "empty" => internet.put(Page::text(FILE, "")),
                _ => internet.refuse(UNDERSTANDING),
            }
            visit(internet, visitor).await;
            internet.arrival(UNDERSTANDING).await;
            visitor.settle().await;
            assert!(!visitor.sees("banner").await && ran(visitor).await == ["a"], "{way}");
            assert_eq!(visitor.cookie("makul").await, before, "{way}");
            internet.mend(FILE);
            internet.put(Page::text(FILE, POLICY));
        }
        assert_eq!(visitor.console().await, Vec::<String>::new());
    });
}

#[test]
fn within_a_visit_and_to_save_data_it_is_not_fetched_again() {
    in_a_browser(async |internet, visitor| {
        accept(internet, visitor, POLICY).await;
        internet.page("https://shop.aloka.one/about", &html(&tag(), &held("analytics", "a")));
        internet.forget();
        visitor.js("location.href = '/about'").await;
        visitor.until("location.pathname == '/about' && window.ran?.length").await;
        visitor.settle().await;
        assert!(
            internet.asked(FILE).is_empty()
                && internet.asked("https://shop.aloka.one/makul-panel").is_empty(),
            "{}",
            internet.diary()
        );
        visit(internet, visitor).await;
        internet.arrival(FILE).await;
        visitor.settle().await;
        let saving = "<script>Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })</script>";
        internet.page(SHOP, &html(&format!("{saving}{}", tag()), &held("analytics", "a")));
        internet.put(Page::text(FILE, &changed()));
        visit(internet, visitor).await;
        visitor.settle().await;
        assert!(internet.asked(FILE).is_empty() && !visitor.sees("banner").await);
    });
}

#[test]
fn where_the_disk_is_refused_a_change_is_found_all_the_same() {
    in_a_browser(async |internet, visitor| {
        let refused = "<script>Object.defineProperty(window, 'localStorage', { get() { throw Error('refused') } })</script>";
        internet.put(Page::text(FILE, POLICY));
        open(internet, visitor, &format!("{refused}{}", tag()), &held("analytics", "a")).await;
        visitor.press("accept").await;
        visitor.until("makul.consent.policy").await;
        visit(internet, visitor).await;
        internet.arrival(FILE).await;
        visitor.settle().await;
        assert!(!visitor.sees("banner").await);
        internet.put(Page::text(FILE, &changed()));
        visit(internet, visitor).await;
        asked_again(visitor).await;
        visitor.press("policy").await;
        reads(visitor).await;
        assert_eq!(visitor.console().await, Vec::<String>::new());
    });
}

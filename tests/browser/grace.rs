//! Days of grace: a choice holds for a while after the policy has changed, and the visitor is told, not asked.
use serde_json::json;

use crate::internet::Internet;
use crate::page::Page;
use crate::policy_change::{accept_with, asked_again, changed, kept, visit};
use crate::reader::{FILE, POLICY, of_reader, reads, tag};
use crate::return_visit::EARLY;
use crate::shop::{PANEL, SHOP, held, html, ran};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

fn grace() -> String {
    tag().replace("src=", "data-grace-days='7' src=")
}

/// A page whose clock is so many days ahead.
fn ahead(days: u32, head: &str) -> String {
    let clock = format!(
        "<script>{{ const now = Date.now; const Day = Date; Date = class extends Day {{ constructor(...given) {{ super(...(given.length ? given : [now() + {days} * 864e5])) }} }}; Date.now = () => now() + {days} * 864e5 }}</script>"
    );
    html(&format!("{clock}{head}{EARLY}"), &held("analytics", "a"))
}

/// Accepts, and comes back when the policy has changed.
async fn come_back(internet: &Internet, visitor: &Visitor, head: &str) {
    accept_with(internet, visitor, head, POLICY).await;
    internet.put(Page::text(FILE, &changed()));
    visit(internet, visitor).await;
}

#[test]
fn within_the_days_of_grace_the_choice_holds_and_a_notice_is_shown() {
    in_a_browser(async |internet, visitor| {
        come_back(internet, visitor, &grace()).await;
        let notice = visitor.see("notice").await;
        assert!(
            notice.text.contains("Политика изменилась") && notice.text.contains(" г."),
            "{}",
            notice.text
        );
        assert!(!visitor.sees("banner").await && !notice.text.contains(".."), "{}", notice.text);
        assert_eq!(
            (ran(visitor).await, visitor.value("makul.allows('analytics')").await),
            (vec!["a".to_owned()], json!(true))
        );
        assert_eq!(visitor.focused_part().await, "body", "nobody is interrupted");
        let day = visitor.value("Math.round((new Date(document.querySelector('makul-consent').shadowRoot.querySelector('[part=notice] time').dateTime) - Date.now()) / 864e5)").await;
        assert_eq!(day, 7);
        // The reader shows what has changed, and nobody is asked in it.
        visitor.press("::[part=notice] button").await;
        reads(visitor).await;
        assert_eq!(of_reader(visitor, "r.querySelectorAll('[data-mark]').length").await, 2);
        assert!(!visitor.look("::[part=reader] [part=accept]").await.exists);
        visitor.press("close").await;
        assert!(!visitor.look("notice").await.exists);
        visit(internet, visitor).await;
        internet.arrival(FILE).await;
        visitor.settle().await;
        assert!(
            !visitor.look("notice").await.exists && ran(visitor).await == ["a"],
            "who has looked is not told again"
        );
    });
}

#[test]
fn a_notice_that_was_closed_stays_closed_until_the_next_change() {
    in_a_browser(async |internet, visitor| {
        visitor.resize(360, 640).await;
        come_back(internet, visitor, &grace()).await;
        visitor.see("notice").await;
        let (button, back) = (visitor.see("::[part=notice] button").await, visitor.see("reopen").await);
        assert!(back.left + back.width <= button.left, "the way back lies over it: {back:?} {button:?}");
        visitor.press("::[part=notice] button:last-child").await;
        assert!(!visitor.look("notice").await.exists);
        visit(internet, visitor).await;
        internet.arrival(FILE).await;
        visitor.settle().await;
        assert!(!visitor.look("notice").await.exists);
        internet.put(Page::text(FILE, &changed().replace("когда угодно", "в любой день")));
        visit(internet, visitor).await;
        visitor.see("notice").await;
        internet.put(Page::text(FILE, POLICY));
        visit(internet, visitor).await;
        internet.arrival(FILE).await;
        visitor.settle().await;
        assert!(!visitor.look("notice").await.exists, "it is the old text again");
        assert_eq!(kept(visitor, "policy").await.split(' ').nth(1), Some("0"));
    });
}

#[test]
fn after_the_days_of_grace_the_visitor_is_asked_from_the_first_moment_of_a_page() {
    in_a_browser(async |internet, visitor| {
        come_back(internet, visitor, &grace()).await;
        visitor.see("notice").await;
        // Six days later nothing has ended.
        internet.page(SHOP, &ahead(6, &grace()));
        visit(internet, visitor).await;
        assert_eq!(visitor.value("early").await, true);
        visitor.see("notice").await;
        // Eight days later it has, and the page needs nobody to tell it.
        internet.page(SHOP, &ahead(8, &grace()));
        let panel = internet.hold(PANEL);
        visit(internet, visitor).await;
        assert_eq!(
            visitor.value("[early, makul.consent.decided, ran.length]").await,
            json!([false, false, 0])
        );
        asked_again(visitor).await;
        panel.release();
        visitor.press("accept").await;
        visitor.until("makul.consent.policy && ran.length == 1").await;
        visitor.until("localStorage.getItem('makul.policy').endsWith(' 0')").await;
        visit(internet, visitor).await;
        assert_eq!(visitor.value("early").await, true);
        internet.arrival(FILE).await;
        visitor.settle().await;
        assert!(!visitor.sees("banner").await && !visitor.look("notice").await.exists);
    });
}

#[test]
fn a_revision_from_before_the_choice_gives_its_days_from_when_it_is_first_seen() {
    in_a_browser(async |internet, visitor| {
        let with =
            |revision: &str| grace().replace("src=", &format!("data-policy-revision='{revision}' src="));
        accept_with(internet, visitor, &with("2020-01-01"), POLICY).await;
        // The revision is a day long before the choice: no day for the grace to begin on.
        internet.page(SHOP, &ahead(30, &with("2020-03-01")));
        visit(internet, visitor).await;
        visitor.see("notice").await;
        internet.page(SHOP, &ahead(60, &with("2020-03-01")));
        visit(internet, visitor).await;
        assert_eq!(visitor.value("early").await, false);
        asked_again(visitor).await;
    });
}

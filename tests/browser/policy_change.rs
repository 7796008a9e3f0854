//! The policy changes: who chose in view of another text is asked again, sees what is new, and nobody else is troubled.
use serde_json::json;

use crate::internet::Internet;
use crate::page::Page;
use crate::reader::{FILE, POLICY, of_reader, reads, tag, until_reader};
use crate::return_visit::EARLY;
use crate::shop::{SHOP, TAG, held, html, on, open, ran};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// The same words in other lines, quotes and spaces.
fn rewrapped() -> String {
    POLICY.replace("Лавка продаёт тетради и", "Лавка\u{a0}продаёт тетради\nи").replace("\n1.2.", "\n\n1.2.")
}

/// One clause changed, one new, one gone.
pub fn changed() -> String {
    POLICY
        .replace("считает открытые страницы", "считает открытые страницы и нажатия")
        .replace("3. Как", "2.4. Новый пункт о напоминаниях.\n3. Как")
        .replace("1.2. Каталог можно читать, ничего о себе не говоря.\n", "")
}

/// The record's note of the policy.
pub async fn noted(visitor: &Visitor) -> String {
    visitor.cookie("makul").await.unwrap_or_default().split(':').nth(4).unwrap_or_default().to_owned()
}

/// The browser keeps this under `makul.NAME`.
pub async fn kept(visitor: &Visitor, name: &str) -> String {
    visitor.text(&format!("localStorage.getItem('makul.{name}')")).await
}

/// Waits until all unseen work is done for the choice in force.
pub async fn worked(visitor: &Visitor) {
    visitor.until("makul.consent.id && (localStorage.getItem('makul.done') || '').includes(makul.consent.id) && (localStorage.getItem('makul.done') || '').includes(makul.consent.policy || '')").await;
}

/// Accepts in view of a policy with this tag.
pub async fn accept_with(internet: &Internet, visitor: &Visitor, head: &str, policy: &str) {
    internet.put(Page::text(FILE, policy));
    open(internet, visitor, head, &held("analytics", "a")).await;
    visitor.press("accept").await;
    visitor.until("makul.consent.policy && localStorage.getItem('makul.read')").await;
    worked(visitor).await;
}

pub async fn accept(internet: &Internet, visitor: &Visitor, policy: &str) {
    accept_with(internet, visitor, &tag(), policy).await;
}

/// A new visit: the address typed in anew.
pub async fn visit(internet: &Internet, visitor: &Visitor) {
    visitor.goto("https://shop.aloka.one/elsewhere").await;
    internet.forget();
    visitor.goto(SHOP).await;
    on(visitor).await;
}

/// The visitor is asked, because something has changed.
pub async fn asked_again(visitor: &Visitor) {
    let text = visitor.see("banner").await.text;
    assert!(
        text.starts_with("С вашего прошлого выбора кое-что изменилось") || text.contains("измени"),
        "{text}"
    );
}

#[test]
fn a_choice_notes_the_text_it_was_made_in_view_of() {
    in_a_browser(async |internet, visitor| {
        accept(internet, visitor, POLICY).await;
        let version = noted(visitor).await;
        assert!(version.starts_with("fp-") && version.len() == 19, "{version}");
        assert_eq!(visitor.value("makul.consent.policy").await, version.as_str());
        assert_eq!(kept(visitor, "policy").await, format!("{version} 0"));
        let read = kept(visitor, "read").await;
        assert!(read.starts_with(&format!("{version} ")) && read.contains(" 2.3:"), "{read}");
        assert_eq!(visitor.js("return makul.receipt()").await.to_string().matches(&version).count(), 1);
    });
}

#[test]
fn other_lines_and_quotes_are_no_change() {
    in_a_browser(async |internet, visitor| {
        accept(internet, visitor, POLICY).await;
        let before = visitor.cookie("makul").await;
        for text in [rewrapped(), POLICY.to_uppercase().replace("МАЙЛ", "mail")] {
            internet.put(Page::text(FILE, &text));
            visit(internet, visitor).await;
            internet.arrival(FILE).await;
            visitor.settle().await;
            assert!(!visitor.sees("banner").await && ran(visitor).await == ["a"]);
            assert_eq!(visitor.cookie("makul").await, before);
        }
    });
}

#[test]
fn one_changed_clause_asks_again_holds_again_and_is_marked() {
    in_a_browser(async |internet, visitor| {
        accept(internet, visitor, POLICY).await;
        internet.put(Page::text(FILE, &changed()));
        internet.page(SHOP, &html(&format!("{}{EARLY}", tag()), &held("analytics", "a")));
        visit(internet, visitor).await;
        asked_again(visitor).await;
        assert_eq!(
            visitor.value("[makul.allows('analytics'), makul.consent.decided]").await,
            json!([false, false])
        );
        // From the next page view on, at once: before anything is fetched.
        let panel = internet.hold("https://shop.aloka.one/makul-panel.js");
        visit(internet, visitor).await;
        assert_eq!(
            visitor.value("[early, makul.allows('analytics'), ran.length]").await,
            json!([false, false, 0])
        );
        asked_again(visitor).await;
        panel.release();
        visitor.press("policy").await;
        reads(visitor).await;
        let marks = "[...r.querySelectorAll('[data-mark]')].map((e) => [e.id, e.dataset.mark, e.querySelector('.mark').textContent])";
        assert_eq!(
            of_reader(visitor, marks).await,
            json!([["policy-2.1", "changed", "изменено"], ["policy-2.4", "new", "новое"]])
        );
        assert_eq!(
            of_reader(
                visitor,
                "[r.querySelector('.since p').textContent, r.querySelector('.removed').textContent]"
            )
            .await,
            json!(["Изменилось с вашего выбора: 3", "Больше нет: 1.2"])
        );
        visitor.press("::.since input").await;
        let shown =
            "[...r.querySelectorAll('article [id]')].filter((e) => e.checkVisibility()).map((e) => e.id)";
        until_reader(visitor, &format!("{shown}.join() == 'policy-2,policy-2.1,policy-2.4'")).await;
        visitor.press("::.since input").await;
        until_reader(visitor, &format!("{shown}.length > 8")).await;
        visitor.press("::[part=reader] [part=accept]").await;
        worked(visitor).await;
        assert_eq!(ran(visitor).await, ["a"]);
        visit(internet, visitor).await;
        internet.arrival(FILE).await;
        visitor.settle().await;
        assert!(!visitor.sees("banner").await && ran(visitor).await == ["a"]);
        visitor.js("makul.open('policy')").await;
        reads(visitor).await;
        assert_eq!(of_reader(visitor, marks).await, json!([]), "what has been answered is not marked");
    });
}

#[test]
fn an_operators_own_revision_counts_in_place_of_the_words() {
    in_a_browser(async |internet, visitor| {
        let with = |revision: &str| tag().replace("src=", &format!("data-policy-revision='{revision}' src="));
        accept_with(internet, visitor, &with("2026-03-01"), POLICY).await;
        assert_eq!(noted(visitor).await, "2026-03-01");
        internet.put(Page::text(FILE, &changed()));
        visit(internet, visitor).await;
        visitor.settle().await;
        assert!(!visitor.sees("banner").await, "the operator says that it is the same");
        internet.page(SHOP, &html(&format!("{}{EARLY}", with("2026-04-01")), &held("analytics", "a")));
        visit(internet, visitor).await;
        assert_eq!(visitor.value("early").await, false);
        asked_again(visitor).await;
        visitor.press("policy").await;
        reads(visitor).await;
        assert_eq!(of_reader(visitor, "r.querySelectorAll('[data-mark]').length").await, 2);
    });
}

#[test]
fn the_same_policy_in_another_language_is_no_change() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::text("https://shop.aloka.one/p.ru.txt", POLICY));
        internet.put(Page::text(
            "https://shop.aloka.one/p.en.txt",
            "Privacy\n\n1. General\n1.1. The shop sells paper.\n",
        ));
        let tag = TAG.replace("src=", "data-policy='/p.{locale}.txt' src=");
        accept_with(internet, visitor, &tag, POLICY).await;
        internet.page(SHOP, &html(&tag, &held("analytics", "a")).replace("lang='ru'", "lang='en'"));
        visit(internet, visitor).await;
        internet.arrival("https://shop.aloka.one/p.ru.txt").await;
        visitor.settle().await;
        assert!(!visitor.sees("banner").await && ran(visitor).await == ["a"]);
        visitor.js("makul.open('policy')").await;
        reads(visitor).await;
        assert_eq!(
            of_reader(
                visitor,
                "[r.querySelector('h2').textContent, r.querySelectorAll('[data-mark]').length]"
            )
            .await,
            json!(["Privacy", 0])
        );
    });
}

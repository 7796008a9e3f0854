//! What a withdrawal could not do: the settings tell the visitor, and offer to reload the page.
use crate::shop::{configured, held, on, open};
use crate::stage::in_a_browser;

/// A service of the site's own, whose script cannot be stopped.
const OWN: &str = r#"{ "services": [{ "id": "desk", "category": "social", "src": "https://desk.example.kg/d.js", "name": "Помощник", "storage": ["desk_*"] }] }"#;
const REST: &str =
    "document.querySelector('makul-consent').shadowRoot.querySelector('.rest')?.textContent || ''";

#[test]
fn what_runs_on_is_named_and_gone_after_the_reload_that_is_offered() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &configured(OWN), &held("analytics", "a")).await;
        visitor.press("accept").await;
        internet.arrival("https://desk.example.kg/d.js").await;
        visitor.until("ran.includes('a')").await;
        visitor.js("makul.open('settings')").await;
        visitor.see("panel").await;
        assert_eq!(visitor.text(REST).await, "", "while it is allowed there is nothing to tell");
        visitor.press("withdraw").await;
        visitor.until("makul.consent.running.length").await;
        visitor.js("makul.open('settings')").await;
        visitor.see("panel").await;
        let text = visitor.text(REST).await;
        assert!(text.contains("Помощник") && text.contains("аналитика"), "{text}");
        internet.forget();
        visitor.press("::[part=reload]").await;
        internet.arrival("https://shop.aloka.one/catalogue/").await;
        on(visitor).await;
        visitor.js("makul.open('settings')").await;
        visitor.see("panel").await;
        assert_eq!(visitor.text(REST).await, "");
        assert!(internet.asked("https://desk.example.kg/d.js").is_empty());
    });
}

#[test]
fn names_that_are_still_there_are_told_too() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &configured(OWN), "").await;
        visitor.press("accept").await;
        internet.arrival("https://desk.example.kg/d.js").await;
        visitor
            .js("await new Promise((done) => { indexedDB.open('desk_base').onsuccess = ({ target }) => { window.kept = target.result; done() } })")
            .await;
        visitor.js("makul.withdraw()").await;
        visitor.until("makul.consent.left.length").await;
        visitor.js("makul.open('settings')").await;
        visitor.see("panel").await;
        assert!(visitor.text(REST).await.contains("desk_base"));
    });
}

#[test]
fn with_the_operators_word_the_page_reloads_by_itself_and_once() {
    in_a_browser(async |internet, visitor| {
        let reload = OWN.replacen("{ ", "{ \"reload\": true, ", 1);
        open(internet, visitor, &configured(&reload), "").await;
        visitor.press("accept").await;
        internet.arrival("https://desk.example.kg/d.js").await;
        internet.forget();
        visitor.js("makul.withdraw()").await;
        internet.arrival("https://shop.aloka.one/catalogue/").await;
        on(visitor).await;
        visitor.settle().await;
        assert_eq!(internet.asked("https://shop.aloka.one/catalogue/").len(), 1, "{}", internet.diary());
        assert!(internet.asked("https://desk.example.kg/d.js").is_empty());
        assert_eq!(visitor.value("makul.consent.cause").await, "api");
    });
}

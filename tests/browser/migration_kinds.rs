//! Other tools' markup: every kind is held before a yes, and runs once after it, in the order of the page, among our own.
use serde_json::json;

use crate::page::Page;
use crate::shop::{
    HOST, SHOP, TAG, VENDORS, allows, configured, held, html, nobody_else_is_asked, on, open, ran,
};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

const CDN: &str = "https://cdn.example.kg";
pub const MIGRATION: &str = "https://shop.aloka.one/makul-migration.js";

/// A script of each kind that says its own name; the categories are those that a yes to all of them takes.
pub const KINDS: [(&str, &str, &[&str]); 15] = [
    ("cookieconsent 2", "type='text/plain' data-cookiecategory='targeting'", &["marketing"]),
    ("cookieconsent 3", "type='text/plain' data-category='analytics'", &["analytics"]),
    (
        "cookieconsent 3 with a service",
        "type='text/plain' data-category='analytics' data-service='Google Analytics'",
        &["analytics"],
    ),
    ("klaro", "type='text/plain' data-type='application/javascript' data-name='google-ads'", &["marketing"]),
    ("cookiebot", "type='text/plain' data-cookieconsent='statistics'", &["analytics"]),
    (
        "cookiebot with two",
        "type='text/plain' data-cookieconsent='statistics, marketing'",
        &["analytics", "marketing"],
    ),
    (
        "cookiebot with three",
        "type='text/plain' data-cookieconsent='preferences,statistics,marketing'",
        &["preferences", "analytics", "marketing"],
    ),
    ("onetrust", "type='text/plain' class='x optanon-category-C0002'", &["analytics"]),
    ("onetrust with two", "type='text/plain' class='optanon-category-C0002-C0005'", &["analytics", "social"]),
    ("usercentrics", "type='text/plain' data-usercentrics='Facebook Pixel'", &["marketing"]),
    ("cookieyes", "type='text/plain' data-cookieyes='cookieyes-functional'", &["preferences"]),
    ("orejime 2", "type='opt-in' data-type='application/javascript' data-name='youtube'", &["social"]),
    ("consenti by consent", "type='text/plain' data-consenti-consent-script='matomo'", &["analytics"]),
    ("consenti by category", "type='text/plain' data-consenti-category-script='marketing'", &["marketing"]),
    ("ours", "type='text/plain' data-category='marketing'", &["marketing"]),
];

fn script((name, marks, _): &(&str, &str, &[&str])) -> String {
    format!("<script {marks}>ran.push('{name}')</script>")
}

fn names(with: impl Fn(&[&str]) -> bool) -> Vec<&'static str> {
    KINDS.iter().filter(|(_, _, categories)| with(categories)).map(|(name, ..)| *name).collect()
}

/// Waits until the migration script has done its part.
pub async fn understood(visitor: &Visitor) {
    visitor.until("document.querySelector('script[src$=\"makul-migration.js\"]')?.makul").await;
    visitor.settle().await;
}

#[test]
fn every_kind_waits_for_all_of_its_categories_and_then_runs_once() {
    in_a_browser(async |internet, visitor| {
        let body = KINDS.iter().map(script).collect::<String>();
        open(internet, visitor, TAG, &body).await;
        visitor.see("banner").await;
        understood(visitor).await;
        assert!(ran(visitor).await.is_empty());
        nobody_else_is_asked(internet, visitor, HOST).await;
        visitor.js("makul.save({ analytics: true })").await;
        let first = names(|categories| categories == ["analytics"]);
        assert_eq!(ran(visitor).await, first);
        visitor.js("makul.save({ analytics: false, marketing: true })").await;
        let second = names(|categories| categories == ["marketing"]);
        assert_eq!(ran(visitor).await[first.len()..], second);
        visitor.js("makul.save({ analytics: true, preferences: true })").await;
        let third = names(|categories| {
            categories.len() > 1 && !categories.contains(&"social") || categories == ["preferences"]
        });
        assert_eq!(ran(visitor).await[first.len() + second.len()..], third);
        visitor.js("makul.accept(); makul.reject(); makul.accept()").await;
        let last = names(|categories| categories.contains(&"social"));
        assert_eq!(ran(visitor).await[first.len() + second.len() + third.len()..], last);
        assert_eq!(ran(visitor).await.len(), KINDS.len());
        assert!(visitor.console().await.is_empty(), "{:?}", visitor.console().await);
    });
}

#[test]
fn the_returning_visitor_has_everything_in_the_order_of_the_page() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("analytics", "a")).await;
        on(visitor).await;
        visitor.js("makul.save({ preferences: true, analytics: true, marketing: true, social: true })").await;
        let body = KINDS.iter().map(script).collect::<String>();
        internet.page(SHOP, &html(TAG, &body));
        visitor.reload().await;
        visitor.until(&format!("ran.length >= {}", KINDS.len())).await;
        assert_eq!(ran(visitor).await, names(|_| true));
    });
}

#[test]
fn without_the_script_that_understands_them_they_stay_held_and_ours_do_not() {
    in_a_browser(async |internet, visitor| {
        internet.refuse(MIGRATION);
        let body = script(&KINDS[0]) + &held("analytics", "ours");
        open(internet, visitor, TAG, &body).await;
        visitor.press("accept").await;
        visitor.until("ran.includes('ours')").await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await, ["ours"]);
    });
}

#[test]
fn external_ones_keep_their_turn_and_are_not_asked_for_before() {
    in_a_browser(async |internet, visitor| {
        for name in ["1", "2", "3"] {
            internet.put(Page::script(&format!("{CDN}/{name}.js"), &format!("ran.push('{name}')")));
        }
        let body = format!(
            "<script type='text/plain' data-usercentrics='Hotjar' src='{CDN}/1.js'></script>{}
             <script type='text/plain' data-name='matomo' data-src='{CDN}/2.js'></script>{}
             <script type='text/plain' data-cookieconsent='marketing' data-cookieblock-src='{CDN}/3.js'></script>{}",
            held("analytics", "a"), script(&KINDS[7]), script(&KINDS[9])
        );
        open(internet, visitor, TAG, &body).await;
        visitor.see("banner").await;
        understood(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        let slow = internet.hold(&format!("{CDN}/1.js"));
        visitor.press("accept").await;
        internet.arrival(&format!("{CDN}/1.js")).await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty());
        slow.release();
        visitor.until("ran.length >= 6").await;
        assert_eq!(ran(visitor).await, ["1", "a", "2", "onetrust", "3", "usercentrics"]);
    });
}

#[test]
fn a_page_with_other_tools_markup_alone_asks_and_its_settings_have_the_categories() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &(script(&KINDS[5]) + &script(&KINDS[11]))).await;
        visitor.press("settings").await;
        visitor.see("switch:analytics").await;
        for (id, there) in [("marketing", true), ("social", true), ("preferences", false)] {
            assert_eq!(visitor.look(&format!("switch:{id}")).await.exists, there, "{id}");
        }
        visitor.press("switch:social").await;
        visitor.press("save").await;
        visitor.until("ran.length").await;
        assert_eq!(ran(visitor).await, ["orejime 2"]);
        assert!(!allows(visitor, "analytics").await);
    });
}

#[test]
fn what_is_added_later_counts_too() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, "").await;
        on(visitor).await;
        let add = "const add = (name, marks) => { const s = document.createElement('script'); for (const key in marks) s.setAttribute(key, marks[key]);
            s.textContent = `ran.push('${name}')`; const div = document.createElement('div'); div.className = marks.inside || ''; div.append(s); document.body.append(div) };";
        visitor
            .js(&format!("{add} add('before', {{ type: 'text/plain', 'data-cookieconsent': 'statistics' }})"))
            .await;
        visitor.press("accept").await;
        visitor.until("ran.length === 1").await;
        visitor.js(&format!("{add} add('klaro', {{ type: 'text/plain', 'data-name': 'hotjar' }}); add('orejime', {{ type: 'opt-in', 'data-name': 'hotjar' }});
            add('inside', {{ type: 'text/plain', 'data-name': 'hotjar', inside: 'cookieconsent-optin-statistics' }}); add('refused', {{ type: 'text/plain', 'data-name': 'vkpixel' }})")).await;
        visitor.until("ran.length === 4").await;
        visitor.js("document.body.append(...document.querySelectorAll('div'))").await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await, ["before", "klaro", "orejime", "inside"]);
        visitor.js("makul.accept()").await;
        visitor.until("ran.length === 5").await;
    });
}

#[test]
fn a_service_of_the_sites_goes_by_its_own_switch() {
    in_a_browser(async |internet, visitor| {
        let body = [
            "type='text/plain' data-usercentrics='Google Analytics'",
            "type='text/plain' data-name='yandex.metrica'",
        ]
        .map(|marks| format!("<script {marks}>ran.push(document.currentScript.dataset.service)</script>"))
        .concat();
        open(internet, visitor, VENDORS, &body).await;
        understood(visitor).await;
        visitor.js("makul.save({ 'yandex-metrica': true })").await;
        assert_eq!(ran(visitor).await, ["yandex-metrica"]);
        visitor.js("makul.save({ 'google-analytics': true })").await;
        assert_eq!(ran(visitor).await, ["yandex-metrica", "google-analytics"]);
    });
}

#[test]
fn the_sites_own_words_go_before_what_they_mean_elsewhere() {
    in_a_browser(async |internet, visitor| {
        let json = r#"{"categories":[{"id":"video","name":"Video"}],"services":[{"id":"matomo","category":"video"}]}"#;
        let body = ["video", "matomo", "Video"]
            .map(|word| format!("<script type='text/plain' data-name='{word}'>ran.push('{word}')</script>"))
            .concat();
        open(internet, visitor, &configured(json), &body).await;
        understood(visitor).await;
        visitor.js("makul.save({ analytics: true, marketing: true })").await;
        assert!(ran(visitor).await.is_empty());
        visitor.js("makul.save({ video: true })").await;
        assert_eq!(visitor.value("ran").await, json!(["video", "matomo", "Video"]));
    });
}

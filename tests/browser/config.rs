//! The configuration: where it may stand, which one wins, and what a mistake in it does (never more than the stricter reading).
use serde_json::json;

use crate::page::Page;
use crate::shop::{
    HOST, SIBLING, TAG, VENDORS, allows, configured, held, nobody_else_is_asked, on, open, open_demo, ran,
};
use crate::stage::in_a_browser;
use crate::vendors::METRICA_WATCH;

const CONFIG: &str = "https://shop.aloka.one/makul.json";
const FROM_FILE: &str = "<script src='/makul.js' data-config='/makul.json'></script>";

#[test]
fn the_file_wins_over_the_page_and_the_page_over_the_tag() {
    in_a_browser(async |internet, visitor| {
        let tag = "<script src='/makul.js' data-locale='uz' data-google-analytics='G-TEST1'></script>";
        open(internet, visitor, tag, "").await;
        visitor.see("banner").await;
        assert_eq!(visitor.language().await, "uz", "the tag wins over the page's own language");
        let inline =
            format!("<script type='application/json' id='makul'>{{ \"locale\": \"ky\" }}</script>{tag}");
        open(internet, visitor, &inline, "").await;
        visitor.see("banner").await;
        assert_eq!(visitor.language().await, "ky");
        internet.put(Page::json(CONFIG, "{ \"locale\": \"kk\" }"));
        let all = inline.replace("src=", "data-config='/makul.json' src=");
        open(internet, visitor, &all, "").await;
        visitor.see("banner").await;
        assert_eq!(visitor.language().await, "kk");
        assert_eq!(
            visitor.value("Object.keys(makul.consent.services).join()").await,
            "google-analytics",
            "what the stronger does not say stays"
        );
    });
}

#[test]
fn while_the_file_is_on_its_way_nobody_is_asked_and_nothing_runs() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::json(CONFIG, "{ \"categories\": [\"analytics\"], \"services\": [{ \"use\": \"yandex-metrica\", \"id\": 555 }] }"));
        let slow = internet.hold(CONFIG);
        open(internet, visitor, FROM_FILE, &held("analytics", "a")).await;
        internet.arrival(CONFIG).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(!visitor.sees("banner").await && ran(visitor).await.is_empty());
        slow.release();
        visitor.press("accept").await;
        internet.arrival(METRICA_WATCH).await;
        visitor.until("ran.includes('a')").await;
    });
}

#[test]
fn a_file_that_is_missing_or_broken_grants_nothing_and_is_named() {
    in_a_browser(async |internet, visitor| {
        for body in ["{ broken", "[]", "null"] {
            internet.put(Page::json(CONFIG, body));
            open(internet, visitor, FROM_FILE, &held("analytics", "a")).await;
            on(visitor).await;
            visitor.until("overheard.some((line) => line.includes('makul: '))").await;
            nobody_else_is_asked(internet, visitor, HOST).await;
            assert!(ran(visitor).await.is_empty() && !allows(visitor, "analytics").await, "with {body}");
            assert!(visitor.cookies().await.is_empty());
        }
        internet.fail(CONFIG, 404);
        open(internet, visitor, FROM_FILE, &held("analytics", "a")).await;
        visitor.until("overheard.some((line) => line.includes('makul: '))").await;
        assert!(ran(visitor).await.is_empty());
    });
}

#[test]
fn the_page_of_mistakes_survives_and_names_each_once() {
    in_a_browser(async |internet, visitor| {
        open_demo(visitor, "https://makul.example/scenarios/mistakes.html").await;
        visitor.see("banner").await;
        assert_eq!(visitor.value("document.documentElement.dataset.survived").await, "true");
        let console = visitor.console().await;
        for place in ["locale", "layout", "theme", "block", "expires", "log", "yandexMetrika", "analitics"] {
            let told = console.iter().filter(|line| line.contains("makul: ") && line.contains(place)).count();
            assert_eq!(told, 1, "of {place}: {console:#?}");
        }
        nobody_else_is_asked(internet, visitor, "makul.example").await;
        visitor.press("accept").await;
        visitor.until("ran.length").await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await, ["right"]);
        assert!(internet.hosts_beside("makul.example").is_empty(), "{}", internet.diary());
    });
}

#[test]
fn an_address_that_is_none_and_a_domain_of_others_are_named() {
    in_a_browser(async |internet, visitor| {
        let tag = VENDORS
            .replace("src=", "data-policy='javascript:alert(1)' data-cookie-domain='elsewhere.example' src=");
        open(internet, visitor, &tag, "").await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        let console = visitor.console().await;
        for place in ["policy", "cookieDomain"] {
            assert_eq!(
                console.iter().filter(|line| line.contains(place)).count(),
                1,
                "of {place}: {console:#?}"
            );
        }
        visitor.reload().await;
        on(visitor).await;
        assert!(allows(visitor, "analytics").await, "the choice is kept all the same");
    });
}

/// Ten mistakes of a configuration: what is wrong, and the place the console must name.
const MISTAKES: [(&str, &str); 10] = [
    ("{ \"cookieDomian\": \"aloka.one\" }", "cookieDomian"),
    ("{ \"expires\": \"soon\" }", "expires"),
    ("{ \"expires\": 4000 }", "expires"),
    ("{ \"layout\": \"banner\" }", "layout"),
    ("{ \"services\": [{ \"use\": \"yandex-metrika\", \"id\": 1 }] }", "services[0].use"),
    ("{ \"services\": [{ \"use\": \"google-analytics\" }] }", "services[0].id"),
    (
        "{ \"services\": [{ \"id\": \"chat\", \"category\": \"talk\", \"src\": \"https://chat.example.kg/c.js\" }] }",
        "services[0].category",
    ),
    ("{ \"categories\": [{ \"id\": \"analytics\", \"required\": true }] }", "categories[0].required"),
    ("{ \"categories\": \"analytics\" }", "categories"),
    ("{ \"categories\": [{ \"id\": \"chat\" }] }", "categories[0].name"),
];

#[test]
fn ten_mistakes_are_told_once_each_and_never_grant_more() {
    in_a_browser(async |internet, visitor| {
        for (json, place) in MISTAKES {
            open(internet, visitor, &configured(json), &held("analytics", "a")).await;
            on(visitor).await;
            visitor.js("makul.close(); makul.open('settings'); makul.close()").await;
            visitor.until("overheard.length").await;
            let console = visitor.console().await;
            let told: Vec<_> = console.iter().filter(|line| line.contains("makul: ")).collect();
            assert_eq!(told.len(), 1, "{json}: {console:#?}");
            assert!(told[0].contains(place), "{json}: {told:?}");
            nobody_else_is_asked(internet, visitor, HOST).await;
            assert!(ran(visitor).await.is_empty() && !allows(visitor, "analytics").await, "{json}");
        }
    });
}

#[test]
fn a_service_of_an_unknown_category_never_runs() {
    in_a_browser(async |internet, visitor| {
        let json = "{ \"services\": [{ \"id\": \"chat\", \"category\": \"talk\", \"src\": \"https://chat.example.kg/c.js\" }] }";
        open(internet, visitor, &configured(json), &held("analytics", "a")).await;
        visitor.press("accept").await;
        visitor.until("ran.includes('a')").await;
        visitor.js("makul.save({ chat: true })").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(!allows(visitor, "chat").await);
    });
}

#[test]
fn a_category_and_a_service_of_the_sites_own() {
    in_a_browser(async |internet, visitor| {
        let json = "{ \"categories\": [{ \"id\": \"chat\", \"name\": { \"ru\": \"Чат с поддержкой\" } }],
            \"services\": [{ \"id\": \"helpdesk\", \"category\": \"chat\", \"src\": \"https://desk.example.kg/d.js\", \"name\": \"Helpdesk\", \"cookies\": [\"_hd_*\"], \"storage\": [\"_hd_*\"] }] }";
        open(internet, visitor, &configured(json), "").await;
        assert!(visitor.see("banner").await.text.to_lowercase().contains("чат с поддержкой"));
        nobody_else_is_asked(internet, visitor, HOST).await;
        visitor.press("accept").await;
        internet.arrival("https://desk.example.kg/d.js").await;
        visitor.js("document.cookie = '_hd_id=1; domain=aloka.one; path=/'; localStorage.setItem('_hd_open', '1'); makul.withdraw()").await;
        assert_eq!(visitor.cookie_names().await, ["makul"]);
        assert_eq!(visitor.value("localStorage.length").await, 0);
    });
}

#[test]
fn a_cookie_domain_makes_the_choice_hold_for_the_siblings() {
    in_a_browser(async |internet, visitor| {
        let tag = VENDORS.replace("src=", "data-cookie-domain='aloka.one' src=");
        open(internet, visitor, &tag, "").await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        internet.page(SIBLING, &crate::shop::html(&tag, ""));
        visitor.goto(SIBLING).await;
        on(visitor).await;
        assert!(allows(visitor, "analytics").await && !visitor.sees("banner").await);
    });
}

#[test]
fn a_service_registered_later_is_asked_about() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, "").await;
        on(visitor).await;
        assert!(!visitor.sees("banner").await);
        visitor.js("makul.register({ use: 'yandex-metrica', id: 555 })").await;
        visitor.see("banner").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        visitor.press("accept").await;
        internet.arrival(METRICA_WATCH).await;
    });
}

#[test]
fn a_browser_that_asks_for_privacy_starts_with_no_and_may_still_say_yes() {
    in_a_browser(async |internet, visitor| {
        let signal = "<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })</script>";
        open(internet, visitor, &format!("{signal}{VENDORS}"), &held("analytics", "a")).await;
        on(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(!allows(visitor, "analytics").await);
        visitor.js("makul.open('banner')").await;
        visitor.press("accept").await;
        internet.arrival(METRICA_WATCH).await;
        visitor.reload().await;
        assert!(allows(visitor, "analytics").await, "what was chosen here goes before the signal");
    });
}

#[test]
fn the_language_may_change_while_the_question_stands() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        visitor.see("banner").await;
        let mut accepts = Vec::new();
        for tag in ["ru", "kk", "ky", "uz", "uz-Cyrl", "en"] {
            visitor.js(&format!("makul.setLocale('{tag}')")).await;
            visitor.see("accept").await;
            assert_eq!(
                (visitor.language().await, visitor.value("makul.consent.locale").await),
                (tag.to_owned(), json!(tag))
            );
            accepts.push(visitor.look("accept").await.text);
        }
        accepts.sort();
        accepts.dedup();
        assert_eq!(accepts.len(), 6, "{accepts:?}");
    });
}

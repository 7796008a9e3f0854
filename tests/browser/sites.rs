//! The five demo sites: each asks in its language, shows a policy of its own, and holds what it holds.
use makul::core::policy::document::Kind;
use makul::core::policy::policy;
use serde_json::json;

use crate::page::Page;
use crate::policy_change::worked;
use crate::reader::{of_reader, until_reader};
use crate::shop::{allows, nobody_else_is_asked, open_demo};
use crate::stage::in_a_browser;

/// Address, language, the button that says yes, and how the policy is called.
const SITES: [[&str; 4]; 5] = [
    ["https://aloka.one/", "ru", "Принять", "Политика конфиденциальности"],
    ["https://alilo.kz/", "kk", "Қабылдау", "Құпиялылық саясаты"],
    ["https://qlever.asia/", "uz", "Qabul qilish", "Maxfiylik siyosati"],
    ["https://om.kg/", "ky", "Кабыл алуу", "Купуялык саясаты"],
    ["https://umai.example/", "ky", "Кабыл алуу", "Купуялык саясаты"],
];

/// What a strict site allows itself.
const STRICT: (&str, &str) = (
    "content-security-policy",
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'",
);

#[test]
fn every_site_asks_in_its_language_and_links_to_a_policy_that_is_there() {
    in_a_browser(async |internet, visitor| {
        for [address, language, accept, policy] in SITES {
            open_demo(visitor, address).await;
            visitor.see("banner").await;
            assert_eq!(visitor.language().await, language, "{address}");
            assert_eq!(visitor.value("document.documentElement.lang").await, language);
            assert_eq!(visitor.look("accept").await.text, accept, "{address}");
            assert_eq!(visitor.look("policy").await.text, policy, "{address}");
            let shown = format!("{address}privacy.{language}.txt");
            let link =
                "document.querySelector('makul-consent').shadowRoot.querySelector('[part=policy]').href";
            assert_eq!(visitor.value(link).await, shown.as_str());
            let text = visitor.js(&format!("return (await fetch('{shown}')).text()")).await;
            assert!(text.as_str().is_some_and(|text| text.to_lowercase().contains("cookie")), "{shown}");
            let host = address.trim_start_matches("https://").trim_end_matches('/');
            nobody_else_is_asked(internet, visitor, host).await;
            internet.forget();
        }
    });
}

/// A policy with one word changed, and the address of the part in which it stands.
fn with_one_word_changed(text: &str) -> (String, String) {
    let read = policy(text);
    for block in read.blocks.iter().rev().filter(|block| block.kind != Kind::Section) {
        for word in block.text.split(|letter: char| !letter.is_alphabetic()) {
            if word.chars().count() > 5 && text.matches(word).count() == 1 {
                return (text.replace(word, &format!("{word}{word}")), block.address.clone());
            }
        }
    }
    panic!("every word stands twice");
}

#[test]
fn every_site_shows_its_policy_and_asks_again_when_a_word_of_it_changes() {
    in_a_browser(async |internet, visitor| {
        for [address, language, _, label] in SITES {
            let file = format!("{address}privacy.{language}.txt");
            visitor.goto(address).await;
            visitor.press("accept").await;
            worked(visitor).await;
            let text = visitor.js(&format!("return (await fetch('{file}')).text()")).await;
            let (changed, part) = with_one_word_changed(text.as_str().unwrap());
            internet.put(Page::text(&file, &changed));
            visitor.goto(&format!("{address}privacy.{language}.txt")).await;
            visitor.goto(address).await;
            // The toy shop's policy gives its readers a week.
            let graceful = address == "https://alilo.kz/";
            visitor.see(if graceful { "notice" } else { "banner" }).await;
            assert_eq!(visitor.value("makul.consent.decided").await, graceful, "{address}");
            if graceful {
                visitor.press("::[part=notice] button").await;
            } else {
                assert_eq!(visitor.look("policy").await.text, label, "{address}");
                visitor.press("policy").await;
            }
            until_reader(visitor, "r.querySelector('article p')").await;
            let marked =
                of_reader(visitor, "[...r.querySelectorAll('[data-mark]')].map((part) => part.id)").await;
            assert_eq!(marked, json!([format!("policy-{part}")]), "{address}");
            let shown = of_reader(visitor, "r.querySelector('article').lang").await;
            assert_eq!(shown, language, "{address}");
            internet.forget();
        }
    });
}

#[test]
fn the_toy_shop_counts_and_offers_after_a_yes_under_a_strict_policy() {
    in_a_browser(async |internet, visitor| {
        let page = Page::html("https://alilo.kz/", include_str!("../../www/alilo/index.html"));
        internet.put(page.header(STRICT.0, STRICT.1));
        visitor.goto("https://alilo.kz/").await;
        visitor.press("#cards button").await;
        assert_eq!(visitor.text("document.getElementById('basket').textContent").await, "1");
        assert_eq!(visitor.value("document.getElementById('offer').dataset.offer").await, json!(null));
        visitor.press("accept").await;
        visitor.until("document.getElementById('offer').dataset.offer === 'on'").await;
        visitor.until("document.documentElement.dataset.counter === 'on'").await;
        nobody_else_is_asked(internet, visitor, "alilo.kz").await;
    });
}

#[test]
fn the_order_app_remembers_the_address_only_with_leave_under_a_strict_policy() {
    in_a_browser(async |internet, visitor| {
        let page = Page::html("https://qlever.asia/", include_str!("../../www/qlever/index.html"));
        internet.put(page.header(STRICT.0, STRICT.1));
        visitor.goto("https://qlever.asia/").await;
        visitor.press("#address").await;
        visitor.types("Namuna, 1").await;
        visitor.press("accept").await;
        visitor.until("document.documentElement.dataset.counter === 'on'").await;
        assert!(allows(visitor, "preferences").await);
        visitor.press("#address").await;
        visitor.types("0").await;
        visitor.press("#order [type=submit]").await;
        visitor.until("document.getElementById('answer').textContent").await;
        visitor.reload().await;
        visitor.until("document.getElementById('address').value === 'Namuna, 10'").await;
        visitor.js("makul.withdraw()").await;
        visitor.reload().await;
        visitor.until("window.makul && makul.version").await;
        visitor.settle().await;
        assert_eq!(visitor.text("document.getElementById('address').value").await, "");
        let kept =
            visitor.value("Object.keys(localStorage).filter((key) => key.includes('preferences'))").await;
        assert_eq!(kept, json!([]));
    });
}

#[test]
fn the_league_takes_no_player_who_has_not_ticked_the_box() {
    in_a_browser(async |internet, visitor| {
        open_demo(visitor, "https://om.kg/").await;
        visitor.press("reject").await;
        assert_eq!(visitor.value("document.getElementById('agree').checked").await, false);
        visitor.press("#player").await;
        visitor.types("Namuna").await;
        visitor.press("#signup [type=submit]").await;
        visitor.settle().await;
        assert!(internet.asked("https://om.kg/welcome.html").is_empty(), "{}", internet.diary());
        visitor.press("#agree").await;
        visitor.press("#signup [type=submit]").await;
        visitor.until("location.pathname === '/welcome.html' && document.querySelector('h1')").await;
        let posts = internet.asked("https://om.kg/welcome.html");
        assert_eq!(posts.len(), 1);
        assert_eq!(posts[0].method, "POST");
        assert!(
            posts[0].body.contains("player=Namuna") && posts[0].body.contains("agree=yes"),
            "{}",
            posts[0].body
        );
    });
}

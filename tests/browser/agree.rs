//! The agreement: a tick box in a form of the site's own, beside a link to the policy, with a receipt that goes with the form.
use serde_json::{Value, json};

use crate::internet::Internet;
use crate::page::Page;
use crate::reader::{FILE, POLICY, reads, tag};
use crate::shop::{PANEL, SHOP, TAG, html, on};
use crate::stage::in_a_browser;
use crate::visitor::{Key, Visitor};

const SIGNUP: &str = "https://shop.aloka.one/signup";
const BOX: &str = "<input type=checkbox name=agree required data-makul=agree>";

fn form(inside: &str) -> String {
    format!(
        "<form id='form' method='post' action='/signup'><input id='who' name='who' value='Namuna'>{inside}<button id='send'>ok</button></form>"
    )
}

async fn open_form(internet: &Internet, visitor: &Visitor, language: &str, inside: &str) {
    internet.put(Page::text(FILE, POLICY));
    internet.page(SIGNUP, "<!doctype html><title>ok</title><h1>ok</h1>");
    internet.page(SHOP, &html(&tag(), &form(inside)).replace("lang='ru'", &format!("lang='{language}'")));
    visitor.goto(SHOP).await;
    on(visitor).await;
}

/// What has been posted: the fields of the form in their order.
async fn posted(internet: &Internet, visitor: &Visitor) -> Vec<(String, String)> {
    let post = internet.arrival(SIGNUP).await;
    visitor.until("location.pathname == '/signup'").await;
    assert_eq!((post.method.as_str(), post.kind.as_str()), ("POST", "application/x-www-form-urlencoded"));
    url::form_urlencoded::parse(post.body.as_bytes()).into_owned().collect()
}

/// The receipt among the fields.
fn receipt(fields: &[(String, String)]) -> Value {
    let found: Vec<_> = fields.iter().filter(|(name, _)| name == "agree-receipt").collect();
    assert_eq!(found.len(), 1, "{fields:?}");
    serde_json::from_str(&found[0].1).unwrap()
}

/// Waits until the receipt in the page names the version.
async fn versioned(visitor: &Visitor) {
    visitor.until("document.querySelector('[name=agree-receipt]')?.value.includes('fp-')").await;
}

#[test]
fn a_box_without_a_label_gets_one_in_the_language_of_the_page() {
    in_a_browser(async |internet, visitor| {
        let labels = [
            ("ky", "Мен макулмун: Купуялык саясаты"),
            ("ru", "Я согласен с документом: Политика конфиденциальности"),
        ];
        for (language, words) in labels {
            open_form(internet, visitor, language, BOX).await;
            let label = visitor.value("(([label]) => [label.textContent.trim(), label.lang])(document.querySelector('[name=agree]').labels)").await;
            assert_eq!(label[1], language);
            if language == "ky" {
                assert_eq!(label[0], words);
            }
            assert!(label[0].as_str().unwrap().contains(words.split(": ").nth(1).unwrap()), "{label}");
            assert_eq!(
                visitor.value("document.querySelector('#form label a').pathname").await,
                "/privacy.txt"
            );
        }
        let own = format!("<label id='own'>Согласен {}</label>", BOX);
        open_form(internet, visitor, "ky", &own).await;
        assert_eq!(visitor.value("[document.querySelectorAll('label').length, document.getElementById('own').textContent.trim()]").await, json!([1, "Согласен"]));
    });
}

#[test]
fn with_the_keyboard_alone_it_is_ticked_and_posted_with_its_receipt() {
    in_a_browser(async |internet, visitor| {
        open_form(internet, visitor, "ky", BOX).await;
        visitor.press("#who").await;
        visitor.key(Key::Enter).await;
        visitor.settle().await;
        assert!(internet.asked(SIGNUP).is_empty(), "an empty box that is required stands in the way");
        visitor.press("#who").await;
        visitor.tab().await;
        assert_eq!(visitor.value("document.activeElement.name").await, "agree");
        visitor.key(Key::Space).await;
        versioned(visitor).await;
        visitor.tab_to("send").await;
        visitor.key(Key::Enter).await;
        let fields = posted(internet, visitor).await;
        let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["who", "agree", "agree-receipt"]);
        let receipt = receipt(&fields);
        assert_eq!(
            (&receipt["policy"], &receipt["locale"], &receipt["label"]),
            (&json!("/privacy.txt"), &json!("ky"), &json!("Мен макулмун: Купуялык саясаты"))
        );
        assert!(receipt["revision"].as_str().unwrap().starts_with("fp-"), "{receipt}");
        let at = receipt["at"].as_str().unwrap();
        assert!(at.len() == 24 && at.starts_with("20") && at.ends_with('Z'), "{at}");
        assert!(visitor.cookies().await.is_empty(), "it is no consent to cookies");
        assert_eq!(visitor.value("localStorage.length").await, 0);
    });
}

#[test]
fn it_is_never_ticked_for_the_visitor_and_unticking_takes_it_back() {
    in_a_browser(async |internet, visitor| {
        let optional = "<input type=checkbox name=agree checked data-makul=agree>";
        open_form(internet, visitor, "ru", optional).await;
        assert_eq!(visitor.value("document.querySelector('[name=agree]').checked").await, false);
        visitor.press("[name=agree]").await;
        versioned(visitor).await;
        visitor.press("[name=agree]").await;
        assert_eq!(visitor.value("document.querySelectorAll('[name=agree-receipt]').length").await, 0);
        visitor.press("[name=agree]").await;
        versioned(visitor).await;
        visitor.js("document.getElementById('form').reset()").await;
        assert_eq!(visitor.value("document.querySelector('[name=agree]').checked").await, false);
        visitor.press("#send").await;
        let fields = posted(internet, visitor).await;
        assert_eq!(fields, [("who".to_owned(), "Namuna".to_owned())], "an empty form carries no receipt");
        // The way back finds the form as it was left, and no box that is ticked without a receipt.
        visitor.back().await;
        visitor.press("[name=agree]").await;
        versioned(visitor).await;
        visitor.press("#send").await;
        visitor.until("location.pathname == '/signup'").await;
        visitor.back().await;
        on(visitor).await;
        assert_eq!(visitor.value("document.querySelector('[name=agree]').checked == !!document.querySelector('[name=agree-receipt]')").await, true);
    });
}

#[test]
fn a_form_that_comes_later_counts_and_the_link_opens_the_reader() {
    in_a_browser(async |internet, visitor| {
        open_form(internet, visitor, "ru", "").await;
        visitor.js(&format!("const t = document.createElement('template'); t.innerHTML = `{BOX}`; document.getElementById('who').after(t.content)")).await;
        visitor.until("document.querySelector('#form label a')").await;
        visitor.press("#form label a").await;
        reads(visitor).await;
        assert_eq!(
            visitor.value("document.querySelector('[name=agree]').checked").await,
            false,
            "the link is no tick"
        );
        visitor.key(Key::Escape).await;
        visitor.lose_sight_of("reader").await;
        assert_eq!(visitor.value("document.activeElement.localName").await, "a");
        visitor.back_tab().await;
        visitor.key(Key::Space).await;
        versioned(visitor).await;
        visitor.press("#send").await;
        assert!(receipt(&posted(internet, visitor).await)["revision"].as_str().unwrap().starts_with("fp-"));
    });
}

#[test]
fn without_the_panel_it_is_posted_all_the_same() {
    in_a_browser(async |internet, visitor| {
        internet.refuse(PANEL);
        open_form(internet, visitor, "ky", BOX).await;
        visitor.press("[name=agree]").await;
        internet.arrival(PANEL).await;
        visitor.press("#send").await;
        let fields = posted(internet, visitor).await;
        let receipt = receipt(&fields);
        assert_eq!((&receipt["revision"], &receipt["policy"]), (&Value::Null, &json!("/privacy.txt")));
    });
}

#[test]
fn a_policy_of_the_forms_own_is_the_one_that_is_linked_and_noted() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::text(
            "https://shop.aloka.one/offer.ky.txt",
            "Оферта\n\n1. Жалпы жоболор\n1.1. Дептер сатылат.\n",
        ));
        let own = BOX.replace("data-makul=agree", "data-makul=agree data-policy='/offer.{locale}.txt'");
        open_form(internet, visitor, "ky", &own).await;
        assert_eq!(visitor.value("document.querySelector('#form label a').pathname").await, "/offer.ky.txt");
        visitor.press("[name=agree]").await;
        versioned(visitor).await;
        visitor.press("#send").await;
        let receipt = receipt(&posted(internet, visitor).await);
        assert_eq!(receipt["policy"], "/offer.ky.txt");
        internet.arrival("https://shop.aloka.one/offer.ky.txt").await;
        assert!(internet.asked(FILE).is_empty(), "{}", internet.diary());
    });
}

#[test]
fn a_policy_named_in_a_file_is_linked_too() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::text(FILE, POLICY));
        internet.put(Page::json("https://shop.aloka.one/makul.json", r#"{"policy": "/privacy.txt"}"#));
        let gate = internet.hold("https://shop.aloka.one/makul.json");
        internet.page(SHOP, &html(&TAG.replace("src=", "data-config='/makul.json' src="), &form(BOX)));
        visitor.goto(SHOP).await;
        on(visitor).await;
        gate.release();
        visitor.until("document.querySelector('#form label a')?.pathname == '/privacy.txt'").await;
        visitor.press("[name=agree]").await;
        versioned(visitor).await;
    });
}

#[test]
fn who_ticks_before_the_script_has_come_has_a_receipt_too() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::text(FILE, POLICY));
        internet.page(SIGNUP, "<!doctype html><title>ok</title>");
        let gate = internet.hold("https://shop.aloka.one/makul.js");
        let late = "<script>addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), { src: '/makul.js' })))</script>";
        let config = "<script type='application/json' id='makul'>{\"policy\": \"/privacy.txt\", \"policyRevision\": \"7\"}</script>";
        let own = BOX
            .replace("name=agree", "name=offer")
            .replace("data-makul", "data-policy='/offer.txt' data-makul");
        internet.put(Page::text("https://shop.aloka.one/offer.txt", "Оферта\n\n1. Тетради продаются.\n"));
        internet.page(SHOP, &html(late, &(config.to_owned() + &form(&(BOX.to_owned() + &own)))));
        visitor.goto(SHOP).await;
        visitor.press("[name=agree]").await;
        visitor.press("[name=offer]").await;
        gate.release();
        let revision = |name: &str| {
            format!("JSON.parse(document.querySelector('[name={name}-receipt]')?.value || '{{}}').revision")
        };
        visitor.until(&format!("{} == '7'", revision("agree"))).await;
        visitor.until(&format!("{}?.startsWith('fp-')", revision("offer"))).await;
        visitor.press("#send").await;
        assert_eq!(posted(internet, visitor).await.len(), 5);
    });
}

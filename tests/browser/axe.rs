//! The ears: axe-core over every surface, in both themes, six languages and two widths, without one violation.
//!
//! axe comes from npm (MPL-2.0) for these tests alone; nothing of it is shipped: <https://github.com/dequelabs/axe-core>
use serde_json::json;

use crate::embed::YOUTUBE;
use crate::internet::Internet;
use crate::page::Page;
use crate::reader::{POLICY, READER, reads};
use crate::real::library;
use crate::shop::{SHOP, on};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

const LANGUAGES: [&str; 6] = ["ru", "kk", "ky", "uz", "uz-Cyrl", "en"];

const SERVICES: &str = r#"{ "policy": "/privacy.txt", "services": [
    { "use": "google-analytics", "id": "G-TEST1" },
    { "use": "yandex-metrica", "id": "555" },
    { "id": "mediator", "category": "analytics" },
    { "id": "chat", "category": "social", "name": { "ru": "Чат" }, "src": "https://chat.example/c.js", "cookies": ["chat_*"] }
] }"#;

/// Axe, which looks for what it measures below the body. The widget stands beside it: left as it is, axe would see neither its colours nor
/// its sizes, and say nothing.
fn axe() -> String {
    let mut axe = library("axe-core/axe.js");
    for (narrow, wide) in [
        ("arguments[0] : document.body;", "arguments[0] : document.documentElement;"),
        ("parentVNode ? treeWalker.nextNode() : treeWalker.currentNode;", "treeWalker.nextNode();"),
    ] {
        assert_eq!(axe.matches(narrow).count(), 1, "axe has changed: where does its grid begin?");
        axe = axe.replace(narrow, wide);
    }
    axe
}

/// A page that axe itself has nothing to say against.
async fn visit(internet: &Internet, visitor: &Visitor, language: &str, attributes: &str, body: &str) {
    internet.put(Page::text("https://shop.aloka.one/privacy.txt", POLICY));
    let config = format!("<script type='application/json' id='makul'>{SERVICES}</script>");
    internet.page(SHOP, &format!("<!doctype html><html lang='{language}'><head><meta charset='utf-8'><meta name='viewport' content='width=device-width'><title>Лавка</title>{config}<script src='/makul.js' {attributes}></script></head><body><main><h1>Лавка</h1><p>Тетради.</p>{body}</main></body></html>"));
    visitor.goto(SHOP).await;
    on(visitor).await;
    visitor.run(&axe(), Vec::new()).await;
}

/// Axe finds nothing to object to: in the widget, nor in how it stands in the page.
async fn sound(visitor: &Visitor, what: &str) {
    let found = visitor.run(include_str!("axe.js"), Vec::new()).await;
    assert_eq!(found, json!([]), "{what}");
}

/// Opens a dialog in a language, and closes it after this has been done in it.
async fn within(visitor: &Visitor, surface: &str, part: &str, language: &str, scenario: impl AsyncFnOnce()) {
    visitor.js(&format!("makul.setLocale('{language}'); makul.open('{surface}')")).await;
    visitor.see(part).await;
    scenario().await;
    visitor.js("makul.close()").await;
    visitor.lose_sight_of(part).await;
}

async fn banners(internet: &Internet, visitor: &Visitor, name: &str, theme: &str) {
    for layout in ["bar", "box", "modal"] {
        visit(internet, visitor, "ru", &format!("data-theme='{theme}' data-layout='{layout}'"), "").await;
        visitor.see("banner").await;
        for language in LANGUAGES {
            visitor.js(&format!("makul.setLocale('{language}')")).await;
            visitor.see("banner").await;
            sound(visitor, &format!("{layout} {language} {name}")).await;
        }
    }
}

async fn dialogs(internet: &Internet, visitor: &Visitor, name: &str, theme: &str) {
    visit(internet, visitor, "ru", &format!("data-theme='{theme}'"), "").await;
    visitor.see("banner").await;
    for language in LANGUAGES {
        within(visitor, "settings", "panel", language, async || {
            sound(visitor, &format!("settings {language} {name}")).await;
        })
        .await;
        within(visitor, "policy", "reader", language, async || {
            reads(visitor).await;
            sound(visitor, &format!("reader {language} {name}")).await;
            let end = format!("{READER}.scrollTop = 1e6; {READER}.querySelectorAll('details').forEach((fold) => {{ fold.open = true }})");
            visitor.js(&end).await;
            visitor.until(&format!("{READER}.querySelector('.declaration table')")).await;
            sound(visitor, &format!("end of the reader {language} {name}")).await;
        })
        .await;
    }
    visitor.press("accept").await;
    visitor.lose_sight_of("banner").await;
    visitor.see("reopen").await;
    for language in LANGUAGES {
        visitor.js(&format!("makul.setLocale('{language}')")).await;
        sound(visitor, &format!("reopen {language} {name}")).await;
        within(visitor, "settings", "panel", language, async || {
            sound(visitor, &format!("settings of one who chose {language} {name}")).await;
            let fold = "document.querySelector('makul-consent').shadowRoot.querySelector('.declaration')";
            visitor.js(&format!("{fold}.open = true")).await;
            visitor.until(&format!("{fold}.querySelector('table')")).await;
            visitor.js(&format!("{fold}.scrollIntoView()")).await;
            sound(visitor, &format!("declaration {language} {name}")).await;
        })
        .await;
    }
}

fn at(width: u32, height: u32, theme: &str, surfaces: impl AsyncFn(&Internet, &Visitor, &str, &str)) {
    in_a_browser(async |internet, visitor| {
        visitor.resize(width, height).await;
        surfaces(internet, visitor, &format!("{theme} {width}"), theme).await;
    });
}

#[test]
fn axe_has_nothing_against_a_light_banner_on_a_phone() {
    at(360, 640, "light", banners);
}

#[test]
fn axe_has_nothing_against_a_dark_banner_on_a_phone() {
    at(360, 640, "dark", banners);
}

#[test]
fn axe_has_nothing_against_a_light_banner_on_a_desk() {
    at(1280, 800, "light", banners);
}

#[test]
fn axe_has_nothing_against_a_dark_banner_on_a_desk() {
    at(1280, 800, "dark", banners);
}

#[test]
fn axe_has_nothing_against_light_dialogs_on_a_phone() {
    at(360, 640, "light", dialogs);
}

#[test]
fn axe_has_nothing_against_dark_dialogs_on_a_phone() {
    at(360, 640, "dark", dialogs);
}

#[test]
fn axe_has_nothing_against_light_dialogs_on_a_desk() {
    at(1280, 800, "light", dialogs);
}

#[test]
fn axe_has_nothing_against_dark_dialogs_on_a_desk() {
    at(1280, 800, "dark", dialogs);
}

#[test]
fn axe_has_nothing_against_a_box_that_the_widget_labelled() {
    in_a_browser(async |internet, visitor| {
        for language in LANGUAGES {
            let form = "<form><input type=checkbox name=agree data-makul=agree></form>";
            visit(internet, visitor, language, "", form).await;
            visitor.until("document.querySelector('[name=agree]').labels.length").await;
            for width in [360, 1280] {
                visitor.resize(width, 640).await;
                sound(visitor, &format!("agreement {language} {width}")).await;
            }
        }
    });
}

#[test]
fn axe_has_nothing_against_a_placeholder() {
    in_a_browser(async |internet, visitor| {
        for (theme, width) in [("light", 360), ("dark", 360), ("light", 1280), ("dark", 1280)] {
            visitor.resize(width, 800).await;
            visit(internet, visitor, "ru", &format!("data-theme='{theme}'"), YOUTUBE).await;
            visitor.see("placeholder").await;
            for language in LANGUAGES {
                visitor.js(&format!("makul.setLocale('{language}')")).await;
                visitor
                    .until(&format!("document.querySelector('#film + makul-consent').lang == '{language}'"))
                    .await;
                sound(visitor, &format!("placeholder {language} {theme} {width}")).await;
            }
        }
    });
}

#[test]
fn axe_sees_what_is_wrong_in_the_widget() {
    in_a_browser(async |internet, visitor| {
        visit(internet, visitor, "ru", "", "").await;
        visitor.js("makul.open('settings')").await;
        visitor.see("panel").await;
        visitor.js(SPOILT).await;
        let found = visitor.run(include_str!("axe.js"), Vec::new()).await.to_string();
        for rule in ["button-name", "color-contrast", "target-size", "list"] {
            assert!(found.contains(&format!("\"{rule}: makul-consent ")), "{rule}: {found}");
        }
    });
}

/// One thing of each kind that axe must find.
const SPOILT: &str = "
    const dialog = document.querySelector('makul-consent').shadowRoot.querySelector('[part=panel]');
    dialog.querySelector('[part=close]').removeAttribute('aria-label');
    dialog.querySelector('[part=close]').textContent = '';
    dialog.querySelector('p').style.color = '#aaa';
    dialog.querySelector('ul').append('words');
    dialog.querySelector('header').append(...dialog.querySelectorAll('[part=reject], [part=accept]'));
    const small = { 'min-height': '0', height: '12px', padding: '0', width: '12px', flex: 'none', margin: '-6px' };
    for (const part of ['reject', 'accept']) for (const name in small) dialog.querySelector(`[part=${part}]`).style.setProperty(name, small[name], 'important');
";

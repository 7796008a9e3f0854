//! The visitor sees what can be seen, presses what can be pressed, and has the languages, tabs and window the test gave.
use serde_json::json;

use crate::stage::{in_a_browser, in_a_browser_reading};
use crate::visitor::Key;

const SHOP: &str = "https://shop.aloka.one/x.html";

/// A stand-in for the widget: the same host element and part names, nothing behind them.
const STAND_IN: &str = r#"<!doctype html><button id="buy">Buy</button>
<makul-consent lang="ru"></makul-consent><script>
  const root = document.querySelector('makul-consent').attachShadow({ mode: 'open' });
  root.innerHTML = `<div part="banner" style="position:fixed;bottom:0;left:0">
    <button part="accept">Да</button> <button part="reject button" hidden>Нет</button>
    <button part="switch" role="switch" aria-checked="true" data-category="analytics" aria-label="Аналитика">.</button>
    <input part="reader"></div>`;
  said = [];
  root.addEventListener('click', (event) => said.push(event.target.part[0], event.isTrusted));
  buy.onclick = () => said.push('buy');
</script>"#;

#[test]
fn a_part_in_the_shadow_root_is_seen_and_pressed() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, STAND_IN);
        visitor.goto(SHOP).await;
        assert_eq!(visitor.see("accept").await.text, "Да");
        assert_eq!(visitor.language().await, "ru");
        visitor.press("accept").await;
        visitor.press("#buy").await;
        assert_eq!(visitor.value("said").await, json!(["accept", true, "buy"]));
        assert!(visitor.is_on("analytics").await);
        assert_eq!(visitor.look("switch:analytics").await.name, "Аналитика");
        assert!(!visitor.look("switch:marketing").await.exists);
    });
}

#[test]
fn what_is_hidden_covered_or_out_of_view_is_not_seen() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, STAND_IN);
        visitor.goto(SHOP).await;
        let hidden = visitor.look("reject").await;
        assert!(hidden.exists && !hidden.seen);
        assert!(!visitor.look("panel").await.exists);
        visitor.js("document.body.insertAdjacentHTML('beforeend', '<div id=veil style=\"position:fixed;inset:0\">')").await;
        let covered = visitor.look("accept").await;
        assert!(!covered.seen && covered.under.as_deref() == Some("div.veil"), "{covered:?}");
        visitor.js("veil.remove(); buy.style.margin = '3000px 0'").await;
        visitor.see("accept").await;
        assert!(!visitor.sees("#buy").await);
        visitor.press("#buy").await;
        assert_eq!(visitor.value("said").await, json!(["buy"]));
    });
}

#[test]
fn keys_move_the_focus_press_and_type() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, STAND_IN);
        visitor.goto(SHOP).await;
        visitor.tab().await;
        assert_eq!(visitor.focused_part().await, "buy");
        visitor.tab_to("accept").await;
        visitor.key(Key::Enter).await;
        visitor.tab_to("reader").await;
        visitor.types("Өзгөчө").await;
        visitor.back_tab().await;
        assert_eq!(visitor.focused_part().await, "switch");
        assert_eq!(visitor.value("said").await, json!(["accept", true]));
        assert_eq!(
            visitor
                .value("document.querySelector('makul-consent').shadowRoot.querySelector('input').value")
                .await,
            "Өзгөчө"
        );
    });
}

#[test]
fn the_browser_has_the_languages_of_its_visitor() {
    in_a_browser_reading("kk,ru,en", async |internet, visitor| {
        internet.page(SHOP, "<p>");
        visitor.goto(SHOP).await;
        assert_eq!(visitor.value("navigator.languages").await, json!(["kk", "ru", "en"]));
    });
}

#[test]
fn tabs_share_cookies_and_the_window_has_the_pixels_of_a_phone() {
    in_a_browser(async |internet, visitor| {
        internet.page(SHOP, "<p>");
        visitor.goto(SHOP).await;
        visitor.js("document.cookie = 'shared=yes'").await;
        let first = visitor.tab_in_view().await;
        visitor.new_tab().await;
        visitor.goto(SHOP).await;
        assert_eq!(visitor.cookie("shared").await.as_deref(), Some("yes"));
        visitor.close_tab(&first).await;
        for (width, height) in [(360, 640), (768, 1024), (1280, 800)] {
            visitor.resize(width, height).await;
        }
    });
}

#[test]
fn the_console_is_overheard_from_the_first_script_on() {
    in_a_browser(async |internet, visitor| {
        internet.page(
            SHOP,
            "<!doctype html><script>console.warn('mind', { the: 'gap' }); undefined_thing()</script>",
        );
        visitor.goto(SHOP).await;
        let console = visitor.console().await;
        assert_eq!(console[0], r#"warn: mind {"the":"gap"}"#);
        assert!(
            console[1].starts_with("error: uncaught") && console[1].contains("undefined_thing"),
            "{console:?}"
        );
    });
}

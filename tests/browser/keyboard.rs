//! The keyboard: everything a pointer can do, in an order that makes sense, with the focus never lost.
use serde_json::json;

use crate::shop::{TAG, VENDORS, allows, held, open, ran};
use crate::stage::in_a_browser;
use crate::vendors::METRICA_LOADER;
use crate::visitor::Key;

#[test]
fn the_question_does_not_steal_the_focus() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        visitor.see("banner").await;
        assert_eq!(visitor.focused_part().await, "body");
    });
}

#[test]
fn tab_goes_through_the_buttons_as_they_are_seen_then_to_the_page() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        visitor.see("banner").await;
        let mut passed = Vec::new();
        while passed.last().map(String::as_str) != Some("buy") {
            assert!(passed.len() < 20, "{passed:?}");
            visitor.tab().await;
            passed.push(visitor.focused_part().await);
        }
        passed.pop();
        let mut by_eye = Vec::new();
        for part in &passed {
            let sight = visitor.look(part).await;
            by_eye.push((sight.top.round() as i64, sight.left.round() as i64, part.clone()));
        }
        by_eye.sort();
        let by_eye: Vec<_> = by_eye.into_iter().map(|(_, _, part)| part).collect();
        assert_eq!(passed, by_eye);
        for part in ["accept", "reject", "settings"] {
            assert!(passed.iter().any(|passed| passed == part), "{part} is not reached: {passed:?}");
        }
    });
}

#[test]
fn enter_and_space_press_what_has_the_focus() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("analytics", "a")).await;
        visitor.see("banner").await;
        visitor.tab_to("reject").await;
        visitor.key(Key::Space).await;
        visitor.lose_sight_of("banner").await;
        assert_eq!(visitor.value("makul.consent.cause").await, "reject");
        crate::shop::forget(visitor).await;
        visitor.reload().await;
        visitor.see("banner").await;
        visitor.tab_to("accept").await;
        visitor.key(Key::Enter).await;
        visitor.until("ran.includes('a')").await;
        assert_eq!(visitor.value("makul.consent.cause").await, "accept");
    });
}

#[test]
fn a_whole_choice_by_category_without_a_pointer() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, &held("marketing", "m")).await;
        visitor.see("banner").await;
        visitor.tab_to("settings").await;
        visitor.key(Key::Enter).await;
        visitor.see("panel").await;
        visitor.tab_to("switch").await;
        let first = "(() => { const s = document.querySelector('makul-consent').shadowRoot.activeElement; return s.name || s.value || s.id || s.dataset.id || s.dataset.category })()";
        assert_eq!(visitor.text(first).await, "analytics");
        visitor.key(Key::Space).await;
        assert!(visitor.is_on("analytics").await && !visitor.is_on("marketing").await);
        visitor.tab_to("save").await;
        visitor.key(Key::Enter).await;
        visitor.lose_sight_of("panel").await;
        internet.arrival(METRICA_LOADER).await;
        assert!(allows(visitor, "analytics").await && ran(visitor).await.is_empty());
    });
}

#[test]
fn the_panel_takes_the_focus_keeps_it_and_gives_it_back() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        visitor.see("banner").await;
        visitor.tab_to("settings").await;
        visitor.key(Key::Enter).await;
        visitor.see("panel").await;
        let root = "document.querySelector('makul-consent').shadowRoot";
        visitor.until(&format!("{root}.querySelector('[part~=panel]').contains({root}.activeElement)")).await;
        for _ in 0..25 {
            visitor.tab().await;
            // Tab may leave for the browser's own buttons; then nothing of the page has the focus.
            let kept = format!(
                "{root}.activeElement ? {root}.querySelector('[part~=panel]').contains({root}.activeElement) : document.activeElement === document.body"
            );
            let focused = visitor.focused_part().await;
            assert_eq!(visitor.value(&kept).await, true, "the focus went to {focused} behind the panel");
        }
        visitor.key(Key::Escape).await;
        visitor.lose_sight_of("panel").await;
        assert_eq!(visitor.focused_part().await, "settings");
        assert!(visitor.cookies().await.is_empty());
    });
}

#[test]
fn the_panel_opened_from_the_page_gives_the_focus_back_to_the_page() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "<button id='cookies' data-makul='open'>cookies</button>").await;
        visitor.press("reject").await;
        visitor.lose_sight_of("banner").await;
        visitor.tab_to("cookies").await;
        visitor.key(Key::Enter).await;
        visitor.see("panel").await;
        visitor.key(Key::Escape).await;
        visitor.lose_sight_of("panel").await;
        assert_eq!(visitor.focused_part().await, "cookies");
    });
}

#[test]
fn esc_on_the_banner_puts_it_aside_without_an_answer() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        visitor.see("banner").await;
        visitor.tab_to("accept").await;
        visitor.key(Key::Escape).await;
        visitor.lose_sight_of("banner").await;
        visitor.see("reopen").await;
        assert_eq!(visitor.value("makul.consent.decided").await, false);
        assert!(visitor.cookies().await.is_empty());
    });
}

#[test]
fn a_modal_question_has_the_focus_and_keeps_the_page_readable() {
    in_a_browser(async |internet, visitor| {
        let modal = VENDORS.replace("src=", "data-layout='modal' src=");
        open(internet, visitor, &modal, "<div style='height: 5000px'></div>").await;
        visitor.see("banner").await;
        let root = "document.querySelector('makul-consent').shadowRoot";
        assert_eq!(visitor.value(&format!("{root}.querySelector('[part=banner]').contains({root}.activeElement) || {root}.querySelector('[part=banner]') === {root}.activeElement")).await, true);
        for _ in 0..8 {
            visitor.tab().await;
            assert_ne!(visitor.focused_part().await, "buy");
        }
        visitor.js("scrollTo(0, 500)").await;
        assert_eq!(visitor.value("scrollY").await, 500);
        visitor.press("reject").await;
        visitor.lose_sight_of("banner").await;
        visitor.press("#buy").await;
    });
}

#[test]
fn every_control_has_a_name_and_the_layers_have_roles() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, &held("marketing", "m")).await;
        visitor.see("banner").await;
        let describe = "(part) => { const e = document.querySelector('makul-consent').shadowRoot.querySelector(`[part~=${part}]`); return [e.localName, e.getAttribute('role'), Boolean(e.getAttribute('aria-label') || e.getAttribute('aria-labelledby'))] }";
        visitor.js(&format!("window.describe = {describe}")).await;
        let banner = visitor.value("describe('banner')").await;
        assert!(banner[1] == "region" || banner[1] == "dialog" || banner[0] == "section", "{banner}");
        assert_eq!(banner[2], true, "the banner has no name");
        visitor.press("settings").await;
        visitor.see("panel").await;
        let panel = visitor.value("describe('panel')").await;
        assert!(panel[0] == "dialog" || panel[1] == "dialog", "{panel}");
        assert_eq!(panel[2], true, "the panel has no name");
        let switches = "[...document.querySelector('makul-consent').shadowRoot.querySelectorAll('[part~=switch]')].every((s) => s.getAttribute('role') === 'switch' || s.type === 'checkbox')";
        assert_eq!(visitor.value(switches).await, json!(true));
        for id in ["analytics", "marketing", "google-analytics", "yandex-metrica"] {
            assert!(
                !visitor.look(&format!("switch:{id}")).await.name.is_empty(),
                "the switch of {id} has no name"
            );
        }
        for part in ["save", "close"] {
            assert!(!visitor.look(part).await.name.is_empty(), "{part} has no name");
        }
    });
}

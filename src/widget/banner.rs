//! The banner: the first layer, and the small button that leads back to it.

use super::element::add;
use super::{door, hall};
use crate::core::config::{Layout, Theme};
use crate::core::scene::{Banner, Scene};
use crate::core::words::{First, first};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, ShadowRoot, ShadowRootInit, ShadowRootMode, window};

#[wasm_bindgen(module = "/src/widget/page.js")]
extern "C" {
    fn listen(root: &ShadowRoot);
    fn idle();
    fn modal(banner: &Element);
}

thread_local! {
    static ROOT: RefCell<Option<ShadowRoot>> = const { RefCell::new(None) };
}

/// Our shadow root, once there is something to show.
pub fn root() -> Option<ShadowRoot> {
    ROOT.with(|root| root.try_borrow().ok().and_then(|root| root.clone()))
}

/// Draws what has changed.
pub fn render(before: &Scene, now: &Scene) -> Result<(), JsValue> {
    if before == now {
        return Ok(());
    }
    let Some(document) = window().and_then(|window| window.document()) else { return Ok(()) };
    let root = match root() {
        Some(root) => root,
        None if now.banner.is_none() && now.panel.is_none() && !now.reopen => return Ok(()),
        None => host(&document)?,
    };
    let speaks = before.locale != now.locale;
    root.host().set_attribute("lang", now.locale.tag())?;
    if speaks || before.banner != now.banner {
        remove(&root, "banner")?;
        if let Some(banner) = &now.banner {
            draw(&document, &root, now, banner)?;
        }
    }
    if speaks || before.reopen != now.reopen {
        remove(&root, "reopen")?;
        if now.reopen && document.query_selector("[data-makul=open]")?.is_none() {
            let button = add(&document, root.unchecked_ref(), "button", "reopen", "")?;
            let name = first(now.locale, First::Reopen);
            button.set_attribute("aria-label", name)?;
            button.set_attribute("title", name)?;
        }
    }
    Ok(())
}

/// The host stands between head and body: it is there before the body has been parsed, first for
/// whoever comes by keyboard, and in nobody's way who replaces or counts the body's children.
fn host(document: &Document) -> Result<ShadowRoot, JsValue> {
    let host = document.create_element("makul-consent")?;
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?;
    let theme = match hall(|hall| hall.state.config.theme) {
        Theme::Auto => "auto",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    host.set_attribute("theme", theme)?;
    listen(&root);
    if let Some(html) = document.document_element() {
        let body = document.body();
        html.insert_before(&host, body.as_ref().map(|body| body.unchecked_ref()))?;
    }
    let _ = ROOT.with(|kept| kept.try_borrow_mut().map(|mut kept| *kept = Some(root.clone())));
    Ok(root)
}

fn draw(document: &Document, root: &ShadowRoot, scene: &Scene, banner: &Banner) -> Result<(), JsValue> {
    let say = |key| first(scene.locale, key);
    let layout = hall(|hall| hall.state.config.layout);
    let (tag, class) = match layout {
        Layout::Bar => ("section", "bar"),
        Layout::Box => ("section", "box"),
        Layout::Modal => ("dialog", "modal"),
    };
    let section = add(document, root.unchecked_ref(), tag, "banner", "")?;
    section.set_attribute("class", class)?;
    section.set_attribute("aria-label", say(First::Title))?;
    if layout != Layout::Modal {
        section.set_attribute("role", "region")?;
    }
    let words = add(document, &section, "div", "", "")?;
    add(document, &words, "b", "", say(First::Title))?;
    let text = say(First::Text).replace("{}", &purposes(scene, banner));
    let text = add(document, &words, "p", "", &text)?;
    if banner.again {
        text.prepend_with_str_1(&[say(First::Again), " "].concat())?;
    }
    if let Some(address) = door::policy() {
        text.append_with_str_1(" ")?;
        let link = add(document, &text, "a", "policy", say(First::Policy))?;
        link.set_attribute("href", &address)?;
        link.set_attribute("target", "_blank")?;
        link.set_attribute("rel", "noopener")?;
    }
    if banner.trouble {
        let trouble = add(document, &words, "p", "trouble", say(First::Trouble))?;
        trouble.set_attribute("role", "status")?;
    }
    let buttons = add(document, &section, "div", "", "")?;
    for (part, key) in [("reject", First::Reject), ("accept", First::Accept), ("settings", First::Settings)] {
        add(document, &buttons, "button", part, say(key))?;
    }
    if layout == Layout::Modal {
        modal(&section);
    }
    idle();
    Ok(())
}

/// The names of what is asked about, as a list inside a sentence.
fn purposes(scene: &Scene, banner: &Banner) -> String {
    let mut list = String::new();
    for id in &banner.categories {
        if !list.is_empty() {
            list.push_str(", ");
        }
        let own = hall(|hall| {
            let category = hall.state.config.category(id)?;
            category.name.get(scene.locale).map(String::from)
        });
        let built_in = First::category(id).map(|key| first(scene.locale, key));
        list.push_str(&own.or(built_in.map(String::from)).unwrap_or_else(|| id.clone()));
    }
    list
}

fn remove(root: &ShadowRoot, part: &str) -> Result<(), JsValue> {
    if let Some(element) = root.query_selector(&["[part=", part, "]"].concat())? {
        element.remove();
    }
    Ok(())
}

//! The dialog: every category with its services, a switch each, in the visitor's language.

use alloc::string::String;
use super::receipt::date;
use crate::core::brief::{Brief, Item, Row};
use crate::core::locale::Locale;
use crate::core::words::{First, Second, autonym, first, second};
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, ShadowRoot, window};

/// Draws the dialog of a brief into `root`, closed.
pub fn draw(root: &ShadowRoot, brief: &Brief) -> Result<Element, JsValue> {
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let drawing = Drawing { document, brief };
    let dialog = drawing.add(root.unchecked_ref(), "dialog", "", &[("part", "panel"), ("aria-labelledby", "title")])?;
    drawing.head(&dialog)?;
    for row in &brief.categories {
        drawing.row(&dialog, row)?;
    }
    drawing.foot(&dialog)?;
    Ok(dialog)
}

struct Drawing<'a> {
    document: Document,
    brief: &'a Brief,
}

impl Drawing<'_> {
    fn first(&self, key: First) -> &'static str {
        first(self.brief.locale, key)
    }

    fn second(&self, key: Second) -> &'static str {
        second(self.brief.locale, key)
    }

    fn add(&self, parent: &Element, tag: &str, text: &str, attributes: &[(&str, &str)]) -> Result<Element, JsValue> {
        let element = self.document.create_element(tag)?;
        for (name, value) in attributes {
            element.set_attribute(name, value)?;
        }
        element.set_text_content(Some(text));
        parent.append_child(&element)?;
        Ok(element)
    }

    fn button(&self, parent: &Element, part: &str, text: &str) -> Result<Element, JsValue> {
        self.add(parent, "button", text, &[("part", part), ("type", "button")])
    }

    fn head(&self, dialog: &Element) -> Result<(), JsValue> {
        let head = self.add(dialog, "header", "", &[])?;
        // The heading takes the focus when the dialog opens, so that it is read from its beginning.
        self.add(&head, "h2", self.first(First::Reopen), &[("id", "title"), ("tabindex", "-1"), ("autofocus", "")])?;
        let close = self.button(&head, "close", "×")?;
        close.set_attribute("aria-label", self.second(Second::Close))?;
        let intro = self.add(dialog, "p", self.second(Second::Intro), &[])?;
        if !self.brief.policy.is_empty() {
            intro.append_with_str_1(" ")?;
            let link = [("part", "policy"), ("href", self.brief.policy.as_str()), ("target", "_blank"), ("rel", "noopener")];
            self.add(&intro, "a", self.first(First::Policy), &link)?;
        }
        Ok(())
    }

    fn row(&self, dialog: &Element, row: &Row) -> Result<(), JsValue> {
        let (name, about) = self.names(row);
        let group = self.add(dialog, "section", "", &[("role", "group"), ("aria-label", &name)])?;
        let line = self.add(&group, "label", "", &[])?;
        let words = self.add(&line, "span", "", &[])?;
        self.add(&words, "b", &name, &[("id", &["name-", &row.id].concat())])?;
        if !about.is_empty() {
            self.add(&words, "small", &about, &[("id", &["about-", &row.id].concat())])?;
        }
        let input = self.switch(&line, &row.id, row.granted, row.required)?;
        input.set_attribute("aria-labelledby", &["name-", &row.id].concat())?;
        input.set_attribute("aria-describedby", &["about-", &row.id].concat())?;
        if row.required {
            self.add(&words, "small", self.second(Second::Always), &[])?;
        }
        if !row.services.is_empty() {
            let list = self.add(&group, "ul", "", &[("aria-label", self.second(Second::Services))])?;
            for item in &row.services {
                self.item(&list, item, row.required)?;
            }
        }
        Ok(())
    }

    fn item(&self, list: &Element, item: &Item, required: bool) -> Result<(), JsValue> {
        let entry = self.add(list, "li", "", &[])?;
        let line = self.add(&entry, "label", "", &[])?;
        let name = if item.name.is_empty() { &item.id } else { &item.name };
        self.add(&line, "span", name, &[])?;
        self.switch(&line, &item.id, item.granted, required)?;
        Ok(())
    }

    fn switch(&self, line: &Element, id: &str, on: bool, required: bool) -> Result<Element, JsValue> {
        let attributes = [("type", "checkbox"), ("role", "switch"), ("part", "switch"), ("name", id)];
        let input = self.add(line, "input", "", &attributes)?;
        for (name, set) in [("checked", on), ("disabled", required)] {
            input.toggle_attribute_with_force(name, set)?;
        }
        Ok(input)
    }

    fn names(&self, row: &Row) -> (String, String) {
        let own = |given: &str, ours: &str| if given.is_empty() { ours.into() } else { given.into() };
        let (name, about) = match row.id.as_str() {
            "authorization" => (self.second(Second::Authorization), self.second(Second::AboutAuthorization)),
            "preferences" => (self.first(First::Preferences), self.second(Second::AboutPreferences)),
            "analytics" => (self.first(First::Analytics), self.second(Second::AboutAnalytics)),
            "marketing" => (self.first(First::Marketing), self.second(Second::AboutMarketing)),
            "social" => (self.first(First::Social), self.second(Second::AboutSocial)),
            id => (id, ""),
        };
        (own(&row.name, name), own(&row.about, about))
    }

    fn foot(&self, dialog: &Element) -> Result<(), JsValue> {
        let foot = self.add(dialog, "footer", "", &[])?;
        let buttons = self.add(&foot, "div", "", &[])?;
        self.button(&buttons, "reject", self.first(First::Reject))?;
        self.button(&buttons, "accept", self.first(First::Accept))?;
        self.button(&buttons, "save", self.second(Second::Save))?;
        if let Some(record) = &self.brief.record {
            self.add(&foot, "p", &self.second(Second::Chosen).replace("{}", &self.day(record.at)), &[])?;
            let free = |row: &Row| row.granted && !row.required;
            if self.brief.categories.iter().any(free) {
                self.button(&foot, "withdraw", self.second(Second::Withdraw))?;
            }
        }
        let line = self.add(&foot, "label", self.second(Second::Language), &[])?;
        let select = self.add(&line, "select", "", &[("part", "language")])?;
        for locale in Locale::ALL {
            let tag = locale.tag();
            let option = self.add(&select, "option", autonym(locale), &[("value", tag), ("lang", tag)])?;
            option.toggle_attribute_with_force("selected", locale == self.brief.locale)?;
        }
        Ok(())
    }

    /// The day of a moment as readers of this language write it.
    fn day(&self, seconds: u64) -> String {
        let options = Object::new();
        let _ = Reflect::set(&options, &"dateStyle".into(), &"long".into());
        date(seconds).to_locale_date_string(self.brief.locale.tag(), &options).into()
    }
}

//! The dialog: every category with its services, a switch each, in the visitor's language.

use alloc::string::String;
use crate::core::cut::{cut, join, push_digits};
use crate::core::entry::Entry;
use crate::core::locale::Locale;
use crate::core::state::State;
use crate::core::words::{First, Second, autonym, first, second};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, ShadowRoot, window};

/// Draws the dialog of a brief into `root`, closed.
pub fn draw(root: &ShadowRoot, state: &State) -> Result<Element, JsValue> {
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let drawing = Drawing { document, state };
    let dialog = drawing.add(root.unchecked_ref(), "dialog", "", &[("part", "panel"), ("aria-labelledby", "title")])?;
    drawing.head(&dialog)?;
    for (entry, granted) in state.granted() {
        if entry.in_use && entry.category.is_empty() {
            drawing.category(&dialog, entry, granted)?;
        }
    }
    drawing.foot(&dialog)?;
    Ok(dialog)
}

struct Drawing<'a> {
    document: Document,
    state: &'a State,
}

impl Drawing<'_> {
    fn first(&self, key: First) -> &'static str {
        first(self.state.locale, key)
    }

    fn second(&self, key: Second) -> &'static str {
        second(self.state.locale, key)
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
        let policy = self.state.policy();
        if !policy.is_empty() {
            intro.append_child(&self.document.create_text_node(" "))?;
            let link = [("part", "policy"), ("href", policy.as_str()), ("target", "_blank"), ("rel", "noopener")];
            self.add(&intro, "a", self.first(First::Policy), &link)?;
        }
        Ok(())
    }

    fn category(&self, dialog: &Element, category: &Entry, granted: bool) -> Result<(), JsValue> {
        let (name, about) = self.names(category);
        let [title, text] = ["name-", "about-"].map(|part| join(&[part, &category.id]));
        let group = self.add(dialog, "section", "", &[("role", "group"), ("aria-labelledby", &title)])?;
        let line = self.add(&group, "label", "", &[])?;
        let words = self.add(&line, "span", "", &[])?;
        self.add(&words, "b", name, &[("id", &title)])?;
        let small = self.add(&words, "small", about, &[("id", &text)])?;
        let input = self.switch(&line, category, granted)?;
        input.set_attribute("aria-labelledby", &title)?;
        input.set_attribute("aria-describedby", &text)?;
        if category.required {
            self.add(&small, "span", self.second(Second::Always), &[])?;
        }
        let mut list = None;
        for (service, granted) in self.state.granted() {
            if service.category == category.id {
                let list = match &list {
                    Some(list) => list,
                    None => list.insert(self.add(&group, "ul", "", &[("aria-label", self.second(Second::Services))])?),
                };
                let entry = self.add(list, "li", "", &[])?;
                let line = self.add(&entry, "label", "", &[])?;
                let name = service.text("name", self.state.locale);
                let name = if name.is_empty() { &service.id } else { name };
                self.add(&line, "span", name, &[])?;
                self.switch(&line, service, granted)?;
            }
        }
        Ok(())
    }

    fn switch(&self, line: &Element, entry: &Entry, on: bool) -> Result<Element, JsValue> {
        let attributes = [("type", "checkbox"), ("role", "switch"), ("part", "switch"), ("name", &entry.id)];
        let input = self.add(line, "input", "", &attributes)?;
        for (name, set) in [("checked", on), ("disabled", entry.required)] {
            if set {
                input.set_attribute(name, "")?;
            }
        }
        Ok(input)
    }

    /// The operator's words for a category, or else ours.
    fn names<'b>(&self, category: &'b Entry) -> (&'b str, &'b str) {
        let (name, about) = match category.id.as_str() {
            "authorization" => (self.second(Second::Authorization), self.second(Second::AboutAuthorization)),
            "preferences" => (self.first(First::Preferences), self.second(Second::AboutPreferences)),
            "analytics" => (self.first(First::Analytics), self.second(Second::AboutAnalytics)),
            "marketing" => (self.first(First::Marketing), self.second(Second::AboutMarketing)),
            "social" => (self.first(First::Social), self.second(Second::AboutSocial)),
            id => (id, ""),
        };
        let own = |key, ours| match category.text(key, self.state.locale) {
            "" => ours,
            own => own,
        };
        (own("name", name), own("about", about))
    }

    fn foot(&self, dialog: &Element) -> Result<(), JsValue> {
        let foot = self.add(dialog, "footer", "", &[])?;
        let buttons = self.add(&foot, "div", "", &[])?;
        self.button(&buttons, "reject", self.first(First::Reject))?;
        self.button(&buttons, "accept", self.first(First::Accept))?;
        self.button(&buttons, "save", self.second(Second::Save))?;
        if let Some(record) = self.state.in_force() {
            let (before, after) = cut(self.second(Second::Chosen), b'{');
            let (_, after) = cut(after.unwrap_or(""), b'}');
            let mut at = String::new();
            push_digits(&mut at, record.at);
            let sentence = self.add(&foot, "p", before, &[])?;
            // The page knows how readers of each language write a day.
            self.add(&sentence, "time", "", &[("data-at", &at)])?;
            sentence.append_child(&self.document.create_text_node(after.unwrap_or("")))?;
            if self.state.granted().any(|(entry, granted)| granted && !entry.required) {
                self.button(&foot, "withdraw", self.second(Second::Withdraw))?;
            }
        }
        let line = self.add(&foot, "label", self.second(Second::Language), &[])?;
        let select = self.add(&line, "select", "", &[("part", "language")])?;
        for locale in Locale::ALL {
            let tag = locale.tag();
            let option = self.add(&select, "option", autonym(locale), &[("value", tag), ("lang", tag)])?;
            if locale == self.state.locale {
                option.set_attribute("selected", "")?;
            }
        }
        Ok(())
    }
}

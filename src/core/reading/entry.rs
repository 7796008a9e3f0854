//! An entry: one category or one service of a list, from the values that were given for it.

use super::{KEY, Leaf};
use crate::core::category::{Category, Texts, canonical, is_id, may_be_required, text};
use crate::core::config::Config;
use crate::core::issue::{Code, Issue};
use crate::core::locale::Locale;
use crate::core::service::{Service, preset};
use crate::core::setting::{Form, is_address, is_plain};
use alloc::string::String;
use alloc::vec::Vec;

const ID: &str = "Give an id of 1 to 40 lower-case letters, digits, - and _.";

/// Where it stands, such as `services[1]`, and its values by the rest of their places.
#[derive(Default)]
pub struct Entry<'a> {
    pub place: String,
    pub leaves: Vec<(&'a str, Leaf<'a>)>,
}

impl Entry<'_> {
    /// Puts the entry into the configuration, as far as it can be understood.
    /// `seen` has the ids of the services before it.
    pub fn finish(self, config: &mut Config, list: &str, seen: &mut Vec<String>, issues: &mut Vec<Issue>) {
        if self.leaves.is_empty() {
            return;
        }
        let mut draft = Draft { place: &self.place, issues, service: Service::default(), required: None, known: None };
        for (field, leaf) in &self.leaves {
            draft.take(list, field, leaf);
        }
        if list == "categories" { draft.category(config) } else { draft.service(config, seen) }
    }
}

/// What has been understood so far.
struct Draft<'a> {
    place: &'a str,
    issues: &'a mut Vec<Issue>,
    /// A category uses only the id and the texts.
    service: Service,
    required: Option<bool>,
    /// What `use` names, and whether it is known.
    known: Option<&'a str>,
}

impl<'a> Draft<'a> {
    fn issue(&mut self, code: Code, field: &str, hint: &'static str) {
        let place = [self.place, field].concat();
        self.issues.push(Issue::new(code, &place, hint));
    }

    fn take(&mut self, list: &str, field: &str, leaf: &Leaf<'a>) {
        let category = list == "categories";
        let text = leaf.text;
        // `.name.ru` is a text for one language, `.cookies[0]` one of a list.
        let end = field.bytes().skip(1).position(|byte| matches!(byte, b'.' | b'[')).map_or(field.len(), |at| at + 1);
        let (key, rest) = (field.get(..end).unwrap_or(""), field.get(end..).unwrap_or(""));
        let mut fits = leaf.is("s");
        match key {
            "" if category => self.service.account = text.into(),
            ".id" => {
                fits |= !category && leaf.is("n");
                self.service.account = text.into();
            }
            ".name" | ".about" if category || key == ".name" => {
                return self.text(field, rest, fits, text);
            }
            ".required" if category => {
                fits = leaf.is("b");
                self.required = (fits && text == "true").then_some(true).or(self.required);
                self.required = (fits && text == "false").then_some(false).or(self.required);
            }
            ".use" if !category => self.known = Some(text),
            ".category" if !category => self.service.category = canonical(text),
            ".src" if !category => {
                if fits && is_address(text) {
                    self.service.src = text.into();
                } else {
                    self.issue(Code::WrongValue, field, Form::Address.hint());
                }
                return;
            }
            ".cookies" | ".storage" if !category => {
                // A bare `*` would sweep the site's own sign-in away, and a space would make two of one.
                if !fits || text.contains(' ') || text.starts_with(['*', '#']) || text.is_empty() {
                    self.issue(Code::WrongValue, field, "Give names in a list; a * ends a name that may go on.");
                } else {
                    self.service.traces.push_str(text);
                    self.service.traces.push(' ');
                }
                return;
            }
            _ => return self.issue(Code::UnknownKey, field, KEY),
        }
        if !fits {
            let hint = if key == ".required" { "Give true or false." } else { Form::Text.hint() };
            self.issue(Code::WrongType, field, hint);
        }
    }

    fn text(&mut self, field: &str, rest: &str, fits: bool, text: &str) {
        let tag = rest.strip_prefix('.').unwrap_or("");
        let known = Locale::serving(tag);
        if !fits {
            return self.issue(Code::WrongType, field, Form::Text.hint());
        }
        let mut key = String::from(if field.starts_with(".name") { "name" } else { "about" });
        match known {
            Some(locale) => {
                key.push('.');
                key.push_str(locale.tag());
            }
            None if !rest.is_empty() => return self.issue(Code::UnknownKey, field, Form::Language.hint()),
            None => {}
        }
        self.service.texts.push((key, text.into()));
    }

    fn category(mut self, config: &mut Config) {
        let id = canonical(&self.service.account);
        if !is_id(&id) {
            return self.issue(Code::WrongValue, ".id", ID);
        }
        if self.required == Some(true) && !may_be_required(&id) {
            self.required = None;
            let hint = "Analytics, marketing and social always need a yes: leave it out.";
            self.issue(Code::WrongValue, ".required", hint);
        }
        let texts: Texts = self.service.texts.drain(..).collect();
        if let Some(known) = config.category(&id) {
            known.in_use = true;
            known.required = self.required.unwrap_or(known.required);
            known.texts.extend(texts);
            return;
        }
        for locale in Locale::ALL {
            if text(&texts, "name", locale).is_empty() {
                let hint = "Give a name in ru or en, which readers of the other languages fall back to.";
                self.issue(Code::MissingWords, ".name", hint);
                break;
            }
        }
        let required = self.required == Some(true);
        config.categories.push(Category { id, required, in_use: true, texts });
    }

    fn service(mut self, config: &mut Config, seen: &mut Vec<String>) {
        let mut service = core::mem::take(&mut self.service);
        if let Some(word) = self.known {
            let Some(preset) = preset(word) else {
                let hint = "The README lists the services that have a name here; others take id and category.";
                return self.issue(Code::UnknownService, ".use", hint);
            };
            service.id = preset.id.into();
            service.preset = true;
            if service.category.is_empty() {
                service.category = preset.category.into();
            }
            if service.account.is_empty() || !is_plain(&service.account) {
                return self.issue(Code::MissingKey, ".id", "Give the id that the vendor gave you.");
            }
            service.src = [preset.src, &service.account].concat();
            service.traces.push_str(preset.traces);
        } else {
            service.id = core::mem::take(&mut service.account);
            if !is_id(&service.id) {
                return self.issue(Code::WrongValue, ".id", ID);
            }
        }
        if seen.contains(&service.id) {
            self.issue(Code::Duplicate, ".id", "Give each service once: this one takes the place of the one before.");
        }
        seen.push(service.id.clone());
        if !config.add(service) {
            let hint = "Nobody can allow this service until `categories` has its category.";
            self.issue(Code::UnknownCategory, ".category", hint);
        }
    }
}

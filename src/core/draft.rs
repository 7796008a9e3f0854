//! A draft: one category or service of a list, from the values that were given for it.

use super::config::Config;
use super::cut::{cut, join, lookup, pieces, push};
use super::entry::{Entry, canonical, is_id, text};
use super::issue::{Code, Listener};
use super::leaf::Leaf;
use super::locale::Locale;
use super::preset::preset;
use super::setting::is_address;
use super::vet;
use alloc::string::String;

/// What has been understood so far.
#[derive(Default)]
pub struct Draft<'a> {
    /// Its number in the list; empty before the first one.
    pub number: &'a str,
    /// Which list it stands in.
    pub services: bool,
    /// The place of its first value.
    place: &'a str,
    id: &'a str,
    preset: &'a str,
    required: Option<bool>,
    category: String,
    src: &'a str,
    /// As in `Entry`; the options behind its account.
    options: String,
    traces: String,
    texts: String,
    /// Its id has been found fault with: that it has none need not be said as well.
    told: bool,
}

impl<'a> Draft<'a> {
    /// Nothing yet.
    pub fn new(number: &'a str, services: bool) -> Self {
        Draft { number, services, ..Draft::default() }
    }

    /// The service of this name, that an attribute of the tag brings in.
    pub fn of(leaf: &Leaf<'a>, preset: &'a str) -> Self {
        let (place, id) = (leaf.place, leaf.text);
        Draft { number: place, services: true, place, id, preset, ..Draft::default() }
    }

    /// Takes in one value. `field` is the rest of its place: `.id`, `.name.ru`, `.cookies[0]`.
    pub fn take(&mut self, field: &str, leaf: &Leaf<'a>, issues: &mut impl Listener) {
        self.place = leaf.place;
        let (path, index) = cut(field, b'[');
        let (key, tag) = cut(path.get(1..).unwrap_or("id"), b'.');
        let mistake = self.field(key, tag, index.is_some(), leaf);
        self.told |= key == "id" && mistake.is_some();
        if let Some(code) = mistake {
            issues.hear(code, &[leaf.place]);
        }
    }

    fn field(&mut self, key: &str, tag: Option<&str>, listed: bool, leaf: &Leaf<'a>) -> Option<Code> {
        let (kind, text) = (leaf.kind, leaf.text);
        // The keys of a category and of a service, with the kinds they take; `l` is a list of them.
        let keys = if self.services {
            "id=sn use=s category=s src=s name=s cookies=ls storage=ls"
        } else {
            "id=s required=b name=s about=s"
        };
        let Some(kinds) = lookup(keys, key) else {
            if !self.services {
                return Some(Code::UnknownKey);
            }
            // An option of a preset; `use` may stand behind it.
            let kind = if listed && kind == "s" { "a" } else { kind };
            push(&mut self.options, &["\x01", key, "\x01", kind, "\x01", text]);
            return None;
        };
        let list = kinds.as_bytes().starts_with(b"l");
        if list && kind == "z" {
            return None;
        }
        if list != listed || kind != "a" && !kinds.bytes().any(|each| kind.as_bytes() == [each]) {
            return Some(Code::WrongType);
        }
        match key {
            "id" => self.id = text,
            "use" => self.preset = if text.is_empty() { "?" } else { text },
            "category" => self.category = canonical(text),
            "required" => self.required = Some(text == "true"),
            "src" if is_address(text) => self.src = text,
            // The first layer names categories, and says no more; the panel tells of what is wrong with the rest.
            "name" | "about" if cfg!(feature = "widget") && (self.services || key == "about") => {}
            "name" | "about" => {
                let tag = match (tag, Locale::serving(tag.unwrap_or(""))) {
                    (Some(_), Some(locale)) => locale.tag(),
                    (None, _) => "",
                    _ => return Some(Code::UnknownKey),
                };
                push(&mut self.texts, &[key, "\t", tag, "\t", text, "\n"]);
            }
            // A bare `*` would sweep the site's own sign-in away, and a space would make two of one.
            _ if list && !matches!(text.as_bytes(), [] | [b'*', ..]) && cut(text, b' ').1.is_none() => {
                push(&mut self.traces, &[text, " "]);
            }
            _ => return Some(Code::WrongValue),
        }
        None
    }

    /// Puts it into the configuration, as far as it can be understood. `seen` has the ids of the
    /// services before it, with spaces around.
    pub fn finish(&mut self, config: &mut Config, seen: &mut String, issues: &mut impl Listener) {
        if self.number.is_empty() {
            return;
        }
        if self.services {
            self.service(config, seen, issues);
        } else {
            self.category(config, issues);
        }
    }

    /// Tells of a mistake in one of its keys.
    fn refuse(&self, issues: &mut impl Listener, code: Code, key: &str) {
        match cut(self.place, b'[') {
            (list, Some(_)) => issues.hear(code, &[list, "[", self.number, "].", key]),
            // An attribute of the tag.
            (place, None) => issues.hear(code, &[place]),
        }
    }

    fn no_id(&self, issues: &mut impl Listener) {
        if !self.told {
            self.refuse(issues, Code::WrongValue, "id");
        }
    }

    fn category(&mut self, config: &mut Config, issues: &mut impl Listener) {
        let id = canonical(self.id);
        if !is_id(&id) || config.find(&id).is_some() && config.category(&id).is_none() {
            return self.no_id(issues);
        }
        // Consent for these three cannot be presumed anywhere.
        if self.required == Some(true) && matches!(id.as_str(), "analytics" | "marketing" | "social") {
            self.required = None;
            self.refuse(issues, Code::WrongValue, "required");
        }
        let known = config.find(&id).is_some();
        // Whoever can fall back to neither language would see the bare id.
        if !cfg!(feature = "widget") && !known && text(&self.texts, "name", Locale::En).is_empty() {
            self.refuse(issues, Code::MissingWords, "name");
        }
        if !known {
            config.entries.push(Entry { id: join(&[&id]), ..Entry::default() });
        }
        let Some(category) = config.category(&id) else { return };
        category.in_use = true;
        let required = self.required.unwrap_or(category.required);
        category.required = required;
        // Of two texts for one language the first one counts.
        category.texts = join(&[&self.texts, &category.texts]);
        for entry in &mut config.entries {
            if entry.category == id {
                entry.required = required;
                entry.in_use = true;
            }
        }
    }

    fn service(&mut self, config: &mut Config, seen: &mut String, issues: &mut impl Listener) {
        vet::options(self.preset, &self.options, |key| self.refuse(issues, Code::UnknownKey, key));
        let (mut id, mut account, mut options) = (self.id, "", "");
        if !self.preset.is_empty() {
            let Some((category, _)) = preset(self.preset) else {
                return self.refuse(issues, Code::UnknownService, "use");
            };
            if !vet::suits(self.preset, id) {
                return self.refuse(issues, Code::MissingKey, "id");
            }
            if self.category.is_empty() {
                push(&mut self.category, &[category]);
            }
            (account, options) = (if id.is_empty() { "-" } else { id }, &self.options);
            (id, self.src) = (self.preset, "");
        }
        // An alias would be taken for its category.
        if !is_id(id) || config.category(&canonical(id)).is_some() {
            return self.no_id(issues);
        }
        if !cfg!(feature = "widget") {
            if pieces(seen, b' ').any(|before| before == id) {
                self.refuse(issues, Code::Duplicate, "id");
            }
            push(seen, &[id, " "]);
        }
        let mut entry = Entry {
            id: join(&[id]),
            handed: join(&[account, options, "\t", self.src, "\t", &self.traces]),
            texts: core::mem::take(&mut self.texts),
            ..Entry::default()
        };
        match config.category(&self.category) {
            Some(category) => {
                category.in_use = true;
                entry.in_use = true;
                entry.required = category.required;
            }
            None => {
                // It stays held, and does not pass for a category itself.
                if self.category.is_empty() {
                    push(&mut self.category, &["?"]);
                }
                self.refuse(issues, Code::UnknownCategory, "category");
            }
        }
        entry.category = core::mem::take(&mut self.category);
        match config.find(&entry.id).and_then(|at| config.entries.get_mut(at)) {
            Some(before) => *before = entry,
            None => config.entries.push(entry),
        }
    }
}

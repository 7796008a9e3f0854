//! An entry: one category or one service of a list.

use super::shape::{ID, KEY, TEXT};
use super::{Reader, at};
use crate::core::category::{Category, canonical, is_id, may_be_required};
use crate::core::config::Config;
use crate::core::issue::Code;
use crate::core::locale::Locale;
use crate::core::moment::decimal;
use crate::core::preset::Preset;
use crate::core::service::Service;
use crate::core::value::Value;
use crate::core::wire::plain;

impl Reader {
    /// Reads one of `categories` and puts it to use.
    pub fn category(&mut self, config: &mut Config, place: &str, value: &Value) {
        let mut category = Category { in_use: true, ..Category::default() };
        let mut required = None;
        match value {
            Value::Text(id) => category.id = canonical(id),
            Value::Map(map) => {
                for (key, value) in map {
                    let place = at(place, key);
                    match key.as_str() {
                        "id" => match value.text() {
                            Some(id) => category.id = canonical(id),
                            None => self.issue(Code::WrongType, &place, TEXT),
                        },
                        "required" => match value.truth() {
                            Some(truth) => required = Some(truth),
                            None => self.issue(Code::WrongType, &place, "Give true or false."),
                        },
                        "name" => self.localized(&mut category.name, &place, value),
                        "about" => self.localized(&mut category.about, &place, value),
                        _ => self.issue(Code::UnknownKey, &place, KEY),
                    }
                }
            }
            _ => return self.issue(Code::WrongType, place, "Give a category's id, or an object with one."),
        }
        if !is_id(&category.id) {
            return self.issue(Code::WrongValue, &at(place, "id"), ID);
        }
        if required == Some(true) && !may_be_required(&category.id) {
            required = None;
            let hint = "Analytics, marketing and social always need the visitor's yes: leave it out.";
            self.issue(Code::WrongValue, &at(place, "required"), hint);
        }
        match config.category_mut(&category.id) {
            Some(known) => {
                known.in_use = true;
                known.required = required.unwrap_or(known.required);
                known.name.0.append(&mut category.name.0);
                known.about.0.append(&mut category.about.0);
            }
            None => {
                if Locale::ALL.iter().any(|locale| category.name.get(*locale).is_none()) {
                    let hint = "Add a name in ru or en, which readers of the other languages fall back to.";
                    self.issue(Code::MissingWords, &at(place, "name"), hint);
                }
                category.required = required == Some(true);
                config.categories.push(category);
            }
        }
    }

    /// Reads one of `services`; `None` when it cannot be one.
    pub fn service(&mut self, config: &Config, place: &str, value: &Value) -> Option<Service> {
        let Value::Map(map) = value else {
            self.issue(Code::WrongType, place, "Give an object with `use`, or with `id` and `category`.");
            return None;
        };
        let mut service = Service::default();
        let mut name = None;
        for (key, value) in map {
            let place = at(place, key);
            match key.as_str() {
                "use" => {
                    name = Some(value.text().unwrap_or_default());
                    service.preset = name.and_then(Preset::find);
                    if service.preset.is_none() {
                        self.issue(Code::UnknownService, &place, "The README lists the services known by name.");
                    }
                }
                "id" => match (value.text(), value.whole()) {
                    (Some(id), _) => service.account = id.into(),
                    (_, Some(number)) => service.account = decimal(number),
                    _ => self.issue(Code::WrongType, &place, "Give the id as text or as a number."),
                },
                "category" => {
                    let mut category = String::new();
                    self.text(&mut category, &place, value);
                    service.category = canonical(&category);
                }
                "src" => self.address(&mut service.src, &place, value),
                "name" => self.localized(&mut service.name, &place, value),
                "cookies" | "storage" => self.list(&place, value, |reader, place, value| {
                    let mut pattern = String::new();
                    reader.text(&mut pattern, place, value);
                    // A bare `*` would sweep the site's own sign-in away.
                    if pattern.trim_start_matches(['*', '#']).is_empty() {
                        reader.issue(Code::WrongValue, place, "Give a name, or the start of one and a *.");
                    } else {
                        service.traces.push(pattern);
                    }
                }),
                _ => self.issue(Code::UnknownKey, &place, KEY),
            }
        }
        if name.is_some() {
            let preset = service.preset?;
            service.id = preset.id.into();
            if service.category.is_empty() {
                service.category = preset.category.into();
            }
            if service.account.is_empty() || plain(&service.account) != service.account {
                let hint = "Give the id that the vendor gave you: letters, digits, - and _.";
                self.issue(Code::MissingKey, &at(place, "id"), hint);
                return None;
            }
        } else {
            service.id = canonical(&service.account);
            if !is_id(&service.id) {
                self.issue(Code::WrongValue, &at(place, "id"), ID);
                return None;
            }
        }
        if config.category(&service.category).is_none() {
            let hint = "Until `categories` has it, nobody can allow this service.";
            self.issue(Code::UnknownCategory, &at(place, "category"), hint);
        }
        Some(service)
    }
}

//! The shapes that values have: a text, an address, a text by language, a list.

use super::{Reader, at};
use crate::core::address::is_address;
use crate::core::issue::Code;
use crate::core::locale::Locale;
use crate::core::localized::Localized;
use crate::core::moment::decimal;
use crate::core::value::Value;

pub const TEXT: &str = "Give a text in quotation marks.";
pub const ID: &str = "An id is 1 to 40 lower-case letters, digits, - and _.";
pub const KEY: &str = "There is no such key. The schema, makul.schema.json, has them all.";
pub const LANGUAGES: &str = "Makul speaks ru, kk, ky, uz, uz-Cyrl and en.";
const ADDRESS: &str = "Give an http or https address, or a path on the site.";

impl Reader {
    pub fn text(&mut self, into: &mut String, place: &str, value: &Value) {
        match value.text() {
            Some(text) => *into = text.into(),
            None => self.issue(Code::WrongType, place, TEXT),
        }
    }

    pub fn address(&mut self, into: &mut String, place: &str, value: &Value) {
        match value.text() {
            Some(text) if is_address(text) => *into = text.into(),
            _ => self.issue(Code::WrongValue, place, ADDRESS),
        }
    }

    pub fn localized(&mut self, into: &mut Localized, place: &str, value: &Value) {
        match value {
            Value::Text(text) => into.0.push((String::new(), text.clone())),
            Value::Map(map) => {
                for (tag, value) in map {
                    let place = at(place, tag);
                    let known = Locale::serving(tag).map(Locale::tag);
                    match (known, value.text()) {
                        (Some(tag), Some(text)) => into.0.push((tag.into(), text.into())),
                        (None, _) => {
                            self.issue(Code::UnknownKey, &place, LANGUAGES);
                        }
                        _ => self.issue(Code::WrongType, &place, TEXT),
                    }
                }
            }
            _ => self.issue(Code::WrongType, place, "Give a text, or an object of texts by language."),
        }
    }

    pub fn list(&mut self, place: &str, value: &Value, mut each: impl FnMut(&mut Self, &str, &Value)) {
        let Value::List(list) = value else {
            return self.issue(Code::WrongType, place, "Give a list: [ … ].");
        };
        for (number, value) in (0..).zip(list) {
            let place = [place, "[", &decimal(number), "]"].concat();
            each(self, &place, value);
        }
    }
}

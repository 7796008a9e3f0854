//! Reading: a value of any shape becomes a valid configuration and a list of issues.
//!
//! One reader serves the page, the command line and the configurator, so that none of them can
//! take a mistake for right that another one calls wrong. Of two readings the stricter one wins.

mod entry;
mod setting;
mod shape;

use super::config::Config;
use super::issue::{Code, Issue};
use super::value::Value;

/// Lays `value` over `config`: what it says wins, what it does not say stays.
pub fn read(config: &mut Config, value: &Value) -> Vec<Issue> {
    let mut reader = Reader { issues: Vec::new() };
    reader.config(config, value);
    reader.issues
}

struct Reader {
    issues: Vec<Issue>,
}

impl Reader {
    fn issue(&mut self, code: Code, place: &str, hint: &'static str) {
        self.issues.push(Issue { code, place: place.into(), hint });
    }

    fn config(&mut self, config: &mut Config, value: &Value) {
        let Value::Map(map) = value else {
            return self.issue(Code::WrongType, "$", "The configuration is one object: { … }.");
        };
        // Categories first: a service may belong to one that stands further down.
        for (key, value) in map {
            if key == "categories" {
                self.list(key, value, |reader, place, value| reader.category(config, place, value));
            }
        }
        for (key, value) in map {
            match key.as_str() {
                "categories" => {}
                "services" => {
                    let mut seen = Vec::new();
                    self.list(key, value, |reader, place, value| {
                        let Some(service) = reader.service(config, place, value) else { return };
                        if seen.contains(&service.id) {
                            reader.issue(Code::Duplicate, place, "Give each service an id of its own.");
                        }
                        seen.push(service.id.clone());
                        config.add(service);
                    });
                }
                _ => self.setting(config, key, value),
            }
        }
    }
}

/// The place of a key inside an object.
fn at(place: &str, key: &str) -> String {
    [place, ".", key].concat()
}

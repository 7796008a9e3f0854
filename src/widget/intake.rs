//! The intake: attributes and JavaScript values become values of the core.

use crate::core::preset::Preset;
use crate::core::value::Value;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// Deeper than any configuration, and shallow enough for any stack.
const DEEPEST: u32 = 8;

/// A JavaScript value as a value of the core; functions and the like are nothing.
pub fn value(js: &JsValue) -> Value {
    value_at(js, DEEPEST)
}

fn value_at(js: &JsValue, depth: u32) -> Value {
    if let Some(text) = js.as_string() {
        return Value::Text(text);
    }
    if let Some(number) = js.as_f64() {
        return Value::Number(number);
    }
    if let Some(truth) = js.as_bool() {
        return Value::Bool(truth);
    }
    if depth == 0 || !js.is_object() {
        return Value::Null;
    }
    if Array::is_array(js) {
        let list = js.unchecked_ref::<Array>().iter();
        return Value::List(list.map(|each| value_at(&each, depth - 1)).collect());
    }
    let keys = Object::keys(js.unchecked_ref::<Object>());
    let entry = |key: JsValue| {
        let value = Reflect::get(js, &key).unwrap_or_default();
        (key.as_string().unwrap_or_default(), value_at(&value, depth - 1))
    };
    Value::Map(keys.iter().map(entry).collect())
}

/// The tag's `data-` attributes: the name of a preset brings in that service, any other name is a
/// key in kebab case.
pub fn tag(tag: &Element) -> Value {
    let (mut map, mut services) = (Vec::new(), Vec::new());
    let names = tag.get_attribute_names();
    for name in names.iter().filter_map(|name| name.as_string()) {
        let Some(key) = name.strip_prefix("data-").filter(|key| *key != "config") else { continue };
        let text = Value::Attribute(tag.get_attribute(&name).unwrap_or_default());
        if Preset::find(key).is_some() {
            let preset = Value::Text(key.into());
            services.push(Value::Map(vec![("use".into(), preset), ("id".into(), text)]));
        } else {
            map.push((camel(key), text));
        }
    }
    map.push(("services".into(), Value::List(services)));
    Value::Map(map)
}

fn camel(key: &str) -> String {
    let mut camel = String::new();
    let mut raise = false;
    for c in key.chars() {
        if c == '-' {
            raise = true;
        } else {
            camel.push(if raise { c.to_ascii_uppercase() } else { c });
            raise = false;
        }
    }
    camel
}

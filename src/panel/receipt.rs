//! The receipt: the choice in force as an object that the visitor or the site can keep.

use alloc::string::String;
use crate::core::brief::Brief;
use crate::core::choices::Choices;
use js_sys::Date;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use alloc::collections::BTreeMap;
use wasm_bindgen::JsValue;

#[derive(Serialize)]
struct Receipt<'a> {
    id: &'a str,
    /// ISO 8601, UTC.
    at: String,
    site: &'a str,
    policy: &'a str,
    wording: &'a str,
    locale: &'a str,
    categories: BTreeMap<&'a str, bool>,
    services: BTreeMap<&'a str, bool>,
    cause: &'a str,
    version: &'a str,
}

/// The receipt, or `null` when no choice is in force.
pub fn receipt(brief: &Brief) -> JsValue {
    let Some(record) = &brief.record else { return JsValue::NULL };
    let receipt = Receipt {
        id: &record.id,
        at: date(record.at).to_iso_string().into(),
        site: &brief.site,
        policy: &record.policy,
        wording: &record.wording,
        locale: &record.locale,
        categories: map(&record.categories),
        services: map(&record.services),
        cause: record.cause.word(),
        version: &record.version,
    };
    receipt.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// Seconds since 1970 as a date of the page.
pub fn date(seconds: u64) -> Date {
    Date::new(&JsValue::from_f64(seconds as f64 * 1000.0))
}

fn map(choices: &Choices) -> BTreeMap<&str, bool> {
    choices.0.iter().map(|(id, granted)| (id.as_str(), *granted)).collect()
}

//! The receipt: the choice in force as an object that the visitor or the site can keep.

use crate::core::choices::Choices;
use crate::core::record::Note;
use crate::core::setting::Setting;
use crate::core::state::State;
use alloc::string::String;
use js_sys::Date;
use serde::{Serialize, Serializer};
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
    #[serde(serialize_with = "by_id")]
    choices: &'a Choices,
    cause: &'a str,
    version: &'a str,
}

/// The receipt, or `null` when no choice is in force.
pub fn receipt(state: &State) -> JsValue {
    let Some(record) = state.in_force() else { return JsValue::NULL };
    let receipt = Receipt {
        id: record.note(Note::Id),
        at: date(record.at).to_iso_string().into(),
        site: state.config.get(Setting::Site),
        policy: record.note(Note::Policy),
        wording: record.note(Note::Wording),
        locale: record.note(Note::Locale),
        choices: &record.choices,
        cause: record.note(Note::Cause),
        version: record.note(Note::Version),
    };
    receipt.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// Seconds since 1970 as a date of the page.
pub fn date(seconds: u64) -> Date {
    Date::new(&JsValue::from_f64(seconds as f64 * 1000.0))
}

fn by_id<S: Serializer>(choices: &&Choices, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(choices.0.iter().map(|(id, granted)| (id, granted)))
}

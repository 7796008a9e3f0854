//! The published JSON Schema of the configuration against the reader: what the one refuses, the other must refuse too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use jsonschema::Validator;
use std::collections::BTreeSet;

use makul::core::vendor::vendor;
use serde_json::{Value, json};
use std::process::Command;

fn schema() -> Validator {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/pkg/makul.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// Whether the reader of `makul check` has nothing to say.
fn read(name: &str, config: &Value) -> bool {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("schema-{name}.json"));
    std::fs::write(&file, config.to_string()).unwrap();
    Command::new(env!("CARGO_BIN_EXE_makul")).arg("check").arg(file).output().unwrap().status.success()
}

#[test]
fn right_configurations_are_right_for_both() {
    let schema = schema();
    let right = [
        json!({}),
        json!({"site": "om.kg", "policy": "/p.{locale}.txt", "policyRevision": "2026-01", "locale": "uz-Cyrl"}),
        json!({"layout": "modal", "theme": "dark", "block": "marked", "expires": 1, "cookieDomain": "om.kg"}),
        json!({"log": "https://log.om.kg/receipts", "expires": 180}),
        json!({"policy": "#privacy-{locale}", "graceDays": 7}),
        json!({"graceDays": 180}),
        json!({"categories": ["analytics", "social"]}),
        json!({"categories": [{"id": "chat", "name": "Chat", "about": {"ru": "Чат"}, "required": true}]}),
        json!({"categories": [{"id": "authorization", "required": false}]}),
        json!({"services": [{"use": "yandex-metrica", "id": 12345678}, {"use": "google-analytics", "id": "G-X"}]}),
        json!({"services": [{"id": "a", "category": "social", "src": "/a.js", "cookies": ["_a*"], "storage": ["b"]}]}),
        json!({"services": [], "categories": []}),
    ];
    for (number, config) in right.iter().enumerate() {
        assert!(schema.is_valid(config), "the schema refuses {config}");
        assert!(read(&format!("right-{number}"), config), "the reader refuses {config}");
    }
}

#[test]
fn wrong_configurations_are_wrong_for_both() {
    let schema = schema();
    let wrong = [
        json!([]),
        json!({"cookieDomian": "om.kg"}),
        json!({"site": 5}),
        json!({"policy": true}),
        json!({"expires": 0}),
        json!({"expires": 181}),
        json!({"expires": "90"}),
        json!({"expires": 1.5}),
        json!({"graceDays": 0}),
        json!({"graceDays": 181}),
        json!({"graceDays": "7"}),
        json!({"import": "no"}),
        json!({"services": [{"use": "yandex-metrica", "id": 1, "webvisr": true}]}),
        json!({"layout": "banner"}),
        json!({"theme": "black"}),
        json!({"block": "all"}),
        json!({"categories": "analytics"}),
        json!({"categories": [5]}),
        json!({"categories": [{"id": "Chat", "name": "Chat", "colour": 1}]}),
        json!({"categories": [{"id": "analytics", "required": true}]}),
        json!({"categories": [{"id": "chat", "name": {"tlh": "x"}}]}),
        json!({"services": {}, "site": {"name": "a"}}),
        json!({"services": [{"use": "matomo", "id": 1}]}),
        json!({"services": [{"use": "google-analytics"}]}),
        json!({"services": [{"id": "a", "category": "social", "source": "/a.js"}]}),
        json!({"services": [{"id": "a", "category": "social", "cookies": "x"}]}),
        json!({"services": [{"id": "a", "category": "social", "cookies": ["*"]}]}),
    ];
    for (number, config) in wrong.iter().enumerate() {
        assert!(!schema.is_valid(config), "the schema lets {config} pass");
        assert!(!read(&format!("wrong-{number}"), config), "the reader lets {config} pass");
    }
}

#[test]
fn the_schema_knows_every_setting_and_no_other() {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/pkg/makul.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let mut known: Vec<&str> = schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
    known.retain(|key| *key != "$schema");
    let mut settings: Vec<&str> = makul::core::setting::SETTINGS
        .split_ascii_whitespace()
        .map(|row| row.split('=').next().unwrap())
        // What the panel has found out is no operator's key.
        .filter(|key| *key != "policyDue")
        .collect();
    settings.extend(["categories", "services"]);
    known.sort_unstable();
    settings.sort_unstable();
    assert_eq!(known, settings);
}

#[test]
fn the_schema_knows_every_preset_with_its_options_and_whether_it_wants_an_id() {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/pkg/makul.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let service = &schema["$defs"]["service"]["oneOf"][0];
    let names = |value: &Value| -> BTreeSet<String> {
        value.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    let own: BTreeSet<String> = makul::core::preset::ids().map(str::to_owned).collect();
    assert_eq!(names(&service["properties"]["use"]["enum"]), own);
    let wanting = makul::core::preset::ids().filter(|id| vendor(id).unwrap().wants_id());
    assert_eq!(names(&service["if"]["properties"]["use"]["enum"]), wanting.map(str::to_owned).collect());
    let mut keys: BTreeSet<&str> = ["use", "id", "category", "name", "cookies", "storage"].into();
    for id in makul::core::preset::ids() {
        for (option, default) in vendor(id).unwrap().options() {
            keys.insert(option);
            let told = service["properties"][option].get("default");
            assert_eq!(told.map(Value::to_string), (default != "-").then(|| default.to_owned()), "{option}");
        }
    }
    let properties = service["properties"].as_object().unwrap();
    assert_eq!(properties.keys().map(String::as_str).collect::<BTreeSet<_>>(), keys);
}

#[test]
fn the_types_know_every_setting_and_every_preset() {
    let types = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/pkg/makul.d.ts")).unwrap();
    for id in makul::core::preset::ids() {
        assert!(types.contains(&format!("\n  | '{id}'")), "{id}");
    }
    // What the panel found is no key of the operator's.
    for row in makul::core::setting::SETTINGS.split_whitespace().filter(|row| !row.starts_with("policyDue")) {
        let key = row.split('=').next().unwrap();
        assert!(types.contains(&format!("\n  {key}?: ")), "{key}");
    }
}

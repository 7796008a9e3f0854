//! The receipt against its published JSON Schema; every field of it in its document and in the types.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code)]
#[path = "core/site.rs"]
mod site;
#[allow(dead_code)]
#[path = "core/visit.rs"]
mod visit;

use jsonschema::Validator;
use makul::core::locale::Locale;
use makul::core::receipt::{receipt, write};
use makul::core::record::{Cause, Note};
use serde_json::{Value, json};
use site::{NOW, SHOP, config, record};
use std::collections::BTreeSet;
use visit::Visit;

const SOME: &str = "+authorization +analytics -social +google-analytics -yandex-metrica -chat";

fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn schema() -> Value {
    serde_json::from_str(&file("pkg/makul-receipt.schema.json")).unwrap()
}

fn validator() -> Validator {
    let schema = schema();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn check(validator: &Validator, text: &str) -> Value {
    let receipt: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    if let Err(error) = validator.validate(&receipt) {
        panic!("{error} at {} in {text}", error.instance_path());
    }
    receipt
}

/// Sites of every kind, right and wrong.
const SITES: [&str; 8] = [
    SHOP,
    "",
    "site s Лавка \"У\" \\ моста\ncategories[0].id s marketing\nexpires n 1",
    "policy s https://om.kg/p.{locale}.html?a=b#c\npolicyRevision s 2026-01\ncategories[0].id s ads",
    "services[0].id s lost\nservices[0].category s Nowhere At All",
    "services[0].id s lost",
    "categories[0].id s authorization\ncategories[0].required b false",
    "categories[0].id s preferences\ncategories[0].required b true\nlog s /log\nexpires n 180",
];

#[test]
fn a_receipt_of_any_visit_is_what_the_schema_says() {
    let validator = validator();
    let mut seen = BTreeSet::new();
    for site in SITES {
        for locale in Locale::ALL {
            for choice in
                ["accept", "reject", "withdraw", "save +analytics", "save -analytics", "save +lost", "save "]
            {
                let mut visit = Visit::new(site);
                visit.after(&["start", &format!("speak {}", locale.tag()), choice]);
                let text = receipt(&visit.state);
                if text.is_empty() {
                    // A choice of what the site does not have is none.
                    assert_eq!(
                        (choice, site.contains("s lost\nservices[0].category")),
                        ("save +lost", false)
                    );
                    continue;
                }
                let receipt = check(&validator, &text);
                assert_eq!(receipt["language"], locale.tag());
                seen.insert(receipt["event_state"].to_string());
            }
        }
    }
    assert_eq!(seen.len(), 3, "{seen:?}");
}

#[test]
fn a_receipt_of_any_record_is_what_the_schema_says() {
    let validator = validator();
    let longest = "a".repeat(40);
    for cause in Cause::ALL {
        for policy in ["", "2026-01", "fp-", "fp-0a1b2c3d", "FP-1"] {
            for version in [env!("CARGO_PKG_VERSION"), "9.9.9-rc.1"] {
                for choices in ["", SOME, "+authorization", &format!("-{longest} +x")] {
                    let mut record = record(choices, NOW);
                    record.notes[Note::Cause as usize] = cause.word().into();
                    record.notes[Note::Policy as usize] = policy.into();
                    record.notes[Note::Version as usize] = version.into();
                    let receipt = check(&validator, &write(&config(SHOP), &record).unwrap());
                    let elsewhere = version != env!("CARGO_PKG_VERSION") || cause == Cause::Imported;
                    assert_eq!(receipt["wording_sha256"].is_null(), elsewhere);
                }
            }
        }
    }
    for at in [0, 1, 951_868_799, 253_402_300_799] {
        check(&validator, &write(&config(""), &record(SOME, at)).unwrap());
    }
}

#[test]
fn what_is_no_receipt_the_schema_refuses() {
    let validator = validator();
    let right: Value = serde_json::from_str(&write(&config(SHOP), &record(SOME, NOW)).unwrap()).unwrap();
    assert!(validator.is_valid(&right));
    for (key, value) in [
        ("schema_version", json!("makul-receipt-2")),
        ("record_id", json!("")),
        ("record_id", Value::Null),
        ("event_time", json!("2026-09-21 14:13:20")),
        ("event_time", json!("2026-13-41T14:13:20Z")),
        ("event_time", json!(1_790_000_000)),
        ("event_type", json!("implicit")),
        ("event_state", json!("granted")),
        ("cause", json!("click")),
        ("validity_duration", json!(180)),
        ("validity_duration", json!("P0D")),
        ("language", json!("de")),
        ("pii_controllers", json!([""])),
        ("pii_controllers", json!("om.kg")),
        ("privacy_notice", json!("")),
        ("policy_fingerprint", json!("2026-01")),
        ("wording_sha256", json!("abc")),
        ("withdrawal_method", json!("")),
        ("purposes", json!([{"purpose": "analytics", "granted": true}])),
        ("purposes", json!([{"purpose": "a", "service": null, "lawful_basis": "contract", "granted": true}])),
        ("email", json!("somebody")),
    ] {
        let mut wrong = right.clone();
        wrong[key] = value.clone();
        assert!(!validator.is_valid(&wrong), "{key}: {value}");
    }
    for key in right.as_object().unwrap().keys() {
        let mut wrong = right.clone();
        wrong.as_object_mut().unwrap().remove(key);
        assert!(!validator.is_valid(&wrong), "without {key}");
    }
}

/// Every object of a schema with its place.
fn objects<'a>(schema: &'a Value, place: &str, found: &mut Vec<(String, &'a Value)>) {
    if let Some(properties) = schema["properties"].as_object() {
        found.push((place.to_owned(), schema));
        for (name, property) in properties {
            objects(property, &format!("{place}/{name}"), found);
        }
    }
    if schema.get("items").is_some() {
        objects(&schema["items"], &format!("{place}[]"), found);
    }
}

#[test]
fn the_schema_describes_every_field_and_lets_no_other_in() {
    let schema = schema();
    let mut found = Vec::new();
    objects(&schema, "", &mut found);
    assert_eq!(found.len(), 2);
    for (place, object) in found {
        assert_eq!(object["additionalProperties"], false, "{place}");
        let properties = object["properties"].as_object().unwrap();
        let required: BTreeSet<&str> =
            object["required"].as_array().unwrap().iter().map(|key| key.as_str().unwrap()).collect();
        assert_eq!(required, properties.keys().map(String::as_str).collect(), "{place}");
        for (name, property) in properties {
            assert!(property["description"].as_str().unwrap_or("").ends_with('.'), "{place}/{name}");
        }
    }
    let package: Value = serde_json::from_str(&file("pkg/package.json")).unwrap();
    assert!(package["files"].as_array().unwrap().contains(&json!("makul-receipt.schema.json")));
    assert_eq!(package["exports"]["./makul-receipt.schema.json"], "./makul-receipt.schema.json");
}

#[test]
fn the_document_and_the_types_have_every_field() {
    let (document, types) = (file("docs/receipt.md"), file("pkg/makul.d.ts"));
    let start = types.find("export interface Purpose").unwrap();
    let types = &types[start..types.find("export type EventName").unwrap()];
    let schema = schema();
    let mut found = Vec::new();
    objects(&schema, "", &mut found);
    for (_, object) in found {
        for name in object["properties"].as_object().unwrap().keys() {
            assert!(document.contains(&format!("| `{name}` |")), "docs/receipt.md has no row for {name}");
            assert!(types.contains(&format!(" {name}: ")), "makul.d.ts has no {name}");
        }
    }
}

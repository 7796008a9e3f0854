//! `makul check`: the line, the place and the mend of every mistake, and the exit codes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

/// A configuration of several lines, and what `check` must say: line, code, place, a word of the mend.
const MISTAKES: [(&str, usize, &str, &str, &str); 16] = [
    ("{\n\"cookieDomian\": \"aloka.one\"}", 2, "unknown-key", "cookieDomian", "Did you mean cookieDomain?"),
    ("{\"site\": \"a\",\n\n\"expires\": \"soon\"}", 3, "wrong-type", "expires", "from 1 to 180"),
    ("{\"expires\":\n4000}", 2, "wrong-value", "expires", "from 1 to 180"),
    ("{\n\"layout\": \"banner\"}", 2, "wrong-value", "layout", "box-top-end or modal"),
    ("{\"policy\": \"javascript:alert(1)\"}", 1, "wrong-value", "policy", "https"),
    ("{\"locale\": \"tlh\"}", 1, "wrong-value", "locale", "uz-Cyrl"),
    (
        "{\"services\": [\n{\"use\": \"yandex-metrika\", \"id\": 1}]}",
        2,
        "unknown-service",
        "services[0].use",
        "README",
    ),
    ("{\"services\": [\n{\"use\": \"google-analytics\"}]}", 2, "missing-key", "services[0].id", "vendor"),
    (
        "{\"services\": [{\"id\": \"chat\",\n\"category\": \"talk\"}]}",
        2,
        "unknown-category",
        "services[0].category",
        "categories",
    ),
    (
        "{\"services\": [{\"id\": \"a\", \"category\": \"social\",\n\"cookies\": [\"*\"]}]}",
        2,
        "wrong-value",
        "services[0].cookies[0]",
        "names",
    ),
    (
        "{\"services\": [{\"id\": \"a\", \"category\": \"social\"},\n{\"id\": \"a\", \"category\": \"social\"}]}",
        2,
        "duplicate",
        "services[1].id",
        "once",
    ),
    ("{\"categories\": [\n\n{\"id\": \"chat\"}]}", 3, "missing-words", "categories[0].name", "ru or en"),
    (
        "{\"categories\": [{\"id\": \"marketing\",\n\"required\": true}]}",
        2,
        "wrong-value",
        "categories[0].required",
        "always need a yes",
    ),
    ("{\n\"categories\": \"analytics\"}", 2, "wrong-type", "categories", "list"),
    (
        "{\n\"categories\": [{\"id\": \"Чат\", \"name\": \"Чат\"}]}",
        2,
        "wrong-value",
        "categories[0].id",
        "lower-case",
    ),
    ("[]", 1, "unknown-key", "the file", "one object"),
];

fn check(name: &str, text: &str, arguments: &[&str]) -> Output {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
    std::fs::write(&file, text).unwrap();
    Command::new(env!("CARGO_BIN_EXE_makul")).arg("check").arg(file).args(arguments).output().unwrap()
}

#[test]
fn each_mistake_is_told_with_its_line_place_and_mend() {
    for (number, (text, line, code, place, mend)) in MISTAKES.into_iter().enumerate() {
        let output = check(&format!("mistake-{number}"), text, &["--json"]);
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert_eq!(told.as_array().unwrap().len(), 1, "{text}: {told:#}");
        assert_eq!(told[0]["code"], code, "{text}: {told:#}");
        assert_eq!(told[0]["place"], place, "{text}: {told:#}");
        assert_eq!(told[0]["line"], line, "{text}: {told:#}");
        assert!(told[0]["mend"].as_str().unwrap().contains(mend), "{text}: {told:#}");
    }
}

#[test]
fn all_mistakes_are_told_in_one_run_in_the_order_of_the_lines() {
    let text =
        "{\n\"expires\": 0,\n\"services\": [{\"use\": \"matomo\"}],\n\"theme\": 5,\n\"colour\": \"red\"\n}";
    let output = check("many", text, &[]);
    let said = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = said.lines().map(|line| line.rsplit("many.json:").next().unwrap()).collect();
    assert_eq!(lines.len(), 5, "{said}");
    for (line, start) in lines.iter().zip(["2:", "3:", "4:", "5:", "4 mistakes"]) {
        assert!(line.starts_with(start), "{said}");
    }
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_right_configuration_is_said_to_be_right() {
    let text = r#"{"site": "om.kg", "policy": "/p.{locale}.txt", "expires": 90, "layout": "box",
        "categories": ["marketing", {"id": "chat", "name": {"ru": "Чат"}, "required": false}],
        "services": [{"use": "yandex-metrica", "id": 12345678},
            {"id": "helpdesk", "category": "chat", "src": "https://help.example.kg/a.js", "cookies": ["_hd_*"]}]}"#;
    let output = check("right", text, &[]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.ends_with("no mistakes\n"), "{said}");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn what_is_not_json_is_told_with_its_line() {
    for (number, (text, line)) in
        [("{\n\"a\": 1,\n}", 2), ("{ // no\n}", 1), ("{'a': 1}", 1), ("{\"a\": 1", 1)].into_iter().enumerate()
    {
        let output = check(&format!("broken-{number}"), text, &["--json"]);
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(told[0]["code"], "unreadable", "{text}");
        assert_eq!(told[0]["line"], line, "{text}: {told:#}");
        assert_eq!(output.status.code(), Some(1), "{text}");
    }
}

#[test]
fn a_file_that_is_not_there_is_another_kind_of_failure() {
    let output = Command::new(env!("CARGO_BIN_EXE_makul")).args(["check", "nowhere.json"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("nowhere.json cannot be read"));
}

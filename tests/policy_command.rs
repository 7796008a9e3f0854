//! `makul policy`: the outline, the facts, what was left out, and the exit codes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn makul(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_makul")).arg("policy").args(arguments).output().unwrap()
}

fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies").join(name).display().to_string()
}

/// A file of its own for each test.
fn file(name: &str, bytes: &[u8]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn json(path: &str) -> Value {
    let output = makul(&["--json", path]);
    assert_eq!(output.status.code(), Some(0), "{path}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn machines_get_what_was_counted_by_hand() {
    let truth = std::fs::read_to_string(fixture("truth.json")).unwrap();
    let truth: Value = serde_json::from_str(&truth).unwrap();
    for truth in truth["policies"].as_array().unwrap() {
        let file = truth["file"].as_str().unwrap();
        let report = json(&fixture(file));
        assert_eq!(report["title"], truth["title"], "{file}");
        assert_eq!(report["effective"], truth["effective"], "{file}");
        for part in ["sections", "clauses", "subclauses", "bullets"] {
            assert_eq!(report["counts"][part], truth["counts"][part], "{file}: {part}");
        }
        assert_eq!(report["emails"], truth["emails"], "{file}");
        assert_eq!(report["links"], truth["links"], "{file}");
        let kinds = report["outline"].as_array().unwrap().iter().map(|part| part["kind"].as_str().unwrap());
        let clauses = kinds.filter(|kind| *kind == "clause").count();
        assert_eq!(report["counts"]["clauses"], clauses, "{file}");
    }
}

/// The ids under which the fixtures' own list has a service, where the catalogue has another.
fn catalogued(id: &str) -> &str {
    if id == "google-analytics-4" { "google-analytics" } else { id }
}

#[test]
fn the_services_that_a_policy_names_are_found() {
    let truth = std::fs::read_to_string(fixture("truth.json")).unwrap();
    let truth: Value = serde_json::from_str(&truth).unwrap();
    for truth in truth["policies"].as_array().unwrap() {
        let file = truth["file"].as_str().unwrap();
        let report = json(&fixture(file));
        let found: Vec<&str> =
            report["services"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
        for service in truth["services"].as_array().unwrap() {
            let id = catalogued(service["id"].as_str().unwrap());
            assert!(found.contains(&id), "{file} names {id}: {found:?}");
        }
    }
}

#[test]
fn people_get_an_outline_with_lines_numbers_and_reasons() {
    let shown = text(&makul(&[&fixture("pdf.ru.txt")]));
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[0], "Политика обращения с данными в сервисе Устабор");
    assert_eq!(
        lines[1],
        "15 sections, 36 clauses, 0 sub-clauses, 33 bullets, 8 paragraphs".replace('8', "5")
    );
    assert!(lines[2].starts_with("In force from: 2026-02-14. Version: fp-"), "{}", lines[2]);
    for wanted in [
        "    19  1 Кому адресован документ",
        "Services: google-analytics, yandex-metrica",
        "E-mails: privacy@example.uz",
        "Kept for: 7.2 (45 days), 7.3 (90 days)",
        "Left out:",
        "    73  running-address: http://www.example.uz/",
    ] {
        assert!(lines.contains(&wanted), "{wanted}\n{shown}");
    }
    let whole = text(&makul(&[&fixture("flat.kk.txt")]));
    assert!(whole.ends_with("Left out: nothing\n"), "{whole}");
}

#[test]
fn a_policy_in_windows_1251_is_read_too() {
    let words = "Политика конфиденциальности\n\n1. Общее\n\n1.1. Мы храним имя.\n";
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(words);
    let report = json(&file("old.txt", &bytes));
    assert_eq!(report["title"], "Политика конфиденциальности");
    assert_eq!(report["outline"][1]["text"], "Мы храним имя.");
}

#[test]
fn what_is_no_policy_ends_with_one_and_what_cannot_be_read_with_two() {
    for empty in ["", " \n\n", "\u{feff}"] {
        let output = makul(&[&file("empty.txt", empty.as_bytes())]);
        assert_eq!(output.status.code(), Some(1), "{empty:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("no policy"));
    }
    let output = makul(&["--json", &file("empty.json.txt", b"")]);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["counts"]["sections"], 0);
    let output = makul(&["nowhere.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nowhere.txt cannot be read"));
}

#[test]
fn two_files_that_differ_in_wraps_alone_have_one_version() {
    let one = json(&file("one.txt", "Privacy policy\n\n1. We keep «your name».\n".as_bytes()));
    let two = json(&file("two.txt", "Privacy  policy\r\n\r\n1. We keep\u{a0}\"your name\".\r\n".as_bytes()));
    let three = json(&file("three.txt", "Privacy policy\n\n1. We keep your names.\n".as_bytes()));
    assert_eq!(one["version"], two["version"]);
    assert_ne!(one["version"], three["version"]);
}

//! `makul receipt`: the receipt and the words of a cookie, as the core writes them and the document shows them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[allow(dead_code)]
#[path = "core/site.rs"]
mod site;

use makul::core::receipt::write;
use makul::core::record::Note;
use makul::core::wire;
use makul::core::wording::{page, sha256, wording};
use serde_json::Value;
use site::{NOW, config, record};
use std::process::{Command, Output};
use std::sync::LazyLock;

const SOME: &str = "+authorization +analytics -yandex-metrica";

fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The blocks of the document, by their language. Its example is of version 0.1.0; any version says the
/// same of its own.
fn blocks(kind: &str) -> Vec<String> {
    let document = file("docs/receipt.md").replace("0.1.0", env!("CARGO_PKG_VERSION"));
    let parts = document.split("```").skip(1).step_by(2);
    let found = parts.filter_map(|part| part.strip_prefix(&format!("{kind}\n")));
    found.map(str::to_owned).collect()
}

fn makul(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_makul")).args(arguments).output().unwrap()
}

/// The example's configuration as a file, written once: several tests read it at the same time.
static EXAMPLE: LazyLock<String> = LazyLock::new(|| {
    let path = format!("{}/receipt-example.json", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&path, &blocks("json")[0]).unwrap();
    path
});

#[test]
fn the_example_of_the_document_is_what_the_command_line_says() {
    let cookie = &blocks("text")[0];
    let [printed, words] = [&[][..], &["--wording"]].map(|options: &[&str]| {
        let output = makul(&[&["receipt", &EXAMPLE, cookie.trim()], options].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    });
    let receipt: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(printed.matches('\n').count(), 1, "one line for a log");
    assert_eq!(receipt, serde_json::from_str::<Value>(&blocks("json")[1]).unwrap());
    assert_eq!(words, blocks("text")[1], "the canonical words, tabs and all");
    assert_eq!(receipt["wording_sha256"], sha256(&words));
    let whole = format!("theme=dark; makul={}", cookie.trim());
    assert_eq!(String::from_utf8(makul(&["receipt", &EXAMPLE, &whole]).stdout).unwrap(), printed);
}

#[test]
fn the_command_line_writes_what_the_core_writes() {
    let path = format!("{}/receipt-shop.json", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&path, r#"{"site": "aloka.one", "services": [{"use": "yandex-metrica", "id": 1}]}"#)
        .unwrap();
    let site = config("site s aloka.one\nservices[0].use s yandex-metrica\nservices[0].id n 1");
    let made = record(SOME, NOW);
    let output = makul(&["receipt", &path, &wire::print(&made)]);
    assert_eq!(String::from_utf8(output.stdout).unwrap(), write(&site, &made).unwrap() + "\n");
    let output = makul(&["receipt", &path, &wire::print(&made), "--wording"]);
    let words = wording(&page(&site, &made).unwrap(), &made).unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), words);
}

#[test]
fn what_has_no_receipt_is_told_by_the_exit_code() {
    let mut older = record(SOME, NOW);
    older.notes[Note::Version as usize] = "0.0.1".into();
    let older = wire::print(&older);
    let mut odd = record(SOME, NOW);
    odd.notes[Note::Cause as usize] = "guessed".into();
    let odd = wire::print(&odd);
    for (arguments, code, word) in [
        (vec!["receipt", &EXAMPLE, "nonsense"], 1, "no decision"),
        (vec!["receipt", &EXAMPLE, ""], 1, "no decision"),
        (vec!["receipt", &EXAMPLE, "a=b; c=d"], 1, "no decision"),
        (vec!["receipt", &EXAMPLE, &odd], 1, "never wrote"),
        (vec!["receipt", &EXAMPLE, &older, "--wording"], 1, "another"),
        (vec!["receipt", "no-such-file.json", &older], 2, "cannot be read"),
        (vec!["receipt", concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"), &older], 2, "not JSON"),
        (vec!["receipt", &EXAMPLE], 2, "COOKIE"),
    ] {
        let output = makul(&arguments);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{arguments:?} {told}");
        assert!(told.contains(word), "{arguments:?} {told}");
        assert!(output.stdout.is_empty());
    }
    assert_eq!(makul(&["receipt", &EXAMPLE, &older]).status.code(), Some(0), "only the words are unknown");
}

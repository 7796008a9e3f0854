//! `makul check --theme`: what a site's style sheet sets for the widget, told with line and mend.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

fn check(name: &str, css: &str, arguments: &[&str]) -> Output {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let (config, theme) = (folder.join(format!("{name}.json")), folder.join(format!("{name}.css")));
    std::fs::write(&config, "{}").unwrap();
    std::fs::write(&theme, css).unwrap();
    let mut makul = Command::new(env!("CARGO_BIN_EXE_makul"));
    makul.arg("check").arg(config).arg("--theme").arg(theme).args(arguments).output().unwrap()
}

/// A sheet, and each mistake in it.
type Sheet = (&'static str, &'static [(u64, &'static str, &'static str)]);

/// A sheet, and what is told of it: line, code and place.
const SHEETS: [Sheet; 14] = [
    ("", &[]),
    (
        "makul-consent { --makul-accent: #0a7d4f; --makul-radius: 4px }",
        &[(1, "low-contrast", "--makul-on-accent")],
    ),
    ("makul-consent { --makul-accent: #0a7d4f; --makul-on-accent: #fff }", &[]),
    (
        ":root {\n--makul-accent: gold; --makul-on-accent: #fffff0; }",
        &[(1, "low-contrast", "--makul-on-accent")],
    ),
    (
        "body {}\n\nmakul-consent { --makul-color: rgb(51, 51, 51); --makul-background: rgb(34 34 34) }",
        &[(3, "low-contrast", "--makul-color")],
    ),
    ("makul-consent { --makul-color: #f3f6fa; --makul-background: #10151C !important }", &[]),
    ("makul-consent { --makul-color: #222 }", &[(1, "low-contrast", "--makul-color")]),
    ("makul-consent { --makul-color: var(--ink); --makul-background: oklch(60% 0 0) }", &[]),
    ("/* no */\nmakul-consent::part(reject) { display: none }", &[(2, "unequal", "::part(reject)")]),
    (
        "@media print {\n  makul-consent::part(accept) { font-size: 2em }\n}",
        &[(2, "unequal", "::part(accept)")],
    ),
    ("makul-consent { display: none !important }", &[(1, "hidden", "makul-consent")]),
    ("html > makul-consent { visibility: hidden }", &[(1, "hidden", "makul-consent")]),
    ("makul-consent::part(banner) { box-shadow: 0 0 9px #0003 }", &[]),
    ("}{{};:", &[]),
];

#[test]
fn each_mistake_of_a_sheet_is_told_with_its_line() {
    for (number, (css, expected)) in SHEETS.into_iter().enumerate() {
        let output = check(&format!("sheet-{number}"), css, &["--json"]);
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        let told: Vec<_> = told.as_array().unwrap().iter().collect();
        assert_eq!(told.len(), expected.len(), "{css}: {told:#?}");
        for (told, (line, code, place)) in told.iter().zip(expected) {
            assert_eq!(
                (told["line"].as_u64(), told["code"].as_str(), told["place"].as_str()),
                (Some(*line), Some(*code), Some(*place)),
                "{css}"
            );
        }
        assert_eq!(output.status.code(), Some(i32::from(!expected.is_empty())), "{css}");
    }
}

#[test]
fn it_says_why_reject_cannot_be_hidden_and_how_low_a_contrast_is() {
    let output = check(
        "why",
        "makul-consent::part(reject) { opacity: 0 }\nmakul-consent { --makul-accent: #ffe08a; --makul-on-accent: white }",
        &[],
    );
    let said = String::from_utf8(output.stdout).unwrap();
    for words in [
        "why.json: no mistakes",
        "why.css:1:1: unequal",
        "as easy as consent",
        "why.css:2:1: low-contrast",
        "1.3:1",
        "2 mistakes",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

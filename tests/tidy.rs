//! The house rules of the design, read from the tree: a rule that matters is a test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(not(target_arch = "wasm32"))]

use std::path::{Path, PathBuf};
use std::process::Command;

/// A file of the tree: its path from the root, with slashes, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    fn is(&self, kind: &str) -> bool {
        self.path.ends_with(&format!(".{kind}"))
    }

    /// The numbers and lines in which one of these words stands.
    fn naming(&self, words: &[&str]) -> Vec<String> {
        let lines = self.text.lines().enumerate();
        let found = lines.filter(|(_, line)| words.iter().any(|word| line.contains(word)));
        found.map(|(number, line)| format!("{}:{}: {}", self.path, number + 1, line.trim())).collect()
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder.
fn files(folder: &str) -> Vec<File> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    let files = found.into_iter().map(|path| {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let path = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        File { path, text }
    });
    files.collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The sources and the tests that people write.
fn written() -> Vec<File> {
    let mut files: Vec<File> = files("src").into_iter().chain(files("tests")).collect();
    files.retain(|file| ["rs", "js", "css"].iter().any(|kind| file.is(kind)));
    assert!(files.len() > 50, "the tree is read from {}", root().display());
    files
}

/// Lines in files below `folder` of these kinds in which one of the words stands.
fn naming(folder: &str, kinds: &[&str], words: &[&str]) -> Vec<String> {
    let files = files(folder);
    let of_kind = files.iter().filter(|file| kinds.iter().any(|kind| file.is(kind)));
    of_kind.flat_map(|file| file.naming(words)).collect()
}

const NOWHERE: [&str; 0] = [];

#[test]
fn every_file_says_in_its_first_line_what_it_is_for() {
    for file in written() {
        let first = file.text.lines().next().unwrap_or("");
        let opening = match file.path.rsplit('.').next().unwrap() {
            "rs" => "//! ",
            "js" => "// ",
            _ => "/* ",
        };
        let words = first.strip_prefix(opening).unwrap_or("").split_whitespace().count();
        assert!(words > 0, "{} begins with {first:?}", file.path);
    }
}

#[test]
fn every_room_is_small() {
    for file in written() {
        let lines = file.text.lines().count();
        assert!(lines <= 250, "{} has {lines} lines", file.path);
    }
}

#[test]
fn every_room_is_named_by_what_it_is() {
    let nameless = [
        "utils",
        "util",
        "helpers",
        "helper",
        "common",
        "misc",
        "manager",
        "types",
        "constants",
        "consts",
        "global",
        "globals",
        "shared",
    ];
    for file in written() {
        for part in file.path.split('/') {
            let stem = part.split('.').next().unwrap();
            assert!(!nameless.contains(&stem), "{}", file.path);
        }
        if file.is("rs") {
            for name in nameless {
                assert_eq!(file.naming(&[&format!("mod {name};"), &format!("mod {name} ")]), NOWHERE);
            }
        }
    }
}

#[test]
fn the_core_knows_no_browser_no_clock_and_no_standard_library() {
    let browser = ["wasm_bindgen", "web_sys", "js_sys", "gloo", "lol_alloc", "serde_wasm"];
    assert_eq!(naming("src/core", &["rs"], &browser), NOWHERE);
    assert_eq!(naming("src/core", &["rs"], &["std::", "extern crate", "target_arch", "unsafe {"]), NOWHERE);
}

#[test]
fn the_core_imports_from_no_face() {
    let faces = ["crate::widget", "crate::panel", "super::super::widget", "super::super::panel"];
    assert_eq!(naming("src/core", &["rs"], &faces), NOWHERE);
}

#[test]
fn widget_and_panel_never_import_each_other() {
    let of_panel = ["crate::panel", "../panel", "src/panel"];
    let of_widget = ["crate::widget", "../widget", "src/widget"];
    assert_eq!(naming("src/widget", &["rs", "js"], &of_panel), NOWHERE);
    assert_eq!(naming("src/panel", &["rs", "js"], &of_widget), NOWHERE);
}

#[test]
fn the_command_line_knows_only_the_core() {
    for line in naming("src/bin", &["rs"], &["makul::"]) {
        assert!(line.contains("makul::core"), "{line}");
    }
}

#[test]
fn nothing_outside_tests_stops_in_the_middle() {
    let words =
        [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!(", "assert!("];
    assert_eq!(naming("src", &["rs"], &words), NOWHERE);
    assert_eq!(naming("src", &["rs"], &["allow(clippy::", "allow(unused", "allow(dead_code"]), NOWHERE);
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for lint in ["unwrap_used", "expect_used", "panic", "indexing_slicing"] {
        assert!(manifest.contains(&format!("{lint} = \"deny\"")), "{lint} is denied");
    }
}

#[test]
fn no_text_ever_becomes_markup_or_code() {
    let sinks = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "createContextualFragment",
        "setHTMLUnsafe",
        "srcdoc",
        "eval(",
        "new Function",
        "setTimeout('",
        "setTimeout(\"",
    ];
    let mut found = naming("src", &["js", "rs"], &sinks);
    // The one tag that the parser must see before it goes on: an address of ours, and the page's own nonce.
    found.retain(|line| {
        !line.starts_with("src/widget/page/script.js:") || !line.contains("<script src=\"${url}")
    });
    assert_eq!(found, NOWHERE);
}

#[test]
fn the_version_is_the_same_everywhere() {
    let version = env!("CARGO_PKG_VERSION");
    let changelog = std::fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    let newest = changelog.lines().find_map(|line| line.strip_prefix("## ")).unwrap();
    assert!(newest.split([' ', '[', ']']).any(|word| word == version), "CHANGELOG.md: {newest}");
    let package = std::fs::read_to_string(root().join("pkg/package.json")).unwrap();
    let package: serde_json::Value = serde_json::from_str(&package).unwrap();
    assert_eq!(package["version"], version, "pkg/package.json");
}

/// The text files that git tracks.
fn tracked() -> Vec<File> {
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output().unwrap();
    let paths = String::from_utf8(listed.stdout).unwrap();
    let mut files = Vec::new();
    for path in paths.split('\0').filter(|path| !path.is_empty()) {
        // What was taken out and not committed yet, and what is no text, has nothing to say.
        if let Ok(text) = std::fs::read_to_string(root().join(path)) {
            files.push(File { path: path.into(), text });
        }
    }
    files
}

#[test]
fn no_file_knows_the_machine_it_was_written_on() {
    // Put together here, for this file is tracked too.
    let machines = ["work", "root", "home"].map(|folder| format!("/{folder}/"));
    let hosts = ["registry.npmjs", "static.crates", "index.crates", "pypi", "deb.debian"];
    let ends = [".org", ".io", ".io", ".org", ".org"];
    let hosts = hosts.iter().zip(ends).map(|(host, end)| format!("{host}{end}"));
    let words: Vec<String> = machines.into_iter().chain(hosts).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let files = tracked();
    assert!(files.len() > 50, "git knows {} files", files.len());
    let found: Vec<String> = files.iter().flat_map(|file| file.naming(&words)).collect();
    assert_eq!(found, NOWHERE);
}

/// The lines of the files below a folder of these kinds.
fn lines(folder: &str, kinds: &[&str]) -> usize {
    let files = files(folder);
    let of_kind = files.iter().filter(|file| kinds.iter().any(|kind| file.is(kind)));
    of_kind.map(|file| file.text.lines().count()).sum()
}

#[test]
fn there_are_at_least_as_many_lines_of_tests_as_of_sources() {
    let (tests, sources) = (lines("tests", &["rs", "js"]), lines("src", &["rs", "js", "css"]));
    assert!(tests >= sources, "{tests} lines of tests, {sources} of sources");
    let tests: usize = ["tests/core", "tests/policy"].map(|folder| lines(folder, &["rs"])).iter().sum();
    let sources = lines("src", &["rs"]);
    assert!(tests >= sources, "{tests} lines of tests without a browser, {sources} of sources in Rust");
}

//! Keys against the sources: the tests know every one, and there is none that no surface says.
use crate::said::said;
use makul::core::catalog::trace::{KINDS, PURPOSES, UNITS};
use makul::core::locale::Locale;
use std::fs;
use std::path::Path;

fn source(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// All sources below a folder that are no words themselves.
fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("core/words") {
            continue;
        }
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

/// The names between `opening` and the next `}` at the beginning of a line, one a line before `end`.
fn names(path: &str, opening: &str, end: char) -> Vec<String> {
    let text = source(path);
    let body = text.split_once(opening).unwrap().1.split_once("\n}").unwrap().0;
    let lines = body.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    let names =
        lines.filter_map(|line| line.split_once(end)).map(|(name, _)| name.trim_start_matches("pub "));
    names.map(str::to_string).collect()
}

/// Every key as the sources declare it.
fn declared_keys() -> Vec<String> {
    let words = "src/core/words/mod.rs";
    let reader = "src/core/words/reader.rs";
    let mut keys = Vec::new();
    for (path, opening, end, prefix) in [
        (words, "pub enum First {", ',', "First::"),
        (words, "pub enum Second {", ',', "Second::"),
        ("src/core/words/declared.rs", "pub enum Declared {", ',', "Declared::"),
        (reader, "pub struct Words {", ':', "reader."),
        (reader, "pub struct Frame {", ':', "frame."),
    ] {
        keys.extend(names(path, opening, end).into_iter().map(|name| format!("{prefix}{name}")));
    }
    // Of words that stand alone in a function.
    keys.extend(["agree", "autonym"].map(str::to_string));
    keys
}

#[test]
fn the_tests_know_every_key_there_is() {
    let known: Vec<String> = said(Locale::En).into_iter().map(|(key, _)| key).collect();
    assert_eq!(known, declared_keys());
}

/// What is found by its place in a list of the catalogue, and not by its name.
fn by_place() -> Vec<String> {
    let between = |first: &str, count: usize| {
        let keys = declared_keys();
        let at = keys.iter().position(|key| *key == format!("Declared::{first}")).unwrap();
        keys[at..at + count].to_vec()
    };
    let count = |list: &str| list.split(' ').count();
    let categories = ["Preferences", "Analytics", "Marketing", "Social"].map(|name| format!("First::{name}"));
    let placed = [("Cookie", KINDS), ("Minute", UNITS), ("Id", PURPOSES)];
    let placed = placed.into_iter().flat_map(|(first, list)| between(first, count(list)));
    placed.chain(categories).collect()
}

#[test]
fn no_key_is_unused() {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    let placed = by_place();
    for key in declared_keys() {
        let name = match key.split_once('.') {
            Some((_, field)) => format!("words.{field}"),
            None => key.clone(),
        };
        let named = text
            .match_indices(&name)
            .any(|(at, _)| !text[at + name.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_'));
        assert!(named || placed.contains(&key), "{key} is said nowhere");
    }
}

#[test]
fn what_is_found_by_place_ends_where_the_next_begins() {
    let placed = by_place();
    for last in ["Declared::Foreign", "Declared::Year", "Declared::Choice"] {
        assert!(placed.iter().any(|key| key == last), "{last}");
    }
    for other in ["Declared::Keys", "Declared::Id", "Declared::Session"] {
        assert_eq!(placed.iter().filter(|key| *key == other).count(), usize::from(other == "Declared::Id"));
    }
}

//! All that Makul says in a language: every word of every surface with its key, for the rules that hold for all.
use crate::declared::KEYS;
use crate::words::{FIRST, SECOND};
use makul::core::locale::Locale;
use makul::core::words::declared::declared;
use makul::core::words::placeholder::agree;
use makul::core::words::reader::{Frame, Words, frame, words};
use makul::core::words::{autonym, first, second};

/// Where a word stands and its key, and the word.
pub type Said = (String, &'static str);

/// The words of the reader; a field that is missing here does not compile.
pub fn of_reader(locale: Locale) -> [Said; 16] {
    let Words {
        contents,
        search,
        print,
        effective,
        new,
        changed,
        removed,
        only,
        since,
        unsuitable,
        empty,
        long,
        found,
        notice,
        see,
        close,
    } = *words(locale);
    [
        ("contents", contents),
        ("search", search),
        ("print", print),
        ("effective", effective),
        ("new", new),
        ("changed", changed),
        ("removed", removed),
        ("only", only),
        ("since", since),
        ("unsuitable", unsuitable),
        ("empty", empty),
        ("long", long),
        ("found", found),
        ("notice", notice),
        ("see", see),
        ("close", close),
    ]
    .map(|(key, word)| (format!("reader.{key}"), word))
}

/// The words of its frame.
pub fn of_frame(locale: Locale) -> [Said; 3] {
    let Frame { loading, missing, open } = frame(locale);
    [("loading", loading), ("missing", missing), ("open", open)]
        .map(|(key, word)| (format!("frame.{key}"), word))
}

/// Every word of a language, the name that it has for itself at the end.
pub fn said(locale: Locale) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    all.extend(FIRST.map(|key| (format!("First::{key:?}"), first(locale, key))));
    all.extend(SECOND.map(|key| (format!("Second::{key:?}"), second(locale, key))));
    all.extend(KEYS.map(|key| (format!("Declared::{key:?}"), declared(locale, key))));
    all.extend(of_reader(locale));
    all.extend(of_frame(locale));
    all.push(("agree".to_string(), agree(locale)));
    all.push(("autonym".to_string(), autonym(locale)));
    all
}

/// The word of one key.
pub fn word(locale: Locale, key: &str) -> &'static str {
    said(locale).into_iter().find(|(each, _)| each == key).unwrap().1
}

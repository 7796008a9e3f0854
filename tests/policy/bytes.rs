//! Any bytes: whatever comes in, something bounded and well-formed comes out, the same every time.

use crate::sound::{sound, try_out};
use makul::core::policy::{LONGEST, policy};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn fixtures() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/policies");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end != "json"));
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

/// Pieces of which markers, links, tags and references are made.
const ALPHABET: [&str; 64] = [
    "0",
    "1",
    "2",
    "3",
    "9",
    "10",
    ".",
    ".",
    ")",
    "(",
    " ",
    " ",
    "#",
    "# ",
    "## ",
    "*",
    "**",
    "-",
    "- ",
    "_",
    "[",
    "]",
    "](",
    "`",
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "!",
    "&",
    "&amp;",
    "&#49;",
    ";",
    ":",
    "/",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u{a0}",
    "\u{ad}",
    "•",
    "—",
    "«",
    "»",
    "ʻ",
    "’",
    "\\",
    "~~",
    "a",
    "Б",
    "ж",
    "I",
    "V",
    "https://",
    "@",
    "+",
    "<li>",
    "<ol>",
    "<p>",
    "<b>",
    "<a href=https://a>",
];

fn pieces() -> impl Strategy<Value = String> {
    vec(select(&ALPHABET[..]), 0..120).prop_map(|pieces| pieces.concat())
}

/// A fixture with pieces cut out, put in and moved.
fn damaged() -> impl Strategy<Value = String> {
    let cut = (any::<Index>(), any::<Index>(), select(&ALPHABET[..]), 0..3usize);
    (select(fixtures()), vec(cut, 1..12)).prop_map(|(mut text, cuts)| {
        for (from, length, piece, times) in cuts {
            let boundary = |mut at: usize| {
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            let from = boundary(from.index(text.len() + 1));
            let to = boundary((from + length.index(80)).min(text.len())).max(from);
            let moved = text[from..to].to_string();
            text.replace_range(from..to, piece);
            text.push_str(&moved.repeat(times));
        }
        text
    })
}

#[test]
fn the_fixtures_themselves_are_read_soundly() {
    for text in fixtures() {
        try_out(&text);
    }
}

/// What the fuzzer found, and a few to begin with; see docs/fuzzing.md.
#[test]
fn the_kept_corpus_is_read_soundly() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/policy/corpus");
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    assert!(files.len() > 10, "{} files", files.len());
    for file in files {
        try_out(&String::from_utf8_lossy(&std::fs::read(file).unwrap()));
    }
}

#[test]
fn short_texts_of_all_kinds_are_read_soundly() {
    for text in [
        "", " ", "\n", "\u{feff}", "1.", "1. ", "#", "# ", "•", "<", "<p", "<!", "<!-->", "&", "&;", "**",
        "[](", "\\",
    ] {
        try_out(text);
        try_out(&format!("{text}\n{text}"));
        try_out(&format!("# A\n\n{text}"));
        try_out(&format!("<p>{text}"));
    }
}

#[test]
fn what_is_too_long_is_cut_and_told() {
    let text = "слово\n".repeat(LONGEST / 10);
    let read = policy(&text);
    assert_eq!(read.dropped.last().unwrap().reason.word(), "too-long");
    sound(&text, &read);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn arbitrary_texts_are_read_soundly(text in any::<String>()) {
        try_out(&text);
    }

    #[test]
    fn bytes_that_are_no_text_are_read_soundly(bytes in vec(any::<u8>(), 0..400)) {
        try_out(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn heaps_of_signs_are_read_soundly(text in pieces()) {
        try_out(&text);
    }

    #[test]
    fn heaps_of_signs_below_a_heading_are_read_soundly(text in pieces()) {
        try_out(&format!("# A\n\n{text}"));
        try_out(&format!("<p>{text}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn damaged_policies_are_read_soundly(text in damaged()) {
        try_out(&text);
    }
}

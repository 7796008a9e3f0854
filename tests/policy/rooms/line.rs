//! Lines: where they break, and how far they stand from the edge and from each other.

use makul::core::policy::line::{ends, lines};

/// Number, indentation, blank lines in front, text.
fn parts(text: &str) -> Vec<(usize, usize, usize, &str)> {
    lines(text).iter().map(|line| (line.number, line.indent, line.gap, line.text)).collect()
}

#[test]
fn every_kind_of_line_end_ends_a_line() {
    for end in ["\n", "\r\n", "\r", "\u{b}", "\u{c}", "\u{2028}", "\u{2029}"] {
        let text = ["a", "", " b "].join(end);
        assert_eq!(parts(&text), [(1, 0, 0, "a"), (3, 1, 1, "b")], "{end:?}");
    }
    assert_eq!(parts("a\u{85}b").len(), 1, "next line is a space");
}

#[test]
fn lines_of_spaces_are_blank() {
    assert_eq!(parts("\n \u{a0}\n\t\na"), [(4, 0, 3, "a")]);
    assert_eq!(parts(""), []);
    assert_eq!(parts("\n\n"), []);
}

#[test]
fn what_nobody_sees_indents_nothing() {
    assert_eq!(parts("\u{feff}1. А\n\u{200b} 1. Б"), [(1, 0, 0, "1. А"), (2, 1, 0, "1. Б")]);
}

#[test]
fn a_sentence_ends_with_its_sign_and_the_quotes_behind_it() {
    for text in ["Да.", "Да!", "да;", "как:", "«Да.»", "(Да.)", "“Да?”", "да…", "**Да.**"]
    {
        assert!(ends(text), "{text}");
    }
    for text in ["да", "да,", "ж.б", "«Да»", "да —", "", ")", "1.1"] {
        assert!(!ends(text), "{text}");
    }
}

//! There and back: the structure that a policy was written with is read out of it, in every style.

use crate::author::{Part, Section, Sheet, Style, parts, sections, sheets, write};
use crate::words::hold;
use makul::core::policy::policy;
use proptest::prelude::*;

fn there_and_back(sections: &[Section], style: Style, sheet: Sheet) {
    let (written, text) = write(sections, style, sheet);
    let read = policy(&text);
    let seen = |(kind, number, text): Part| (kind, number, text.replace('\u{ad}', ""));
    assert_eq!(parts(&read), written.into_iter().map(seen).collect::<Vec<_>>(), "\n{text}");
    if !matches!(style, Style::Markdown | Style::Page) {
        hold(&text, &read);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn numbers_with_dots(sections in sections(), sheet in sheets()) {
        there_and_back(&sections, Style::Dots, sheet);
    }

    #[test]
    fn numbers_without_a_dot(sections in sections(), sheet in sheets()) {
        there_and_back(&sections, Style::Bare, sheet);
    }

    #[test]
    fn numbers_with_brackets(sections in sections(), sheet in sheets()) {
        there_and_back(&sections, Style::Brackets, sheet);
    }

    #[test]
    fn numbers_that_only_their_indentation_tells_apart(sections in sections(), sheet in sheets()) {
        there_and_back(&sections, Style::Indents, sheet);
    }

    #[test]
    fn roman_numbers(sections in sections(), sheet in sheets()) {
        there_and_back(&sections, Style::Roman, Sheet { width: None, ..sheet });
    }

    #[test]
    fn headings_without_numbers(sections in sections(), sheet in sheets()) {
        there_and_back(&sections, Style::Headings, Sheet { width: None, ..sheet });
    }

    #[test]
    fn markdown(sections in sections(), sheet in sheets()) {
        there_and_back(&sections, Style::Markdown, sheet);
    }

    #[test]
    fn web_pages(sections in sections(), sheet in sheets()) {
        there_and_back(&sections, Style::Page, sheet);
    }
}

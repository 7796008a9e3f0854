//! Tags: names, attributes and ends, in pages that are well-formed and in others.

use makul::core::policy::tag::{Tag, tags};
use proptest::prelude::*;

fn names(html: &str) -> Vec<String> {
    tags(html).map(|tag| format!("{}{}", if tag.closes { "/" } else { "" }, tag.name)).collect()
}

fn first(html: &str) -> Tag<'_> {
    tags(html).next().unwrap()
}

#[test]
fn tags_are_told_from_what_only_looks_like_one() {
    for (html, expected) in [
        ("<p>a</p>", "p /p"),
        ("<P CLASS=x>a</P>", "P /P"),
        ("<h1>a<br/>b", "h1 br"),
        ("a < b > c <3 </ <", ""),
        ("<my-part>a</my-part>", "my-part /my-part"),
        ("<!doctype html><?xml?><p>", "! ! p"),
        ("<!-- <p> --><b>", "! b"),
        ("<!--><b>", "! b"),
        ("<!-- a --!><b>", "!"),
        ("<!-- a", "!"),
        ("<script>'<p>'</scr ipt></SCRIPT><b>", "script /SCRIPT b"),
        ("<style>p > b {}</style><b>", "style /style b"),
        ("<script>a", "script"),
        ("<a title='>'>b", "a"),
        ("<a title=\"<b>\">c", "a"),
        ("<a b'c>d</a>", "a /a"),
        ("<p", "p"),
    ] {
        assert_eq!(names(html).join(" "), expected, "{html}");
    }
}

#[test]
fn attributes_are_read_in_quotes_and_without() {
    for html in [
        "<a href=x>",
        "<a href='x'>",
        "<a href=\"x\">",
        "<a HREF = \"x\">",
        "<a data-href=y href=x>",
        "<a title='href=y' href=x>",
        "<a hidden href=x class=y>",
        "<a href\n=\nx>",
        "<a href='x>",
        "<a / = href=x>",
    ] {
        assert_eq!(first(html).value("href"), "x", "{html}");
    }
    for html in ["<a>", "<a href>", "<a href=>", "<a href=''>", "<a xhref=y>", "<a title='href=x'>", "<a =>"]
    {
        assert_eq!(first(html).value("href"), "", "{html}");
    }
    assert_eq!(first("<a href=https://b.c/?d=e/>").value("href"), "https://b.c/?d=e/");
}

#[test]
fn quotes_that_never_close_are_none() {
    let html = format!("<a href='b>c</a> {}", "слово ".repeat(1000));
    assert_eq!(names(&html), ["a", "/a"]);
    let image = format!("<img alt='>' src='data:{}'>a<b>", "A".repeat(1000));
    assert_eq!(names(&image), ["img", "b"]);
}

proptest! {
    #[test]
    fn tags_stand_one_behind_the_other(html in "([<>!/=\"' -]|[a-cа]|script|<p|</|<!--|-->){0,60}") {
        let mut end = 0;
        for tag in tags(&html) {
            prop_assert!(end <= tag.start && tag.start < tag.end && tag.end <= html.len());
            prop_assert!(html.is_char_boundary(tag.start) && html.is_char_boundary(tag.end));
            prop_assert!(html[tag.start..].starts_with('<'));
            let _ = (tag.value("a"), tag.heading(), tag.is_empty(), tag.among("p b"));
            end = tag.end;
        }
    }
}

//! Nothing is lost: every word of a policy is in its title, in a part, or in a line that was dropped.

use crate::words::{hold, kept, words};
use makul::core::policy::document::Policy;
use makul::core::policy::entity::decode;
use makul::core::policy::policy;
use std::path::Path;

fn read(file: &Path) -> Option<String> {
    let text = std::fs::read_to_string(file).ok();
    if text.is_none() {
        eprintln!("{} is not at hand", file.display());
    }
    text
}

fn fixture(file: &str) -> String {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies").join(file)).unwrap()
}

#[test]
fn every_sign_of_the_plain_fixtures_is_there_in_its_order() {
    for file in ["deep.uz.txt", "flat.kk.txt", "headings.ky.txt", "indent.ky.txt", "pdf.ru.txt"] {
        let text = fixture(file);
        hold(&text, &policy(&text));
    }
}

#[test]
fn every_sign_of_the_published_policies_is_there_where_they_are_at_hand() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/policies");
    for file in ["aloka.ru.txt", "alilo.kk.txt", "omkg.ky.txt", "qlever.uz.txt", "umai.ky.txt"] {
        if let Some(text) = read(&folder.join(file)) {
            hold(&text, &policy(&text));
        }
    }
}

#[test]
fn line_ends_and_spaces_of_any_kind_lose_nothing() {
    let text = fixture("pdf.ru.txt");
    for other in [
        text.replace('\n', "\r\n"),
        text.replace('\n', "\r"),
        text.replace('\n', "\u{2028}"),
        text.replace(' ', "\u{a0}"),
        text.replace(' ', " \u{200b} \t"),
        format!("\u{feff}{text}"),
    ] {
        let read = policy(&other);
        hold(&other, &read);
        assert_eq!(read.counts(), policy(&text).counts());
        assert_eq!(read.title, policy(&text).title);
    }
}

/// Whether `few` stand in `many` in their order.
fn within(few: &[String], many: &[String]) -> Result<(), String> {
    let mut many = many.iter();
    match few.iter().enumerate().find(|(_, word)| !many.any(|other| other == *word)) {
        Some((place, word)) => Err(format!("{word} behind {:?}", &few[place.saturating_sub(5)..place])),
        None => Ok(()),
    }
}

/// A text without the addresses of its links, which are written in brackets behind the words.
fn without_addresses(markdown: &str) -> String {
    let mut out = String::new();
    for (place, piece) in markdown.split("](").enumerate() {
        let rest = if place == 0 { Some(piece) } else { piece.split_once(')').map(|(_, rest)| rest) };
        out.push_str(rest.unwrap());
        out.push(' ');
    }
    out
}

fn all(policy: &Policy) -> String {
    let dropped: String = policy.dropped.iter().map(|line| format!("{}\n", line.text)).collect();
    kept(policy) + &dropped
}

#[test]
fn every_word_of_markdown_is_there_in_its_order() {
    let text = fixture("marks.en.md");
    let read = policy(&text);
    let (comment, rest) = text.split_once("-->").unwrap();
    within(&words(&without_addresses(rest)), &words(&kept(&read))).unwrap();
    within(&words(comment), &words(&read.dropped[0].text)).unwrap();
    let known = words(&text);
    assert_eq!(words(&all(&read)).into_iter().find(|word| !known.contains(word)), None);
}

/// What a page shows and what it hides, without scripts and comments; good enough for the fixture.
fn shown(html: &str) -> String {
    let mut rest = html;
    let mut out = String::new();
    while let Some((words, tag)) = rest.split_once('<') {
        out.push_str(words);
        let end = ["!--", "script", "style"].iter().zip(["-->", "</script>", "</style>"]);
        let end = end.filter(|(start, _)| tag.starts_with(**start)).map(|(_, end)| end).next();
        let quotes = |text: &str| text.matches('"').count().is_multiple_of(2);
        let closed = tag.match_indices('>').find(|(at, _)| quotes(&tag[..*at])).unwrap().0 + 1;
        rest = end.map_or(&tag[closed..], |end| tag.split_once(end).unwrap().1);
        let inline = ["em", "/em", "b>", "/b>", "span", "/span"].iter().any(|name| tag.starts_with(name));
        out.push_str(if inline { "" } else { "\n" });
    }
    decode(&(out + rest))
}

#[test]
fn every_word_of_a_web_page_is_there_in_its_order() {
    let text = fixture("page.uz.html");
    let read = policy(&text);
    let shown = shown(&text);
    let (head, main) = shown.split_once("Namuna\u{a0}Bozor maxfiylik").unwrap();
    let known = words(&shown);
    let left = words(&head.replace("<!doctype html>", ""));
    let dropped: String = read.dropped.iter().map(|line| line.text.clone() + "\n").collect();
    within(&left, &words(&dropped)).unwrap();
    // What stands behind the content is left out, too.
    let kept = words(&kept(&read));
    let end = words(main).len() - words(&dropped).len() + left.len();
    within(&words(main)[..end], &kept).unwrap();
    let added: Vec<String> = kept.into_iter().filter(|word| !known.contains(word)).collect();
    let numbers = |word: &String| word.len() == 1 && word.parse::<u8>().is_ok();
    let of_addresses = ["https", "qoida", "til", "nashr"];
    let strange = added.iter().find(|word| !numbers(word) && !of_addresses.contains(&word.as_str()));
    assert_eq!(strange, None, "nothing is there that nobody wrote");
}

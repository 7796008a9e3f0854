//! docs/languages.md against the words: a doubtful word stands there as it is said, and with the right language.
use crate::said::said;
use makul::core::locale::Locale;
use std::collections::BTreeSet;

const DOCUMENT: &str = include_str!("../../docs/languages.md");

/// The rows of the tables with so many columns.
fn rows(columns: usize) -> Vec<Vec<&'static str>> {
    let rows = DOCUMENT.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let rows = rows.map(|row| row.split(" | ").collect::<Vec<_>>());
    rows.filter(|row| row.len() == columns && !["language", "tag"].contains(&row[0])).collect()
}

#[test]
fn every_doubtful_word_is_there_as_it_is_said() {
    let rows = rows(5);
    assert!(rows.len() > 40, "{} rows", rows.len());
    let mut seen = BTreeSet::new();
    for row in rows {
        let locale = Locale::ALL.into_iter().find(|locale| locale.tag() == row[0]).expect(row[0]);
        let (_, word) = said(locale).into_iter().find(|(key, _)| key == row[1]).expect(row[1]);
        assert_eq!(row[2], word, "{} {}", row[0], row[1]);
        assert!(seen.insert((row[0], row[1])), "{} {} is there twice", row[0], row[1]);
    }
}

#[test]
fn the_chains_there_are_those_of_the_code() {
    let rows = rows(3);
    for locale in Locale::ALL {
        let tag = format!("`{}`", locale.tag());
        let row = rows.iter().find(|row| row[0].split([',', ';']).next() == Some(&tag)).unwrap();
        let chain = row[1].split(", ").chain(row[2].split(", ")).map(|each| each.trim_matches('`'));
        let code: Vec<&str> = locale.chain().split(' ').filter(|each| !each.is_empty()).collect();
        assert_eq!(chain.collect::<Vec<_>>(), code, "{tag}");
    }
}

#[test]
fn every_tag_there_is_served_as_it_says() {
    for row in rows(3).iter().filter(|row| !row[1].contains([',', ';'])) {
        let served = row[1].trim_matches('`');
        // Every second piece stands between backticks; an asterisk is any region.
        for tag in row[0].split('`').skip(1).step_by(2).map(|tag| tag.replace('*', "KG")) {
            assert_eq!(Locale::serving(&tag).map(Locale::tag), Some(served), "{tag}");
        }
    }
}

//! Every fixture policy is read as it was counted by hand, and so are the published ones where they are at hand.

use makul::core::policy::document::{Kind, Policy, Reason};
use makul::core::policy::facts::{self, Mention};
use makul::core::policy::policy;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

fn read(folder: &Path, truth: &str) -> Vec<(String, Policy, Value)> {
    let text = std::fs::read_to_string(folder.join(truth)).unwrap();
    let truth: Value = serde_json::from_str(&text).unwrap();
    let each = truth["policies"].as_array().unwrap().iter().map(|truth| {
        let file = truth["file"].as_str().unwrap();
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        (file.to_string(), policy(&text), truth.clone())
    });
    each.collect()
}

fn fixtures() -> Vec<(String, Policy, Value)> {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies"), "truth.json")
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|text| text.as_str().unwrap().to_string()).collect()
}

fn numbers(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(|number| number.as_u64().unwrap()).collect()
}

fn clauses_per_section(policy: &Policy) -> Vec<u64> {
    let mut counts = Vec::new();
    for block in &policy.blocks {
        match (block.kind, counts.last_mut()) {
            (Kind::Section, _) => counts.push(0),
            (Kind::Clause, Some(last)) => *last += 1,
            _ => {}
        }
    }
    counts
}

fn sections(policy: &Policy) -> Vec<String> {
    let sections = policy.blocks.iter().filter(|block| block.kind == Kind::Section);
    sections.map(|block| block.text.clone()).collect()
}

fn hold(file: &str, policy: &Policy, truth: &Value) {
    let counts = policy.counts();
    for (name, count) in [
        ("sections", counts.sections),
        ("clauses", counts.clauses),
        ("subclauses", counts.subclauses),
        ("bullets", counts.bullets),
    ] {
        assert_eq!(truth["counts"][name].as_u64(), Some(count as u64), "{file}: {name}");
    }
}

#[test]
fn every_fixture_has_the_parts_that_were_counted_by_hand() {
    for (file, policy, truth) in fixtures() {
        hold(&file, &policy, &truth);
        assert_eq!(policy.title, truth["title"].as_str().unwrap(), "{file}");
        assert_eq!(sections(&policy), texts(&truth["section_titles"]), "{file}");
        assert_eq!(clauses_per_section(&policy), numbers(&truth["per_section"]), "{file}");
    }
}

#[test]
fn only_the_lines_that_are_surely_no_policy_are_dropped() {
    for (file, policy, truth) in fixtures() {
        let lines = truth["dropped"].as_array().unwrap().iter();
        let sure: BTreeSet<String> = lines
            .filter(|line| line["sure"].as_bool().unwrap())
            .map(|line| line["text"].as_str().unwrap().to_string())
            .collect();
        // What no reader of the page sees is told of, too, but was not counted line by line.
        let unseen = [Reason::Page, Reason::Rule];
        let lines = policy.dropped.iter().filter(|line| !unseen.contains(&line.reason));
        let dropped: BTreeSet<String> = lines.map(|line| line.text.clone()).collect();
        assert_eq!(dropped, sure, "{file}");
        let kept: Vec<&str> = policy.blocks.iter().map(|block| block.text.as_str()).collect();
        for absent in texts(&truth["absent"]) {
            assert!(!kept.join("\n").contains(&absent), "{file} shows {absent}");
        }
    }
}

#[test]
fn every_fixture_says_of_itself_what_a_reader_finds_in_it() {
    for (file, policy, truth) in fixtures() {
        let facts = facts::of(&policy);
        assert_eq!(facts.effective, truth["effective"].as_str().unwrap_or(""), "{file}");
        assert_eq!(facts.emails, texts(&truth["emails"]), "{file}");
        assert_eq!(facts.phones, texts(&truth["phones"]), "{file}");
        assert_eq!(facts.links, texts(&truth["links"]), "{file}");
        let kept: Vec<String> =
            facts.retention.iter().map(|mention| kept(&policy, mention, &truth)).collect();
        let told = truth["retention"].as_array().unwrap().iter().map(told);
        assert_eq!(kept, told.collect::<Vec<_>>(), "{file}");
        let age = facts.age.first().and_then(|mention| mention.span).map(|(years, _)| years);
        assert_eq!(age, truth["age"]["under"].as_u64(), "{file}");
    }
}

/// Where and how long, by clause, or where the truth has sections, by section.
fn kept(policy: &Policy, mention: &Mention, truth: &Value) -> String {
    let (amount, unit) = mention.span.unwrap();
    let place = policy.blocks.iter().position(|block| block.address == mention.address).unwrap();
    let heads: Vec<_> = policy.blocks[..=place].iter().filter(|block| block.kind == Kind::Section).collect();
    let place = match &truth["retention"][0]["section"] {
        Value::Number(_) => heads.len().to_string(),
        Value::String(_) => heads.last().unwrap().text.clone(),
        _ => mention.address.clone(),
    };
    format!("{place}: {amount} {}s", unit.word())
}

fn told(kept: &Value) -> String {
    let place = [&kept["clause"], &kept["section"]].into_iter().find(|place| !place.is_null()).unwrap();
    let mut spans = ["days", "weeks", "months", "years"].into_iter();
    let (unit, amount) = spans.find_map(|unit| kept[unit].as_u64().map(|amount| (unit, amount))).unwrap();
    format!("{}: {amount} {unit}", place.to_string().trim_matches('"'))
}

/// The published texts are their operators' own: they are read from beside the project, where they are.
#[test]
fn the_published_policies_have_their_counted_parts_where_they_are_at_hand() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("../shared/policies");
    let counts = std::fs::read_to_string(root.join("tests/policies/real-counts.json")).unwrap();
    let counts: Value = serde_json::from_str(&counts).unwrap();
    for truth in counts["policies"].as_array().unwrap() {
        let file = truth["file"].as_str().unwrap();
        let Ok(text) = std::fs::read_to_string(folder.join(file)) else {
            eprintln!("{file} is not at hand");
            continue;
        };
        let policy = policy(&text);
        hold(file, &policy, truth);
        assert_eq!(clauses_per_section(&policy), numbers(&truth["per_section"]), "{file}");
        assert_eq!(facts::of(&policy).effective, truth["effective"].as_str().unwrap_or(""), "{file}");
        let dropped = policy.dropped.len() as u64;
        assert_eq!(Some(dropped), truth["dropped"].as_u64(), "{file}: {:?}", policy.dropped);
    }
}

//! `makul policy FILE`: the outline of a policy, what it says of itself, and what was left out of it.

use makul::core::catalog::find::find;
use makul::core::policy::document::{Block, Kind, Policy};
use makul::core::policy::facts::{self, Facts, Mention};
use makul::core::policy::policy;
use makul::core::policy::print::fingerprint;
use serde::Serialize;
use std::process::ExitCode;

/// Everything that is printed; the fields of the JSON.
#[derive(Serialize)]
struct Report<'a> {
    title: &'a str,
    /// The day from which it is in force, `2025-08-25`; null when it does not say.
    effective: Option<&'a str>,
    /// The fingerprint by which the page tells versions apart.
    version: String,
    counts: Counts,
    operator: Option<&'a str>,
    /// ISO 3166 codes of the countries whose law is named.
    law: &'a [&'static str],
    /// Ids of the catalogue, in the order of their first mention.
    services: Vec<&'static str>,
    links: &'a [String],
    emails: &'a [String],
    phones: &'a [String],
    retention: Vec<Place<'a>>,
    withdrawal: Vec<Place<'a>>,
    change: Vec<Place<'a>>,
    age: Vec<Place<'a>>,
    cookies: Vec<Place<'a>>,
    outline: Vec<Part<'a>>,
    dropped: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Counts {
    sections: usize,
    clauses: usize,
    subclauses: usize,
    /// Those that lost their sign included.
    bullets: usize,
    paragraphs: usize,
}

/// A part that says something.
#[derive(Serialize)]
struct Place<'a> {
    clause: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<u64>,
    /// `day`, `week`, `month` or `year`.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'static str>,
}

#[derive(Serialize)]
struct Part<'a> {
    kind: &'static str,
    /// Behind `#policy-` the address of the part in the page.
    address: &'a str,
    printed: &'a str,
    /// From 1.
    line: usize,
    text: &'a str,
}

/// A line that was left out.
#[derive(Serialize)]
struct Line<'a> {
    /// From 1; 0 in a web page, whose lines are not those of its text.
    line: usize,
    reason: &'static str,
    text: &'a str,
}

/// Prints a policy.
pub fn print(text: &str, json: bool) -> ExitCode {
    let policy = policy(text);
    let facts = facts::of(&policy);
    let report = report(&policy, &facts);
    if json {
        super::say(&(serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"));
    } else {
        super::say(&shown(&policy, &report));
    }
    if policy.blocks.is_empty() {
        eprintln!("makul: there is no policy in this file.");
    }
    ExitCode::from(u8::from(policy.blocks.is_empty()))
}

fn report<'a>(policy: &'a Policy, facts: &'a Facts) -> Report<'a> {
    let counts = policy.counts();
    let places = |mentions: &'a [Mention]| {
        let place = |mention: &'a Mention| Place {
            clause: &mention.address,
            amount: mention.span.map(|(amount, _)| amount),
            unit: mention.span.map(|(_, unit)| unit.word()),
        };
        mentions.iter().map(place).collect()
    };
    let text: Vec<&str> = policy.blocks.iter().map(|block| block.text.as_str()).collect();
    let said = |text: &'a str| Some(text).filter(|text| !text.is_empty());
    Report {
        title: &policy.title,
        effective: said(&facts.effective),
        version: fingerprint(policy),
        counts: Counts {
            sections: counts.sections,
            clauses: counts.clauses,
            subclauses: counts.subclauses,
            bullets: counts.bullets,
            paragraphs: counts.paragraphs,
        },
        operator: said(&facts.operator),
        law: &facts.law,
        services: find(&text.join("\n")),
        links: &facts.links,
        emails: &facts.emails,
        phones: &facts.phones,
        retention: places(&facts.retention),
        withdrawal: places(&facts.withdrawal),
        change: places(&facts.change),
        age: places(&facts.age),
        cookies: places(&facts.cookies),
        outline: policy.blocks.iter().map(part).collect(),
        dropped: policy
            .dropped
            .iter()
            .map(|line| Line { line: line.line, reason: line.reason.word(), text: &line.text })
            .collect(),
    }
}

fn part(block: &Block) -> Part<'_> {
    let Block { kind, address, printed, line, text, .. } = block;
    Part { kind: kind.word(), address, printed, line: *line, text }
}

/// The report for people.
fn shown(policy: &Policy, report: &Report<'_>) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    let title = if report.title.is_empty() { "(no title)" } else { report.title };
    line(title);
    let Counts { sections, clauses, subclauses, bullets, paragraphs } = &report.counts;
    line(&format!(
        "{sections} sections, {clauses} clauses, {subclauses} sub-clauses, {bullets} bullets, {paragraphs} paragraphs"
    ));
    line(&format!("In force from: {}. Version: {}.", report.effective.unwrap_or("not said"), report.version));
    line("");
    for block in &policy.blocks {
        line(&outline(block));
    }
    line("");
    for (name, values) in [
        ("Operator", report.operator.map(String::from).into_iter().collect::<Vec<_>>()),
        ("Law", report.law.iter().map(ToString::to_string).collect()),
        ("Services", report.services.iter().map(ToString::to_string).collect()),
        ("Links", report.links.to_vec()),
        ("E-mails", report.emails.to_vec()),
        ("Phones", report.phones.to_vec()),
        ("Kept for", report.retention.iter().map(place).collect()),
        ("Consent taken back", report.withdrawal.iter().map(place).collect()),
        ("Policy changed", report.change.iter().map(place).collect()),
        ("Age", report.age.iter().map(place).collect()),
        ("Cookies", report.cookies.iter().map(place).collect()),
    ] {
        if !values.is_empty() {
            line(&format!("{name}: {}", values.join(", ")));
        }
    }
    line(if report.dropped.is_empty() { "Left out: nothing" } else { "Left out:" });
    for Line { line: number, reason, text } in &report.dropped {
        line(&format!("{number:>6}  {reason}: {}", short(text)));
    }
    out
}

fn outline(block: &Block) -> String {
    let depth = match block.kind {
        Kind::Section => 0,
        Kind::Heading | Kind::Clause | Kind::Paragraph => 2,
        Kind::Subclause | Kind::Bullet => 4,
    };
    let sign = if block.number.is_empty() { &block.printed } else { &block.number };
    let space = if sign.is_empty() { "" } else { " " };
    format!("{:>6}  {}{sign}{space}{}", block.line, " ".repeat(depth), short(&block.text))
}

fn place(place: &Place<'_>) -> String {
    match (place.amount, place.unit) {
        (Some(amount), Some(unit)) => {
            format!("{} ({amount} {unit}{})", place.clause, if amount == 1 { "" } else { "s" })
        }
        _ => place.clause.into(),
    }
}

/// The beginning of a text, as much as a line shows.
fn short(text: &str) -> String {
    let mut letters = text.chars();
    let start: String = letters.by_ref().take(88).collect();
    if letters.next().is_some() { start + "…" } else { start }
}

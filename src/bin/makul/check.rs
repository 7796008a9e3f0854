//! `makul check CONFIG.json`: the same reader as in the page, with line numbers.

use jsonc_parser::ast::{ObjectPropName, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use makul::core::config::Config;
use makul::core::issue::{Code, Issue};
use makul::core::mend::mend;
use makul::core::reading;
use serde::Serialize;
use std::path::Path;
use std::process::ExitCode;

/// A mistake as it is printed.
#[derive(Serialize)]
pub struct Mistake {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub code: &'static str,
    pub place: String,
    pub mend: String,
}

/// A file and its mistakes.
pub struct Checked<'a> {
    pub file: &'a Path,
    pub mistakes: Vec<Mistake>,
}

/// Prints the mistakes of these files.
pub fn print(files: &[Checked], json: bool) -> ExitCode {
    let mistakes: Vec<&Mistake> = files.iter().flat_map(|checked| &checked.mistakes).collect();
    if json {
        println!("{}", serde_json::to_string_pretty(&mistakes).unwrap_or_default());
    } else {
        for Checked { file, mistakes } in files {
            list(file, mistakes);
        }
    }
    ExitCode::from(u8::from(!mistakes.is_empty()))
}

fn list(config: &Path, mistakes: &[Mistake]) {
    for Mistake { line, column, code, place, mend } in mistakes {
        println!("{}:{line}:{column}: {code} at {place}. {mend}", config.display());
    }
    match mistakes.len() {
        0 => println!("{}: no mistakes", config.display()),
        1 => println!("1 mistake"),
        many => println!("{many} mistakes"),
    }
}

/// Every mistake of a configuration, in the order of the lines.
pub fn check(text: &str) -> Vec<Mistake> {
    let flat = match flatten(text) {
        Ok(flat) => flat,
        Err(mistake) => return vec![mistake],
    };
    let mut issues: Vec<Issue> = Vec::new();
    reading::read(&mut Config::default(), &flat.lines, &mut issues);
    let mut mistakes: Vec<Mistake> = issues.iter().map(|issue| flat.mistake(text, issue)).collect();
    mistakes.sort_by_key(|mistake| (mistake.line, mistake.column));
    mistakes
}

/// The lines of a JSON text, or what is wrong with it as JSON.
pub fn flatten(text: &str) -> Result<Flat, Mistake> {
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let value = match parse_to_ast(text, &CollectOptions::default(), &strict) {
        Ok(parsed) => parsed.value,
        Err(error) => {
            let (line, column) = (error.line_display(), error.column_display());
            let mend = format!("This is not JSON: {}.", error.kind());
            return Err(Mistake { line, column, code: "unreadable", place: "the file".into(), mend });
        }
    };
    let mut flat = Flat::default();
    match &value {
        Some(value) => flat.value(value, "", 6),
        None => flat.leaf("", "z", ""),
    }
    Ok(flat)
}

/// A configuration as the lines of `core::reading`, and where each place stands in the file.
#[derive(Default)]
pub struct Flat {
    pub lines: String,
    starts: Vec<(String, usize)>,
}

impl Flat {
    fn leaf(&mut self, place: &str, kind: &str, text: &str) {
        let fields = [place, kind, text].map(|field| field.replace(|c: char| c < ' ', " "));
        self.lines.push_str(&fields.join("\t"));
        self.lines.push('\n');
    }

    /// The same as `lines` in the page's `configuration.js`.
    fn value(&mut self, value: &Value, place: &str, depth: usize) {
        self.starts.push((place.into(), value.range().start));
        match value {
            Value::StringLit(text) => self.leaf(place, "s", &text.value),
            Value::NumberLit(number) => {
                // As the page's `String(number)` writes it: 9e1 and 90.0 are 90.
                let whole = number.value.parse::<f64>().map_or(number.value.into(), |n| n.to_string());
                self.leaf(place, "n", &whole);
            }
            Value::BooleanLit(truth) => self.leaf(place, "b", &truth.value.to_string()),
            Value::Object(object) if depth > 0 && !object.properties.is_empty() => {
                for property in &object.properties {
                    let key = match &property.name {
                        ObjectPropName::String(text) => text.value.as_ref(),
                        ObjectPropName::Word(word) => word.value,
                    };
                    let dot = if place.is_empty() { "" } else { "." };
                    self.value(&property.value, &format!("{place}{dot}{key}"), depth - 1);
                }
            }
            Value::Array(array) if depth > 0 && !array.elements.is_empty() => {
                for (number, value) in array.elements.iter().enumerate() {
                    self.value(value, &format!("{place}[{number}]"), depth - 1);
                }
            }
            Value::Object(_) if place.is_empty() => {}
            _ => self.leaf(place, "z", ""),
        }
    }

    fn mistake(&self, text: &str, issue: &Issue) -> Mistake {
        // What is missing stands where it should be: in the nearest thing around it that is there.
        let mut place = issue.place.as_str();
        let start = loop {
            if let Some((_, start)) = self.starts.iter().find(|(known, _)| known == place) {
                break *start;
            }
            match place.rfind(['.', '[']) {
                Some(end) => place = place.get(..end).unwrap_or(""),
                None => break 0,
            }
        };
        let before = text.get(..start).unwrap_or("");
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
        let place = if issue.place.is_empty() { "the file".into() } else { issue.place.clone() };
        let mut mend = String::from(mend(issue));
        if issue.code == Code::UnknownKey
            && !issue.place.is_empty()
            && let Some(near) = nearest(&issue.place)
        {
            mend.push_str(&format!(" Did you mean {near}?"));
        }
        Mistake { line, column, code: issue.code.word(), place, mend }
    }
}

/// The key that was probably meant: one that differs by no more than two letters.
fn nearest(place: &str) -> Option<&'static str> {
    const KEYS: [&str; 20] = [
        "site",
        "policy",
        "policyRevision",
        "locale",
        "layout",
        "theme",
        "log",
        "cookieDomain",
        "block",
        "expires",
        "categories",
        "services",
        "id",
        "required",
        "name",
        "about",
        "use",
        "category",
        "cookies",
        "storage",
    ];
    let key = place.rsplit('.').next()?;
    let near = KEYS.map(|known| (strsim::osa_distance(key, known), known));
    near.into_iter().min().filter(|(distance, _)| *distance <= 2).map(|(_, known)| known)
}

//! An author of policies: random words in a known structure, printed in the styles that operators use.

use makul::core::policy::document::{Kind, Policy};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Words that no room takes for a date, a policy, a page or a form of law.
const WORDS: [&str; 24] = [
    "дүкөн",
    "сатуу",
    "жеткирүү",
    "оюнчук",
    "ұстаз",
    "қоңырау",
    "шеберхана",
    "мастер",
    "заказа",
    "сведения",
    "магазину",
    "ma’lumot",
    "o‘yin",
    "yig`ilgan",
    "bo'lim",
    "ко\u{ad}роче",
    "shop",
    "delivery",
    "«Бал»",
    "(мындан",
    "ары)",
    "т.б.",
    "ҳисоб",
    "ўйин",
];

/// A part: what it is, its number, its words.
pub type Part = (Kind, String, String);

/// How the numbers of sections and clauses are printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Style {
    /// `1.` and `1.1.`
    Dots,
    /// `1.` and `1.1`
    Bare,
    /// `1)` and `1.1)`
    Brackets,
    /// `1.`, and within it `1.` further in.
    Indents,
    /// `IV.`, and paragraphs.
    Roman,
    /// Headings without numbers, and paragraphs.
    Headings,
    /// `## 1.` and lists.
    Markdown,
    /// `<h2>1.` and lists.
    Page,
}

/// How the lines are broken.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// The length of the lines, when they are wrapped.
    pub width: Option<usize>,
    /// A blank line follows every line.
    pub spaced: bool,
    pub end: &'static str,
    pub space: &'static str,
    pub junk: bool,
}

fn sentence(words: core::ops::Range<usize>) -> impl Strategy<Value = String> {
    vec(select(&WORDS[..]), words).prop_map(|words| {
        let text = words.join(" ");
        // A word that ends like a sentence would end its line like one.
        let text = text.replace("т.б. ", "т.б ").trim_end_matches('.').to_string();
        let mut letters = text.trim_start_matches(['«', '(']).chars();
        letters.next().unwrap().to_uppercase().collect::<String>() + letters.as_str()
    })
}

/// A section: its heading; its clauses, each with its items.
pub type Section = (String, Vec<(String, Vec<String>)>);

pub fn sections() -> impl Strategy<Value = Vec<Section>> {
    // Long enough that a text which is wrapped shows it.
    let clause = (sentence(40..70), vec(sentence(1..12), 0..4));
    vec((sentence(1..4), vec(clause, 1..4)), 2..6)
}

pub fn sheets() -> impl Strategy<Value = Sheet> {
    let width = proptest::option::of(70usize..110);
    (width, any::<bool>(), select(&["\n", "\r\n"][..]), select(&[" ", "\u{a0}"][..]), any::<bool>())
        .prop_map(|(width, spaced, end, space, junk)| Sheet { width, spaced, end, space, junk })
}

fn roman(number: usize) -> &'static str {
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][number - 1]
}

/// What stands in front of a section, of a clause, and how far in.
fn markers(style: Style, section: usize, clause: usize) -> (String, String) {
    match style {
        Style::Dots => (format!("{section}. "), format!("{section}.{clause}. ")),
        Style::Bare => (format!("{section}. "), format!("{section}.{clause} ")),
        Style::Brackets => (format!("{section}) "), format!("{section}.{clause}) ")),
        Style::Indents => (format!("{section}. "), format!("  {clause}. ")),
        Style::Roman => (format!("{}. ", roman(section)), String::new()),
        Style::Headings => (String::new(), String::new()),
        Style::Markdown => (format!("## {section}. "), format!("{clause}. ")),
        Style::Page => (format!("<h2>{section}. "), "<li><p>".into()),
    }
}

/// The parts that a policy has, and its text.
pub fn write(sections: &[Section], style: Style, sheet: Sheet) -> (Vec<Part>, String) {
    let mut parts = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    match style {
        Style::Markdown => lines.push("# Эрежелер".into()),
        Style::Page => lines.push("<nav>Меню</nav><h1>Эрежелер</h1>".into()),
        _ => lines.push("Жеке маалымат саясаты".into()),
    }
    let numbered = !matches!(style, Style::Roman | Style::Headings);
    for (at, (title, clauses)) in sections.iter().enumerate() {
        let section = at + 1;
        let number = if style == Style::Headings { String::new() } else { section.to_string() };
        parts.push((Kind::Section, number, title.clone()));
        lines.push(format!("{}{title}", markers(style, section, 0).0));
        if style == Style::Page {
            lines.push("<ol>".into());
        }
        for (at, (words, items)) in clauses.iter().enumerate() {
            let clause = at + 1;
            let words = format!("{words}{}", if items.is_empty() { "." } else { ":" });
            let number = if numbered { format!("{section}.{clause}") } else { String::new() };
            parts.push((if numbered { Kind::Clause } else { Kind::Paragraph }, number, words.clone()));
            lines.push(format!("{}{words}", markers(style, section, clause).1));
            for item in items {
                let item = format!("{item};");
                let sign = match style {
                    Style::Markdown => "   - ",
                    Style::Page => "<ul><li>",
                    _ => "• ",
                };
                lines.push(format!("{sign}{item}{}", if style == Style::Page { "</ul>" } else { "" }));
                parts.push((Kind::Bullet, String::new(), item));
            }
        }
        lines.push(if style == Style::Page { "</ol>".into() } else { String::new() });
        if sheet.junk && style != Style::Page {
            lines.push("www.example.org/саясат".into());
            lines.push(format!("Страница {section} из 9"));
        }
    }
    (parts, print(&lines, style, sheet))
}

fn print(lines: &[String], style: Style, sheet: Sheet) -> String {
    let mut text = String::new();
    let page = matches!(style, Style::Markdown | Style::Page);
    for line in lines {
        let width = sheet.width.filter(|_| !page || style == Style::Page).unwrap_or(usize::MAX);
        let mut length = 0;
        for (at, word) in line.split(' ').enumerate() {
            let long = word.chars().count();
            if at > 0 && length + 1 + long > width {
                text.push_str(sheet.end);
                text.push_str(if sheet.spaced { sheet.end } else { "" });
                length = 0;
            } else if at > 0 {
                text.push_str(if word.is_empty() || page { " " } else { sheet.space });
                length += 1;
            }
            text.push_str(word);
            length += long;
        }
        text.push_str(sheet.end);
        text.push_str(if sheet.width.is_none() && !sheet.spaced && style == Style::Indents {
            ""
        } else {
            sheet.end
        });
    }
    text
}

/// The parts of a policy that was read.
pub fn parts(policy: &Policy) -> Vec<Part> {
    let seen = |text: &str| text.replace('\u{ad}', "");
    policy.blocks.iter().map(|block| (block.kind, block.number.clone(), seen(&block.text))).collect()
}

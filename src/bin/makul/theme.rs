//! `makul check --theme STYLE.css`: what a site's style sheet sets for the widget, as far as it can be known without a browser.

use crate::check::Mistake;

/// Two properties, and what each is by itself in either theme.
type Pair = (&'static str, &'static str, [(&'static str, &'static str); 2]);

/// What is read, on what, and what the two are where the sheet does not say: in the light theme, in the dark one.
const PAIRS: [Pair; 2] = [
    ("--makul-color", "--makul-background", [("#000", "#fff"), ("#fff", "#121212")]),
    ("--makul-on-accent", "--makul-accent", [("#fff", "#1f5fbf"), ("#000", "#8ab8ff")]),
];

/// https://www.w3.org/TR/WCAG22/#contrast-minimum
const LEAST: f64 = 4.5;

/// Every mistake in a style sheet, in the order of the lines.
pub fn check(css: &str) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    let rules = rules(css);
    for rule in &rules {
        let part =
            ["reject", "accept"].iter().find(|part| rule.selector.contains(&format!("::part({part})")));
        if let Some(part) = part {
            let mend = "Accept and Reject are one kind of button, of one size and colour, and neither can be hidden: a \
                        refusal must be as easy as consent, or the consent is none. The widget ignores most of this rule; set --makul-accent and \
                        --makul-on-accent, which both follow.";
            mistakes.push(rule.mistake(css, "unequal", &format!("::part({part})"), mend));
        }
        let hides = rule
            .values("display")
            .chain(rule.values("visibility"))
            .any(|value| matches!(value.trim_end_matches("!important").trim(), "none" | "hidden"));
        if hides && rule.selector.ends_with("makul-consent") {
            let mend = "The page cannot hide who asks: leave the tag out where nothing is to be asked.";
            mistakes.push(rule.mistake(css, "hidden", "makul-consent", mend));
        }
    }
    for (text, ground, defaults) in PAIRS {
        let set = |name: &str| rules.iter().rev().find_map(|rule| Some((rule, rule.values(name).last()?)));
        let (over, under) = (set(text), set(ground));
        let Some((rule, _)) = over.or(under) else { continue };
        let worst = defaults.iter().filter_map(|(own, plain)| {
            contrast(over.map_or(own, |(_, value)| value), under.map_or(plain, |(_, value)| value))
        });
        if let Some(worst) = worst.min_by(f64::total_cmp).filter(|worst| *worst < LEAST) {
            let mend = format!(
                "{text} on {ground} has a contrast of {worst:.1}:1, and people need {LEAST}:1: the widget takes black or white instead."
            );
            mistakes.push(rule.mistake(css, "low-contrast", text, &mend));
        }
    }
    mistakes.sort_by_key(|mistake| mistake.line);
    mistakes
}

/// One rule: where its selector begins, and its declarations.
struct Rule<'a> {
    start: usize,
    selector: &'a str,
    body: &'a str,
}

impl<'a> Rule<'a> {
    /// What this property is set to here.
    fn values(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let named = move |line: &'a str| line.split_once(':').map(|(key, value)| (key.trim(), value.trim()));
        let name = name.to_owned();
        self.body.split(';').filter_map(named).filter(move |(key, _)| *key == name).map(|(_, value)| value)
    }

    fn mistake(&self, css: &str, code: &'static str, place: &str, mend: &str) -> Mistake {
        let before = css.get(..self.start).unwrap_or("");
        let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
        Mistake {
            line: before.matches('\n').count() + 1,
            column,
            code,
            place: place.into(),
            mend: mend.into(),
        }
    }
}

/// The innermost rules of a sheet; what stands around them, such as a media query, is not asked.
fn rules(css: &str) -> Vec<Rule<'_>> {
    let mut rules = Vec::new();
    let mut start = 0;
    let mut open = None;
    for (at, letter) in css.char_indices() {
        match letter {
            '{' => open = Some((start, at)),
            '}' => {
                if let Some((start, brace)) = open.take() {
                    let selector = css.get(start..brace).unwrap_or("");
                    // A comment before it is none of it.
                    let skipped = selector.rfind("*/").map_or(0, |end| end + 2);
                    let own = selector.get(skipped..).unwrap_or("");
                    let blank = own.len() - own.trim_start().len();
                    let body = css.get(brace + 1..at).unwrap_or("");
                    rules.push(Rule { start: start + skipped + blank, selector: own.trim(), body });
                }
            }
            _ => continue,
        }
        start = at + 1;
    }
    rules
}

/// The contrast of two colours, where both can be known here.
fn contrast(one: &str, other: &str) -> Option<f64> {
    let (one, other) = (light(one)? + 0.05, light(other)? + 0.05);
    Some(one.max(other) / one.min(other))
}

/// How light a colour is: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
fn light(colour: &str) -> Option<f64> {
    let colour = colour.trim_end_matches("!important").trim().to_ascii_lowercase();
    let [red, green, blue] = channels(&colour)?
        .map(|part| if part > 0.04045 { ((part + 0.055) / 1.055).powf(2.4) } else { part / 12.92 });
    Some(0.2126 * red + 0.7152 * green + 0.0722 * blue)
}

/// Red, green and blue from 0 to 1, of `#rgb`, `#rrggbb`, `rgb()` in numbers, and the plainest names.
fn channels(colour: &str) -> Option<[f64; 3]> {
    if let Some(digits) = colour.strip_prefix('#') {
        let wide = match digits.len() {
            3 | 4 => 1,
            6 | 8 => 2,
            _ => return None,
        };
        let channel = |at: usize| {
            let value = u32::from_str_radix(digits.get(at * wide..(at + 1) * wide)?, 16).ok()?;
            Some(f64::from(if wide == 1 { value * 17 } else { value }) / 255.0)
        };
        return Some([channel(0)?, channel(1)?, channel(2)?]);
    }
    if let Some(inside) =
        colour.strip_prefix("rgb").and_then(|rest| rest.trim_start_matches('a').strip_prefix('('))
    {
        let mut parts = inside.trim_end_matches(')').split([',', ' ', '/']).filter(|part| !part.is_empty());
        let mut channel = || Some(parts.next()?.parse::<f64>().ok()?.clamp(0.0, 255.0) / 255.0);
        return Some([channel()?, channel()?, channel()?]);
    }
    let named = [
        ("black", "#000"),
        ("white", "#fff"),
        ("gray", "#808080"),
        ("grey", "#808080"),
        ("red", "#f00"),
        ("yellow", "#ff0"),
        ("gold", "#ffd700"),
        ("orange", "#ffa500"),
        ("green", "#008000"),
        ("lime", "#0f0"),
        ("blue", "#00f"),
        ("navy", "#000080"),
        ("silver", "#c0c0c0"),
    ];
    let (_, digits) = named.iter().find(|(name, _)| *name == colour)?;
    channels(digits)
}

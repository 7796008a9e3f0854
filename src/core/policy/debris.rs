//! Debris: lines that an export or a web page left in the text, and that are provably no policy.

use super::document::Reason;
use super::line::Line;
use super::order::order;
use crate::core::cut;
use crate::core::letters::{is_letter, is_space};
use alloc::vec::Vec;

/// The addresses that stand on a line of their own more than once: the running foot of a page.
pub fn running<'a>(lines: &[Line<'a>]) -> Vec<&'a str> {
    let alone: Vec<&str> = lines.iter().map(|line| line.text).filter(|text| is_address(text)).collect();
    let mut running = Vec::new();
    let mut last = "";
    for at in order(&alone) {
        let text = alone.get(at).copied().unwrap_or("");
        if text == last && running.last() != Some(&text) {
            running.push(text);
        }
        last = text;
    }
    running
}

/// Why a line is no policy, if it is none. `running` is sorted.
pub fn reason(line: &Line<'_>, running: &[&str]) -> Option<Reason> {
    if running.binary_search(&line.text).is_ok() {
        Some(Reason::Running)
    } else if line.text.starts_with("<!--") && line.text.ends_with("-->") {
        Some(Reason::Comment)
    } else if is_page_number(line.text) {
        Some(Reason::PageNumber)
    } else if line.text.len() > 2 && !line.text.chars().any(is_letter) && line.text.chars().all(is_rule) {
        Some(Reason::Rule)
    } else {
        None
    }
}

fn is_address(text: &str) -> bool {
    let web = ["http://", "https://", "www."].iter().any(|start| text.starts_with(start));
    web && !text.contains(is_space)
}

fn is_rule(letter: char) -> bool {
    matches!(letter, '-' | '=' | '_' | '*' | '~' | '–' | '—' | '─' | ' ')
}

/// `Страница 3 из 8`, `Page 3 of 8`, `3 / 8`, `- 3 -`.
fn is_page_number(text: &str) -> bool {
    const WORDS: &str = "страница стр page p бет барак sahifa саҳифа из of";
    let (mut digits, mut last, mut rises) = (0, 0, true);
    let mut named = false;
    for word in text.split(|letter: char| !is_letter(letter)).filter(|word| !word.is_empty()) {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            let number = cut::digits(word).unwrap_or(u64::MAX);
            rises = number >= last;
            last = number;
            digits += 1;
            continue;
        }
        let word = crate::core::letters::folded(word);
        if !WORDS.split(' ').any(|known| known == word) {
            return false;
        }
        named = true;
    }
    let framed = text.starts_with(['-', '–', '—']) && text.ends_with(['-', '–', '—']) && text.len() < 20;
    // Day and night, `24/7`, is no page.
    let slashed = digits == 2
        && rises
        && text.chars().all(|l| l.is_ascii_digit() || is_space(l) || l == '/')
        && text.contains('/');
    digits > 0 && digits < 3 && (named || framed || slashed)
}

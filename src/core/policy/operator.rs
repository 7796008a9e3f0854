//! The operator: a quoted name beside a legal form.

use crate::core::letters::folded;
use alloc::string::String;

/// Legal forms of the region, as whole words; those of Kyrgyz and Kazakh take case endings.
const FORMS: &str = "ооо ао оао зао тоо ип чп осоо жчк жшс мчж mchj aj oaj xk llc ltd inc gmbh";
const OPEN: [char; 4] = ['«', '“', '„', '"'];
const CLOSE: [char; 4] = ['»', '”', '“', '"'];

/// The name with its legal form as it is written, `«Example» ЖШС`; empty when there is none.
pub fn operator(text: &str) -> String {
    let words: alloc::vec::Vec<&str> = text.split(' ').collect();
    for (at, word) in words.iter().enumerate() {
        if !is_form(word) {
            continue;
        }
        let ahead = words.get(at + 1..).unwrap_or(&[]);
        let behind = words.get(..at).unwrap_or(&[]);
        // A name has a handful of words.
        if ahead.first().is_some_and(|word| word.starts_with(OPEN)) {
            let end = ahead.iter().take(8).position(|word| bare(word).ends_with(CLOSE));
            if let Some(end) = end {
                let name = ahead.get(..=end).unwrap_or(&[]).join(" ");
                return [word, bare(&name)].join(" ");
            }
        }
        if behind.last().is_some_and(|word| word.ends_with(CLOSE)) {
            let back = behind.iter().rev().take(8).position(|word| word.starts_with(OPEN));
            if let Some(back) = back {
                let name = behind.get(at - 1 - back..).unwrap_or(&[]).join(" ");
                return [name.as_str(), bare(word)].join(" ");
            }
        }
    }
    String::new()
}

fn bare(word: &str) -> &str {
    word.trim_end_matches(['.', ',', ';', ':', ')'])
}

fn is_form(word: &str) -> bool {
    // Nothing that is not short is looked at more closely.
    if word.len() > 24 || !word.chars().next().is_some_and(crate::core::letters::is_capital) {
        return false;
    }
    let folded = folded(word);
    FORMS.split(' ').any(|form| folded == form || matches!(form, "жчк" | "жшс") && folded.starts_with(form))
}

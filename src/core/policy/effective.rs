//! The day from which a policy is in force, where it says so.

use super::date::date;
use super::document::{Kind, Policy};
use super::span::says;
use crate::core::letters::folded;
use alloc::string::String;

const IN_FORCE: &str = "вступ действия редакц обновл опубликов действует күшін қолданысқа жаңарт күчүн жаңылан жарыял kuchga \
     tahrir yangilan nashr кучга янгилан таҳрир amal effective force updated revised version";

/// `2025-08-25`; empty when the policy does not say.
pub fn effective(policy: &Policy) -> String {
    let blocks = &policy.blocks;
    // A day without a word to it counts above the first section, or at the very end.
    let preamble = blocks.iter().position(|block| block.kind != Kind::Paragraph).unwrap_or(blocks.len());
    let mut guess = String::new();
    for (at, block) in blocks.iter().enumerate() {
        let words = folded(&block.text);
        if says(&words, IN_FORCE)
            && let Some(day) = date(&words)
        {
            return day;
        }
        let edge = at < preamble || at + 4 > blocks.len();
        if guess.is_empty() && edge && words.len() < 120 {
            guess = date(&words).unwrap_or_default();
        }
    }
    guess
}

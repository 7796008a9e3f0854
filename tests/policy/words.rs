//! Words: what a text and what was read of it have in common.

use makul::core::letters::{is_nothing, is_space};
use makul::core::policy::document::Policy;
use std::collections::BTreeSet;

/// Runs of letters and digits; what nobody sees parts no word.
pub fn words(text: &str) -> Vec<String> {
    let seen: String = text.chars().filter(|letter| !is_nothing(*letter)).collect();
    let words = seen.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(String::from).collect()
}

/// The characters that leave ink.
pub fn ink(text: &str) -> String {
    text.chars().filter(|letter| !is_space(*letter)).collect()
}

/// Title and parts in the order of the text, as they are printed.
pub fn kept(policy: &Policy) -> String {
    let mut pieces: Vec<(usize, String)> = vec![(policy.line, policy.title.clone())];
    pieces
        .extend(policy.blocks.iter().map(|block| (block.line, format!("{} {}", block.printed, block.text))));
    pieces.sort_by_key(|(line, _)| *line);
    pieces.into_iter().map(|(_, text)| text + "\n").collect()
}

/// The same as `lines` counts them.
fn lines(text: &str) -> Vec<String> {
    let ends = ['\n', '\r', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}'];
    text.replace("\r\n", "\n").split(ends).map(String::from).collect()
}

/// Holds a plain text against what was read of it: nothing is lost, doubled or moved.
pub fn hold(text: &str, policy: &Policy) {
    let dropped: BTreeSet<usize> = policy.dropped.iter().map(|line| line.line).collect();
    assert_eq!(dropped.len(), policy.dropped.len(), "a line is dropped once");
    let lines = lines(text);
    let numbered = || lines.iter().enumerate().map(|(place, line)| (place + 1, line));
    for line in &policy.dropped {
        assert_eq!(ink(&line.text), ink(&lines[line.line - 1]), "line {}", line.line);
    }
    let rest: String =
        numbered().filter(|(at, _)| !dropped.contains(at)).map(|(_, line)| line.clone() + "\n").collect();
    assert_eq!(ink(&rest), ink(&kept(policy)));
    assert_eq!(words(&rest), words(&kept(policy)));
}

//! The title: which of the first lines names the policy, and which are words of the page around it.

use super::document::{Dropped, Kind, Policy, Reason};
use super::line::ends;
use super::read::is_title;
use crate::core::letters::folded;

/// The beginnings of words that say "policy", in the languages of the region and in English.
const POLICY: &str = "политик правил порядок эреже ереже тәртіп tartib тартиб qoida қоида соглашени положени уведомлени согласи саясат макулдашуу келишим келісім siyosat \
     shartnoma kelishuv сиёсат шартнома policy notice statement agreement";

/// The beginnings of words that say "privacy".
const PRIVACY: &str = "конфиденциальн персональн данн приватн куки cookie купуя жеке құпия дербес \
     konfidensial maxfiy shaxsiy конфиденциал махфий шахсий privacy data";

/// How many parts of the page may stand in front of the title.
const DEEPEST: usize = 20;

/// Whether a line names a privacy policy.
fn names_a_policy(text: &str) -> bool {
    let words = folded(text);
    let has = |stems: &str| words.split(' ').any(|word| stems.split(' ').any(|stem| word.starts_with(stem)));
    is_title(text) && has(POLICY) && has(PRIVACY)
}

/// Takes the title out of the parts, and the interface's words in front of it.
pub fn take(policy: &mut Policy) {
    // The title is looked for before the first part with a number, a sign or a sentence of some length.
    let blocks = &policy.blocks;
    let marked = blocks.iter().position(|block| block.kind != Kind::Paragraph || block.text.len() > 240);
    let first = marked.unwrap_or(blocks.len());
    let (mut named, mut over) = (None, false);
    for (at, block) in blocks.iter().enumerate().take(first.min(DEEPEST)) {
        // Behind a sentence that comes after a title, no other title comes.
        over = over || named.is_some() && ends(&block.text);
        if !over && names_a_policy(&block.text) {
            named = Some(at);
        }
    }
    let heading = blocks.get(first).filter(|block| block.kind == Kind::Section && block.number.is_empty());
    let at = match (heading, named) {
        // A Markdown text or a web page says itself which heading comes first.
        (Some(_), None) => first,
        (_, Some(at)) => at,
        // A short first line above a policy with numbers is its title whatever it says.
        _ if first > 0 && blocks.first().is_some_and(|block| is_title(&block.text)) && marked.is_some() => 0,
        _ => return,
    };
    let title = policy.blocks.remove(at);
    let mut place = 0;
    policy.blocks.retain(|block| {
        place += 1;
        let before = place <= at;
        // What ends like a sentence, or names a policy itself, may belong to it.
        let stays = !before || ends(&block.text) || !is_title(&block.text) || names_a_policy(&block.text);
        if !stays {
            let text = block.text.clone();
            policy.dropped.push(Dropped { line: block.line, text, reason: Reason::Interface });
        }
        stays
    });
    policy.title = title.text;
    policy.line = title.line;
}

//! The errand: what the panel does about the policy while nobody looks, in lines.
//!
//! ```text
//! keep   NAME VALUE         in the browser's storage, as `makul.NAME`
//! tell   WORD TEXT          to the widget; tabs in the text are meant
//! notice VERSION BEFORE SECONDS AFTER SEE CLOSE     to the visitor
//! ```

use super::cut::{push, push_digits, push_line};
use super::policy::document::Policy;
use super::policy::standing::{Kept, standing};
use super::policy::view::View;
use super::reader;
use alloc::string::String;

/// What follows from the policy as it was fetched, or from not getting it, for the choice in a view.
pub fn print(view: &View, policy: Option<&Policy>, kept: &Kept, now: u64) -> String {
    let mut text = String::new();
    let found = standing(view, policy, kept, now);
    for (name, before, value) in
        [("policy", &kept.policy, &found.kept.policy), ("read", &kept.read, &found.kept.read)]
    {
        if before != value {
            push_line(&mut text, &["keep", name, value]);
        }
    }
    if !found.note.is_empty() {
        push_line(&mut text, &["tell", "noted", &found.note]);
    }
    if !found.due.is_empty() {
        push(&mut text, &["tell\tconfigure\tpolicyDue\ts\t", &found.due, "\n"]);
    }
    if let Some(until) = found.until {
        let mut day = String::new();
        push_digits(&mut day, until);
        let version = super::cut::cut(&found.kept.policy, b' ').0;
        let [before, after, see, close] = reader::notice(view.locale);
        push_line(&mut text, &["notice", version, before, &day, after, see, close]);
    }
    text
}

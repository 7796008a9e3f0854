//! The plan of a service: the lines of its block that something is done by, for this operator.

use super::super::cut::{cut, push};
use super::fill::fill;
use super::options::Options;
use super::vendor;
use alloc::string::String;

/// The lines of the vendor's block that begin with `early`, `always`, `start`, `stop`, `resume`,
/// `change`, `stays` or a kind of trace, each ended by a line end, with the operator's id and options in them
/// (see `options`) and without those whose condition does not hold. Nothing is started or stopped of
/// a vendor that wants an id and gets none. In front `odd NAME` for each option that the vendor does
/// not have, and `odd id` for an id that does not look like one of it. Of an unknown vendor there is
/// no line.
pub fn plan(id: &str, account: &str, options: &str) -> String {
    let mut plan = String::new();
    let Some(vendor) = vendor(id) else { return plan };
    let options = Options { vendor, account, given: options };
    let idle = vendor.wants_id() && account.is_empty();
    options.odd(|name| push(&mut plan, &["odd ", name, "\n"]));
    for line in vendor.lines() {
        let (first, Some(rest)) = cut(line, b' ') else { continue };
        let kind = first.strip_suffix('?').unwrap_or(first);
        let steps = match kind {
            "early" | "always" | "start" | "stop" | "resume" | "change" => true,
            "stays" | "cookie" | "local" | "tab" | "base" | "cache" => false,
            _ => continue,
        };
        let mut rest = rest;
        if steps && idle {
            continue;
        }
        let mut holds = true;
        while let Some(conditional) = rest.strip_prefix("if ") {
            let (condition, step) = cut(conditional, b' ');
            holds &= options.holds(condition);
            rest = step.unwrap_or("");
        }
        if !holds {
            continue;
        }
        plan.push_str(kind);
        plan.push(' ');
        if steps {
            for mark in ["then", "seen", "unseen"] {
                if let (first, Some(after)) = cut(rest, b' ')
                    && first == mark
                {
                    plan.push_str(mark);
                    plan.push(' ');
                    rest = after;
                    if mark != "then" {
                        let (name, after) = cut(after, b' ');
                        plan.push_str(name);
                        plan.push(' ');
                        rest = after.unwrap_or("");
                    }
                }
            }
            fill(&mut plan, rest, options);
        } else {
            plan.push_str(rest);
        }
        plan.push('\n');
    }
    plan
}

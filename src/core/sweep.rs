//! The sweep: which of the names in a browser were left by what is refused now.

use super::cut::{cut, pieces};
use super::entry::{canonical, leaves};
use super::vendor::vendor;
use super::wire::NAME;

/// One entry of a report, see `State::report`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Row<'a> {
    pub id: &'a str,
    /// The category that a service belongs to; empty for a category.
    pub category: &'a str,
    pub granted: bool,
    /// As in `Entry`, and so is `traces`.
    pub account: &'a str,
    pub traces: &'a str,
}

/// The entries of a report.
pub fn rows(report: &str) -> impl Iterator<Item = Row<'_>> {
    pieces(report, b'\n').skip(1).map(|line| {
        let mut fields = pieces(line, b'\t');
        let mut field = || fields.next().unwrap_or("");
        let (id, category, granted, account) = (field(), field(), !field().is_empty(), field());
        let (_src, traces) = (field(), field());
        Row { id, category, granted, account, traces }
    })
}

/// Whether a name goes: something refused leaves it, or it is of the vault (`makul.<category>.<key>`) of something refused. What something
/// granted leaves under the same name stays, and so does the record. `kind` says where the name stands: `cookie`, `local`, `tab`, `base` or
/// `cache`, as in `vendor`. What is known of a service counts where Makul starts it or the page has it under its own id.
pub fn goes(report: &str, kind: &str, name: &str) -> bool {
    let (ours, rest) = cut(name, b'.');
    let (owner, own) = cut(rest.unwrap_or(""), b'.');
    let (vault, owner) = (ours == NAME && own.is_some(), canonical(owner));
    let (mut goes, mut stays) = (false, name == NAME);
    for row in rows(report) {
        let known = if row.category.is_empty() { None } else { vendor(row.id) };
        let left = leaves(row.traces, name) || known.is_some_and(|vendor| leaves(vendor.traces(kind), name));
        if left || vault && row.id == owner {
            *(if row.granted { &mut stays } else { &mut goes }) = true;
        }
    }
    goes && !stays
}

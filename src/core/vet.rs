//! Vetting: what only the table of vendors can find wrong with a preset. That table is large, so the page has it where services are
//! started alone; there `vendor::plan` tells of the same mistakes.

#[cfg(not(feature = "widget"))]
use super::cut::pieces;
use super::setting::is_plain;
#[cfg(feature = "cli")]
use super::vendor::vendor;

/// Tells of every option that is none: of a service that is no preset, which has no name here, each is. `account` as in `Entry`.
#[cfg(not(feature = "widget"))]
pub fn options(preset: &str, account: &str, mut tell: impl FnMut(&str)) {
    let mut fields = pieces(account, b'\x01');
    fields.next();
    while let Some(name) = fields.next() {
        if !takes(preset, name) {
            tell(name);
        }
        (fields.next(), fields.next());
    }
}

/// As above, in the few bytes of a first visit.
#[cfg(feature = "widget")]
pub fn options(preset: &str, account: &str, mut tell: impl FnMut(&str)) {
    if preset.is_empty() && !account.is_empty() {
        tell("");
    }
}

#[cfg(feature = "cli")]
fn takes(preset: &str, name: &str) -> bool {
    vendor(preset).is_some_and(|vendor| vendor.options().any(|(option, _)| option == name))
}

/// Whether this can be the operator's id with the vendor of a preset.
#[cfg(feature = "cli")]
pub fn suits(preset: &str, id: &str) -> bool {
    is_plain(id) && (!id.is_empty() || vendor(preset).is_some_and(|vendor| !vendor.wants_id()))
}

#[cfg(not(any(feature = "cli", feature = "widget")))]
fn takes(preset: &str, _: &str) -> bool {
    !preset.is_empty()
}

/// As above, as far as it can be known here.
#[cfg(not(feature = "cli"))]
pub fn suits(_: &str, id: &str) -> bool {
    cfg!(feature = "widget") || is_plain(id)
}

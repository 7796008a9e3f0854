//! Vetting: what only the table of vendors can find wrong with a preset. That table is large, so the page has it where services are
//! started and where mistakes are explained: the former finds out that there is one, see `flawed`, the latter says which.

#[cfg(not(feature = "widget"))]
use super::cut::pieces;
use super::setting::is_plain;
#[cfg(any(feature = "cli", feature = "explain"))]
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
        // Its kind and its text.
        fields.next();
        fields.next();
    }
}

/// As above, in the few bytes of a first visit.
#[cfg(feature = "widget")]
pub fn options(preset: &str, account: &str, mut tell: impl FnMut(&str)) {
    if preset.is_empty() && !account.is_empty() {
        tell("");
    }
}

#[cfg(any(feature = "cli", feature = "explain"))]
fn takes(preset: &str, name: &str) -> bool {
    vendor(preset).is_some_and(|vendor| vendor.options().any(|(option, _)| option == name))
}

/// Whether this can be the operator's id with the vendor of a preset.
#[cfg(any(feature = "cli", feature = "explain"))]
pub fn suits(preset: &str, id: &str) -> bool {
    is_plain(id) && (!id.is_empty() || vendor(preset).is_some_and(|vendor| !vendor.wants_id()))
}

#[cfg(not(any(feature = "cli", feature = "explain", feature = "widget")))]
fn takes(preset: &str, _: &str) -> bool {
    !preset.is_empty()
}

/// As above, as far as it can be known here.
#[cfg(not(any(feature = "cli", feature = "explain")))]
pub fn suits(_: &str, id: &str) -> bool {
    cfg!(feature = "widget") || is_plain(id)
}

/// Whether an id cannot be the operator's with the vendor of a preset. An option that is none, the plan tells of.
pub fn flawed(preset: &str, account: &str) -> bool {
    let (id, _) = super::cut::cut(account, b'\x01');
    let wanting =
        matches!(id, "" | "-") && super::vendor::vendor(preset).is_some_and(|vendor| vendor.wants_id());
    wanting || !is_plain(id)
}

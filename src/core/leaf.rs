//! A leaf: one value of a configuration that is neither a list nor an object, see `reading`.

/// One value.
pub struct Leaf<'a> {
    pub place: &'a str,
    pub kind: &'a str,
    pub text: &'a str,
}

impl Leaf<'_> {
    /// Whether it is of this kind, or an attribute, which may be of any.
    pub fn is(&self, kind: &str) -> bool {
        self.kind == kind || self.kind == "a"
    }
}

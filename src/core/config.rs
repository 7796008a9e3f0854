//! The configuration of one site, complete and valid: `reading` makes it so.

use super::cut::{cut, digits, join, pieces};
use super::entry::{BUILT_IN, Entry};
use super::setting::{COUNT, LONGEST, SETTINGS, Setting};
use alloc::string::String;
use alloc::vec::Vec;

/// Everything an operator can decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The values given, in the order of `SETTINGS`; empty is not given.
    pub values: [String; COUNT],
    /// The categories and services. None is ever taken out, so that a place in the list stays good.
    pub entries: Vec<Entry>,
}

impl Default for Config {
    fn default() -> Self {
        let mut config = Config::blank();
        config.build_in();
        config
    }
}

impl Config {
    /// Without a category.
    pub const fn blank() -> Self {
        Config { values: [const { String::new() }; COUNT], entries: Vec::new() }
    }

    /// Adds the categories that every site has.
    pub fn build_in(&mut self) {
        for id in pieces(BUILT_IN, b' ') {
            // Signing in works without asking, and so it is the one that is always in use.
            let required = self.entries.is_empty();
            self.entries.push(Entry { id: join(&[id]), required, in_use: required, ..Entry::default() });
        }
    }

    /// The value of a setting; empty when it is not given.
    pub fn get(&self, setting: Setting) -> &str {
        self.values.get(setting as usize).map_or("", String::as_str)
    }

    /// The value of the setting of this name; empty when it is not given, or none.
    pub fn named(&self, name: &str) -> &str {
        let at = pieces(SETTINGS, b' ').position(|row| cut(row, b'=').0 == name);
        at.and_then(|at| self.values.get(at)).map_or("", String::as_str)
    }

    /// Days after which a choice is asked again.
    pub fn expires(&self) -> u64 {
        digits(self.get(Setting::Expires)).unwrap_or(LONGEST)
    }

    /// Where the entry of this id stands.
    #[inline(never)]
    pub fn find(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.id == id)
    }

    /// The category of this id.
    pub fn category(&mut self, id: &str) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.category.is_empty() && entry.id == id)
    }

    /// Whether visitors are asked about anything.
    pub fn asks(&self) -> bool {
        self.entries.iter().any(Entry::is_asked)
    }
}

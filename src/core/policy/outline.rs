//! The outline: which numbers count, and how deep each of them stands.
//!
//! A policy's numbers restart, skip and are shown by indentation alone; a sentence may begin with
//! one by accident. A number counts when it can follow the one before it.

use super::shape::Shape;
use alloc::vec::Vec;

/// How far a number may be from the one before it, for numbers are missing: `4.1.4`, `4.1.6`, `4.1.8`.
const GAP: u16 = 5;

/// Where the reading is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The number of the last part, from its section down; 0 for a section without a number.
    path: Vec<u16>,
    /// A list of single numbers within a clause is being counted at this depth.
    list: Option<usize>,
}

impl Outline {
    /// A heading without a number opens a section.
    pub fn unnumbered(&mut self) {
        self.path = Vec::from([0]);
        self.list = None;
    }

    /// The full number of a heading that has signs of its own: no sentence begins with it.
    pub fn heading(&mut self, parts: &[u16]) -> Option<Vec<u16>> {
        let full = if parts.len() > 1 { self.several(parts)? } else { Vec::from(parts) };
        self.list = None;
        self.path.clone_from(&full);
        Some(full)
    }

    /// The full number of what is printed as `parts`, or nothing if it is no number of a part here.
    /// `title` says whether the rest of the line reads like a heading.
    pub fn accept(&mut self, parts: &[u16], indent: usize, shape: &Shape, title: bool) -> Option<Vec<u16>> {
        let full = match parts {
            [] => None,
            [number] if shape.indents.len() > 1 => self.indented(*number, indent, shape),
            [number] => self.single(*number, title, shape),
            _ => self.several(parts),
        }?;
        self.path.clone_from(&full);
        Some(full)
    }

    fn last(&self, depth: usize) -> u16 {
        self.path.get(depth).copied().unwrap_or(0)
    }

    fn beneath(&self, depth: usize, number: u16) -> Vec<u16> {
        let mut full: Vec<u16> = self.path.iter().copied().take(depth).collect();
        full.push(number);
        full
    }

    fn follows(last: u16, number: u16) -> bool {
        number > last && number <= last.saturating_add(GAP)
    }

    /// The depth of a single number is its indentation; at the left edge it may also go on with a
    /// deeper list that lost its indentation.
    fn indented(&mut self, number: u16, indent: usize, shape: &Shape) -> Option<Vec<u16>> {
        let rank = shape.indents.iter().filter(|known| **known < indent).count();
        // Where headings have signs of their own, no number at the left edge is a section.
        let depth = (rank + usize::from(shape.marked)).min(self.path.len());
        if depth > 0 {
            return Some(self.beneath(depth, number));
        }
        if number == self.last(0) + 1 {
            return Some(self.beneath(0, number));
        }
        let lost = (1..self.path.len()).rev().find(|depth| number == self.last(*depth) + 1);
        match lost {
            Some(depth) => Some(self.beneath(depth, number)),
            None => Self::follows(self.last(0), number).then(|| self.beneath(0, number)),
        }
    }

    /// A single number is a section, unless it counts a list within a clause.
    fn single(&mut self, number: u16, title: bool, shape: &Shape) -> Option<Vec<u16>> {
        let numbered = !shape.marked && self.path != [0];
        let section = numbered && number == self.last(0) + 1;
        if let Some(depth) = self.list
            && number == self.last(depth) + 1
            && !(section && title)
        {
            return Some(self.beneath(depth, number));
        }
        if section || numbered && title && !self.path.is_empty() && Self::follows(self.last(0), number) {
            self.list = None;
            return Some(self.beneath(0, number));
        }
        if number == 1 {
            // Beneath a heading without a number it counts the clauses.
            let depth = self.list.unwrap_or(self.path.len());
            self.list = Some(depth);
            return Some(self.beneath(depth, 1));
        }
        None
    }

    /// `9.1.`: its section must be the one that is open, or the one that comes next without a
    /// heading of its own.
    fn several(&mut self, parts: &[u16]) -> Option<Vec<u16>> {
        let (last, parents) = parts.split_last()?;
        let depth = parents.len();
        let full = Vec::from(parts);
        if self.path.starts_with(parents) {
            // What begins anew without its parent's number changing is a part that stands twice.
            if !Self::follows(self.last(depth), *last) {
                return None;
            }
        } else {
            let open = self.last(0);
            let first = parts.first().copied().unwrap_or(0);
            let here = first == open && full > self.path;
            if !(here || Self::follows(open, first) && *last == 1) {
                return None;
            }
        }
        self.list = None;
        Some(full)
    }
}

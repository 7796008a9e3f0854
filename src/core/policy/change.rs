//! Changes: which parts of a policy are new, changed or gone since a visitor's last choice.

use super::document::Policy;
use super::order::order;
use super::print::print;
use alloc::string::String;
use alloc::vec::Vec;

/// What has happened to a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Same,
    New,
    Changed,
}

/// The policy beside what was read before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// One for each part of the policy.
    pub marks: Vec<Mark>,
    /// The addresses of parts that are not there any more.
    pub removed: Vec<String>,
}

impl Changes {
    /// How many parts are new, changed or gone.
    pub fn count(&self) -> usize {
        self.marks.iter().filter(|mark| **mark != Mark::Same).count() + self.removed.len()
    }
}

/// Holds a policy against the `print::prints` of the one before. A part that only moved, or was
/// numbered anew, is the same.
pub fn changes(before: &str, policy: &Policy) -> Changes {
    let old: Vec<(&str, &str)> = before.split(' ').filter_map(|pair| pair.rsplit_once(':')).collect();
    let new: Vec<String> = policy.blocks.iter().map(|block| print(&block.text)).collect();
    let (mut stays, mut marks) = (Vec::new(), Vec::new());
    stays.resize(old.len(), false);
    marks.resize(new.len(), Mark::New);
    // The same words stand on both sides: both lists in the order of the prints, side by side.
    let old_prints: Vec<&str> = old.iter().map(|(_, print)| *print).collect();
    let new_prints: Vec<&str> = new.iter().map(String::as_str).collect();
    let mut olds = order(&old_prints).into_iter().peekable();
    for at in order(&new_prints) {
        let print = new_prints.get(at).copied();
        while olds.next_if(|old| old_prints.get(*old).copied() < print).is_some() {}
        if let Some(same) = olds.next_if(|old| old_prints.get(*old).copied() == print) {
            set(&mut stays, same, true);
            set(&mut marks, at, Mark::Same);
        }
    }
    // What is left on both sides at one address has changed.
    let addresses: Vec<&str> = old.iter().map(|(address, _)| *address).collect();
    let mut gone = order(&addresses);
    gone.retain(|at| stays.get(*at) == Some(&false));
    for (block, mark) in policy.blocks.iter().zip(&mut marks) {
        if *mark == Mark::New
            && let Ok(found) =
                gone.binary_search_by_key(&Some(&block.address.as_str()), |at| addresses.get(*at))
            && let Some(at) = gone.get(found)
        {
            *mark = Mark::Changed;
            set(&mut stays, *at, true);
        }
    }
    let left = old.iter().zip(&stays).filter(|(_, stays)| !**stays);
    Changes { removed: left.map(|((address, _), _)| String::from(*address)).collect(), marks }
}

fn set<T>(list: &mut [T], at: usize, value: T) {
    if let Some(place) = list.get_mut(at) {
        *place = value;
    }
}

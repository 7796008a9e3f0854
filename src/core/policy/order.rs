//! Order: texts put in order. The standard library's sorting is a quarter of the panel: some 4 KB for
//! each kind of list.

use alloc::vec::Vec;

/// The places of the texts in their order, equal ones as they stand: a merge sort.
pub fn order(texts: &[&str]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..texts.len()).collect();
    let text = |at: Option<&usize>| at.and_then(|at| texts.get(*at)).copied();
    let mut run = 1;
    while run < places.len() {
        let mut merged = Vec::with_capacity(places.len());
        for pair in places.chunks(run * 2) {
            let (mut left, mut right) = (pair.iter().take(run).peekable(), pair.iter().skip(run).peekable());
            loop {
                let second =
                    right.peek().is_some() && text(right.peek().copied()) < text(left.peek().copied());
                let next = if left.peek().is_none() || second { right.next() } else { left.next() };
                let Some(next) = next else { break };
                merged.push(*next);
            }
        }
        places = merged;
        run *= 2;
    }
    places
}

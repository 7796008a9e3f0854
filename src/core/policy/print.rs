//! Fingerprints: what tells one version of a policy from another. Line wraps, spaces, quotation marks
//! and capitals do not matter; words do.

use super::document::Policy;
use crate::core::cut::push;
use crate::core::letters::folded;
use alloc::string::String;

/// What stands in front of a fingerprint, so that it is no operator's own revision.
pub const SIGN: &str = "fp-";

/// The fingerprint of a whole policy: `fp-` and 16 hexadecimal digits; empty for a policy without a word.
pub fn fingerprint(policy: &Policy) -> String {
    let mut hash = Hash::default();
    hash.words(&policy.title);
    for block in &policy.blocks {
        hash.words(&block.text);
    }
    let mut print = String::new();
    if hash != Hash::default() {
        print.push_str(SIGN);
        hash.push(&mut print, 16);
    }
    print
}

/// A short fingerprint of every part: its address, a colon and six hexadecimal digits, a space between.
pub fn prints(policy: &Policy) -> String {
    let mut prints = String::new();
    for block in &policy.blocks {
        let space = if prints.is_empty() { "" } else { " " };
        push(&mut prints, &[space, &block.address, ":", &print(&block.text)]);
    }
    prints
}

/// The short fingerprint of a text.
pub fn print(text: &str) -> String {
    let mut hash = Hash::default();
    hash.words(text);
    let mut print = String::new();
    hash.push(&mut print, 6);
    print
}

/// FNV-1a of 64 bits (<https://www.rfc-editor.org/rfc/rfc9923>): it tells versions apart, it proves
/// nothing. What proves is the SHA-256 in the receipt.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Hash(u64);

impl Default for Hash {
    fn default() -> Self {
        Hash(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    fn words(&mut self, text: &str) {
        let words = folded(text);
        for byte in words.bytes().chain((!words.is_empty()).then_some(b' ')) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }

    /// The last digits of the hash, mixed so that each depends on every word.
    fn push(self, text: &mut String, digits: usize) {
        let mixed = (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut mixed = mixed ^ (mixed >> 29);
        for _ in 0..digits {
            mixed = mixed.rotate_left(4);
            let digit = (mixed & 15) as u8;
            text.push(char::from(if digit < 10 { b'0' + digit } else { b'a' - 10 + digit }));
        }
    }
}

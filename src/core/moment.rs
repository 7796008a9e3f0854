//! A moment: the time and the chance that the page hands to the core, which has neither.

use super::cut::hex;
use alloc::string::String;

/// Seconds in a day; every duration an operator gives is in days.
pub const DAY: u64 = 86_400;

/// When something happens, and random bits should it need a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// UTC, seconds since 1970-01-01.
    pub at: u64,
    /// Becomes the id of a record made at this moment. Not a secret: it names a record, it opens nothing.
    pub chance: [u32; 4],
}

impl Moment {
    /// The chance as 32 hexadecimal digits.
    pub fn name(&self) -> String {
        let mut name = String::new();
        for mut bits in self.chance {
            for _ in 0..8 {
                bits = bits.rotate_left(4);
                name.push(hex(bits as u8));
            }
        }
        name
    }
}

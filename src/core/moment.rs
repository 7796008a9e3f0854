//! A moment: the time and the chance that the page hands to the core, which has neither.

/// Seconds in a day; every duration an operator gives is in days.
pub const DAY: u64 = 86_400;

/// When something happens, and sixteen random bytes should it need a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// UTC, seconds since 1970-01-01.
    pub at: u64,
    /// Becomes the id of a record made at this moment. Not a secret: it names a record, it opens nothing.
    pub chance: [u8; 16],
}

impl Moment {
    /// The chance as 32 hexadecimal digits.
    pub fn name(&self) -> String {
        let mut name = String::with_capacity(32);
        for byte in self.chance {
            for half in [byte >> 4, byte & 15] {
                name.push(char::from(if half < 10 { b'0' + half } else { b'a' - 10 + half }));
            }
        }
        name
    }
}

/// A whole number in decimal. The standard formatter would bring `core::fmt` into the widget, 2 KB.
pub fn decimal(number: u64) -> String {
    let mut text = if number > 9 { decimal(number / 10) } else { String::new() };
    text.push(char::from(b'0' + (number % 10) as u8));
    text
}

//! The clock and the dice of the page.

use crate::core::moment::Moment;
use js_sys::{Date, Math};

/// Now.
pub fn moment() -> Moment {
    let mut chance = [0; 16];
    for byte in &mut chance {
        *byte = (Math::random() * 256.0) as u8;
    }
    Moment { at: (Date::now() / 1000.0) as u64, chance }
}

//! Narrow words: Cyrillic letters as one byte each, for the first visit, which carries four languages of them.
//!
//! A text stays UTF-8. Between two `SWITCH`es each letter stands `SHIFT` below itself, so that those of Russian are ASCII;
//! signs below `@` are what they are everywhere. Line ends stand outside, so that a text can be cut there, and so does
//! `PLACE`, which stands for `{}`: a letter may have become a brace.
//! `src/widget/page/wide.js` makes it wide again, last of all: a control character stands in no other text, see
//! `src/widget/page/configuration.js`. Measured: 190 bytes of `makul.js` less, for 50 that undo it.

/// Turns the shift on and off.
pub const SWITCH: u8 = 1;
/// Where a sentence has its gap.
pub const PLACE: u8 = 2;
/// From `а`, U+0430, to the grave accent, U+0060.
pub const SHIFT: u32 = 0x3D0;

/// How many bytes a text has when it is narrow.
pub const fn length(text: &str) -> usize {
    write(text, &mut [])
}

/// The text in so many bytes.
pub const fn narrow<const LENGTH: usize>(text: &str) -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    write(text, &mut bytes);
    bytes
}

/// Writes what there is room for, and answers how much there is to write.
const fn write(text: &str, out: &mut [u8]) -> usize {
    let (mut rest, mut length, mut on) = (text.as_bytes(), 0, false);
    loop {
        let (letter, after) = match rest {
            // From `А`, U+0410, to U+04FF.
            [first @ 0xD0..=0xD3, second, after @ ..] if *first > 0xD0 || *second >= 0x90 => {
                ((*first as u32 & 31) << 6 | *second as u32 & 63, after)
            }
            [b'{', b'}', after @ ..] => (0, after),
            [_, after @ ..] => (0, after),
            [] => (0, rest),
        };
        let wanted = match rest {
            [] | [b'\n', ..] => false,
            [sign, ..] if *sign < b'@' => on,
            _ => letter > 0,
        };
        if wanted != on {
            length = put(out, length, SWITCH);
            on = wanted;
        }
        length = match (rest, letter) {
            ([], _) => return length,
            ([b'{', b'}', ..], _) => put(out, length, PLACE),
            ([byte, ..], 0) => put(out, length, *byte),
            _ if letter - SHIFT < 0x80 => put(out, length, (letter - SHIFT) as u8),
            _ => {
                let low = letter - SHIFT;
                let length = put(out, length, 0xC0 | (low >> 6) as u8);
                put(out, length, 0x80 | (low & 63) as u8)
            }
        };
        rest = after;
    }
}

const fn put(out: &mut [u8], at: usize, byte: u8) -> usize {
    if let Some((_, [place, ..])) = out.split_at_mut_checked(at) {
        *place = byte;
    }
    at + 1
}

//! The presets: services that Makul starts by name. Here stands what a first visit must know of one;
//! how it is started, stopped and forgotten is in `vendor`, and what people are told in `catalog`.

use super::cut::{cut, pieces};
use super::entry::BUILT_IN;
use alloc::string::String;

/// The presets of each category of `BUILT_IN`.
pub const PRESETS: [&str; 5] = [
    "recaptcha turnstile",
    "google-maps jivo yandex-maps",
    "google-analytics=1 hotjar=5 liveinternet mediator microsoft-clarity=4 net-kg rambler-top100 yandex-metrica=2 zero-kz",
    "adriver appsflyer calltouch carrot-quest google-ads=1 google-tag-manager=1 meta-pixel=3 microsoft-uet mytarget \
     roistat tapjoy tiktok-pixel top-mail-ru vk-pixel yandex-rsya",
    "facebook-social vk-widgets youtube",
];

/// How many they are.
pub const COUNT: usize = 32;

/// The functions that a page calls some of them by. Until the service is there something stands in for its function, so that a
/// page may call it at any time. A service's stands behind its id as a place in here.
const FUNCTIONS: &str = "=gtag=ym=fbq=clarity=hj";

/// The category of the preset of this id, and the function that calls to it go through, empty for none. What the widget and the
/// panel know of the ids is a digest of each, two bytes instead of a dozen: a foreign word that has one of these by chance finds
/// nobody who would start it, and `makul check` tells of it.
pub fn preset(id: &str) -> Option<(&'static str, &'static str)> {
    if cfg!(feature = "cli") && !ids().any(|known| known == id) {
        return None;
    }
    let wanted = digest(id.as_bytes(), 0, id.len());
    let at = DIGESTS.1.iter().position(|digest| *digest == wanted)?;
    let place = usize::from(*DIGESTS.0.get(at)?);
    let nth = |list, sign, place| pieces(list, sign).nth(place).unwrap_or("");
    Some((nth(BUILT_IN, b' ', place >> 4), nth(FUNCTIONS, b'=', place & 15)))
}

/// The ids of all presets.
pub fn ids() -> impl Iterator<Item = &'static str> {
    PRESETS.iter().flat_map(|ids| pieces(ids, b' ')).map(|word| cut(word, b'=').0)
}

/// The id that an attribute's name in `dataset` stands for: `yandexMetrica` is `data-yandex-metrica`.
pub fn attribute(name: &str) -> String {
    let mut id = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_uppercase() {
            id.push('-');
        }
        // What is not ASCII is no preset's, whatever becomes of it.
        id.push(char::from(byte.to_ascii_lowercase() & 127));
    }
    id
}

/// Of each id the places of its category in `BUILT_IN`, four bits, and of its function in `FUNCTIONS`; and its digest.
static DIGESTS: ([u8; COUNT], [u16; COUNT]) = digests();

#[allow(
    clippy::indexing_slicing,
    reason = "the compiler runs it, and would not compile what is out of bounds"
)]
const fn digests() -> ([u8; COUNT], [u16; COUNT]) {
    let mut digests = ([0; COUNT], [0; COUNT]);
    let (mut category, mut at) = (0, 0);
    while category < PRESETS.len() {
        let text = PRESETS[category].as_bytes();
        let mut from = 0;
        while from < text.len() {
            let mut to = from;
            while to < text.len() && text[to] != b' ' && text[to] != b'=' {
                to += 1;
            }
            let function = if to < text.len() && text[to] == b'=' { text[to + 1] - b'0' } else { 0 };
            digests.0[at] = (category as u8) << 4 | function;
            digests.1[at] = digest(text, from, to);
            at += 1;
            from = if function > 0 { to + 3 } else { to + 1 };
        }
        category += 1;
    }
    digests
}

/// A piece of a text as sixteen bits: FNV-1a, folded, <http://www.isthe.com/chongo/tech/comp/fnv/>.
#[allow(clippy::indexing_slicing, reason = "`to` is the end of the text or of a piece of it")]
const fn digest(text: &[u8], from: usize, to: usize) -> u16 {
    let mut bits: u32 = 0x811c_9dc5;
    let mut at = from;
    while at < to {
        bits = (bits ^ text[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (bits ^ bits >> 16) as u16
}

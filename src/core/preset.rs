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
    let (wanted, _) = digest(id.as_bytes());
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

const fn digests() -> ([u8; COUNT], [u16; COUNT]) {
    let mut digests = ([0; COUNT], [0; COUNT]);
    let (mut categories, mut category, mut at) = (PRESETS.as_slice(), 0, 0);
    while let [ids, others @ ..] = categories {
        let mut rest = ids.as_bytes();
        while !rest.is_empty() {
            let (word, after) = digest(rest);
            let (function, after) = match after {
                [b'=', digit, after @ ..] => (*digit - b'0', after),
                after => (0, after),
            };
            if let (Some((_, [place, ..])), Some((_, [slot, ..]))) =
                (digests.0.split_at_mut_checked(at), digests.1.split_at_mut_checked(at))
            {
                (*place, *slot) = (category << 4 | function, word);
            }
            at += 1;
            rest = match after {
                [_, after @ ..] => after,
                [] => after,
            };
        }
        (categories, category) = (others, category + 1);
    }
    digests
}

/// The first word of a text, up to a space or `=`, as sixteen bits, and what stands behind it: FNV-1a, folded,
/// <http://www.isthe.com/chongo/tech/comp/fnv/>.
const fn digest(mut text: &[u8]) -> (u16, &[u8]) {
    let mut bits: u32 = 0x811c_9dc5;
    while let [byte, rest @ ..] = text {
        if *byte == b' ' || *byte == b'=' {
            break;
        }
        bits = (bits ^ *byte as u32).wrapping_mul(0x0100_0193);
        text = rest;
    }
    ((bits ^ bits >> 16) as u16, text)
}

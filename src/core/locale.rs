//! Which language the visitor reads: BCP 47 tags in, one of our six locales out.
//!
//! Chains and aliases: CLDR likely subtags and parent locales
//! (<https://www.unicode.org/reports/tr35/#Likely_Subtags>), and the aliases of old sites.

use super::cut::{cut, join, lookup, pieces};

/// A language and script that Makul speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    Ru,
    Kk,
    Ky,
    /// Uzbek in Latin script, the official one.
    Uz,
    /// Uzbek in Cyrillic script.
    UzCyrl,
    #[default]
    En,
}

/// Languages, and `und` with a region, with the locale that serves their readers. Tajik and Turkmen
/// readers have Russian as the second language, Karakalpak ones Uzbek in their script, Turkish ones
/// English. Old sites write `kz` and `kg`, and the three letters of ISO 639.
const SERVING: &str = "ru=0 tg=0 tk=0 kk=1 kz=1 ky=2 kir=2 kg=2 uz=3 kaa=3 en=5 tr=5 rus=0 kaz=1 uzb=3 eng=5 undkz=0 undkg=2 unduz=3";

impl Locale {
    /// All of them.
    pub const ALL: [Locale; 6] = [Locale::Ru, Locale::Kk, Locale::Ky, Locale::Uz, Locale::UzCyrl, Locale::En];

    /// The BCP 47 tag, as it stands in `lang`, in the record and in file names.
    pub fn tag(self) -> &'static str {
        match self {
            Locale::Ru => "ru",
            Locale::Kk => "kk",
            Locale::Ky => "ky",
            Locale::Uz => "uz",
            Locale::UzCyrl => "uz-Cyrl",
            Locale::En => "en",
        }
    }

    /// The locale of one of our own tags.
    pub fn tagged(tag: &str) -> Locale {
        Locale::ALL.into_iter().find(|locale| locale.tag() == tag).unwrap_or_default()
    }

    /// The locale that best serves readers of `tag`, by script and fallback chain; `None` when
    /// nothing of ours is closer to them than to anybody.
    pub fn serving(tag: &str) -> Option<Locale> {
        let tag = tag.to_ascii_lowercase();
        // Java and old servers write `ru_RU`.
        let at = if cut(&tag, b'_').1.is_some() { b'_' } else { b'-' };
        let mut parts = pieces(&tag, at);
        let language = parts.next()?;
        let (mut cyrillic, mut region) = (false, "");
        for part in parts {
            match part.len() {
                // A single letter starts an extension: what follows is no longer about the language.
                1 => break,
                2 if language == "und" => region = part,
                _ => cyrillic |= part == "cyrl",
            }
        }
        Some(match lookup(SERVING, &join(&[language, region]))?.as_bytes() {
            b"0" => Locale::Ru,
            b"1" => Locale::Kk,
            b"2" => Locale::Ky,
            b"3" if cyrillic => Locale::UzCyrl,
            b"5" => Locale::En,
            _ => Locale::Uz,
        })
    }

    /// The first of `wanted`, a list with line ends between, that somebody here can serve; English
    /// when none.
    pub fn negotiate(wanted: &str) -> Locale {
        for tag in pieces(wanted, b'\n') {
            if let Some(locale) = Locale::serving(tag) {
                return locale;
            }
        }
        Locale::En
    }

    /// The order in which an operator's own texts are tried for this locale, tags with spaces
    /// between; the empty one at the end is a text for everybody.
    pub fn chain(self) -> &'static str {
        match self {
            Locale::Ru => "ru en ",
            Locale::Kk => "kk ru en ",
            Locale::Ky => "ky ru en ",
            Locale::Uz => "uz ru en ",
            Locale::UzCyrl => "uz-Cyrl uz ru en ",
            Locale::En => "en ru ",
        }
    }
}

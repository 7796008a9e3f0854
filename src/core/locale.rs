//! Which language the visitor reads: BCP 47 tags in, one of our six locales out.
//!
//! Chains and aliases: CLDR likely subtags and parent locales
//! (<https://www.unicode.org/reports/tr35/#Likely_Subtags>), and the `kz` and `kg` of old sites.

use super::cut::pieces;

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

impl Locale {
    /// All of them.
    pub const ALL: [Locale; 6] =
        [Locale::Ru, Locale::Kk, Locale::Ky, Locale::Uz, Locale::UzCyrl, Locale::En];

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

    /// The locale that best serves readers of `tag`, by script and fallback chain; `None` when
    /// nothing of ours is closer to them than to anybody.
    pub fn serving(tag: &str) -> Option<Locale> {
        let tag = tag.trim_ascii().to_ascii_lowercase();
        // Java and old servers write `ru_RU`.
        let at = if tag.contains('_') { b'_' } else { b'-' };
        let mut parts = pieces(&tag, at);
        let mut language = parts.next()?;
        let mut cyrillic = false;
        for part in parts {
            match part {
                "cyrl" => cyrillic = true,
                // `und-KG` and the like: the region says which language is likely.
                "kz" | "kg" | "uz" if language == "und" => language = part,
                // A single letter starts an extension: what follows is no longer about the language.
                _ if part.len() == 1 => break,
                _ => {}
            }
        }
        Some(match language {
            // Tajik and Turkmen readers have Russian as the second language, Turkish ones English.
            "ru" | "rus" | "tg" | "tgk" | "tk" | "tuk" => Locale::Ru,
            "kk" | "kaz" | "kz" => Locale::Kk,
            "ky" | "kir" | "kg" => Locale::Ky,
            "uz" | "uzb" if cyrillic => Locale::UzCyrl,
            "uz" | "uzb" | "kaa" => Locale::Uz,
            "en" | "eng" | "tr" | "tur" => Locale::En,
            _ => return None,
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

    /// The order in which an operator's own texts are tried for this locale.
    pub fn chain(self) -> [&'static str; 4] {
        match self {
            Locale::UzCyrl => ["uz-Cyrl", "uz", "ru", "en"],
            Locale::En => ["en", "ru", "", ""],
            _ => [self.tag(), "ru", "en", ""],
        }
    }
}

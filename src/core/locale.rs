//! Which language the visitor reads: BCP 47 tags in, one of our six locales out.
//!
//! Chains and aliases: CLDR likely subtags and parent locales
//! (<https://www.unicode.org/reports/tr35/#Likely_Subtags>), and the `kz` and `kg` of old sites.

use super::cut::{lookup, pieces};

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
/// readers have Russian as the second language, Karakalpak ones Uzbek, Turkish ones English.
const SERVING: &str = "ru=ru rus=ru tg=ru tgk=ru tk=ru tuk=ru kk=kk kaz=kk kz=kk ky=ky kir=ky kg=ky \
     uz=uz uzb=uz kaa=uz en=en eng=en tr=en tur=en undkz=ru undkg=ky unduz=uz";

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
        let serving = lookup(SERVING, &super::cut::join(&[language, region]))?;
        Locale::ALL.into_iter().find(|locale| match locale {
            Locale::Uz => serving == "uz" && !(cyrillic && language != "kaa"),
            Locale::UzCyrl => serving == "uz",
            _ => serving == locale.tag(),
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

    /// The order in which an operator's own texts are tried for this locale; the empty tag is a
    /// text for everybody.
    pub fn chain(self) -> [&'static str; 5] {
        match self {
            Locale::UzCyrl => ["uz-Cyrl", "uz", "ru", "en", ""],
            Locale::En => ["en", "ru", "", "", ""],
            _ => [self.tag(), "ru", "en", "", ""],
        }
    }
}

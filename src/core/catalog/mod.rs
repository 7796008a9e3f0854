//! The catalogue: what is known of services, for people to read. What the widget must know to start
//! and stop one is not here but in `preset.rs`.
//!
//! A service is a block of lines:
//!
//! ```text
//! ID CATEGORY                 where it belongs unless the operator says otherwise
//! name NAME|IN CYRILLIC       the second where the region writes one
//! also NAME,NAME              how policies name it, see `find`
//! by NAME|IN CYRILLIC         its provider
//! policy ADDRESS              the provider's own policy
//! cookie 2y id _ga _ga_*      a trace, see `trace`
//! ```
//!
//! What nobody knows is not there. A `?` behind a line or a word: no document of the vendor's says
//! so, or sources disagree; of two numbers the one nearer to the vendor stands. To add a service,
//! write a block and name it in `ALL`.
//!
//! Most names and lifetimes are from the Open Cookie Database (Apache-2.0),
//! <https://github.com/jkwakman/Open-Cookie-Database>; what else a block rests on stands above it.

pub mod find;
mod google;
mod region;
pub mod trace;
mod vk;
mod world;
mod yandex;

use super::cut::{cut, pieces};
use super::locale::Locale;
use trace::Trace;

/// Every service, by family.
pub const ALL: [Service; 33] = [
    Service(google::ANALYTICS),
    Service(google::TAG_MANAGER),
    Service(google::ADS),
    Service(google::YOUTUBE),
    Service(google::MAPS),
    Service(google::RECAPTCHA),
    Service(yandex::METRICA),
    Service(yandex::ADVERTISING),
    Service(yandex::MAPS),
    Service(vk::PIXEL),
    Service(vk::WIDGETS),
    Service(vk::TOP_MAIL_RU),
    Service(vk::MYTARGET),
    Service(vk::MEDIATOR),
    Service(world::META_PIXEL),
    Service(world::FACEBOOK),
    Service(world::TIKTOK),
    Service(world::CLARITY),
    Service(world::UET),
    Service(world::HOTJAR),
    Service(world::APPSFLYER),
    Service(world::TAPJOY),
    Service(world::TURNSTILE),
    Service(region::ADRIVER),
    Service(region::LIVEINTERNET),
    Service(region::TOP100),
    Service(region::ROISTAT),
    Service(region::CALLTOUCH),
    Service(region::JIVO),
    Service(region::CARROT_QUEST),
    Service(region::ZERO_KZ),
    Service(region::NET_KG),
    Service(region::WWW_KG),
];

/// Something said, and whether its vendor says so too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    pub text: &'static str,
    pub unconfirmed: bool,
}

impl Fact {
    /// Takes the mark off.
    pub(crate) fn read(text: &'static str) -> Fact {
        match text.strip_suffix('?') {
            Some(text) => Fact { text, unconfirmed: true },
            None => Fact { text, unconfirmed: false },
        }
    }

    /// The half of a name that readers of `locale` write.
    fn spelled(self, locale: Locale) -> Fact {
        let (latin, cyrillic) = cut(self.text, b'|');
        let text = match locale {
            Locale::Uz | Locale::En => latin,
            _ => cyrillic.unwrap_or(latin),
        };
        Fact { text, ..self }
    }
}

/// One service: its block.
#[derive(Clone, Copy, Debug)]
pub struct Service(&'static str);

impl Service {
    /// Its id, as in a configuration.
    pub fn id(self) -> &'static str {
        cut(self.0, b' ').0
    }

    /// The category that it belongs to.
    pub fn category(self) -> &'static str {
        self.line(self.id()).text
    }

    /// What it is called; unconfirmed when even that it still exists is.
    pub fn name(self, locale: Locale) -> Fact {
        self.line("name").spelled(locale)
    }

    /// The spellings by which policies name it, with commas between.
    pub fn spellings(self) -> &'static str {
        self.line("also").text
    }

    /// Who provides it; empty when that is not known.
    pub fn provider(self, locale: Locale) -> Fact {
        self.line("by").spelled(locale)
    }

    /// The address of the provider's own policy; empty when it is not known.
    pub fn policy(self) -> Fact {
        self.line("policy")
    }

    /// What it leaves in a browser, as far as that is known.
    pub fn traces(self) -> impl Iterator<Item = Trace> {
        self.lines().filter_map(Trace::read)
    }

    /// The lines of the block.
    pub fn lines(self) -> impl Iterator<Item = &'static str> {
        pieces(self.0, b'\n')
    }

    /// What stands behind the first line of this word.
    fn line(self, word: &str) -> Fact {
        for line in self.lines() {
            if let (first, Some(rest)) = cut(line, b' ')
                && first == word
            {
                return Fact::read(rest);
            }
        }
        Fact::default()
    }
}

/// The service of this id.
pub fn service(id: &str) -> Option<Service> {
    ALL.into_iter().find(|service| service.id() == id)
}

//! The vendor table: how each preset is started and stopped, where it comes from, what it leaves.
//! What is known of a service in words is not here but in `catalog`.
//!
//! A vendor is a block of lines. A `?` behind the first word of a line or behind a host: not
//! confirmed by any document of the vendor's.
//!
//! ```text
//! ID CATEGORY                 as in the catalogue
//! name NAME|IN CYRILLIC       how a placeholder names it, where it has frames
//! host HOST HOST/PATH         whence its scripts, frames and pictures come, see `owner`
//! id optional FORM FORM       the operator's id with the vendor, patterns as in `entry::leaves`
//! option NAME JSON            goes to the vendor, with its default; `-`: not unless given
//! switch NAME JSON            is for the steps below, see `if`; `-` as above
//! early STEP                  when a page begins, whatever was chosen, before anybody is told of it
//! always STEP                 when a page begins, whatever was chosen
//! start STEP                  at the first grant
//! stop STEP                   at a refusal, also when a page begins with one
//! resume STEP                 when it is granted again and its script is in the page already
//! change STEP                 after every change of the choices, once it was started
//! cookie PATTERNS             what it leaves, as in the catalogue; also `local`, `tab`, `base`, `cache`
//! spare NAME                  a cookie of the catalogue that is not deleted: others use such a name
//! stays WORD                  what does not stop without a reload: its `script`, its `ads`
//! frames                      frames of its own are on pages, there is nothing to start
//! ```
//!
//! A step is `VERB ARGUMENTS`; `src/services/perform.js` has the verbs. `halt` is for scripts that act
//! by themselves: those on their way do not run. `drop` has a function do nothing; `mute` too, but
//! only of a service that was started: what a page calls before, as the places of its advertisements
//! do, waits for the yes. In front of a verb may stand:
//!
//! ```text
//! if NAME, if !NAME           only when an option is given and not false, or when it is not; `id` is one
//! if id:AW-                   only for ids that begin so; several `if` may follow each other
//! then                        when the scripts before it are in the page
//! seen NAME, unseen NAME      only when the page has this cookie, or has not
//! ```
//!
//! In arguments `{id}`, `{option.NAME}`, `{options}` (every `option`, as an object) and `{more}` (the
//! same, behind other members of one) are filled in here, see `plan`; `{now}`, `{date}`, `{url}`, `{referrer}`, `{title}`, `{screen}`, `{random}`,
//! `{lang}` and `{=PATH}`, what stands in the page at a path, in the page. To add a vendor, write a
//! block, name it in `ALL`, and make it a preset.

mod fill;
mod google;
pub mod options;
mod owner;
mod plan;
mod region;
mod vk;
mod world;
mod yandex;

pub use owner::{owner_of, owners_of, split};
pub use plan::plan;

use super::catalog::Fact;
use super::cut::{cut, pieces};
use super::entry::leaves;

/// Every vendor, by family. In one place: a constant would be built anew wherever it is gone through.
pub static ALL: [Vendor; 32] = [
    Vendor(google::ANALYTICS),
    Vendor(google::TAG_MANAGER),
    Vendor(google::ADS),
    Vendor(google::YOUTUBE),
    Vendor(google::MAPS),
    Vendor(google::RECAPTCHA),
    Vendor(yandex::METRICA),
    Vendor(yandex::ADVERTISING),
    Vendor(yandex::MAPS),
    Vendor(vk::PIXEL),
    Vendor(vk::WIDGETS),
    Vendor(vk::TOP_MAIL_RU),
    Vendor(vk::MYTARGET),
    Vendor(vk::MEDIATOR),
    Vendor(world::META_PIXEL),
    Vendor(world::FACEBOOK),
    Vendor(world::TIKTOK),
    Vendor(world::CLARITY),
    Vendor(world::UET),
    Vendor(world::HOTJAR),
    Vendor(world::APPSFLYER),
    Vendor(world::TAPJOY),
    Vendor(world::TURNSTILE),
    Vendor(region::ADRIVER),
    Vendor(region::LIVEINTERNET),
    Vendor(region::TOP100),
    Vendor(region::ROISTAT),
    Vendor(region::CALLTOUCH),
    Vendor(region::JIVO),
    Vendor(region::CARROT_QUEST),
    Vendor(region::ZERO_KZ),
    Vendor(region::NET_KG),
];

/// One vendor: its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vendor(&'static str);

impl Vendor {
    /// Its id, as in a configuration and in the catalogue.
    pub fn id(self) -> &'static str {
        cut(self.0, b' ').0
    }

    /// The category that it belongs to unless the operator says otherwise. It is the catalogue's;
    /// here again, so that who starts services need not carry the catalogue.
    pub fn category(self) -> &'static str {
        self.words(self.id())
    }

    /// How a placeholder names it, as in the catalogue; empty where it has no frames.
    pub fn name(self) -> &'static str {
        self.words("name")
    }

    /// Where it comes from: hosts with all their subdomains, some with the beginning of a path.
    pub fn hosts(self) -> impl Iterator<Item = Fact> {
        pieces(self.words("host"), b' ').map(Fact::read)
    }

    /// Whether it cannot do anything without the operator's id.
    pub fn wants_id(self) -> bool {
        let (first, _) = cut(self.words("id"), b' ');
        !first.is_empty() && first != "optional"
    }

    /// Whether an id looks as the vendor gives them.
    pub fn fits(self, account: &str) -> bool {
        leaves(self.words("id"), account)
    }

    /// The names of the options that it takes, with their defaults: JSON, or `-` for none.
    pub fn options(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.lines().filter_map(|line| match cut(line, b' ') {
            ("option" | "switch", Some(rest)) => {
                let (name, default) = cut(rest, b' ');
                Some((name, default.unwrap_or("-")))
            }
            _ => None,
        })
    }

    /// The patterns of what it leaves of a kind: `cookie`, `local`, `tab`, `base`, `cache`.
    pub fn traces(self, kind: &str) -> &'static str {
        self.words(kind)
    }

    /// Whether frames of its own are on pages.
    pub fn frames(self) -> bool {
        self.lines().any(|line| line == "frames")
    }

    /// The lines of the block.
    pub fn lines(self) -> impl Iterator<Item = &'static str> {
        pieces(self.0, b'\n')
    }

    /// What stands behind the first line of this word.
    fn words(self, word: &str) -> &'static str {
        for line in self.lines() {
            if let (first, Some(rest)) = cut(line, b' ')
                && first == word
            {
                return rest;
            }
        }
        ""
    }
}

/// The vendor of this id.
pub fn vendor(id: &str) -> Option<Vendor> {
    ALL.iter().copied().find(|vendor| vendor.id() == id)
}

/// The id, category and hosts of every vendor, in the order of the table.
pub fn known() -> impl Iterator<Item = (&'static str, &'static str, impl Iterator<Item = Fact>)> {
    ALL.iter().map(|vendor| (vendor.id(), vendor.category(), vendor.hosts()))
}

//! A setting: one key of the configuration that holds a single value.

use super::Reader;
use super::shape::{KEY, LANGUAGES};
use crate::core::config::{Block, Config, LONGEST, Layout, Theme};
use crate::core::issue::Code;
use crate::core::locale::Locale;
use crate::core::value::Value;
use crate::core::wire::plain;

impl Reader {
    /// Reads the value of `key` into its place.
    pub fn setting(&mut self, config: &mut Config, key: &str, value: &Value) {
        match key {
            "site" => self.text(&mut config.site, key, value),
            "policy" => self.address(&mut config.policy, key, value),
            "log" => self.address(&mut config.log, key, value),
            "policyRevision" => {
                self.text(&mut config.policy_revision, key, value);
                config.policy_revision = plain(&config.policy_revision);
            }
            "locale" => {
                let mut tag = String::new();
                self.text(&mut tag, key, value);
                if Locale::serving(&tag).is_some() {
                    config.locale = tag;
                } else if !tag.is_empty() {
                    self.issue(Code::WrongValue, key, LANGUAGES);
                }
            }
            "cookieDomain" => {
                let mut domain = String::new();
                self.text(&mut domain, key, value);
                let name = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
                if domain.bytes().all(name) {
                    config.cookie_domain = domain;
                } else {
                    self.issue(Code::WrongValue, key, "Give a domain name, such as example.com.");
                }
            }
            "expires" => match value.whole() {
                Some(days) if (1..=LONGEST).contains(&days) => config.expires = days,
                Some(days) => {
                    config.expires = days.clamp(1, LONGEST);
                    self.issue(Code::WrongValue, key, "Give a number of days from 1 to 180.");
                }
                None => self.issue(Code::WrongType, key, "Give a number of days from 1 to 180."),
            },
            "layout" => match value.text() {
                Some("bar") => config.layout = Layout::Bar,
                Some("box") => config.layout = Layout::Box,
                Some("modal") => config.layout = Layout::Modal,
                _ => self.issue(Code::WrongValue, key, "Choose bar, box or modal."),
            },
            "theme" => match value.text() {
                Some("auto") => config.theme = Theme::Auto,
                Some("light") => config.theme = Theme::Light,
                Some("dark") => config.theme = Theme::Dark,
                _ => self.issue(Code::WrongValue, key, "Choose auto, light or dark."),
            },
            "block" => match value.text() {
                Some("marked") => config.block = Block::Marked,
                Some("known") => config.block = Block::Known,
                _ => self.issue(Code::WrongValue, key, "Choose marked or known."),
            },
            _ => self.issue(Code::UnknownKey, key, KEY),
        }
    }
}

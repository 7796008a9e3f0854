//! The configuration of one site, complete and valid: `reading` makes it so.

use super::category::{BUILT_IN, Category, canonical};
use super::service::Service;

/// How the first layer stands on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    #[default]
    Bar,
    Box,
    Modal,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}

/// Which elements the gate holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Block {
    #[default]
    Marked,
    Known,
}

/// The longest that a choice may be remembered, in days. CNIL calls six months good practice:
/// <https://www.cnil.fr/en/cookies-and-other-tracking-devices-cnil-publishes-new-guidelines>
pub const LONGEST: u64 = 180;

/// Everything an operator can decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The site's name in words and records; empty is none.
    pub site: String,
    /// The policy's address, `{locale}` standing for a language tag; empty is none.
    pub policy: String,
    /// The operator's own name for the policy's version; empty is none.
    pub policy_revision: String,
    /// The language the operator insists on; empty leaves it to page and browser.
    pub locale: String,
    pub layout: Layout,
    pub theme: Theme,
    pub block: Block,
    /// Where each receipt is sent; empty is nowhere.
    pub log: String,
    /// `Domain` of our cookie; empty is the host alone.
    pub cookie_domain: String,
    /// Days after which a choice is asked again, from 1 to `LONGEST`.
    pub expires: u64,
    pub categories: Vec<Category>,
    pub services: Vec<Service>,
}

impl Default for Config {
    fn default() -> Self {
        let categories = BUILT_IN.iter().map(|id| {
            // Signing in works without asking, and so it is the one that is always in use.
            let required = *id == "authorization";
            Category { id: (*id).into(), required, in_use: required, ..Category::default() }
        });
        Config {
            site: String::new(),
            policy: String::new(),
            policy_revision: String::new(),
            locale: String::new(),
            layout: Layout::default(),
            theme: Theme::default(),
            block: Block::default(),
            log: String::new(),
            cookie_domain: String::new(),
            expires: LONGEST,
            categories: categories.collect(),
            services: Vec::new(),
        }
    }
}

impl Config {
    /// The category of this id or alias.
    pub fn category(&self, word: &str) -> Option<&Category> {
        let id = canonical(word);
        self.categories.iter().find(|category| category.id == id)
    }

    /// The same, to change it.
    pub fn category_mut(&mut self, word: &str) -> Option<&mut Category> {
        let id = canonical(word);
        self.categories.iter_mut().find(|category| category.id == id)
    }

    /// The service of this id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// Adds a service in place of one of the same id, and puts its category to use.
    pub fn add(&mut self, service: Service) {
        if let Some(category) = self.category_mut(&service.category) {
            category.in_use = true;
        }
        self.services.retain(|known| known.id != service.id);
        self.services.push(service);
    }

    /// The categories a visitor is asked about.
    pub fn asked(&self) -> impl Iterator<Item = &Category> {
        self.categories.iter().filter(|category| category.in_use && !category.required)
    }

    /// Whether this category is granted without asking.
    pub fn requires(&self, id: &str) -> bool {
        self.categories.iter().any(|category| category.id == id && category.required)
    }
}

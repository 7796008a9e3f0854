//! The configuration of one site, complete and valid: `reading` makes it so.

use super::category::{BUILT_IN, Category, canonical};
use super::cut::digits;
use super::service::Service;
use super::setting::{LONGEST, SETTINGS, Setting};
use alloc::string::String;
use alloc::vec::Vec;

/// Everything an operator can decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The values given, in the order of `SETTINGS`; empty is not given.
    pub values: [String; SETTINGS.len()],
    pub categories: Vec<Category>,
    pub services: Vec<Service>,
}

impl Default for Config {
    fn default() -> Self {
        let mut categories = Vec::new();
        for id in BUILT_IN {
            // Signing in works without asking, and so it is the one that is always in use.
            let required = id == "authorization";
            let id = id.into();
            categories.push(Category { id, required, in_use: required, ..Category::default() });
        }
        Config { values: Default::default(), categories, services: Vec::new() }
    }
}

impl Config {
    /// The value of a setting; empty when it is not given.
    pub fn get(&self, setting: Setting) -> &str {
        self.values.get(setting as usize).map_or("", String::as_str)
    }

    /// Days after which a choice is asked again.
    pub fn expires(&self) -> u64 {
        digits(self.get(Setting::Expires)).unwrap_or(LONGEST)
    }

    /// The category of this id or alias.
    pub fn category(&mut self, word: &str) -> Option<&mut Category> {
        let id = canonical(word);
        self.categories.iter_mut().find(|category| category.id == id)
    }

    /// The service of this id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// Adds a service in place of one of the same id, and puts its category to use. False when
    /// there is no such category.
    pub fn add(&mut self, service: Service) -> bool {
        let category = self.category(&service.category);
        let known = category.is_some();
        if let Some(category) = category {
            category.in_use = true;
        }
        match self.services.iter_mut().find(|before| before.id == service.id) {
            Some(before) => *before = service,
            None => self.services.push(service),
        }
        known
    }

    /// Whether visitors are asked about this category.
    pub fn asks(&self, id: &str) -> bool {
        self.categories.iter().any(|category| category.id == id && category.in_use && !category.required)
    }

    /// Whether visitors are asked about anything at all.
    pub fn asks_anything(&self) -> bool {
        self.categories.iter().any(|category| category.in_use && !category.required)
    }

    /// Whether this category is granted without asking.
    pub fn requires(&self, id: &str) -> bool {
        self.categories.iter().any(|category| category.id == id && category.required)
    }
}

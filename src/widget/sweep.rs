//! The sweep: takes away what refused services left in the browser.

use super::hall;
use super::store::{cookies, local, set_cookie};
use crate::core::trace::{domains, matches, named, paths};
use crate::core::wire::NAME;
use web_sys::window;

/// Sweeps the traces of these services, and what `makul.storage` kept for these categories.
pub fn sweep(names: &[String]) {
    let (patterns, spared) = hall(|hall| {
        let (mut patterns, mut spared) = (Vec::new(), vec![String::from(NAME)]);
        for service in &hall.state.config.services {
            let refused = names.contains(&service.id);
            let list = if refused { &mut patterns } else { &mut spared };
            if refused || hall.state.allows(&service.id) {
                list.extend(service.patterns().into_iter().map(String::from));
            }
        }
        patterns.extend(names.iter().map(|name| [NAME, ".", name, ".*"].concat()));
        (patterns, spared)
    });
    let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
    // What a granted service keeps under the same name stays.
    let spare = |name: &str| spared.iter().any(|pattern| matches(pattern, name));
    sweep_cookies(&patterns, spare);
    sweep_storage(&patterns, spare);
}

fn sweep_cookies(patterns: &[&str], spare: impl Fn(&str) -> bool) {
    let Some(location) = window().map(|window| window.location()) else { return };
    let (host, path) = (location.hostname().unwrap_or_default(), location.pathname().unwrap_or_default());
    for name in named(&cookies(), patterns).filter(|name| !spare(name)) {
        for domain in domains(&host) {
            let attribute = if domain.is_empty() { "" } else { "; Domain=" };
            for path in paths(&path) {
                set_cookie(&[name, "=; Max-Age=0; Path=", path, attribute, domain].concat());
            }
        }
    }
}

fn sweep_storage(patterns: &[&str], spare: impl Fn(&str) -> bool) {
    let Some(local) = local() else { return };
    // From the end, because what is taken away moves the rest up.
    for index in (0..local.length().unwrap_or_default()).rev() {
        let Some(key) = local.key(index).ok().flatten() else { continue };
        if patterns.iter().any(|pattern| matches(pattern, &key)) && !spare(&key) {
            let _ = local.remove_item(&key);
        }
    }
}

//! The vendors of the internet: test doubles of Google Analytics and Yandex.Metrica on their real hosts.
//!
//! The doubles obey what the real ones document and do what they are known to do, so that a widget that
//! treats them wrongly is caught: see the notes at the top of each script.
use axum::response::Response;

use crate::internet::{Request, nothing, served};

const GTAG: &str = include_str!("vendors/gtag.js");
const METRICA: &str = include_str!("vendors/metrica.js");

pub const GTAG_LOADER: &str = "https://www.googletagmanager.com/gtag/js";
pub const GTAG_COLLECT: &str = "https://www.google-analytics.com/g/collect";
pub const METRICA_LOADER: &str = "https://mc.yandex.ru/metrika/tag.js";
pub const METRICA_WATCH: &str = "https://mc.yandex.ru/watch/";

/// The hosts of both vendors: nothing may arrive there before a yes.
pub const HOSTS: [&str; 3] = ["www.googletagmanager.com", "www.google-analytics.com", "mc.yandex.ru"];

pub fn answer(request: &Request) -> Option<Response> {
    let url = request.url();
    if url.starts_with(GTAG_LOADER) {
        return Some(served(GTAG, "text/javascript"));
    }
    if url.starts_with(METRICA_LOADER) {
        return Some(served(METRICA, "text/javascript"));
    }
    HOSTS.contains(&request.host.as_str()).then(nothing)
}

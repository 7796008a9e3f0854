//! Writes the module `makul:known`: the services that `makul-block.js` knows, a line each, with the hosts they come from.
use std::fs;

use anyhow::{Context, Result};

use crate::place::Place;

/// Until the core has a table of hosts: id, category, places.
const KNOWN: [(&str, &str, &str); 12] = [
    (
        "google-analytics",
        "analytics",
        "googletagmanager.com/gtag/js google-analytics.com stats.g.doubleclick.net analytics.google.com",
    ),
    ("google-tag-manager", "preferences", "googletagmanager.com/gtm.js googletagmanager.com/ns.html"),
    (
        "google-ads",
        "marketing",
        "googlesyndication.com googleadservices.com doubleclick.net 2mdn.net googletagservices.com",
    ),
    (
        "yandex-metrica",
        "analytics",
        "mc.yandex.ru mc.yandex.com mc.webvisor.com mc.webvisor.org informer.yandex.ru",
    ),
    ("vk-pixel", "marketing", "vk.com/js/api/openapi.js vk.com/rtrg vk.ru/rtrg"),
    ("vk-widgets", "social", "vk.com/js/api/openapi.js vk.com/js/api/ vk.com/widget_ vk.com/video_ext.php"),
    (
        "meta-pixel",
        "marketing",
        "connect.facebook.net/*/fbevents.js connect.facebook.net/signals/ facebook.com/tr",
    ),
    (
        "facebook-social",
        "social",
        "connect.facebook.net/*/sdk.js facebook.com/plugins/ facebook.com/*/plugins/",
    ),
    ("liveinternet", "analytics", "yadro.ru"),
    ("youtube", "social", "youtube.com/embed youtube-nocookie.com/embed youtube.com/iframe_api"),
    ("yandex-maps", "preferences", "api-maps.yandex.ru yandex.ru/map-widget yandex.com/map-widget"),
    ("net-kg", "analytics", "net.kg/img.php"),
];

/// Writes `known.js` into the work folder of the block.
pub fn known(place: &Place) -> Result<()> {
    let work = place.work("block");
    fs::create_dir_all(&work).with_context(|| format!("making {}", work.display()))?;
    let lines: Vec<String> =
        KNOWN.iter().map(|(id, category, places)| format!("{id} {category} {places}")).collect();
    let text = format!("export default {};\n", serde_json::to_string(&lines.join("\n"))?);
    fs::write(work.join("known.js"), text)
        .with_context(|| format!("writing the known hosts to {}", work.display()))
}

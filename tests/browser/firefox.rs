//! Firefox: what it is told at its start. It knows no rules for hosts, so its whole network is a proxy: ours.
use serde_json::{Map, Value, json};

use crate::driver::{Driver, Engine, found};
use crate::internet::Internet;

pub const ENGINE: Engine = Engine { start, capabilities };

/// What Firefox does of its own accord on the network. Marionette sets much of it too, but that is nowhere promised:
/// <https://firefox-source-docs.mozilla.org/remote/Prefs.html>
const OFF: [&str; 17] = [
    "app.normandy.enabled",
    "browser.newtabpage.enabled",
    "browser.ping-centre.telemetry",
    "browser.safebrowsing.blockedURIs.enabled",
    "browser.safebrowsing.downloads.enabled",
    "browser.safebrowsing.malware.enabled",
    "browser.safebrowsing.phishing.enabled",
    "browser.topsites.contile.enabled",
    "datareporting.healthreport.uploadEnabled",
    "datareporting.policy.dataSubmissionEnabled",
    "dom.push.connection.enabled",
    "dom.security.https_first",
    "extensions.systemAddon.update.enabled",
    "extensions.update.enabled",
    "network.captive-portal-service.enabled",
    "network.connectivity-service.enabled",
    "toolkit.telemetry.enabled",
];

/// What it asks of its makers whatever it is told: a version that is sold to people takes no other server for it,
/// <https://firefox-source-docs.mozilla.org/services/settings/>. It is our internet that answers.
const OWN_ERRANDS: [&str; 1] = ["https://firefox.settings.services.mozilla.com/"];

/// Whether the browser itself is behind a request, and not the page.
pub fn is_own_errand(url: &str) -> bool {
    OWN_ERRANDS.iter().any(|errand| url.starts_with(errand))
}

fn start() -> Driver {
    let arguments = |profile: &std::path::Path| {
        let profile = profile.display().to_string();
        ["--port", "0", "--websocket-port", "0", "--profile-root", &profile].map(str::to_owned).to_vec()
    };
    Driver::start(found("GECKODRIVER", &["geckodriver"]), arguments, "Listening on 127.0.0.1:")
}

fn capabilities(driver: &Driver, internet: &Internet, languages: &str, changed: Value) -> Map<String, Value> {
    let mut settings = json!({
        "intl.accept_languages": languages,
        "browser.download.folderList": 2,
        "browser.download.dir": driver.downloads(),
        "browser.region.network.url": "",
        "media.gmp-manager.url": "",
        "network.dns.disablePrefetch": true,
        "network.http.speculative-parallel-limit": 0,
        "network.proxy.allow_hijacking_localhost": true,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": internet.http,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": internet.tunnel,
        "network.proxy.type": 1,
        // No names are looked up elsewhere.
        "network.trr.mode": 5,
        "services.settings.server": "data:,",
    });
    settings.as_object_mut().unwrap().extend(changed.as_object().unwrap().clone());
    for setting in OFF {
        settings[setting] = json!(false);
    }
    let options = json!({
        "binary": found("FIREFOX", &["firefox-esr", "firefox"]),
        "args": ["-headless", "--width=1280", "--height=900"],
        "prefs": settings,
    });
    let capabilities = json!({ "acceptInsecureCerts": true, "moz:firefoxOptions": options });
    capabilities.as_object().unwrap().clone()
}

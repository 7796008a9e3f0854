//! Chromium: what it is told at its start, and what it does that WebDriver has no word for.
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Map, Value, json};

use crate::driver::{Driver, Engine, found};
use crate::internet::Internet;

/// What the browser is told at its start: nothing of its own on the network, no keyring, one small window.
const FLAGS: [&str; 17] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-domain-reliability",
    "--disable-breakpad",
    "--disable-sync",
    "--ignore-certificate-errors",
    "--force-color-profile=srgb",
    "--password-store=basic",
    "--disable-features=OptimizationHints,Translate,MediaRouter,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
];

/// What this browser asks of its makers whatever it is told. No page can ask for these addresses by accident.
const OWN_ERRANDS: [&str; 6] = [
    "https://accounts.google.com/ListAccounts",
    "https://content-autofill.googleapis.com/",
    "https://start.duckduckgo.com/",
    "https://update.googleapis.com/",
    "http://update.googleapis.com/",
    "http://clients2.google.com/time/",
];

/// Whether the browser itself is behind a request, and not the page.
pub fn is_own_errand(url: &str) -> bool {
    OWN_ERRANDS.iter().any(|errand| url.starts_with(errand))
}

pub const ENGINE: Engine = Engine { start, capabilities };

fn start() -> Driver {
    let driver = found("CHROMEDRIVER", &["chromedriver", "chromium.chromedriver"]);
    Driver::start(driver, |_| vec!["--port=0".to_owned()], "started successfully on port ")
}

fn capabilities(
    driver: &Driver,
    internet: &Internet,
    languages: &str,
    settings: Value,
) -> Map<String, Value> {
    let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
    let (https, http) = (internet.https, internet.http);
    flags.push(format!("--host-resolver-rules=MAP *:443 127.0.0.1:{https}, MAP *:80 127.0.0.1:{http}, MAP * ^NOTFOUND, EXCLUDE 127.0.0.1"));
    flags.push(format!("--user-data-dir={}", driver.profile.display()));
    flags.push(format!("--lang={}", languages.split(',').next().unwrap_or("en")));
    flags.push("--window-size=1280,800".to_owned());
    let mut prefs =
        json!({ "intl.accept_languages": languages, "download.default_directory": driver.downloads() });
    prefs.as_object_mut().unwrap().extend(settings.as_object().unwrap().clone());
    let options = json!({
        "binary": found("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"]),
        "args": flags,
        "prefs": prefs,
    });
    let capabilities = json!({ "acceptInsecureCerts": true, "goog:chromeOptions": options });
    capabilities.as_object().unwrap().clone()
}

/// Takes the browser's network away, or gives it back. WebDriver has no word for it:
/// <https://chromium.googlesource.com/chromium/src/+/main/chrome/test/chromedriver/server/http_handler.cc>
#[derive(Debug)]
pub struct Offline(pub bool);

impl WebDriverCompatibleCommand for Offline {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/chromium/network_conditions", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        let conditions = json!({ "offline": self.0, "latency": 0, "throughput": 10_000_000 });
        (axum::http::Method::POST, Some(json!({ "network_conditions": conditions }).to_string()))
    }
}

/// Has pages believe in another medium, and in other wishes of the visitor. WebDriver has no word for it either:
/// <https://chromedevtools.github.io/devtools-protocol/tot/Emulation/#method-setEmulatedMedia>
#[derive(Debug)]
pub struct Emulated(pub Value);

impl WebDriverCompatibleCommand for Emulated {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        let command = json!({ "cmd": "Emulation.setEmulatedMedia", "params": self.0 });
        (axum::http::Method::POST, Some(command.to_string()))
    }
}

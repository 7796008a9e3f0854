//! Chromium and its WebDriver: how they are found, started and ended. Nothing else in the tests knows which engine runs.
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

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

/// A WebDriver server and, through it, one browser with a profile of its own. Dropping it ends both.
pub struct Chromium {
    driver: Child,
    /// Kept open, or the driver would find its own output broken.
    _told: BufReader<ChildStdout>,
    pub address: String,
    profile: PathBuf,
}

impl Chromium {
    /// Starts the driver on a free port, and returns when it says which.
    pub fn start() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("profile-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let mut command = Command::new(found("CHROMEDRIVER", &["chromedriver", "chromium.chromedriver"]));
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        // A group of its own, so that the browser it starts can be ended with it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut driver = command.spawn().expect("chromedriver does not start");
        let mut told = BufReader::new(driver.stdout.take().unwrap());
        let port = announced_port(&mut told);
        Self { driver, _told: told, address: format!("http://127.0.0.1:{port}"), profile }
    }

    /// The folder in which downloads arrive.
    pub fn downloads(&self) -> PathBuf {
        self.profile.join("downloads")
    }

    /// The WebDriver capabilities of a session on this internet, for a visitor who reads these languages and has changed these settings.
    pub fn capabilities(
        &self,
        internet: &Internet,
        languages: &str,
        settings: Value,
    ) -> serde_json::Map<String, Value> {
        let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
        let (https, http) = (internet.https, internet.http);
        flags.push(format!("--host-resolver-rules=MAP *:443 127.0.0.1:{https}, MAP *:80 127.0.0.1:{http}, MAP * ^NOTFOUND, EXCLUDE 127.0.0.1"));
        flags.push(format!("--user-data-dir={}", self.profile.display()));
        flags.push(format!("--lang={}", languages.split(',').next().unwrap_or("en")));
        flags.push("--window-size=1280,800".to_owned());
        let mut prefs =
            json!({ "intl.accept_languages": languages, "download.default_directory": self.downloads() });
        prefs.as_object_mut().unwrap().extend(settings.as_object().unwrap().clone());
        let options = json!({
            "binary": found("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"]),
            "args": flags,
            "prefs": prefs,
        });
        let capabilities = json!({ "acceptInsecureCerts": true, "goog:chromeOptions": options });
        capabilities.as_object().unwrap().clone()
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        #[cfg(unix)]
        let _ = Command::new("kill")
            .args(["-KILL", "--", &format!("-{}", self.driver.id())])
            .stderr(Stdio::null())
            .status();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
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

/// The program named by the environment, or the first of these names on the path.
fn found(variable: &str, names: &[&str]) -> PathBuf {
    if let Some(named) = std::env::var_os(variable) {
        return PathBuf::from(named);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places =
        names.iter().flat_map(|name| std::env::split_paths(&path).map(move |folder| folder.join(name)));
    places
        .find(|file| file.is_file())
        .unwrap_or_else(|| panic!("{} is not on the path, nor named by {variable}", names[0]))
}

/// The driver chooses a free port and prints it, which cannot clash with another test's choice.
fn announced_port(told: &mut impl BufRead) -> u16 {
    for line in told.lines().map_while(Result::ok) {
        let Some((_, port)) = line.split_once("started successfully on port ") else { continue };
        return port.trim_end_matches('.').parse().unwrap();
    }
    panic!("chromedriver ended before it named its port");
}

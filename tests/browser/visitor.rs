//! A visitor: a person with a browser, through WebDriver only, so that any engine can be the browser.
pub mod console;
mod download;
mod eye;
mod hand;
mod tab;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::cookies::Cookie;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value};

use crate::chromium::{Emulated, Offline};
pub use eye::Sight;
pub use fantoccini::key::Key;
pub use tab::Tab;

/// How long a person waits for something that must happen.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often a person looks.
const GLANCE: Duration = Duration::from_millis(15);

pub struct Visitor {
    browser: Client,
    /// Where the browser puts what it downloads.
    downloads: PathBuf,
}

impl Visitor {
    pub async fn arrive(driver: &str, capabilities: Map<String, Value>, downloads: PathBuf) -> Self {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let browser = builder.capabilities(capabilities).connect(driver).await;
        Self { browser: browser.expect("the browser does not start"), downloads }
    }

    /// Closes the browser.
    pub async fn leave(&self) {
        let _ = self.browser.clone().close().await;
    }

    /// Opens an address and waits until it has loaded.
    pub async fn goto(&self, address: &str) {
        self.browser.goto(address).await.unwrap_or_else(|error| panic!("{address} does not open: {error}"));
    }

    /// Presses the browser's reload button and waits until the page has loaded.
    pub async fn reload(&self) {
        self.browser.refresh().await.unwrap();
    }

    pub async fn back(&self) {
        self.browser.back().await.unwrap();
    }

    pub async fn address(&self) -> String {
        self.browser.current_url().await.unwrap().to_string()
    }

    /// What the page answers to a piece of script: the body of an async function, run as sloppy script.
    pub async fn js(&self, script: &str) -> Value {
        let asynchronous = format!("return (async () => {{ {script}\n }})()");
        self.browser
            .execute(&asynchronous, Vec::new())
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The same for a piece of script kept in a file, with its `arguments`.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.browser.execute(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// What an expression is in the page.
    pub async fn value(&self, expression: &str) -> Value {
        self.js(&format!("return ({expression})")).await
    }

    /// What an expression is in the page, as text; empty for null.
    pub async fn text(&self, expression: &str) -> String {
        match self.value(expression).await {
            Value::String(text) => text,
            Value::Null => String::new(),
            other => other.to_string(),
        }
    }

    /// Looks again and again until an expression is true in the page.
    pub async fn until(&self, expression: &str) {
        self.patiently(expression, async || self.value(&format!("!!({expression})")).await == true).await;
    }

    /// Waits until everything the page has begun so far had its chance to reach the network: two painted
    /// frames, an idle moment, then requests to two hosts never asked before, one after the other, which
    /// take the longest way there is. Only then is "nothing was asked" worth saying.
    pub async fn settle(&self) {
        let settled = self.run(include_str!("visitor/settle.js"), Vec::new()).await;
        assert_eq!(settled, "settled");
    }

    /// Pulls the plug of the network out, or puts it in again.
    pub async fn go_offline(&self, offline: bool) {
        self.browser.issue_cmd(Offline(offline)).await.unwrap();
    }

    /// Has pages believe in another medium (`media`), and in wishes of the visitor (`features`).
    pub async fn emulate(&self, media: Value) {
        self.browser.issue_cmd(Emulated(media)).await.unwrap();
    }

    /// Every cookie the page's address can see, HttpOnly ones too.
    pub async fn cookies(&self) -> Vec<Cookie<'static>> {
        self.browser.get_all_cookies().await.unwrap()
    }

    pub async fn cookie(&self, name: &str) -> Option<String> {
        let mut cookies = self.cookies().await.into_iter();
        cookies.find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
    }

    /// Deletes every cookie the page's address can see.
    pub async fn forget_cookies(&self) {
        self.browser.delete_all_cookies().await.unwrap();
    }

    pub async fn cookie_names(&self) -> Vec<String> {
        let mut names: Vec<_> = self.cookies().await.iter().map(|cookie| cookie.name().to_owned()).collect();
        names.sort();
        names
    }

    /// What the console said since the page was opened, one line each: `error: …`, `warn: …`.
    pub async fn console(&self) -> Vec<String> {
        let lines = self.value("window.overheard || []").await;
        lines.as_array().unwrap().iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Makes the window so large that the page has this many pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.browser.set_window_size(width, height).await.unwrap();
        let frame = self.value("[innerWidth, innerHeight]").await;
        let missing = |index: usize, wanted: u32| i64::from(wanted) - frame[index].as_i64().unwrap();
        let (wider, taller) = (missing(0, width), missing(1, height));
        if (wider, taller) != (0, 0) {
            let grown = |wanted: u32, by: i64| u32::try_from(i64::from(wanted) + by).unwrap();
            self.browser.set_window_size(grown(width, wider), grown(height, taller)).await.unwrap();
        }
        self.until(&format!("innerWidth === {width} && innerHeight === {height}")).await;
    }

    pub async fn screenshot(&self, file: impl AsRef<Path>) {
        std::fs::write(file, self.browser.screenshot().await.unwrap()).unwrap();
    }

    /// Asks until the answer is yes; says what was waited for if it never is.
    async fn patiently(&self, what: &str, mut answer: impl AsyncFnMut() -> bool) {
        let start = Instant::now();
        while !answer().await {
            assert!(start.elapsed() < PATIENCE, "waited in vain: {what}");
            tokio::time::sleep(GLANCE).await;
        }
    }
}

//! The stage of one test: an internet, a browser and a visitor of its own, all taken down even when the test fails.
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::runtime::Builder;
use tokio::time::timeout;

use crate::driver::Engine;
use crate::internet::Internet;
use crate::visitor::Visitor;
use crate::{chromium, firefox};

/// No test may take longer; one that does has hung.
const LONGEST: Duration = Duration::from_secs(60);

/// Plays a test with a visitor who reads Russian.
pub fn in_a_browser(scenario: impl AsyncFnOnce(&Internet, &Visitor)) {
    in_a_browser_reading("ru-RU,ru", scenario);
}

/// Plays a test with a visitor whose browser is set to these languages, the dearest first.
pub fn in_a_browser_reading(languages: &str, scenario: impl AsyncFnOnce(&Internet, &Visitor)) {
    in_a_browser_with(languages, json!({}), scenario);
}

/// The same with settings of the browser: what its owner has changed.
pub fn in_a_browser_with(languages: &str, settings: Value, scenario: impl AsyncFnOnce(&Internet, &Visitor)) {
    play(&chromium::ENGINE, languages, settings, scenario);
}

/// The same in Firefox.
pub fn in_firefox_reading(languages: &str, scenario: impl AsyncFnOnce(&Internet, &Visitor)) {
    play(&firefox::ENGINE, languages, json!({}), scenario);
}

fn play(engine: &Engine, languages: &str, settings: Value, scenario: impl AsyncFnOnce(&Internet, &Visitor)) {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let (internet, browser) = (runtime.block_on(Internet::start()), (engine.start)());
    let capabilities = (engine.capabilities)(&browser, &internet, languages, settings);
    let visitor = runtime.block_on(Visitor::arrive(&browser.address, capabilities, browser.downloads()));
    let scenario =
        async { timeout(LONGEST, scenario(&internet, &visitor)).await.expect("the test takes too long") };
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(scenario)));
    if outcome.is_err() {
        eprintln!("--- what the internet was asked\n{}", internet.diary());
        // A browser that is gone cannot say what it saw, and that must not hide why the test failed.
        let console = catch_unwind(AssertUnwindSafe(|| runtime.block_on(visitor.console())));
        eprintln!("--- what the console said\n{}\n", console.unwrap_or_default().join("\n"));
    }
    runtime.block_on(visitor.leave());
    drop(browser);
    drop(internet);
    if let Err(failure) = outcome {
        resume_unwind(failure);
    }
}

//! Makes sure of the tools that a step needs: installs what can be installed quietly, says exactly what to do otherwise.
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::compile::TARGET;
use crate::place::Place;
use crate::run;

/// The debian packages that bring two browsers, a driver, and letters for every language of the widget.
const BROWSERS: [&str; 4] = ["chromium", "chromium-driver", "firefox-esr", "fonts-noto-core"];
/// Firefox's driver is in no debian package.
const GECKODRIVER: &str = "0.37.1";

pub fn wasm_target() -> Result<()> {
    let add =
        format!("add the target {TARGET} to your Rust toolchain (with rustup: `rustup target add {TARGET}`)");
    if run::found("rustup") {
        let installed = run::read(Command::new("rustup").args(["target", "list", "--installed"]))?;
        if !installed.lines().any(|line| line == TARGET) {
            run::run(Command::new("rustup").args(["target", "add", TARGET])).context(add)?;
        }
        return Ok(());
    }
    // A toolchain without rustup, as distributions ship it.
    let library = run::read(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if !Path::new(library.trim()).exists() {
        bail!("{add}");
    }
    Ok(())
}

pub fn rust_components() -> Result<()> {
    for (component, program) in [("rustfmt", "cargo-fmt"), ("clippy", "cargo-clippy")] {
        if Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success()) {
            continue;
        }
        let add = format!("install {component} (with rustup: `rustup component add {component}`)");
        run::run(Command::new("rustup").args(["component", "add", component])).context(add)?;
    }
    Ok(())
}

/// The npm packages, exactly as package-lock.json has them; only when they are not there yet or older than the lock.
pub fn npm(place: &Place) -> Result<()> {
    let changed = |path: &str| fs::metadata(place.root.join(path)).and_then(|data| data.modified()).ok();
    // npm writes this file last; the folder alone may be half an installation.
    if changed("node_modules/.package-lock.json") >= changed("package-lock.json") {
        return Ok(());
    }
    if !run::found("npm") {
        bail!(
            "the build needs node 20 or newer with npm, for wasm-opt and esbuild: install them and run this again"
        );
    }
    run::run(Command::new("npm").current_dir(&place.root).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]))
}

/// Chromium, Firefox and their drivers, for the browser tests.
pub fn browsers() -> Result<()> {
    let firefox = run::found("firefox-esr") || run::found("firefox");
    if !(firefox && run::found("chromium") && run::found("chromedriver")) {
        packages()?;
    }
    if run::found("geckodriver")
        || run::cargo_home().is_some_and(|home| home.join("bin/geckodriver").is_file())
    {
        return Ok(());
    }
    run::run(Command::new("cargo").args(["install", "geckodriver", "--locked", "--version", GECKODRIVER]))
        .context("the browser tests need `geckodriver` in PATH, or where cargo installs")
}

fn packages() -> Result<()> {
    let packages = BROWSERS.join(" ");
    let root = run::read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !root || !run::found("apt-get") {
        bail!(
            "the browser tests need `chromium`, `chromedriver` and `firefox-esr` or `firefox` in PATH. On Debian, as root: \
             apt-get update && apt-get install -y --no-install-recommends {packages}"
        );
    }
    run::run(Command::new("apt-get").arg("update"))?;
    let mut install = Command::new("apt-get");
    install
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(["install", "-y", "--no-install-recommends"])
        .args(BROWSERS);
    run::run(&mut install)
}

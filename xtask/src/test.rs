//! Everything that must hold before a change goes in, in the order in which it fails soonest.
use anyhow::{Result, bail};

use crate::compile::TARGET;
use crate::place::{FACES, Place};
use crate::run::{cargo, read, shown, step};
use crate::{build, install};

/// Crates that only make sense in a browser. The core and the command line must not even link them.
const BROWSER_CRATES: [&str; 4] = ["web-sys", "js-sys", "wasm-bindgen", "gloo"];

pub fn test(place: &Place, filter: &[String]) -> Result<()> {
    println!("== What the tests need");
    install::rust_components()?;
    install::browsers()?;
    println!("\n== The build");
    build::build(place)?;
    let root = &place.root;
    step("The format of every Rust file", cargo(root).args(["fmt", "--all", "--check"]))?;
    step(
        "Lints of everything native",
        cargo(root).args(["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]),
    )?;
    for face in FACES {
        step(
            &format!("Lints of the {face}"),
            cargo(root)
                .args(["clippy", "-p", "makul", "--lib", "--target", TARGET, "--no-default-features"])
                .args(["--features", face, "--locked", "--", "-D", "warnings"]),
        )?;
    }
    wall(place)?;
    step("The tests", cargo(root).args(["test", "--workspace", "--locked"]).args(filter))?;
    println!("\nAll of it passed.");
    Ok(())
}

/// The wall between the core and the page, as the compiler sees it.
fn wall(place: &Place) -> Result<()> {
    let host = read(std::process::Command::new("rustc").arg("--print").arg("host-tuple"))?;
    let mut tree = cargo(&place.root);
    tree.args([
        "tree",
        "-p",
        "makul",
        "-e",
        "normal",
        "--prefix",
        "none",
        "--locked",
        "--target",
        host.trim(),
    ]);
    println!("\n== No browser crate in the native tree\n$ {}", shown(&tree));
    for line in read(&mut tree)?.lines() {
        if BROWSER_CRATES.iter().any(|name| line.starts_with(name)) {
            bail!("`{line}` is in the native tree of makul: move it under the wasm32 target in Cargo.toml");
        }
    }
    Ok(())
}

//! Compiles one face of the package to WebAssembly, so that the bytes depend on the sources and the compiler only.
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use cargo_metadata::Message;

use crate::place::Place;
use crate::run;

/// The target of both faces.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The module as rustc and the linker leave it.
pub fn compile(place: &Place, face: &str) -> Result<Vec<u8>> {
    let mut command = run::cargo(&place.root);
    command
        .args(["rustc", "--lib", "--crate-type", "cdylib", "--target", TARGET, "--profile", "web"])
        .args(["--no-default-features", "--features", face, "--locked"])
        .arg("--message-format=json-render-diagnostics");
    println!("$ {}", run::shown(&command));
    // In this variable, not in a config: it also outranks whatever RUSTFLAGS the caller has set.
    command.env("CARGO_ENCODED_RUSTFLAGS", flags(place)?.join("\x1f"));
    let output = command.stderr(Stdio::inherit()).output().context("could not start cargo")?;
    ensure!(output.status.success(), "the {face} does not compile for {TARGET}");
    let path = artifact(&output.stdout)
        .with_context(|| format!("cargo compiled the {face} and named no .wasm file"))?;
    // Both faces have the same file name: it must be read before the other one is compiled.
    std::fs::read(&path).with_context(|| format!("reading {}", path.display()))
}

/// What cargo says it made.
fn artifact(messages: &[u8]) -> Option<PathBuf> {
    Message::parse_stream(messages)
        .filter_map(Result::ok)
        .filter_map(|message| match message {
            Message::CompilerArtifact(artifact) if artifact.target.name == "makul" => {
                Some(artifact.filenames)
            }
            _ => None,
        })
        .flatten()
        .find(|path| path.extension() == Some("wasm"))
        .map(cargo_metadata::camino::Utf8PathBuf::into_std_path_buf)
}

/// What rustc is told beside the profile.
fn flags(place: &Place) -> Result<Vec<String>> {
    let mut flags = remap(place)?;
    // The data before the stack: addresses below 8 KB are two bytes in the code, those behind a
    // megabyte of stack are four. Nothing recurses deeper than the digits of a number.
    for argument in ["--no-stack-first", "-zstack-size=32768"] {
        flags.push(format!("-Clink-arg={argument}"));
    }
    // A loop instead of 64 steps written out: makul-panel.js loses 1.7 KB of brotli, and hashes a page of text once.
    flags.push("--cfg=sha2_backend_soft=\"compact\"".to_owned());
    // What LLVM does for speed whatever the level, and in more bytes: a counter of its own for each pointer in a loop
    // (-1 % of makul.js after brotli), a load put on every way that leads to where one is needed (-0.1 %), and what two
    // branches have in common moved before or behind them, with values to choose between where they meet (-0.9 %).
    let arguments = [
        "--disable-lsr",
        "--enable-load-pre=false",
        "--simplifycfg-sink-common=false",
        "--simplifycfg-hoist-common=false",
    ];
    for argument in arguments {
        flags.push(format!("-Cllvm-args={argument}"));
    }
    Ok(flags)
}

/// Panic messages carry source paths. Without this a module would tell, and weigh by, whose machine built it.
fn remap(place: &Place) -> Result<Vec<String>> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = run::read(std::process::Command::new(rustc).args(["--print", "sysroot"]))?;
    let home = cargo_home()?;
    Ok([(place.root.as_path(), "."), (home.as_path(), "cargo"), (Path::new(sysroot.trim()), "rust")]
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .to_vec())
}

fn cargo_home() -> Result<PathBuf> {
    if let Some(home) = std::env::var_os("CARGO_HOME") {
        return Ok(home.into());
    }
    let home = std::env::home_dir().context("neither CARGO_HOME nor a home folder is known")?;
    Ok(home.join(".cargo"))
}

//! The price of each preset: what makul-services.js would weigh less, after brotli, without its block. The table is for docs/services.md.
use std::fs;

use anyhow::{Context, Result, ensure};

use crate::measure::weigh;
use crate::pack::pack;
use crate::place::Place;

/// Prints a line for each preset, of the last build.
pub fn print(place: &Place) -> Result<()> {
    let script = fs::read_to_string(place.pkg().join("makul-services.js"))
        .context("there is no makul-services.js: `cargo xtask build` makes it")?;
    let wasm = fs::read(place.work("services").join("packed.wasm")).context("reading the packed wasm")?;
    let packed = pack(&wasm);
    ensure!(script.contains(&packed), "makul-services.js and its work folder are of two builds");
    let whole = weigh(script.as_bytes())?.brotli;
    let mut sum = 0;
    for block in blocks(place)? {
        let id = block.split(' ').next().unwrap_or_default();
        let at = wasm.windows(block.len()).position(|bytes| bytes == block.as_bytes());
        let (before, rest) = at
            .and_then(|at| wasm.split_at_checked(at))
            .with_context(|| format!("{id} is not in the wasm"))?;
        let without = [before, rest.strip_prefix(block.as_bytes()).unwrap_or(rest)].concat();
        let price = whole.saturating_sub(weigh(script.replace(&packed, &pack(&without)).as_bytes())?.brotli);
        sum += price;
        println!("{id:<20} {:>5} {price:>5}", block.len());
    }
    println!("{:<20} {:>5} {whole:>5}  ({sum} of it for all presets)", "makul-services.js", script.len());
    Ok(())
}

/// The blocks as they stand in the sources: those constants whose second line has hosts.
fn blocks(place: &Place) -> Result<Vec<String>> {
    let mut blocks = Vec::new();
    for family in ["google", "yandex", "vk", "world", "region"] {
        let path = place.root.join(format!("src/core/vendor/{family}.rs"));
        let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        for piece in text.split("&str = ").skip(1) {
            let raw =
                piece.strip_prefix("r#\"").and_then(|rest| rest.split("\"#;").next()).map(str::to_owned);
            let plain =
                || piece.strip_prefix('"')?.split("\";").next().map(|text| text.replace("\\\"", "\""));
            let block = raw.or_else(plain).unwrap_or_default();
            if block.lines().nth(1).is_some_and(|line| line.starts_with("host ")) {
                blocks.push(block);
            }
        }
    }
    Ok(blocks)
}

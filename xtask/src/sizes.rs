//! The record of sizes, tests/sizes.txt: exact, so that every byte gained or lost is a line in a diff.
use std::fs;

use anyhow::{Context, Result, bail};

use crate::bundle::ENTRIES;
use crate::measure::weigh_file;
use crate::place::Place;

const RECORD: &str = "tests/sizes.txt";
/// What a script may weigh at most, after brotli: what every visit costs, and what is fetched on demand.
const CEILINGS: [(&str, usize); 3] =
    [("makul.js", 16_000), ("makul-panel.js", 32 * 1024), ("makul-block.js", 4_000)];

/// Writes the record anew.
pub fn record(place: &Place) -> Result<()> {
    let path = place.root.join(RECORD);
    fs::write(&path, rows(place)?).with_context(|| format!("writing {}", path.display()))?;
    println!("Recorded in {RECORD}.");
    over_ceiling(place)
}

/// Fails when pkg/ is not what the record says.
pub fn check(place: &Place) -> Result<()> {
    let path = place.root.join(RECORD);
    let recorded = fs::read_to_string(&path)
        .with_context(|| format!("there is no {RECORD} yet: `cargo xtask sizes` writes it"))?;
    let built = rows(place)?;
    if recorded != built {
        bail!(
            "pkg/ is not of the recorded size.\nRecorded in {RECORD}:\n{recorded}Built:\n{built}\
             If that is meant, record it with `cargo xtask sizes` and commit {RECORD}; else find what changed it \
             (another compiler changes it too: the record is for the Rust version in Cargo.toml)."
        );
    }
    over_ceiling(place)
}

fn over_ceiling(place: &Place) -> Result<()> {
    for (file, ceiling) in CEILINGS {
        let weight = weigh_file(&place.pkg().join(file))?;
        if weight.brotli > ceiling {
            bail!(
                "{file} has {} bytes after brotli; the ceiling is {ceiling}: take something out",
                weight.brotli
            );
        }
    }
    Ok(())
}

fn rows(place: &Place) -> Result<String> {
    let mut rows = String::from("# file raw gzip brotli; written by `cargo xtask sizes`\n");
    for file in ENTRIES.iter().map(|entry| entry.file).chain(["makul_bg.wasm"]) {
        let weight = weigh_file(&place.pkg().join(file))
            .with_context(|| format!("pkg/{file} is not there: `cargo xtask build` makes it"))?;
        rows += &format!("{file} {} {} {}\n", weight.raw, weight.gzip, weight.brotli);
    }
    Ok(rows)
}

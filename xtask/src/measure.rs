//! What a file weighs: as it is, and as a web server's best gzip and brotli send it.
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

/// Bytes raw, after gzip 9, after brotli 11.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
}

pub fn weigh(bytes: &[u8]) -> Result<Weight> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes)?;
    let mut brotli = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut brotli, &settings)?;
    Ok(Weight { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
}

/// The weight of a file, by its path.
pub fn weigh_file(path: &Path) -> Result<Weight> {
    let bytes = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    weigh(&bytes).with_context(|| format!("compressing {}", path.display()))
}

/// A table of every file in a folder.
pub fn table(folder: &Path) -> Result<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("listing {}", folder.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    let mut table = format!("{:<20}{:>10}{:>10}{:>10}\n", "pkg/", "raw", "gzip 9", "brotli 11");
    for name in names {
        let weight = weigh_file(&folder.join(&name))?;
        table += &format!("{name:<20}{:>10}{:>10}{:>10}\n", weight.raw, weight.gzip, weight.brotli);
    }
    Ok(table)
}

//! Where things are: the checkout, cargo's target folder, the package's version. Asked of cargo, never guessed.
use std::path::PathBuf;

use anyhow::{Context, Result};
use cargo_metadata::MetadataCommand;

/// The wasm modules of the package, by the name of their feature and of their folder in src/.
pub const FACES: [&str; 6] = ["widget", "panel", "reader", "services", "migration", "explain"];

pub struct Place {
    /// The root of the checkout.
    pub root: PathBuf,
    /// Cargo's target folder, wherever CARGO_TARGET_DIR or a config put it.
    pub target: PathBuf,
    /// The version of the package `makul`, as `makul.version` shows it.
    pub version: String,
}

impl Place {
    pub fn find() -> Result<Self> {
        let metadata = MetadataCommand::new()
            .no_deps()
            .exec()
            .context("asking cargo where the workspace is; run this inside the checkout")?;
        let package = metadata
            .packages
            .iter()
            .find(|package| package.name.as_str() == "makul")
            .context("this workspace has no package `makul`")?;
        Ok(Self {
            root: metadata.workspace_root.clone().into_std_path_buf(),
            target: metadata.target_directory.clone().into_std_path_buf(),
            version: package.version.to_string(),
        })
    }

    /// The finished files.
    pub fn pkg(&self) -> PathBuf {
        self.root.join("pkg")
    }

    /// The steps in between, kept for whoever wants to look.
    pub fn work(&self, face: &str) -> PathBuf {
        self.target.join("pkg-work").join(face)
    }
}

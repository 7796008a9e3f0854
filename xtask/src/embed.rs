//! Writes the module `makul:bytes` of a face: the packed wasm and its decoder, proved by decoding it with node.
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::pack;
use crate::place::Place;

/// Compares what a module exports as `wasm` with the bytes of a file.
const PROOF: &str = "import(process.argv[1]).then(({ wasm }) => process.exit(Buffer.compare(wasm, \
                     require('fs').readFileSync(process.argv[2])) ? 1 : 0))";

/// Stands for the packed text until the script is minified: minifiers choose names by the letters they see most,
/// and the text would drown those of the code.
pub const MARK: &str = "makul-packed-wasm";

/// Writes `bytes.js` beside the glue and answers the packed text.
pub fn embed(place: &Place, wasm: &[u8], work: &Path) -> Result<String> {
    let packed = pack::pack(wasm);
    let (module, original) = (work.join("bytes.js"), work.join("packed.wasm"));
    let text =
        format!("{}export const wasm = unpack(\"{MARK}\", {});\n", include_str!("unpack.js"), wasm.len());
    fs::write(&module, &text).with_context(|| format!("writing {}", module.display()))?;
    fs::write(&original, wasm).with_context(|| format!("writing {}", original.display()))?;
    let proof = work.join("proof.mjs");
    fs::write(&proof, text.replace(MARK, &packed)).with_context(|| format!("writing {}", proof.display()))?;
    let mut node = Command::new("node");
    node.current_dir(&place.root)
        .args(["-e", PROOF])
        .arg(format!("file://{}", proof.display()))
        .arg(&original);
    let status = node.status().context("could not start node")?;
    ensure!(status.success(), "{} does not decode to {}", proof.display(), original.display());
    Ok(packed)
}

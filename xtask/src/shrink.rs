//! Makes the module small with wasm-opt, then gives its imports and exports one-letter names and tells which.
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::place::Place;
use crate::run;

/// What rustc's target has switched on. Nothing else may appear in the output: it would raise the browser floor.
const FEATURES: [&str; 6] = [
    "--enable-reference-types",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
];

/// What was tried on the real module and made it no smaller: monomorphizing, merging similar functions or locals, hoisting
/// constants, reordering functions. Two that make it smaller are refused: `--traps-never-happen` makes a panic undefined,
/// `--ignore-implicit-traps` may read an address before the check that guards it.
const PASSES: [&str; 12] = [
    // Control flow taken apart and built anew, for speed first and then for size: -1.2 % after brotli.
    "--flatten",
    "--rereloop",
    "-O2",
    "-Oz",
    "--converge",
    // A function goes into its only caller up to this size, into several only when it is tiny: -0.3 %.
    "--one-caller-inline-max-function-size=20",
    "--always-inline-max-function-size=5",
    // Every load and store has the same hint then, 0, and a hint is all that it is: -0.3 %.
    "--dealign",
    // Nothing lives below address 1024: rustc puts the stack's far end there. Lets offsets be folded: -0.5 %.
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// One import of the module.
pub struct Import {
    pub module: String,
    pub name: String,
    pub short: String,
}

/// What was renamed to what.
pub struct Names {
    /// The one module name that all imports have now.
    pub module: String,
    pub imports: Vec<Import>,
    exports: Vec<(String, String)>,
}

impl Names {
    pub fn export(&self, name: &str) -> Result<&str> {
        let found = self.exports.iter().find(|(long, _)| long == name);
        let (_, short) =
            found.with_context(|| format!("the glue calls `{name}`, which the module does not export"))?;
        Ok(short)
    }
}

pub fn shrink(place: &Place, wasm: &[u8], work: &Path) -> Result<(Vec<u8>, Names)> {
    let (bound, small, named) = (work.join("bound.wasm"), work.join("small.wasm"), work.join("named.wasm"));
    fs::write(&bound, wasm).with_context(|| format!("writing {}", bound.display()))?;
    run::run(wasm_opt(place).args([&bound, Path::new("-o"), &small].map(Path::new)).args(PASSES))?;
    // In a pass of its own: a later pass would find the imports no longer by the names in the map.
    let mut rename = wasm_opt(place);
    rename.arg(&small).arg("-o").arg(&named).arg("--minify-imports-and-exports-and-modules");
    println!("$ {}", run::shown(&rename));
    let map = run::read(&mut rename)?;
    let names = names(&map).context("reading the map of names that wasm-opt printed")?;
    let wasm = fs::read(&named).with_context(|| format!("reading {}", named.display()))?;
    Ok((wasm, names))
}

fn wasm_opt(place: &Place) -> Command {
    let mut command = Command::new("node");
    command.current_dir(&place.root).arg("node_modules/binaryen/bin/wasm-opt").args(FEATURES);
    command
}

fn names(map: &str) -> Result<Names> {
    let map: Value = serde_json::from_str(map)?;
    let rows = |key: &str| -> Result<Vec<Vec<String>>> {
        Ok(serde_json::from_value(map.get(key).with_context(|| format!("no `{key}` in it"))?.clone())?)
    };
    let mut imports = Vec::new();
    for row in rows("imports")? {
        let [module, name, short] = row.as_slice() else { bail!("an import is not three names: {row:?}") };
        imports.push(Import { module: module.clone(), name: name.clone(), short: short.clone() });
    }
    let mut exports = Vec::new();
    for row in rows("exports")? {
        let [name, short] = row.as_slice() else { bail!("an export is not two names: {row:?}") };
        exports.push((name.clone(), short.clone()));
    }
    // wasm-opt always calls the one module `a`.
    Ok(Names { module: "a".to_owned(), imports, exports })
}

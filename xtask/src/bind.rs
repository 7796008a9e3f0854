//! Runs wasm-bindgen over a compiled face: out come the module the page will see and the JavaScript between the two.
use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use regex::Regex;
use wasm_bindgen_cli_support::{Bindgen, EncodeInto, Output};

use crate::glue::Glue;
use crate::glue_cuts;
use crate::place::Place;

pub struct Bound {
    /// The module, with nothing exported that the glue does not call.
    pub wasm: Vec<u8>,
    /// The glue, cut to what this project needs; imports and exports still have their long names.
    pub glue: Glue,
}

/// Binds one face. The JavaScript that Rust pulled in lands under `work`, where the glue looks for it.
pub fn bind(place: &Place, wasm: Vec<u8>, work: &Path) -> Result<Bound> {
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes("makul", wasm).typescript(false).debug(false).keep_debug(false);
    // Function names stay until wasm-opt strips them: bound.wasm can be asked what is heavy.
    bindgen.remove_producers_section(true).encode_into(EncodeInto::Always);
    // The target `web` keeps all imports together in one object: the easiest to rename.
    bindgen.web(true)?;
    let mut output = bindgen.generate_output().context("wasm-bindgen refused the compiled module")?;
    output.emit(work).with_context(|| format!("writing wasm-bindgen's output to {}", work.display()))?;
    let path = work.join("makul.js");
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let mut glue = Glue::parse(&text).with_context(|| format!("taking {} apart", path.display()))?;
    glue.code = at_home(place, &glue.code)?;
    glue_cuts::cut(&mut glue)?;
    prune(&mut output, &glue.exports_used());
    Ok(Bound { wasm: output.wasm_mut().emit_wasm(), glue })
}

/// Imports our own JavaScript from where it is in src/, not from wasm-bindgen's copy: it imports its neighbours there,
/// and what an entry imports too must be the same module, with the same state.
fn at_home(place: &Place, glue: &str) -> Result<String> {
    let copy = Regex::new(r#"(['"])\./snippets/makul-[0-9a-f]+/(src/[^'"]+)['"]"#)?;
    let root = place.root.display().to_string();
    Ok(copy
        .replace_all(glue, |found: &regex::Captures| {
            format!("{}{root}/{}{}", &found[1], &found[2], &found[1])
        })
        .into_owned())
}

/// An export that nothing calls keeps its function alive through every later optimisation.
fn prune(output: &mut Output, used: &BTreeSet<String>) {
    let exports = &mut output.wasm_mut().exports;
    let unused: Vec<_> =
        exports.iter().filter(|export| !used.contains(&export.name)).map(|export| export.id()).collect();
    for id in unused {
        exports.delete(id);
    }
}

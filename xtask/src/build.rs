//! Makes pkg/: compiles, binds, shrinks and packs each face, bundles the scripts, and prints what each file weighs.
use std::fs;

use anyhow::{Context, Result, ensure};

use crate::place::{FACES, Place};
use crate::{bind, bundle, compile, embed, install, known, measure, shrink};

pub fn build(place: &Place) -> Result<()> {
    install::wasm_target()?;
    install::npm(place)?;
    let pkg = place.pkg();
    fs::create_dir_all(&pkg).with_context(|| format!("making {}", pkg.display()))?;
    for face in FACES {
        let (wasm, packed) = self::face(place, face)?;
        if face == "widget" {
            bundle::replace(&pkg.join("makul_bg.wasm"), &wasm)?;
        }
        for entry in bundle::ENTRIES.iter().filter(|entry| entry.face == face) {
            let script = bundle::bundle(place, entry)?;
            // Between these quotes the text means itself; a minifier might have written others.
            let mark = format!("\"{}\"", embed::MARK);
            let marks = script.matches(&mark).count();
            let expected = usize::from(entry.format == "iife");
            ensure!(marks == expected, "{} imports makul:bytes {marks} times, not {expected}", entry.source);
            bundle::replace(
                &pkg.join(entry.file),
                script.replace(&mark, &format!("\"{packed}\"")).as_bytes(),
            )?;
        }
    }
    // No wasm in this one.
    known::known(place)?;
    for entry in bundle::ENTRIES.iter().filter(|entry| entry.face == "block") {
        bundle::replace(&pkg.join(entry.file), bundle::bundle(place, entry)?.as_bytes())?;
    }
    println!("\n{}", measure::table(&pkg)?);
    Ok(())
}

/// Everything of one face up to the bundle, and its packed wasm: `glue.js`, `bytes.js` and `style.js` in its work folder.
fn face(place: &Place, face: &str) -> Result<(Vec<u8>, String)> {
    let work = place.work(face);
    // What an earlier build left must not find its way into this one.
    if work.exists() {
        fs::remove_dir_all(&work).with_context(|| format!("clearing {}", work.display()))?;
    }
    fs::create_dir_all(&work).with_context(|| format!("making {}", work.display()))?;
    let compiled = compile::compile(place, face)?;
    let bound = bind::bind(place, compiled, &work).with_context(|| format!("binding the {face}"))?;
    let (wasm, names) = shrink::shrink(place, &bound.wasm, &work)?;
    let glue = bound.glue.module(&names).with_context(|| format!("writing the glue of the {face}"))?;
    fs::write(work.join("glue.js"), glue)
        .with_context(|| format!("writing the glue to {}", work.display()))?;
    let packed = embed::embed(place, &wasm, &work)?;
    bundle::style(place, face)?;
    Ok((wasm, packed))
}

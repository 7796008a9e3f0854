//! Joins an entry with the glue, the packed wasm and the style of its face, with esbuild, and minifies the whole.
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::place::Place;
use crate::run;

/// The oldest browsers that have all the wasm features the module uses.
const FLOOR: &str = "--target=chrome96,firefox79,safari15";

/// One built script: where it begins, what it is, and where it goes.
pub struct Entry {
    pub face: &'static str,
    pub source: &'static str,
    pub format: &'static str,
    pub file: &'static str,
}

pub const ENTRIES: [Entry; 8] = [
    Entry { face: "widget", source: "src/widget/classic.js", format: "iife", file: "makul.js" },
    Entry { face: "panel", source: "src/panel/classic.js", format: "iife", file: "makul-panel.js" },
    Entry { face: "reader", source: "src/reader/classic.js", format: "iife", file: "makul-reader.js" },
    Entry { face: "services", source: "src/services/classic.js", format: "iife", file: "makul-services.js" },
    Entry {
        face: "migration",
        source: "src/migration/classic.js",
        format: "iife",
        file: "makul-migration.js",
    },
    Entry { face: "explain", source: "src/explain/classic.js", format: "iife", file: "makul-explain.js" },
    Entry { face: "block", source: "src/block/classic.js", format: "iife", file: "makul-block.js" },
    Entry { face: "widget", source: "src/widget/module.js", format: "esm", file: "makul.mjs" },
];

/// Writes `style.js` beside the glue: the style sheet of the face with what it imports, minified, as a string.
pub fn style(place: &Place, face: &str) -> Result<()> {
    let source = place.root.join(format!("src/{face}/style.css"));
    let css = if source.exists() {
        run::read(esbuild(place).arg(format!("src/{face}/style.css")).args(["--bundle", "--minify", FLOOR]))?
    } else {
        String::new()
    };
    let path = place.work(face).join("style.js");
    // esbuild leaves the values of custom properties as they are written.
    let css = css.trim_end().replace(": var(", ":var(").replace(", ", ",");
    let text = serde_json::to_string(&css)?;
    fs::write(&path, format!("export default {text};\n"))
        .with_context(|| format!("writing {}", path.display()))
}

/// Bundles and minifies one entry, and answers the script.
pub fn bundle(place: &Place, entry: &Entry) -> Result<String> {
    let work = place.work(entry.face);
    let alias = |name: &str| {
        let file = work.join(name).with_extension("js");
        format!("--alias:makul:{name}={}", file.display())
    };
    let bundled = work.join(entry.file);
    let mut esbuild = esbuild(place);
    esbuild
        .args([entry.source, "--bundle", "--charset=ascii", "--legal-comments=none", FLOOR])
        .arg(format!("--format={}", entry.format))
        .arg(format!("--define:__VERSION__=\"{}\"", place.version))
        .args(["glue", "bytes", "style", "known"].map(alias))
        .arg(format!("--outfile={}", bundled.display()));
    run::run(&mut esbuild)?;
    // Not esbuild's own minifier: this one inlines what is called once, -0.3 % of makul.js after brotli.
    let mut terser = Command::new("node");
    terser
        .current_dir(&place.root)
        .arg("node_modules/terser/bin/terser")
        .arg(&bundled)
        .args([
            "--compress",
            "ecma=2020,passes=5,toplevel,unsafe_arrows,pure_getters,keep_fargs=false,hoist_funs",
            "--mangle",
            "toplevel",
        ])
        .args(["--format", "ascii_only=true"])
        .args((entry.format == "esm").then_some("--module"));
    println!("$ {}", run::shown(&terser));
    run::read(&mut terser)
}

fn esbuild(place: &Place) -> Command {
    let mut command = Command::new("node");
    command.current_dir(&place.root).args(["node_modules/esbuild/bin/esbuild", "--log-level=warning"]);
    command
}

/// Replaces a file in one move: a server or a test that reads it meanwhile sees the old or the new, never half.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let half = path.with_extension("part");
    fs::write(&half, bytes).with_context(|| format!("writing {}", half.display()))?;
    fs::rename(&half, path).with_context(|| format!("moving {} to {}", half.display(), path.display()))
}

//! wasm-bindgen's glue taken apart (imports, the rest) and put together again as the ES module `makul:glue`.
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use anyhow::{Context, Result, bail};
use regex::{Captures, Regex};

use crate::shrink::Names;

/// Where the part begins that fetches and instantiates: our entries do that themselves.
const LOADER: &str = "\nlet wasmModule, wasmInstance, wasm;\n";
const IMPORTS_OPEN: &str =
    "function __wbg_get_imports() {\n    const import0 = {\n        __proto__: null,\n";
const IMPORTS_CLOSE: &str = "\n    };\n    return {\n";

#[allow(clippy::unwrap_used, reason = "a constant pattern; the tests of this file run it")]
static EXPORT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\bwasm\.(\w+)").unwrap());

pub struct Glue {
    /// Everything beside the imports: wrappers of exported functions, what they lean on, snippets.
    pub code: String,
    /// The functions the module imports, by their name, each as a JavaScript expression.
    pub imports: BTreeMap<String, String>,
    /// Snippet modules that wasm imports from without any glue between, and their name in `code`.
    modules: BTreeMap<String, String>,
    /// Whether `__wbindgen_start` must run.
    start: bool,
}

impl Glue {
    /// Takes apart what wasm-bindgen wrote for the target `web`.
    pub fn parse(text: &str) -> Result<Self> {
        let changed = "wasm-bindgen's glue has another shape than the one xtask/src/glue.rs was written for";
        let (text, loader) = text.split_once(LOADER).context(changed)?;
        let (before, rest) = text.split_once(IMPORTS_OPEN).context(changed)?;
        let (imports, rest) = rest.split_once(IMPORTS_CLOSE).context(changed)?;
        let (modules, after) = rest.split_once("\n}\n").context(changed)?;
        if !loader.contains("wasm.__wbindgen_start();") {
            bail!("{changed}: the module has no `__wbindgen_start`");
        }
        let modules = modules.lines().filter_map(|line| {
            let (module, name) = line.trim().trim_end_matches(',').split_once(": ")?;
            name.starts_with("import").then(|| (module.trim_matches('"').to_owned(), name.to_owned()))
        });
        let mut glue = Self {
            code: format!("{before}{after}"),
            imports: entries(imports).context(changed)?,
            modules: modules.collect(),
            start: true,
        };
        // Text and numbers alone cross the border of our modules: then nothing uses the table of
        // JavaScript values, and `__wbindgen_start`, which fills it and does nothing else, can go.
        let table = |name: &String| name.contains("init_externref_table");
        let others = glue.imports.iter().filter(|(name, _)| !table(name));
        let values = others.map(|(_, code)| code).chain([&glue.code]);
        glue.start = values.into_iter().any(|code| code.contains("xternref"));
        if !glue.start {
            glue.imports.retain(|name, _| !table(name));
        }
        Ok(glue)
    }

    /// The names of all exports of the module that the glue uses.
    pub fn exports_used(&self) -> BTreeSet<String> {
        let start = self.start.then(|| "__wbindgen_start".to_owned());
        let texts = self.imports.values().chain([&self.code]);
        texts
            .flat_map(|text| EXPORT.captures_iter(text).map(|found| found[1].to_owned()))
            .chain(start)
            .collect()
    }

    /// The ES module: `imports`, `attach(instance)` and each exported Rust function under its own name.
    pub fn module(&self, names: &Names) -> Result<String> {
        let mut functions = Vec::new();
        for import in &names.imports {
            let expression = match (self.imports.get(&import.name), self.modules.get(&import.module)) {
                (_, Some(module)) if !import.module.ends_with("_bg.js") => {
                    format!("{module}.{}", import.name)
                }
                (Some(expression), _) => self.renamed(expression, names)?,
                _ => bail!(
                    "the glue has no `{}` from `{}`, which the module imports",
                    import.name,
                    import.module
                ),
            };
            functions.push(format!("  {}: {expression},\n", import.short));
        }
        let code = self.renamed(&self.code, names)?;
        let start = if self.start {
            format!("\n  wasm.{}();", names.export("__wbindgen_start")?)
        } else {
            String::new()
        };
        let (module, functions) = (&names.module, functions.concat());
        Ok(format!(
            "let wasm;\n{code}\n\
             export const imports = {{ {module}: {{\n{functions}}} }};\n\
             export function attach(instance) {{\n  wasm = instance.exports;{start}\n}}\n"
        ))
    }

    fn renamed(&self, text: &str, names: &Names) -> Result<String> {
        let mut missing = None;
        let text = EXPORT.replace_all(text, |found: &Captures| match names.export(&found[1]) {
            Ok(short) => format!("wasm.{short}"),
            Err(error) => {
                missing = Some(error);
                String::new()
            }
        });
        missing.map_or_else(|| Ok(text.into_owned()), Err)
    }
}

/// The members of the object of imports. Each begins on a line indented by exactly eight spaces.
fn entries(text: &str) -> Option<BTreeMap<String, String>> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        let member = line.strip_prefix("        ").filter(|rest| !rest.starts_with([' ', '}']));
        if let Some((name, value)) = member.and_then(|member| member.split_once(": ")) {
            entries.push((name.to_owned(), value.to_owned()));
        } else {
            let (_, value) = entries.last_mut()?;
            value.push('\n');
            value.push_str(line);
        }
    }
    Some(entries.into_iter().map(|(name, value)| (name, value.trim_end_matches(',').to_owned())).collect())
}

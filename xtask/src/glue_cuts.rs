//! Shorter forms of what wasm-bindgen writes for every case there is. Each says why the long form is not needed here.
use anyhow::{Context, Result, ensure};
use regex::Regex;

use crate::glue::Glue;

/// Functions replaced whole: the first line as wasm-bindgen writes it, and ours.
const FUNCTIONS: &[(&str, &str)] = &[
    // Strings here are short: encoding at once costs less code than guessing ASCII and growing the buffer.
    (
        "function passStringToWasm0(arg, malloc, realloc) {",
        "function passStringToWasm0(text) {
    const bytes = cachedTextEncoder.encode(text);
    const ptr = wasm.__wbindgen_malloc(WASM_VECTOR_LEN = bytes.length, 1);
    getUint8ArrayMemory0().set(bytes, ptr);
    return ptr;
}",
    ),
    // A new view costs some nanoseconds; memory that has grown cannot be missed by it.
    (
        "function getUint8ArrayMemory0() {",
        "function getUint8ArrayMemory0() {
    return new Uint8Array(wasm.memory.buffer);
}",
    ),
    (
        "function getDataViewMemory0() {",
        "function getDataViewMemory0() {
    return new DataView(wasm.memory.buffer);
}",
    ),
    // An address is below 2 GB, so it is never negative; and Safari's limit of 2 GB decoded is far away.
    (
        "function getStringFromWasm0(ptr, len) {",
        "function getStringFromWasm0(ptr, len) {
    return cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}",
    ),
    (
        "function isLikeNone(x) {",
        "function isLikeNone(x) {
    return x == null;
}",
    ),
    ("function decodeText(bytes) {", ""),
    ("function handleError(f, args) {", ""),
];

/// What the shorter forms lean on: a name and its function, added when something calls it.
const HELPERS: [(&str, &str); 4] = [
    (
        "attempt(",
        "function attempt(f) {
    return (...args) => {
        try {
            return f(...args);
        } catch (e) {
            wasm.__wbindgen_exn_store(addToExternrefTable0(e));
        }
    };
}",
    ),
    ("optional(", "function optional(x) {\n    return isLikeNone(x) ? 0 : addToExternrefTable0(x);\n}"),
    (
        "putText(",
        "function putText(at, text) {\n    putPair(at, passStringToWasm0(text), WASM_VECTOR_LEN);\n}",
    ),
    (
        "putPair(",
        "function putPair(at, first, second) {
    const view = getDataViewMemory0();
    view.setInt32(at, first, true);
    view.setInt32(at + 4, second, true);
}",
    ),
];

/// Turns of phrase, in the imports and in the code alike.
const PHRASES: &[(&str, &str)] = &[
    // Dead once the functions above are replaced, but not to a minifier's eye.
    (r"(?m)^let cachedTextDecoder = ", "const cachedTextDecoder = /* @__PURE__ */ "),
    (r"(?m)^cachedTextDecoder\.decode\(\);\n", ""),
    (r", wasm\.__wbindgen_malloc, wasm\.__wbindgen_realloc\)", ")"),
    // Every browser above the floor has it.
    (r"\(typeof FinalizationRegistry === 'undefined'\)\n.*\n\s*: new", "/* @__PURE__ */ new"),
    (
        r"^function\(\) \{ return handleError\(function ?\(([^)]*)\) \{([\s\S]*)\}, arguments\); \}$",
        "attempt(($1) => {$2})",
    ),
    (r"^function ?\(([^)]*)\) \{", "($1) => {"),
    (r"isLikeNone\((\w+)\) \? 0 : addToExternrefTable0\((\w+)\)", "optional($1)"),
    (r"const ret = (.*);\s*return optional\(ret\);", "return optional($1);"),
    // A class that a browser lacks has no instances.
    (
        r"let result;\s*try \{\s*result = (\w+) instanceof (\w+);\s*\} catch \(_\) \{\s*result = false;\s*\}\s*const ret = result;",
        "const ret = typeof $2 == 'function' && $1 instanceof $2;",
    ),
    (
        r"getDataViewMemory0\(\)\.setInt32\(\((\w+) >>> 0\) \+ 4 \* 1, (\w+), true\);\s*getDataViewMemory0\(\)\.setInt32\(\(\w+ >>> 0\) \+ 4 \* 0, (\w+), true\);",
        "putPair($1, $3, $2);",
    ),
    (
        r"const ptr\d+ = passStringToWasm0\((\w+)\);\s*const len\d+ = WASM_VECTOR_LEN;\s*putPair\((\w+), \w+, \w+\);",
        "putText($2, $1);",
    ),
];

pub fn cut(glue: &mut Glue) -> Result<()> {
    for (first_line, ours) in FUNCTIONS {
        replace_function(&mut glue.code, first_line, ours)?;
    }
    for (long, short) in PHRASES {
        let long = Regex::new(long).context("a pattern in xtask/src/glue_cuts.rs")?;
        for text in glue.imports.values_mut().chain([&mut glue.code]) {
            *text = long.replace_all(text, *short).into_owned();
        }
    }
    for (call, helper) in HELPERS {
        if glue.imports.values().chain([&glue.code]).any(|text| text.contains(call)) {
            glue.code.push('\n');
            glue.code.push_str(helper);
        }
    }
    // What of theirs nothing calls any more, the bundler drops.
    Ok(())
}

fn replace_function(code: &mut String, first_line: &str, ours: &str) -> Result<()> {
    let name = first_line.split('(').next().unwrap_or(first_line);
    let Some(start) = code.find(&format!("{name}(")) else {
        return Ok(());
    };
    let rest = code.get(start..).unwrap_or_default();
    ensure!(
        rest.starts_with(first_line),
        "wasm-bindgen's `{name}` has other arguments than xtask/src/glue_cuts.rs expects: read both and mend it"
    );
    let length = rest.find("\n}").with_context(|| format!("`{name}` in wasm-bindgen's glue has no end"))? + 2;
    code.replace_range(start..start + length, ours);
    Ok(())
}

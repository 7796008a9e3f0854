//! What our internet has on disk: the sites of `www/`, and the built widget of `pkg/` at the root of every host.
use std::path::{Path, PathBuf};

/// The files of a build that a site copies beside its pages.
const BUILT: [&str; 6] =
    ["makul.js", "makul-panel.js", "makul-reader.js", "makul-block.js", "makul.mjs", "makul_bg.wasm"];

/// Sites whose root is a folder of `www/`, and one that is all of it.
const SITES: [(&str, &str); 6] = [
    ("aloka.one", "aloka"),
    ("alilo.kz", "alilo"),
    ("qlever.asia", "qlever"),
    ("om.kg", "omkg"),
    ("umai.example", "umai"),
    ("makul.example", ""),
];

pub fn house() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether the widget has been built.
pub fn built() -> bool {
    house().join("pkg/makul.js").is_file()
}

/// The file behind an address, with its content type.
pub fn file(host: &str, path: &str) -> Option<(Vec<u8>, &'static str)> {
    let path = path.trim_start_matches('/');
    if path.split('/').any(|step| step == "..") {
        return None;
    }
    let file = if BUILT.contains(&path) { house().join("pkg").join(path) } else { published(host, path)? };
    Some((std::fs::read(&file).ok()?, kind(&file)))
}

fn published(host: &str, path: &str) -> Option<PathBuf> {
    let (_, folder) = SITES.iter().find(|(site, _)| *site == host)?;
    let file = house().join("www").join(folder).join(path);
    Some(if path.is_empty() || path.ends_with('/') { file.join("index.html") } else { file })
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|kind| kind.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

//! What a page says on its console, overheard inside the page itself, because only some engines tell it over WebDriver.

/// Where the capture is served, on every host.
pub const PATH: &str = "/overheard-console.js";

/// The capture: console calls, uncaught errors, unhandled rejections and CSP violations.
pub const CAPTURE: &str = include_str!("console.js");

/// The page with the capture before its own scripts.
pub fn overheard(html: &str) -> String {
    let tag = format!("<script src=\"{PATH}\"></script>");
    let lower = html.to_ascii_lowercase();
    let start = ["<head", "<html", "<!doctype"].into_iter().find_map(|opening| {
        let from = lower.find(opening)?;
        Some(from + lower[from..].find('>')? + 1)
    });
    let (before, after) = html.split_at(start.unwrap_or(0));
    format!("{before}{tag}{after}")
}

//! An address: a URL that may stand in a configuration.

/// Whether this is http, https or relative. Browsers drop tabs and line ends inside a scheme
/// (<https://url.spec.whatwg.org/#url-parsing>), so `java\nscript:` is one too: no control
/// character and no space may stand in it.
pub fn is_address(text: &str) -> bool {
    if text.is_empty() || text.bytes().any(|b| b <= b' ') {
        return false;
    }
    let start = text.split(['/', '?', '#']).next().unwrap_or_default();
    match start.split_once(':') {
        None => true,
        Some((scheme, _)) => {
            scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
        }
    }
}

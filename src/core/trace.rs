//! Traces: what a service leaves in the browser, and where a sweep has to look for it.

/// Whether the name of a cookie or storage key is one that `pattern` means. `*` at the end is any
/// rest, `#` is a number, or two with a colon between them; all else stands for itself.
pub fn matches(pattern: &str, name: &str) -> bool {
    if let Some((before, after)) = pattern.split_once('#') {
        let Some(rest) = name.strip_prefix(before) else { return false };
        let tail = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let tail = match tail.strip_prefix(':') {
            Some(second) => second.trim_start_matches(|c: char| c.is_ascii_digit()),
            None => tail,
        };
        return tail.len() < rest.len() && matches(after, tail);
    }
    match pattern.strip_suffix('*') {
        Some(prefix) => name.starts_with(prefix),
        None => pattern == name,
    }
}

/// Every `Domain` under which a page of `host` could have set a cookie, the longest first. The
/// empty one is the host itself without the attribute. The last label alone is left out: browsers
/// refuse cookies for it; other public suffixes they refuse by themselves.
pub fn domains(host: &str) -> Vec<&str> {
    let mut domains = vec![""];
    let mut rest = host;
    while let Some((_, parent)) = rest.split_once('.') {
        domains.push(rest);
        rest = parent;
    }
    domains
}

/// Every `Path` that a page at `path` can see cookies of: `/`, and each folder down to itself.
pub fn paths(path: &str) -> Vec<&str> {
    let mut paths = vec!["/"];
    for (end, _) in path.match_indices('/').skip(1) {
        paths.extend(path.get(..end));
        paths.extend(path.get(..=end));
    }
    if path.len() > 1 && !path.ends_with('/') {
        paths.push(path);
    }
    paths
}

/// The names in a `document.cookie` text that one of the patterns means.
pub fn named<'a>(cookies: &'a str, patterns: &'a [&str]) -> impl Iterator<Item = &'a str> {
    cookies
        .split(';')
        .map(|pair| pair.split('=').next().unwrap_or_default().trim_ascii())
        .filter(move |name| patterns.iter().any(|pattern| matches(pattern, name)))
}

//! Whose an address is. A pattern is a host, meant with all its subdomains, and maybe the beginning of
//! what follows it: `facebook.com/v*/plugins/`, where `*` is anything but a slash. `*` alone in front
//! of a path is any host. A name in a path is whole: `facebook.com/tr` is not `facebook.com/trust`.

use super::super::cut::cut;
use super::{ALL, Vendor};

/// The vendor that an address belongs to: of several the first.
pub fn owner_of(address: &str) -> Option<Vendor> {
    owners_of(address).next()
}

/// The vendors that an address belongs to. The longest pattern decides, so that a script of one
/// product on another's domain is its own; a script that serves two has two owners.
pub fn owners_of(address: &str) -> impl Iterator<Item = Vendor> {
    let place = split(address);
    let longest = ALL.iter().map(|vendor| length(*vendor, place)).max().unwrap_or(0);
    ALL.iter().copied().filter(move |vendor| longest > 0 && length(*vendor, place) == longest)
}

/// The length of a vendor's longest pattern that means this host and path; 0 when none does.
fn length(vendor: Vendor, place: Option<(&str, &str)>) -> usize {
    let mut longest = 0;
    if let Some((host, path)) = place {
        for pattern in vendor.hosts() {
            if pattern.text.len() > longest && meets(pattern.text, host, path) {
                longest = pattern.text.len();
            }
        }
    }
    longest
}

/// The host of an absolute address, and what follows it. Browsers take a backslash for a slash, and
/// nothing for white space around an address.
pub fn split(address: &str) -> Option<(&str, &str)> {
    let start = address.bytes().take_while(|byte| *byte <= b' ').count();
    let address = address.get(start..)?;
    let rest = match cut(address, b':') {
        (scheme, Some(rest))
            if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") =>
        {
            rest
        }
        _ => address,
    };
    let ([b'/' | b'\\', b'/' | b'\\', ..], Some(mut rest)) = (rest.as_bytes(), rest.get(2..)) else {
        return None;
    };
    let end =
        rest.bytes().take_while(|byte| *byte > b' ' && !matches!(byte, b'/' | b'\\' | b'?' | b'#')).count();
    let path = rest.get(end..)?;
    rest = rest.get(..end)?;
    while let (_, Some(host)) = cut(rest, b'@') {
        rest = host;
    }
    let host = cut(rest, b':').0;
    Some((if host.ends_with('.') { host.get(..host.len() - 1)? } else { host }, path))
}

fn meets(pattern: &str, host: &str, path: &str) -> bool {
    let end = cut(pattern, b'/').0.len();
    let (wanted, beginning) = pattern.split_at_checked(end).unwrap_or((pattern, ""));
    (wanted == "*" || is_below(host, wanted)) && begins(path.as_bytes(), beginning.as_bytes())
}

/// Whether a host is this one or a subdomain of it.
fn is_below(host: &str, wanted: &str) -> bool {
    let Some(start) = host.len().checked_sub(wanted.len()) else { return false };
    let (before, end) = host.as_bytes().split_at_checked(start).unwrap_or_default();
    end.eq_ignore_ascii_case(wanted.as_bytes()) && (before.is_empty() || before.ends_with(b"."))
}

/// A loop with one way back, for a path has one `*` at the most.
fn begins(mut path: &[u8], beginning: &[u8]) -> bool {
    let mut wanted = beginning;
    let mut retry: Option<(&[u8], &[u8])> = None;
    loop {
        match (wanted, path) {
            ([], _) => {
                let inside = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
                return !inside(beginning.last()) || !inside(path.first());
            }
            ([b'*', rest @ ..], _) => {
                retry = Some((path, rest));
                wanted = rest;
            }
            ([letter, rest @ ..], [byte, after @ ..]) if letter == byte => (wanted, path) = (rest, after),
            _ => {
                let Some(([byte, after @ ..], rest)) = retry else { return false };
                if *byte == b'/' {
                    return false;
                }
                retry = Some((after, rest));
                (path, wanted) = (after, rest);
            }
        }
    }
}

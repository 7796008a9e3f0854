//! Embeds: what the services' hands must know of an element that waits for a yes, and the address that
//! a frame is loaded from.

use super::cut::{cut, digits, join, pieces, push, push_digits};
use super::locale::Locale;
use super::vendor::{owner_of, split, vendor};
use super::words::placeholder;
use alloc::string::String;

/// Lines for an element of this service (its `data-service`) that loads from this address: whence it
/// is loaded, the category it has without one of its own, its provider's name, and, in the language
/// of the tag, the sentence and the buttons of its placeholder.
pub fn embed(tag: &str, service: &str, address: &str) -> String {
    let locale = Locale::tagged(tag);
    let through = through(address);
    let vendor = vendor(service).or_else(|| owner_of(&through));
    let (latin, cyrillic) = cut(vendor.map_or("", |vendor| vendor.name()), b'|');
    let own = match cyrillic {
        Some(cyrillic) if !matches!(locale, Locale::Uz | Locale::En) => cyrillic,
        _ => latin,
    };
    let host = split(address).map_or(service, |(host, _)| host);
    let name = if own.is_empty() { host } else { own };
    let [sentence, once, always] = placeholder::words(locale);
    let category = vendor.map_or("", |vendor| vendor.category());
    join(&[&through, "\n", category, "\n", name, "\n", sentence, "\n", once, "\n", always])
}

/// The address that a frame is loaded from: YouTube's players through the domain that sets no cookies
/// before the film is played, and links to its pages as players; all else as it stands.
/// <https://support.google.com/youtube/answer/171780>
fn through(address: &str) -> String {
    player(address).unwrap_or_else(|| join(&[address]))
}

fn player(address: &str) -> Option<String> {
    const PLAYER: &str = "https://www.youtube-nocookie.com";
    let (host, path) = split(address)?;
    let (path, query) = cut(cut(path, b'#').0, b'?');
    let mut steps = pieces(path.strip_prefix('/')?, b'/');
    let (first, second) = (steps.next()?, steps.next().unwrap_or(""));
    let query = query.unwrap_or("");
    let film = match bare(host).as_str() {
        "youtube.com" | "youtube-nocookie.com" => match first {
            "embed" => {
                let sign = if query.is_empty() { "" } else { "?" };
                return Some(join(&[PLAYER, path, sign, query]));
            }
            "watch" => value(query, "v"),
            "playlist" if is_name(value(query, "list")) => "videoseries",
            "v" | "shorts" | "live" => second,
            _ => "",
        },
        "youtu.be" => first,
        _ => "",
    };
    if !is_name(film) {
        return None;
    }
    let mut player = join(&[PLAYER, "/embed/", film]);
    let mut sign = "?";
    let list = value(query, "list");
    if is_name(list) {
        push(&mut player, &[sign, "list=", list]);
        sign = "&";
    }
    let start = [value(query, "start"), value(query, "t")].into_iter().find_map(seconds);
    if let Some(start) = start {
        push(&mut player, &[sign, "start="]);
        push_digits(&mut player, start);
    }
    Some(player)
}

/// A host in lower case, without the subdomain that says which kind of page it is.
fn bare(host: &str) -> String {
    let host = host.to_ascii_lowercase();
    for prefix in ["www.", "m.", "music."] {
        if let Some(rest) = host.strip_prefix(prefix) {
            return join(&[rest]);
        }
    }
    host
}

/// The value of a key in a query, as it stands.
fn value<'a>(query: &'a str, key: &str) -> &'a str {
    let mut pairs = pieces(query, b'&').map(|pair| cut(pair, b'='));
    pairs.find(|(name, _)| *name == key).and_then(|(_, value)| value).unwrap_or("")
}

/// Whether it is a name of a film or list: `[A-Za-z0-9_-]+`.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

/// `90`, `90s` or `1h2m3s` as seconds.
fn seconds(text: &str) -> Option<u64> {
    let (hours, rest) = unit(text, b'h')?;
    let (minutes, rest) = unit(rest, b'm')?;
    let number = cut(rest, b's').0;
    if text.is_empty() || hours + minutes > 0 && rest.is_empty() {
        return (hours + minutes > 0).then_some(hours * 3600 + minutes * 60);
    }
    Some(hours * 3600 + minutes * 60 + small(number)?)
}

/// The number in front of a unit, 0 where it is not there, and what follows.
fn unit(text: &str, sign: u8) -> Option<(u64, &str)> {
    match cut(text, sign) {
        (number, Some(rest)) => Some((small(number)?, rest)),
        _ => Some((0, text)),
    }
}

/// A number that no film is longer than.
fn small(text: &str) -> Option<u64> {
    digits(text).filter(|number| *number < 1_000_000)
}

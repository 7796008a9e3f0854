//! The vendors: those of the region, but for Yandex and VK. None of them has a consent call.

/// A picture for each page view. The code that sites copy writes it into the page while it is read;
/// later that would wipe the page, so it is a picture outside of it.
pub const LIVEINTERNET: &str = "liveinternet analytics
host yadro.ru
id optional *
start if id pixel https://counter.yadro.ru/hit;{id}?r{referrer};s{screen};u{url};{random}
start if !id pixel https://counter.yadro.ru/hit?t11.6;r{referrer};s{screen};u{url};{random}";

//! Whose an address is: hosts with their subdomains, paths, and what only looks like one of them.
use makul::core::vendor::{Vendor, owner_of, owners_of};
use proptest::prelude::*;

fn owner(address: &str) -> &'static str {
    owner_of(address).map_or("", Vendor::id)
}

#[test]
fn an_address_belongs_to_the_vendor_of_its_host_and_path() {
    for (address, id) in [
        ("https://www.googletagmanager.com/gtag/js?id=G-TEST1", "google-analytics"),
        ("https://region1.google-analytics.com/g/collect?v=2", "google-analytics"),
        ("https://stats.g.doubleclick.net/j/collect", "google-analytics"),
        ("https://mc.yandex.ru/metrika/tag.js?id=1", "yandex-metrica"),
        ("https://shop.test/assets/metrika/tag.js", ""),
        ("https://shop.test/metrika/tag.js", "yandex-metrica"),
        ("https://top-fwz1.mail.ru/js/code.js", "top-mail-ru"),
        ("https://connect.facebook.net/ru_RU/fbevents.js", "meta-pixel"),
        ("https://www.facebook.com/tr?id=1&ev=PageView&noscript=1", "meta-pixel"),
        ("https://www.youtube-nocookie.com/embed/abc", "youtube"),
        ("//counter.yadro.ru/hit?t11.6;r", "liveinternet"),
    ] {
        assert_eq!(owner(address), id, "{address}");
    }
}

#[test]
fn what_only_looks_like_a_vendors_address_is_nobodys() {
    for address in [
        "",
        "/",
        "//",
        "https:",
        "https://",
        "mc.yandex.ru/metrika/tag.js",
        "/mc.yandex.ru/watch",
        "https://mc.yandex.ru.evil.test/metrika",
        "https://notmc.yandex.ru/watch/1",
        "https://yandex.ru/",
        "https://shop.test/?from=mc.yandex.ru",
        "https://shop.test/#//mc.yandex.ru/",
        "https://mc.yandex.ru@shop.test/",
        "https://connect.facebook.net/fbevents.js",
        "https://connect.facebook.net/a/b/fbevents.js",
        "https://www.facebook.com/trust",
        "data:text/javascript,//mc.yandex.ru/",
        "javascript://mc.yandex.ru/",
        "blob:https://mc.yandex.ru/1",
    ] {
        assert_eq!(owner(address), "", "{address:?}");
    }
}

#[test]
fn an_address_is_read_as_browsers_read_it() {
    for address in [
        "https://mc.yandex.ru",
        "HTTPS://MC.Yandex.RU/metrika/tag.js",
        "http://mc.yandex.ru:8080/watch",
        "https://user:word@mc.yandex.ru/watch",
        "https://mc.yandex.ru./watch",
        "https:\\\\mc.yandex.ru\\watch",
        "  https://mc.yandex.ru/watch\n",
        "https://mc.yandex.ru?1",
        "https://mc.yandex.ru#1",
        "https://a.b.mc.yandex.ru/",
    ] {
        assert_eq!(owner(address), "yandex-metrica", "{address:?}");
    }
}

proptest! {
    #[test]
    fn any_text_has_owners_or_none(address in any::<String>(), path in "[a-z*/?#.\\\\@:]{0,30}") {
        for address in [address.clone(), format!("https://{address}"), format!("//mc.yandex.ru{path}"),
                        format!("https://connect.facebook.net{path}{address}")] {
            prop_assert_eq!(owners_of(&address).next(), owner_of(&address));
        }
    }
}

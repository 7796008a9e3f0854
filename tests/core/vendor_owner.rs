//! Whose an address is: hosts with their subdomains, paths, and what only looks like one of them.
use makul::core::vendor::{ALL, Vendor, owner_of, owners_of};
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
        ("https://www.googletagmanager.com/gtm.js?id=GTM-1", "google-tag-manager"),
        ("https://www.googletagmanager.com/ns.html?id=GTM-1", "google-tag-manager"),
        ("https://www.googletagmanager.com/gtag/js?id=AW-1", "google-ads"),
        ("https://securepubads.g.doubleclick.net/tag/js/gpt.js", "google-ads"),
        ("https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1", "google-ads"),
        ("https://yandex.ru/ads/system/context.js", "yandex-rsya"),
        ("https://an.yandex.ru/system/context.js", "yandex-rsya"),
        ("https://yandex.ru/map-widget/v1/?um=1", "yandex-maps"),
        ("https://api-maps.yandex.ru/2.1/?apikey=1", "yandex-maps"),
        ("https://vk.com/js/api/openapi.js?169", "vk-pixel"),
        ("https://vk.com/rtrg?p=VK-RTRG-1", "vk-pixel"),
        ("https://vk.com/js/api/share.js", "vk-widgets"),
        ("https://vk.com/widget_community.php?gid=1", "vk-widgets"),
        ("https://vk.com/club1", ""),
        ("https://r.mail.ru/clb1", "top-mail-ru"),
        ("https://collector.mediator.media/script/9/", "mediator"),
        ("https://connect.facebook.net/ky_KG/sdk.js#xfbml=1", "facebook-social"),
        ("https://www.facebook.com/plugins/like.php?href=x", "facebook-social"),
        ("https://www.facebook.com/v25.0/plugins/page.php", "facebook-social"),
        ("https://www.facebook.com/v25.0/other/plugins/", ""),
        ("https://www.facebook.com/shop", ""),
        ("https://content.adriver.ru/AdRiverFPS.js", "adriver"),
        ("https://websdk.appsflyer.com?st=pba&", "appsflyer"),
        ("https://rewards.unity.com/owp/web/sdk/latest", "tapjoy"),
        ("https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=1", "tiktok-pixel"),
        ("https://www.clarity.ms/tag/1", "microsoft-clarity"),
        ("https://bat.bing.com/bat.js", "microsoft-uet"),
        ("https://www.bing.com/search", ""),
        ("https://static.hotjar.com/c/hotjar-1.js?sv=6", "hotjar"),
        ("https://st.top100.ru/top100/top100.js", "rambler-top100"),
        ("https://cloud.roistat.com/dist/module.js", "roistat"),
        ("https://mod.calltouch.ru/init.js?id=1", "calltouch"),
        ("https://code.jivo.ru/widget/1", "jivo"),
        ("https://cdn.carrotquest.app/api.min.js", "carrot-quest"),
        ("https://i.ytimg.com/vi/1/default.jpg", "youtube"),
        ("https://www.youtube.com/watch?v=1", ""),
        ("https://www.google.com/maps/embed?pb=1", "google-maps"),
        ("https://www.google.com/recaptcha/api.js", "recaptcha"),
        ("https://www.google.com/search?q=maps", ""),
        ("https://challenges.cloudflare.com/turnstile/v0/api.js", "turnstile"),
        ("https://c.zero.kz/z.js", "zero-kz"),
        ("https://www.net.kg/img.php?id=1", "net-kg"),
        ("https://www.net.kg/stat.php?id=1&fromsite=1", ""),
    ] {
        assert_eq!(owner(address), id, "{address}");
    }
}

#[test]
fn a_script_that_serves_two_has_two_owners_and_the_first_is_answered() {
    let owners = |address| owners_of(address).map(Vendor::id).collect::<Vec<_>>();
    assert_eq!(owners("https://vk.com/js/api/openapi.js?169"), ["vk-pixel", "vk-widgets"]);
    assert_eq!(owners("https://top-fwz1.mail.ru/js/code.js"), ["top-mail-ru", "mytarget"]);
    // A product on another one's domain is its own.
    assert_eq!(owners("https://stats.g.doubleclick.net/dc.js"), ["google-analytics"]);
    assert_eq!(owners("https://www.googletagmanager.com/gtag/js?id=AW-1"), ["google-ads"]);
    assert!(owners("https://shop.test/").is_empty());
}

#[test]
fn every_vendor_owns_something_and_no_pattern_is_there_for_nothing() {
    for vendor in ALL {
        for pattern in vendor.hosts() {
            let example = pattern.text.replace("*/metrika", "shop.test/metrika").replace('*', "x");
            let owners: Vec<_> = owners_of(&format!("https://{example}")).collect();
            assert!(owners.contains(&vendor), "{}: {example} is {owners:?}'s", vendor.id());
            let host = pattern.text.split('/').next().unwrap();
            assert!(host == "*" || host.contains('.') && !host.contains('*'), "{}: {host}", vendor.id());
            assert!(pattern.text.matches('*').count() < 2, "{}: {}", vendor.id(), pattern.text);
            assert_eq!(host, host.to_lowercase());
        }
    }
}

#[test]
fn hosts_that_no_source_confirms_say_so() {
    let doubted = |vendor: Vendor| vendor.hosts().filter(|host| host.unconfirmed).count();
    let hosts = |id| ALL.into_iter().find(|vendor| vendor.id() == id).unwrap();
    for (id, count) in [("mediator", 2), ("turnstile", 1), ("jivo", 1), ("hotjar", 0), ("yandex-metrica", 0)]
    {
        assert_eq!(doubted(hosts(id)), count, "{id}");
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

//! Embeds: whence a frame is loaded, what its provider is called, and what its placeholder says.
use makul::core::embed::embed;
use makul::core::vendor::ALL;
use proptest::prelude::*;

/// The lines of an embed: address, category, name, sentence, two buttons.
fn lines(tag: &str, service: &str, address: &str) -> [String; 6] {
    let text = embed(tag, service, address);
    text.split('\n').map(str::to_owned).collect::<Vec<_>>().try_into().unwrap()
}

fn through(address: &str) -> String {
    lines("en", "", address)[0].clone()
}

#[test]
fn youtube_is_played_through_the_domain_without_cookies() {
    let player = "https://www.youtube-nocookie.com/embed/";
    for (address, played) in [
        ("https://www.youtube.com/embed/aB3_-x", "aB3_-x"),
        ("https://youtube.com/embed/aB3_-x?rel=0&start=5#t", "aB3_-x?rel=0&start=5"),
        ("//www.youtube.com/embed/x?enablejsapi=1", "x?enablejsapi=1"),
        ("http://WWW.YouTube.com/embed/x", "x"),
        ("https://www.youtube-nocookie.com/embed/x?si=1", "x?si=1"),
        ("https://youtube-nocookie.com/embed/x", "x"),
        ("https://www.youtube.com/embed/videoseries?list=PL1", "videoseries?list=PL1"),
        ("https://www.youtube.com/watch?v=x", "x"),
        ("https://m.youtube.com/watch?app=desktop&v=x&feature=share", "x"),
        ("https://www.youtube.com/watch?v=x&list=PL1&index=2&t=90s", "x?list=PL1&start=90"),
        ("https://www.youtube.com/playlist?list=PL1", "videoseries?list=PL1"),
        ("https://www.youtube.com/shorts/x?si=1", "x"),
        ("https://www.youtube.com/live/x", "x"),
        ("https://www.youtube.com/v/x", "x"),
        ("https://youtu.be/x", "x"),
        ("https://youtu.be/x?t=75", "x?start=75"),
        ("https://youtu.be/x?t=1h2m3s&si=1", "x?start=3723"),
        ("https://youtu.be/x?t=2m", "x?start=120"),
        ("https://youtu.be/x?t=1h5s", "x?start=3605"),
        ("https://youtu.be/x?t=soon", "x"),
        ("https://youtu.be/x?t=5m5m", "x"),
        ("https://youtu.be/x?t=99999999999999999999", "x"),
    ] {
        assert_eq!(through(address), format!("{player}{played}"), "{address}");
    }
}

#[test]
fn all_else_is_loaded_from_where_it_stands() {
    for address in [
        "",
        "/film.html",
        "film.html?v=x",
        "https://www.youtube.com/",
        "https://www.youtube.com/@channel",
        "https://www.youtube.com/watch",
        "https://www.youtube.com/watch?v=",
        "https://www.youtube.com/watch?v=a%22b",
        "https://www.youtube.com/playlist?list=a b",
        "https://www.youtube.com/shorts/",
        "https://youtu.be/",
        "https://youtube.com.example.kg/embed/x",
        "https://myyoutube.com/embed/x",
        "https://studio.youtube.com/embed/x",
        "https://example.kg/?u=https://www.youtube.com/embed/x",
        "https://vk.com/video_ext.php?oid=1&id=2",
        "https://yandex.ru/map-widget/v1/?um=1",
        "https://www.google.com/maps/embed?pb=1",
        "javascript:0",
    ] {
        assert_eq!(through(address), address);
    }
}

#[test]
fn the_provider_is_named_by_service_address_or_host() {
    for (service, address, category, name) in [
        ("youtube", "https://www.youtube.com/embed/x", "social", "YouTube"),
        ("youtube", "/own.html", "social", "YouTube"),
        ("", "https://youtu.be/x", "social", "YouTube"),
        ("our-films", "https://www.youtube.com/embed/x", "social", "YouTube"),
        ("", "https://yandex.kz/map-widget/v1/", "", "yandex.kz"),
        ("", "https://yandex.ru/map-widget/v1/?um=1", "preferences", "Яндекс Карты"),
        ("", "https://www.google.com/maps/embed?pb=1", "preferences", "Google Карты"),
        ("vk-widgets", "", "social", "ВКонтакте"),
        ("", "https://vk.com/video_ext.php?oid=1", "social", "ВКонтакте"),
        ("", "https://www.facebook.com/plugins/page.php?href=1", "social", "Facebook"),
        ("our-films", "https://films.example.kg:8443/1", "", "films.example.kg"),
        ("our-films", "", "", "our-films"),
        ("", "", "", ""),
        // It has no frames of its own, so nobody has given it a name for people here.
        ("liveinternet", "https://counter.yadro.ru/hit", "analytics", "counter.yadro.ru"),
    ] {
        let [_, of, named, ..] = lines("ru", service, address);
        assert_eq!((of.as_str(), named.as_str()), (category, name), "{service} {address}");
    }
    for (tag, name) in
        [("kk", "Яндекс Карты"), ("uz-Cyrl", "Яндекс Карты"), ("uz", "Yandex Maps"), ("en", "Yandex Maps")]
    {
        assert_eq!(lines(tag, "yandex-maps", "")[2], name, "{tag}");
    }
}

#[test]
fn who_is_framed_by_pages_has_a_name_for_placeholders() {
    let named: Vec<&str> = ALL.iter().filter(|each| !each.name().is_empty()).map(|each| each.id()).collect();
    assert_eq!(named, ["youtube", "google-maps", "yandex-maps", "vk-widgets", "facebook-social"]);
    for each in ALL {
        assert!(each.frames() || each.name().is_empty(), "{}", each.id());
        assert!(each.name().split('|').all(|name| name.trim() == name), "{}", each.id());
    }
}

#[test]
fn the_words_are_those_of_the_language() {
    let [_, _, _, sentence, once, always] = lines("en", "youtube", "");
    assert_eq!(sentence, "Once this loads, the service knows of your visit.");
    assert_eq!((once.as_str(), always.as_str()), ("Show once", "Always allow"));
    assert_eq!(lines("none", "youtube", "")[4], "Show once", "a tag that is none of ours is English");
}

proptest! {
    #[test]
    fn any_words_have_an_embed(tag in ".{0,9}", service in "[^\n]{0,20}", address in "[^\n]{0,60}") {
        let [through, ..] = lines(&tag, &service, &address);
        prop_assert!(through == address || through.starts_with("https://www.youtube-nocookie.com/embed"));
    }

    #[test]
    fn a_player_is_its_own_player(id in "[A-Za-z0-9_-]{1,12}", query in "[a-z=&?0-9]{0,20}") {
        let once = through(&format!("https://www.youtube.com/watch?v={id}&{query}"));
        prop_assert!(once.contains(&id), "{}", once);
        prop_assert_eq!(through(&once), once.clone());
    }
}

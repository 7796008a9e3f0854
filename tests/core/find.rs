//! Finding: the services that a text names, whatever its language adds to their names, and no others.
use makul::core::catalog::ALL;
use makul::core::catalog::find::find;
use makul::core::locale::Locale;

fn named(text: &str) -> String {
    find(text).join(" ")
}

#[test]
fn policies_name_services_in_many_ways() {
    for (text, ids) in [
        (
            "сведения, собираемые Google Analytics, Яндекс.Метрика и другими",
            "google-analytics yandex-metrica",
        ),
        ("Яндекс.Метрика, Медиатор; Вконтакте", "yandex-metrica mediator vk-pixel vk-widgets"),
        (
            "(Google Analytic, Tapjoy жана Appsflyer); Facebook ж.б.; AdRiver",
            "google-analytics tapjoy appsflyer facebook-social adriver",
        ),
        ("Яндекс (ря) жарнама тармагы", "yandex-rsya"),
        ("Рекламной сети «Яндекса» (РСЯ)", "yandex-rsya"),
        ("счётчик Рейтинга Mail.ru", "top-mail-ru"),
        ("рейтинг Топ.Mail.ru", "top-mail-ru"),
        ("LiveInternet, Рамблер/Топ-100, ZERO.kz, WWW.NET.KG", "liveinternet rambler-top100 zero-kz net-kg"),
        ("Google reCAPTCHA и Cloudflare Turnstile", "recaptcha turnstile"),
        ("Диспетчером тегов Google (GTM)", "google-tag-manager"),
        ("google-analytics.com, clarity.ms и mediator.media", "google-analytics microsoft-clarity mediator"),
    ] {
        assert_eq!(named(text), ids, "{text}");
    }
}

#[test]
fn one_name_is_written_in_many_ways() {
    for text in [
        "Яндекс.Метрика",
        "яндекс метрика",
        "ЯНДЕКС-МЕТРИКА",
        "Яндекс. Метрика",
        "«Яндекс» Метрика",
        "Яндекс\u{a0}Метрика",
        "Яндекс\n\nМетрика",
        "Яндекс—Метрика",
        "Yandex.Metrica",
        "Yandex Metrika",
        "yandex metrika",
        "Yandeks Metrika",
        "Яндекс Metrica",
        "с/Яндекс.Метрика",
        "(Яндекс.Метрика)",
        "“Яндекс.Метрика”",
        "Вебвизор",
        // Typed by hand: Cyrillic letters in a Latin word, and the other way round.
        "Yаndех.Меtriса",
        "Янdекс.Mетрика, Яндeкс.Mетpика",
    ] {
        assert_eq!(named(text), "yandex-metrica", "{text}");
    }
}

#[test]
fn a_language_may_glue_its_endings_to_a_name() {
    for (text, id) in [
        // Russian declines.
        ("с помощью Яндекс.Метрики и Яндекс.Метрикой", "yandex-metrica"),
        ("в Яндексе.Метрике", "yandex-metrica"),
        ("пикселя Facebook", "meta-pixel"),
        ("виджетами ВКонтакте", "vk-widgets"),
        ("из Гугл Аналитики", "google-analytics"),
        // Kyrgyz.
        ("Яндекс.Метрикага жана Яндекс.Метриканын", "yandex-metrica"),
        ("Google Analyticsтин", "google-analytics"),
        ("Facebookтун", "facebook-social"),
        ("Тапджойго", "tapjoy"),
        // Kazakh.
        ("Яндекс.Метриканың көмегімен", "yandex-metrica"),
        ("Google Analytics-ке", "google-analytics"),
        ("Hotjar-дың", "hotjar"),
        ("YouTube-тегі бейнелер", "youtube"),
        // Uzbek, with any of its apostrophes.
        ("Google Analyticsdan", "google-analytics"),
        ("Facebookʼning", "facebook-social"),
        ("AppsFlyer'ga", "appsflyer"),
        ("Yandex reklama tarmogʻida", "yandex-rsya"),
        ("Яндекс реклама тармоғи", "yandex-rsya"),
    ] {
        assert_eq!(named(text), id, "{text}");
    }
}

#[test]
fn a_short_name_is_a_whole_word() {
    for text in ["VK", "vk", "(VK)", "VK, OK", "VK-дағы", "VK'ning", "сеть VK.", "VK.\nПисьма"]
    {
        assert_eq!(named(text), "vk-pixel vk-widgets", "{text}");
    }
    for text in [
        "VKусно",
        "aVK",
        "VKs",
        "VK2",
        "2VK",
        "m.vk",
        "info@vk",
        "vk.com/aloka",
        "VK_ID",
        "ВКР",
        "авк",
        "GTMO",
        "РСЯК",
        "GA45",
        "net.kgz",
        "aloka.net.kg",
        "internet.kg",
        "akk@net.kg",
        "azero.kz",
    ] {
        assert_eq!(named(text), "", "{text}");
    }
}

#[test]
fn a_name_that_is_also_a_word_needs_its_capital() {
    assert_eq!(named("Медиатор"), "mediator");
    assert_eq!(named("счётчик «Медиатор»."), "mediator");
    for text in
        ["спор с участием медиатора", "медиатор", "Медиатору", "медиаторго", "a mediator", "Mediators"]
    {
        assert_eq!(named(text), "", "{text}");
    }
    assert_eq!(named("the turnstile at the gate"), "");
    assert_eq!(named("по ВК РФ и вк"), "vk-pixel vk-widgets", "once is enough");
    assert_eq!(named("вк"), "");
}

#[test]
fn nothing_is_found_inside_another_word_or_behind_one() {
    for text in [
        "",
        " ",
        "Google, Яндекс и Mail.ru",
        "поставщикам аналитических сервисов (Google, Яндекс)",
        "МояЯндекс.Метрика",
        "Яндекс, Метрика",
        "Яндекс: Метрика",
        "Google; Analytics",
        "GoogleAnalytics",
        "Googles Analytics",
        "notGoogle Analytics",
        "Instagram, TikTok, Telegram",
        "ясность (clarity)",
        "реклама и метрика",
        "Meta",
        "карта сайта",
        "Fаcebоо",
    ] {
        assert_eq!(named(text), "", "{text}");
    }
}

#[test]
fn a_link_to_a_page_is_not_the_use_of_a_service() {
    for text in [
        "https://facebook.com/aloka",
        "www.facebook.com",
        "youtube.com/@aloka",
        "hello@jivo.example",
        "пишите на m.vk.com",
    ] {
        assert_eq!(named(text), "", "{text}");
    }
    assert_eq!(named("Мы в Facebook. Пишите"), "facebook-social");
    assert_eq!(named("через Facebook.Пишите"), "facebook-social", "a space was forgotten");
    assert_eq!(named("https://www.net.kg/stat.php"), "net-kg", "this address is the service");
}

#[test]
fn of_two_names_at_one_place_the_longer_counts() {
    for (text, ids) in [
        ("Facebook Pixel", "meta-pixel"),
        ("Facebook", "facebook-social"),
        ("Пиксель Facebook и кнопка Facebook", "meta-pixel facebook-social"),
        ("VK Pixel", "vk-pixel"),
        ("виджет VK", "vk-widgets"),
        ("VK Реклама", "top-mail-ru mytarget"),
        ("VK", "vk-pixel vk-widgets"),
        ("Google Maps, Google Ads, Google Analytics", "google-maps google-ads google-analytics"),
        ("Яндекс.Карты, Яндекс.Директ, Яндекс.Метрика", "yandex-maps yandex-rsya yandex-metrica"),
    ] {
        assert_eq!(named(text), ids, "{text}");
    }
}

#[test]
fn services_come_in_the_order_of_their_first_mention_each_once() {
    let text = "Tapjoy, AdRiver, Tapjoy, Hotjar, adriver, HOTJAR, Jivo";
    assert_eq!(named(text), "tapjoy adriver hotjar jivo");
}

#[test]
fn every_service_is_found_by_its_own_name_in_either_alphabet() {
    for service in ALL {
        for locale in [Locale::En, Locale::Ru] {
            let name = service.name(locale).text;
            for text in [name.to_owned(), name.to_uppercase(), format!("… {name}, …")] {
                assert!(find(&text).contains(&service.id()), "{text} is {}", service.id());
            }
        }
    }
}

#[test]
fn every_spelling_finds_its_service() {
    for service in ALL {
        for spelling in service.spellings().split(',') {
            assert!(spelling.trim() == spelling && !spelling.is_empty(), "{}: {spelling:?}", service.id());
            let text = spelling.replace(['=', '^', '*'], "");
            assert!(find(&text).contains(&service.id()), "{text} is {}", service.id());
        }
    }
}

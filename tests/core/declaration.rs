//! The cookie declaration: the lines for several sites and languages, and nothing said that is not known.
use crate::site::{SHOP, state};
use makul::core::catalog::ALL;
use makul::core::declaration::print;
use makul::core::locale::Locale;
use makul::core::state::State;
use proptest::prelude::*;

/// What is declared on a site, a bar between the fields.
fn lines(site: &str, locale: Locale) -> Vec<String> {
    let mut state = state(site, "");
    state.locale = locale;
    print(&state).lines().map(|line| line.replace('\t', "|")).collect()
}

/// The lines after `service|NAME` up to the next service or category.
fn about(site: &str, locale: Locale, name: &str) -> Vec<String> {
    let lines = lines(site, locale).into_iter();
    let after = lines.skip_while(|line| !line.starts_with(&format!("service|{name}|"))).skip(1);
    after.take_while(|line| !line.starts_with("service|") && !line.starts_with("category|")).collect()
}

#[test]
fn an_empty_site_has_our_own_record_and_no_more() {
    let wanted = "head|Название|Для чего|Срок|не подтверждено
        category|вход и безопасность|Вход в аккаунт, защита форм и память о вашем выборе.
        service|Makul|
        provider|Поставщик|Этот сайт|
        kind|Cookie этого сайта
        trace|makul||Помнит ваш выбор||180 дней|
        kind|Память браузера (localStorage)
        trace|makul||Помнит ваш выбор||Пока не удалят|";
    let wanted: Vec<&str> = wanted.lines().map(str::trim_start).collect();
    assert_eq!(lines("", Locale::Ru), wanted);
}

#[test]
fn our_record_stays_as_long_as_the_site_has_set() {
    for (site, wanted) in [
        ("expires n 1", "trace|makul||Remembers your choice||1 day|"),
        ("expires n 90", "trace|makul||Remembers your choice||90 days|"),
        ("expires n 4000", "trace|makul||Remembers your choice||180 days|"),
    ] {
        assert_eq!(about(site, Locale::En, "Makul")[2], wanted, "{site}");
    }
    assert_eq!(about(SHOP, Locale::En, "Makul")[0], "provider|Provider|aloka.one|");
}

#[test]
fn a_shop_declares_its_services_by_category() {
    let lines = lines(SHOP, Locale::Ky);
    let headings = lines.iter().filter(|line| line.starts_with("category|") || line.starts_with("service|"));
    let headings: Vec<&str> = headings.map(|line| line.split('|').nth(1).unwrap()).collect();
    let wanted = [
        "кирүү жана коопсуздук",
        "Makul",
        "аналитика",
        "Google Analytics",
        "Яндекс Метрика",
        "социалдык тармактар",
        "chat",
    ];
    assert_eq!(headings, wanted);
}

#[test]
fn a_preset_is_declared_by_the_catalogue_alone() {
    let wanted = "provider|Provider|Google LLC|
        policy|Privacy policy: Google LLC|https://policies.google.com/privacy|
        kind|Cookies of this site
        trace|_ga||Tells visitors apart||2 years|
        trace|_ga_…||Holds one visit together||2 years|
        trace|_gid||Tells visitors apart||24 hours|
        trace|_gat _gat_… _dc_gtm_…||Limits the number of requests||1 minute|
        trace|_gac_…||Notes which advertisement led here||90 days|
        trace|_gcl_au||Notes which advertisement led here||3 months|
        trace|FPID||Tells visitors apart||2 years|1
        trace|FPLC||Matches identifiers between sites||Until the browser is closed|1";
    let wanted: Vec<&str> = wanted.lines().map(str::trim_start).collect();
    assert_eq!(about(SHOP, Locale::En, "Google Analytics"), wanted);
    let metrica = about(SHOP, Locale::Uz, "Yandex Metrica");
    assert!(metrica.contains(&"trace|_ym_… _ym…_…||Xizmatning ichki maʼlumotlari||Oʻchirilguncha|".into()));
    assert!(metrica.contains(&"provider|Xizmat koʻrsatuvchi|YANDEX LLC|".into()));
}

#[test]
fn an_operators_own_service_is_declared_as_far_as_the_operator_says() {
    let wanted = "provider|Қызмет көрсетуші|chat.example|
        kind|Cookie және браузер жадындағы кілттер
        trace|chat_…||әлеуметтік желілер||Белгісіз|
        trace|chat-open||әлеуметтік желілер||Белгісіз|";
    let wanted: Vec<&str> = wanted.lines().map(str::trim_start).collect();
    assert_eq!(about(SHOP, Locale::Kk, "chat"), wanted);
    let bare = "
        services[0].id s counter
        services[0].category s analytics
        services[0].name.ru s Счётчик";
    assert_eq!(about(bare, Locale::Ru, "Счётчик"), ["nothing|Что сохраняет этот сервис, неизвестно."]);
}

#[test]
fn what_an_operator_adds_to_a_preset_stands_behind_it() {
    let site = "
        services[0].use s google-analytics
        services[0].id s G-1
        services[0].cookies[0] s shop_ref_*
        services[0].cookies[1] s _ga";
    let lines = about(site, Locale::En, "Google Analytics");
    assert_eq!(lines.iter().filter(|line| line.contains("|_ga|")).count(), 1, "nothing is said twice");
    assert_eq!(
        lines[lines.len() - 2..],
        ["kind|Cookies and storage keys", "trace|shop_ref_…||analytics||Unknown|"]
    );
}

#[test]
fn what_is_not_known_of_a_service_is_not_made_up() {
    let site = "
        services[0].id s mediator
        services[0].category s analytics
        services[1].id s www-kg
        services[1].category s analytics
        services[2].id s vk-pixel
        services[2].category s marketing";
    let all = lines(site, Locale::Ru);
    assert!(all.contains(&"service|Медиатор|1".into()) && all.contains(&"service|WWW.KG|1".into()));
    assert_eq!(
        about(site, Locale::Ru, "Медиатор"),
        ["provider|Поставщик|My.com B.V.|1", "nothing|Что сохраняет этот сервис, неизвестно."]
    );
    assert_eq!(
        about(site, Locale::Ru, "WWW.KG"),
        ["provider|Поставщик|Неизвестно|", "nothing|Что сохраняет этот сервис, неизвестно."]
    );
    assert_eq!(
        about(site, Locale::Ru, "Пиксель ВКонтакте"),
        [
            "provider|Поставщик|VK|1",
            "policy|Политика конфиденциальности: VK|https://vk.com/privacy|1",
            "kind|На доменах поставщика: этот сайт не может их удалить",
            "trace|remix…|1|Связывает действия одного посещения||Неизвестно|",
        ]
    );
}

#[test]
fn who_serves_a_script_is_its_provider() {
    for (src, provider) in [
        ("https://chat.example/start.js", "chat.example"),
        ("//chat.example:8443?x=/y", "chat.example:8443"),
        ("http://чат.example#top", "чат.example"),
        ("/start.js", ""),
        ("start.js", ""),
        ("js//start.js", ""),
        ("./a//b.js", ""),
    ] {
        let site = format!("services[0].id s x\nservices[0].category s social\nservices[0].src s {src}");
        let wanted =
            if provider.is_empty() { vec![] } else { vec![format!("provider|Provider|{provider}|")] };
        let mut lines = about(&site, Locale::En, "x");
        assert_eq!(lines.pop().unwrap(), "nothing|What this service stores is not known.");
        assert_eq!(lines, wanted, "{src}");
    }
}

#[test]
fn a_category_that_holds_no_service_is_not_declared() {
    let site = "
        categories[0].id s ads
        services[0].id s x
        services[0].category s nowhere";
    assert_eq!(lines(site, Locale::Ru), lines("", Locale::Ru));
    let own = "
        categories[0].id s maps
        categories[0].name.ru s карты
        services[0].id s yandex-maps
        services[0].category s maps";
    assert!(lines(own, Locale::Ru).contains(&"category|карты|".into()));
}

/// How many fields a line has, and which of them are marks.
fn shape(word: &str) -> (usize, &'static [usize]) {
    match word {
        "head" => (5, &[]),
        "category" => (3, &[]),
        "service" => (3, &[2]),
        "provider" | "policy" => (4, &[3]),
        "kind" | "nothing" => (2, &[]),
        "trace" => (7, &[2, 4, 6]),
        other => panic!("no such line: {other}"),
    }
}

/// Every line has as many fields as its word promises; a mark is one or nothing.
fn well_formed(state: &State) {
    for line in print(state).lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let (count, marks) = shape(fields[0]);
        assert_eq!(fields.len(), count, "{line}");
        for (at, field) in fields.iter().enumerate() {
            if marks.contains(&at) {
                assert!(["", "1"].contains(field), "{line}");
            } else {
                // Nobody has said what a category of the operator's own is for.
                assert!(!field.is_empty() || fields[0] == "category" && at == 2, "{line}");
            }
        }
    }
}

#[test]
fn every_service_of_the_catalogue_can_be_declared_in_every_language() {
    let site: String = (0..)
        .zip(ALL)
        .map(|(n, known)| {
            format!("services[{n}].id s {}\nservices[{n}].category s {}\n", known.id(), known.category())
        })
        .collect();
    let mut state = state(&site, "");
    for locale in Locale::ALL {
        state.locale = locale;
        well_formed(&state);
        let text = print(&state);
        assert_eq!(text.lines().filter(|line| line.starts_with("service\t")).count(), 1 + ALL.len());
        let links = text.lines().filter(|line| line.starts_with("policy\t"));
        assert!(links.count() > 20 && !text.contains('?'), "{locale:?}");
    }
}

proptest! {
    #[test]
    fn any_site_can_be_declared(
        services in prop::collection::vec(("[a-z-]{1,12}", "[a-z]{0,9}", "[ -~а-я]{0,20}", "[!-~]{0,9}"), 0..6),
        known in prop::sample::select(ALL.map(|service| service.id()).to_vec()),
    ) {
        let mut site = format!("services[9].id s {known}\nservices[9].category s social\n");
        for (n, (id, category, src, pattern)) in services.iter().enumerate() {
            let own = [("id", id), ("category", category), ("src", src), ("cookies[0]", pattern)];
            for (key, value) in own {
                site += &format!("services[{n}].{key} s {value}\n");
            }
        }
        for locale in Locale::ALL {
            let mut state = state(&site, "");
            state.locale = locale;
            well_formed(&state);
        }
    }
}

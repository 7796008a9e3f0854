//! The cookie declaration: it stands in the settings, folded, says what each service keeps, and fits a phone.
use std::path::Path;

use serde_json::json;

use crate::internet::Internet;
use crate::shop::{configured, open, open_with};
use crate::stage::in_a_browser;
use crate::visitor::{Key, Visitor};

/// Two presets, a service of which little is known, one of which nothing is, and one of the operator's own.
const SERVICES: &str = r#"{
    "site": "shop.aloka.one",
    "expires": 22,
    "services": [
        { "use": "google-analytics", "id": "G-TEST1" },
        { "use": "yandex-metrica", "id": "555" },
        { "id": "mediator", "category": "analytics" },
        { "id": "www-kg", "category": "analytics" },
        { "id": "chat", "category": "social", "name": { "ru": "Чат" }, "src": "https://chat.example/c.js", "cookies": ["chat_*"] }
    ]
}"#;

/// What stands in the declaration: an array of the texts of what this selector finds in it.
async fn texts(visitor: &Visitor, selector: &str) -> Vec<String> {
    let found = visitor
        .value(&format!("[...document.querySelector('makul-consent').shadowRoot.querySelectorAll('details {selector}')].map((each) => each.textContent)"))
        .await;
    serde_json::from_value(found).unwrap()
}

/// Opens the settings and, by the keyboard, the declaration in them.
async fn unfold(visitor: &Visitor) {
    visitor.press("settings").await;
    visitor.see("panel").await;
    assert_eq!(texts(visitor, "h3").await, [""; 0], "nothing is drawn before somebody asks");
    visitor.tab_to("summary").await;
    visitor.key(Key::Enter).await;
    visitor
        .until(
            "document.querySelector('makul-consent').shadowRoot.querySelector('details[open] table:last-of-type')",
        )
        .await;
}

async fn visit(internet: &Internet, visitor: &Visitor, language: &str, attributes: &str) {
    let tag = configured(SERVICES).replace("<script src=", &format!("<script {attributes} src="));
    open(internet, visitor, &tag, "").await;
    visitor.see("banner").await;
    visitor.js(&format!("makul.setLocale('{language}')")).await;
    unfold(visitor).await;
}

#[test]
fn it_tells_a_kyrgyz_reader_who_keeps_what_for_what_and_how_long() {
    in_a_browser(async |internet, visitor| {
        visit(internet, visitor, "ky", "").await;
        assert_eq!(texts(visitor, "summary").await, ["Cookie жана браузердин эси"]);
        let headings = texts(visitor, "h3").await;
        assert_eq!(headings, ["кирүү жана коопсуздук", "аналитика", "социалдык тармактар"]);
        let services = texts(visitor, "h4").await;
        let doubted = ["Медиатор", "WWW.KG"].map(|name| format!("{name}* (ырасталган эмес)"));
        let wanted = ["Makul", "Google Analytics", "Яндекс Метрика", &doubted[0], &doubted[1], "Чат"];
        assert_eq!(services, wanted);
        let rows = texts(visitor, "tbody tr").await;
        for row in [
            "makulТандооңузду эстеп калат22 күн",
            "_gaБаруучуларды бири-биринен айырмалайт2 жыл",
            "FPIDБаруучуларды бири-биринен айырмалайт2 жыл* (ырасталган эмес)",
            "yandexuid, yuidss, ymexБаруучуларды бири-биринен айырмалайт1 жыл",
            "chat_…социалдык тармактарБелгисиз",
        ] {
            assert!(rows.contains(&row.to_owned()), "{row} is not in {rows:#?}");
        }
        let said = texts(visitor, "p").await;
        for line in [
            "Кызмат көрсөтүүчү: shop.aloka.one",
            "Кызмат көрсөтүүчү: My.com B.V.* (ырасталган эмес)",
            "Бул кызмат эмнени сактай турганы белгисиз.",
            "* ырасталган эмес",
        ] {
            assert!(said.contains(&line.to_owned()), "{line} is not in {said:#?}");
        }
    });
}

#[test]
fn numbers_are_declined_for_a_russian_reader() {
    in_a_browser(async |internet, visitor| {
        visit(internet, visitor, "ru", "").await;
        let cells = texts(visitor, "td:last-child").await;
        for span in ["22 дня", "2 года", "24 часа", "1 минута", "90 дней", "3 месяца", "1 год", "30 минут"]
        {
            assert!(cells.contains(&span.to_owned()), "{span} is not in {cells:?}");
        }
        let heads = texts(visitor, "table:last-of-type thead th").await;
        assert_eq!(heads, ["Название", "Для чего", "Срок"]);
    });
}

#[test]
fn another_language_leaves_it_open() {
    in_a_browser(async |internet, visitor| {
        visit(internet, visitor, "ru", "").await;
        visitor.js("makul.setLocale('uz')").await;
        visitor
            .until("document.querySelector('makul-consent').shadowRoot.querySelector('details[open] h4')")
            .await;
        assert_eq!(texts(visitor, "summary").await, ["Cookie va brauzer xotirasi"]);
        assert!(texts(visitor, "h4").await.contains(&"Yandex Metrica".to_owned()));
        visitor.press("close").await;
        visitor.lose_sight_of("panel").await;
        visitor.press("settings").await;
        visitor.see("panel").await;
        assert_eq!(texts(visitor, "h4").await, [""; 0], "who comes back finds it folded");
    });
}

#[test]
fn the_providers_policies_open_beside_the_page_and_cannot_reach_back() {
    in_a_browser(async |internet, visitor| {
        visit(internet, visitor, "ru", "").await;
        let links = visitor
            .value("[...document.querySelector('makul-consent').shadowRoot.querySelectorAll('details a')].map((link) => [link.textContent, link.href, link.target, link.rel].join(' '))")
            .await;
        let wanted = json!([
            "Политика конфиденциальности: Google LLC https://policies.google.com/privacy _blank noopener",
            "Политика конфиденциальности: ООО «ЯНДЕКС» https://yandex.com/legal/confidential/ _blank noopener",
        ]);
        assert_eq!(links, wanted);
    });
}

#[test]
fn every_cell_of_a_table_knows_its_heads() {
    in_a_browser(async |internet, visitor| {
        visit(internet, visitor, "ru", "").await;
        let odd = visitor
            .value("[...document.querySelector('makul-consent').shadowRoot.querySelectorAll('details table')].flatMap((table) => [...table.querySelectorAll('th:not([scope])'), ...[...table.rows].filter((row) => ![1, 3].includes(row.cells.length) || row.cells[0].localName != 'th')]).length")
            .await;
        assert_eq!(odd, 0);
        assert_eq!(texts(visitor, "caption").await, ["Makul", "Google Analytics", "Яндекс Метрика", "Чат"]);
    });
}

#[test]
fn it_needs_nothing_that_a_strict_policy_forbids() {
    in_a_browser(async |internet, visitor| {
        let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types makul";
        let header = ("content-security-policy", policy);
        let tag = "<script src='/makul.js' data-google-analytics='G-TEST1'></script>";
        open_with(internet, visitor, header, tag, "").await;
        visitor.see("banner").await;
        unfold(visitor).await;
        assert_eq!(texts(visitor, "h4").await, ["Makul", "Google Analytics"]);
        let complaints = visitor.console().await.into_iter().filter(|line| line.contains("makul"));
        assert_eq!(complaints.collect::<Vec<_>>(), [""; 0]);
    });
}

/// Looks at it in three languages, and leaves pictures for the eye beside those of `looks`.
fn at(width: u32, height: u32) {
    in_a_browser(async |internet, visitor| {
        visitor.resize(width, height).await;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("looks");
        std::fs::create_dir_all(&folder).unwrap();
        for theme in ["light", "dark"] {
            for language in ["ky", "ru", "uz"] {
                visit(internet, visitor, language, &format!("data-theme='{theme}'")).await;
                let complaints = visitor.run(include_str!("looks.js"), vec![json!("panel")]).await;
                visitor.js("document.querySelector('makul-consent').shadowRoot.querySelector('details table:nth-of-type(2)').scrollIntoView()").await;
                let name = format!("declaration-{theme}-{language}-{width}.png");
                visitor.screenshot(folder.join(&name)).await;
                assert_eq!(complaints, json!([]), "{name}");
                let beside = "document.documentElement.scrollWidth <= innerWidth";
                assert_eq!(visitor.value(beside).await, true, "{name}: the page does not scroll sideways");
                visitor.js("makul.close()").await;
                visitor.lose_sight_of("panel").await;
            }
        }
    });
}

#[test]
fn on_a_phone_nothing_of_it_is_cut_off() {
    at(360, 640);
}

#[test]
fn on_a_tablet_nothing_of_it_is_cut_off() {
    at(768, 1024);
}

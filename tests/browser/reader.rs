//! The reader: the policy itself, opened from wherever it is linked, found one's way in, answered from, and left again.
use serde_json::json;

use crate::internet::Internet;
use crate::page::Page;
use crate::shop::{TAG, allows, held, on, open, ran};
use crate::stage::in_a_browser;
use crate::visitor::{Key, Visitor};

pub const FILE: &str = "https://shop.aloka.one/privacy.txt";

/// The reader, as an expression.
pub const READER: &str = "document.querySelector('makul-consent').shadowRoot.querySelector('[part=reader]')";

/// A policy of the shop.
pub const POLICY: &str = "Политика конфиденциальности лавки

Действует с 1 марта 2026 года.

1. Общие положения
1.1. Лавка продаёт тетради и помнит, что лежит в корзине.
1.2. Каталог можно читать, ничего о себе не говоря.
2. Файлы cookie
2.1. Аналитика считает открытые страницы, но только с вашего согласия.
2.2. Обязательные файлы помнят:
• что лежит в корзине;
• ваш выбор о файлах cookie.
2.3. Выбор можно изменить когда угодно.
3. Как с нами связаться
3.1. Пишите на mail@example.org, звоните +996 555 000 000 или смотрите https://example.org/help и www.example.org.
";

/// A long policy: the same, with so many more sections that it scrolls.
pub fn long() -> String {
    let more = (4..12).map(|at| {
        format!(
            "{at}. Раздел {at}\n{at}.1. {}\n{at}.2. {}\n",
            "Слово за слово. ".repeat(40),
            "Ещё слово. ".repeat(40)
        )
    });
    format!("{POLICY}{}", more.collect::<String>())
}

pub fn tag() -> String {
    TAG.replace("src=", "data-policy='/privacy.txt' src=")
}

/// Opens the shop with this policy and something to ask about.
pub async fn open_with_policy(internet: &Internet, visitor: &Visitor, policy: &str, body: &str) {
    internet.put(Page::text(FILE, policy));
    open(internet, visitor, &tag(), &format!("{}{body}", held("analytics", "a"))).await;
    on(visitor).await;
}

/// Waits until the reader shows the text.
pub async fn reads(visitor: &Visitor) {
    visitor.until(&format!("{READER}?.open && {READER}.querySelector('article [id]')")).await;
}

/// What an expression about the reader, `r`, is.
pub async fn of_reader(visitor: &Visitor, expression: &str) -> serde_json::Value {
    visitor.value(&format!("((r) => {expression})({READER})")).await
}

pub async fn until_reader(visitor: &Visitor, expression: &str) {
    visitor.until(&format!("((r) => {expression})({READER})")).await;
}

#[test]
fn every_way_to_the_policy_opens_the_reader_and_the_focus_comes_back() {
    in_a_browser(async |internet, visitor| {
        let body = "<a id='terms' href='/privacy.txt' data-makul='policy'>Политика</a>";
        open_with_policy(internet, visitor, POLICY, body).await;
        for (way, back) in [("policy", "policy"), ("#terms", "terms")] {
            visitor.see("banner").await;
            visitor.press(way).await;
            reads(visitor).await;
            assert_eq!(visitor.focused_part().await, "title", "the focus is at the beginning");
            visitor.key(Key::Escape).await;
            visitor.lose_sight_of("reader").await;
            assert_eq!(visitor.focused_part().await, back);
            visitor.see("banner").await;
        }
        visitor.js("makul.open('policy')").await;
        reads(visitor).await;
        visitor.press("close").await;
        visitor.lose_sight_of("reader").await;
        visitor.press("settings").await;
        visitor.see("panel").await;
        visitor.press("::[part=panel] [part=policy]").await;
        reads(visitor).await;
        assert!(!visitor.look("panel").await.exists, "one dialog at a time");
        visitor.key(Key::Escape).await;
        visitor.lose_sight_of("reader").await;
        assert_eq!(visitor.focused_part().await, "settings");
        assert!(visitor.cookies().await.is_empty(), "reading is no answer");
        assert_eq!(internet.asked(FILE).len(), 1, "asked for once a page view");
    });
}

#[test]
fn it_has_title_date_numbers_and_lists_as_they_are_printed() {
    in_a_browser(async |internet, visitor| {
        open_with_policy(internet, visitor, POLICY, "").await;
        visitor.press("policy").await;
        reads(visitor).await;
        assert_eq!(
            of_reader(visitor, "r.querySelector('h2').textContent").await,
            "Политика конфиденциальности лавки"
        );
        assert_eq!(visitor.look("reader").await.name, "Политика конфиденциальности лавки");
        assert_eq!(
            of_reader(visitor, "r.querySelector('.effective').textContent").await,
            "Действует с: 1 марта 2026 г."
        );
        let headings =
            of_reader(visitor, "[...r.querySelectorAll('article h3')].map((h) => h.textContent)").await;
        assert_eq!(headings, json!(["1. Общие положения", "2. Файлы cookie", "3. Как с нами связаться"]));
        let clauses = of_reader(
            visitor,
            "[...r.querySelectorAll('article p > b:first-child')].map((b) => b.textContent)",
        )
        .await;
        assert_eq!(clauses, json!(["1.1.", "1.2.", "2.1.", "2.2.", "2.3.", "3.1."]));
        assert_eq!(of_reader(visitor, "[...r.querySelectorAll('article ul > li')].length").await, 2);
        assert_eq!(
            of_reader(visitor, "r.querySelector('[id=\"policy-2.3\"]').innerText").await,
            "2.3. Выбор можно изменить когда угодно."
        );
        let links =
            of_reader(visitor, "[...r.querySelectorAll('article a')].map((a) => [a.href, a.rel, a.target])")
                .await;
        let safe = |href: &str| json!([href, "noopener noreferrer", "_blank"]);
        assert_eq!(
            links,
            json!([
                safe("mailto:mail@example.org"),
                safe("tel:+996555000000"),
                safe("https://example.org/help"),
                safe("https://www.example.org/")
            ])
        );
    });
}

#[test]
fn the_contents_lead_to_a_section_and_follow_the_scroll() {
    in_a_browser(async |internet, visitor| {
        open_with_policy(internet, visitor, &long(), "").await;
        visitor.press("policy").await;
        reads(visitor).await;
        let current = "[...r.querySelectorAll('.contents a')].filter((a) => a.getAttribute('aria-current') == 'true').map((a) => a.textContent).join()";
        assert_eq!(of_reader(visitor, current).await, "1. Общие положения");
        visitor.press("::.contents a[href='#policy-3']").await;
        let there = "((h, top) => h >= top && h < top + 200)(r.querySelector('[id=\"policy-3\"]').getBoundingClientRect().top, r.querySelector('header').getBoundingClientRect().bottom - 1)";
        until_reader(visitor, there).await;
        assert_eq!(of_reader(visitor, "r.getRootNode().activeElement.id").await, "policy-3");
        assert_eq!(visitor.text("location.hash").await, "", "the page's address stays");
        until_reader(visitor, &format!("{current} == '3. Как с нами связаться'")).await;
        visitor.js(&format!("{READER}.scrollTop = 0")).await;
        until_reader(visitor, &format!("{current} == '1. Общие положения'")).await;
    });
}

#[test]
fn an_address_with_a_clause_opens_the_reader_there_and_another_moves_it() {
    in_a_browser(async |internet, visitor| {
        let body = "<a id='rule' href='#policy-11.2'>11.2</a><p id='policy-own'>";
        open_with_policy(internet, visitor, &long(), body).await;
        let at = |address: &str| {
            format!(
                "r?.open && r.getRootNode().activeElement?.id == 'policy-{address}' && ((top) => top > 0 && top < innerHeight)(r.getRootNode().activeElement.getBoundingClientRect().top)"
            )
        };
        visitor.press("#rule").await;
        until_reader(visitor, &at("11.2")).await;
        visitor.js("location.hash = '#policy-2.1'").await;
        until_reader(visitor, &at("2.1")).await;
        visitor.js("location.hash = '#policy-11'").await;
        until_reader(visitor, &at("11")).await;
        visitor.js("location.hash = '#policy-%'").await;
        visitor.js("location.hash = '#policy-no.such'").await;
        visitor.key(Key::Escape).await;
        visitor.lose_sight_of("reader").await;
        // The same link once more.
        visitor.js("location.hash = '#policy-11.2'").await;
        until_reader(visitor, &at("11.2")).await;
        visitor.key(Key::Escape).await;
        visitor.lose_sight_of("reader").await;
        visitor.press("#rule").await;
        until_reader(visitor, &at("11.2")).await;
        visitor.goto("https://shop.aloka.one/elsewhere").await;
        visitor.goto("https://shop.aloka.one/catalogue/#policy-2.2").await;
        until_reader(visitor, &at("2.2")).await;
        assert!(visitor.cookies().await.is_empty());
        assert_eq!(visitor.console().await, Vec::<String>::new());
    });
}

#[test]
fn the_question_can_be_answered_from_the_reader() {
    in_a_browser(async |internet, visitor| {
        for (part, cause) in [("accept", "accept"), ("reject", "reject")] {
            open_with_policy(internet, visitor, POLICY, "").await;
            visitor.press("policy").await;
            reads(visitor).await;
            visitor.press(&format!("::[part=reader] [part={part}]")).await;
            visitor.lose_sight_of("reader").await;
            assert!(!visitor.sees("banner").await);
            assert_eq!(visitor.value("makul.consent.cause").await, cause, "by hand");
            assert_eq!(allows(visitor, "analytics").await, part == "accept");
            assert_eq!(ran(visitor).await.len(), usize::from(part == "accept"));
            visitor.js("makul.open('policy')").await;
            reads(visitor).await;
            assert!(
                !visitor.look("::[part=reader] [part=accept]").await.exists,
                "nobody is being asked any more"
            );
            crate::shop::forget(visitor).await;
        }
        open_with_policy(internet, visitor, POLICY, "").await;
        visitor.press("policy").await;
        reads(visitor).await;
        visitor.press("::[part=reader] [part=settings]").await;
        visitor.see("panel").await;
        assert!(!visitor.look("reader").await.exists && visitor.cookies().await.is_empty());
    });
}

#[test]
fn a_press_with_ctrl_opens_the_file_itself() {
    in_a_browser(async |internet, visitor| {
        open_with_policy(internet, visitor, POLICY, "").await;
        visitor.see("banner").await;
        visitor.press_with_ctrl("policy").await;
        internet.arrival(FILE).await;
        visitor.settle().await;
        assert_eq!(visitor.tabs().await, 2);
        assert!(!visitor.look("reader").await.exists);
    });
}

//! The text in the reader: searched, printed, in the reader's language, and readable for everybody.
use serde_json::json;

use crate::page::Page;
use crate::reader::{POLICY, READER, long, of_reader, open_with_policy, reads, until_reader};
use crate::shop::{SHOP, TAG, VENDORS, held, on, open};
use crate::stage::{in_a_browser, in_a_browser_reading};
use crate::visitor::Key;

const FOUND: &str = "r.querySelector('[role=search] [role=status]').textContent";

#[test]
fn a_search_marks_counts_and_goes_on_with_enter() {
    in_a_browser(async |internet, visitor| {
        let text = long()
            + "12. Тил жана İI\n12.1. Oʻzbek ma’lumotlari, ma'lumot va ma`lumot. İİİ soʼnggi ma‘lumot\n";
        open_with_policy(internet, visitor, &text, "").await;
        visitor.press("policy").await;
        reads(visitor).await;
        visitor.press("::[type=search]").await;
        visitor.types("раздел").await;
        until_reader(visitor, &format!("{FOUND} == 'Найдено: 8'")).await;
        assert_eq!(of_reader(visitor, "r.querySelectorAll('article mark').length").await, 8);
        let here = "[...r.querySelectorAll('mark')].indexOf(r.querySelector('mark.here'))";
        let in_view = "((box, head) => box.top > head && box.bottom < innerHeight)(r.querySelector('mark.here').getBoundingClientRect(), r.querySelector('header').getBoundingClientRect().bottom)";
        for at in [0, 1, 2] {
            visitor.key(Key::Enter).await;
            assert_eq!(of_reader(visitor, here).await, at);
            assert_eq!(of_reader(visitor, in_view).await, true, "the {at}. place is in view");
        }
        let all = of_reader(visitor, "r.querySelector('article').textContent").await;
        visitor.js(&format!("const f = {READER}.querySelector('[type=search]'); f.value = 'ma\u{2bb}lumot'; f.dispatchEvent(new Event('input'))")).await;
        until_reader(visitor, &format!("{FOUND} == 'Найдено: 4'")).await;
        assert_eq!(of_reader(visitor, "r.querySelector('mark').textContent").await, "ma’lumot");
        for wanted in ["", "м", "такого слова нет"] {
            visitor.js(&format!("const f = {READER}.querySelector('[type=search]'); f.value = '{wanted}'; f.dispatchEvent(new Event('input'))")).await;
            let count = if wanted.chars().count() > 1 { "Найдено: 0" } else { "" };
            assert_eq!(of_reader(visitor, FOUND).await, count);
            assert_eq!(of_reader(visitor, "r.querySelectorAll('mark').length").await, 0);
        }
        assert_eq!(
            of_reader(visitor, "r.querySelector('article').textContent").await,
            all,
            "the text is whole"
        );
        assert_eq!(visitor.console().await, Vec::<String>::new());
    });
}

#[test]
fn the_policy_alone_goes_to_the_printer_and_leaves_nothing_behind() {
    in_a_browser(async |internet, visitor| {
        open_with_policy(internet, visitor, POLICY, "").await;
        visitor.press("policy").await;
        reads(visitor).await;
        // What the printer's window would see, in place of the window.
        visitor.js("const append = Element.prototype.append; Element.prototype.append = function (...all) {
            append.apply(this, all);
            const frame = all.find((one) => one.localName == 'iframe');
            if (frame) frame.contentWindow.print = () => {
                printed = { title: frame.contentDocument.title, heading: frame.contentDocument.querySelector('h1').textContent, text: frame.contentDocument.body.textContent, shown: getComputedStyle(frame).display, lang: frame.contentDocument.documentElement.lang };
                frame.contentWindow.dispatchEvent(new Event('afterprint'));
            };
        }").await;
        visitor.press("::[part=reader] .print").await;
        let printed = visitor.value("printed").await;
        assert_eq!(
            (&printed["title"], &printed["heading"]),
            (&json!("Политика конфиденциальности лавки"), &json!("Политика конфиденциальности лавки"))
        );
        let text = printed["text"].as_str().unwrap();
        assert!(
            text.contains("2.3. Выбор можно изменить")
                && !text.contains("Лавка\n")
                && !text.contains("Принять"),
            "{text}"
        );
        assert_ne!(printed["shown"], "none");
        assert_eq!(visitor.value("document.querySelectorAll('iframe').length").await, 0);
    });
}

#[test]
fn the_declaration_of_cookies_stands_below_the_text() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::text("https://shop.aloka.one/privacy.txt", &long()));
        let slow = internet.hold("https://shop.aloka.one/privacy.txt");
        open(internet, visitor, &VENDORS.replace("src=", "data-policy='/privacy.txt' src="), "").await;
        visitor.press("policy").await;
        visitor.press("::[part=reader] .declaration summary").await;
        until_reader(visitor, "r.querySelectorAll('.declaration table').length > 1").await;
        slow.release();
        reads(visitor).await;
        until_reader(
            visitor,
            "r.querySelector('.declaration').open && r.querySelectorAll('.declaration table').length > 1",
        )
        .await;
        assert_eq!(
            of_reader(visitor, "r.querySelector('.declaration').innerText.includes('_ym_uid')").await,
            true
        );
        // At the end of the text the contents, which stay in view, are not over it.
        visitor.js(&format!("{READER}.scrollTop = 1e6")).await;
        let beside = "((side, more) => side.right <= more.left || side.bottom <= more.top)(...['.side', '.more'].map((one) => r.querySelector(one).getBoundingClientRect()))";
        assert_eq!(of_reader(visitor, beside).await, true);
    });
}

#[test]
fn the_text_is_in_the_language_of_the_visitor_or_its_neighbour_and_says_so() {
    in_a_browser_reading("ky-KG,ky", async |internet, visitor| {
        let ky = "Купуялык саясаты\n\n1. Жалпы жоболор\n1.1. Дүкөн эч нерсе сурабайт.\n";
        internet.put(Page::text("https://shop.aloka.one/p.ky.txt", ky));
        internet.put(Page::text("https://shop.aloka.one/p.ru.txt", POLICY));
        for tag in ["kk", "uz", "en"] {
            internet.fail(&format!("https://shop.aloka.one/p.{tag}.txt"), 404);
        }
        let tag = TAG.replace("src=", "data-policy='/p.{locale}.txt' src=");
        internet
            .page(SHOP, &crate::shop::html(&tag, &held("analytics", "a")).replace("lang='ru'", "lang='ky'"));
        visitor.goto(SHOP).await;
        visitor.press("policy").await;
        reads(visitor).await;
        let languages = "[r.querySelector('article').lang, r.querySelector('h2').lang, r.getRootNode().host.lang, r.querySelector('h2').textContent]";
        assert_eq!(of_reader(visitor, languages).await, json!(["ky", "ky", "ky", "Купуялык саясаты"]));
        let speak = |tag: &str| {
            format!(
                "const s = {READER}.querySelector('[part=language]'); s.focus(); s.value = '{tag}'; s.dispatchEvent(new Event('change', {{ bubbles: true }}))"
            )
        };
        // Nobody wrote it in Kazakh: Russian is what a Kazakh reader is given, in a Kazakh frame.
        visitor.js(&speak("kk")).await;
        until_reader(visitor, "r.querySelector('article').lang == 'ru' && r.querySelector('h3')").await;
        assert_eq!(
            of_reader(visitor, languages).await,
            json!(["ru", "ru", "kk", "Политика конфиденциальности лавки"])
        );
        assert_eq!(visitor.focused_part().await, "language", "who is choosing goes on choosing");
        internet.fail("https://shop.aloka.one/p.ky.txt", 404);
        visitor.reload().await;
        visitor.press("policy").await;
        reads(visitor).await;
        assert_eq!(
            of_reader(visitor, languages).await,
            json!(["ru", "ru", "ky", "Политика конфиденциальности лавки"])
        );
    });
}

#[test]
fn headings_are_in_order_and_landmarks_are_its_own() {
    in_a_browser(async |internet, visitor| {
        let texts = [
            POLICY,
            "Политика\n\nОбщие положения\n\nЛавка продаёт тетради.\n\nФайлы cookie\n\nЛавка помнит корзину.\n",
            "1.1. Лавка продаёт тетради.\n1.2. Лавка помнит корзину.\n",
        ];
        for text in texts {
            open_with_policy(internet, visitor, text, "").await;
            visitor.press("policy").await;
            reads(visitor).await;
            visitor.press("::[part=reader] .declaration summary").await;
            until_reader(visitor, "r.querySelector('.declaration p, .declaration table')").await;
            let levels = of_reader(
                visitor,
                "[...r.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) => +h.localName[1])",
            )
            .await;
            let levels: Vec<i64> =
                levels.as_array().unwrap().iter().map(|level| level.as_i64().unwrap()).collect();
            assert_eq!(levels[0], 2);
            assert!(
                levels.windows(2).all(|pair| pair[1] - pair[0] <= 1),
                "a level is left out: {levels:?} of {text}"
            );
            assert_eq!(of_reader(visitor, "new Set([...r.querySelectorAll('[id]')].map((e) => e.id)).size == r.querySelectorAll('[id]').length").await, true);
            let nameless = "[...r.querySelectorAll('button, a, input, select, summary, nav')].filter((e) => !(e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent).trim()).map((e) => e.outerHTML)";
            assert_eq!(of_reader(visitor, nameless).await, json!([]));
            // The page has a header of its own; a dialog's is none of the page's landmarks.
            assert_eq!(of_reader(visitor, "[...r.querySelectorAll('header, footer')].every((e) => e.getAttribute('role') == 'presentation')").await, true);
            visitor.key(Key::Escape).await;
        }
    });
}

#[test]
fn without_a_policy_a_clause_in_the_address_is_the_pages_own() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &(held("analytics", "a") + "<a id='own' href='#policy-own'>own</a>"))
            .await;
        on(visitor).await;
        visitor.press("#own").await;
        visitor.settle().await;
        assert!(!visitor.look("panel").await.exists && !visitor.look("reader").await.exists);
        assert_eq!(visitor.text("location.hash").await, "#policy-own");
    });
}

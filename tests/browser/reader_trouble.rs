//! The reader's bad days: slow, missing, odd, huge and hostile policies have a plain answer, and the choice stays possible.
use serde_json::json;

use crate::internet::Internet;
use crate::page::Page;
use crate::reader::{FILE, POLICY, of_reader, reads, tag, until_reader};
use crate::shop::{PANEL, TAG, forget, held, open};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

const UNDERSTANDING: &str = "https://shop.aloka.one/makul-reader.js";
const TROUBLE: &str = "r?.querySelector('.trouble')?.textContent";

/// The reader says this, leads to the file, and the question can be answered in it.
async fn says_and_goes_on(visitor: &Visitor, words: &str) {
    until_reader(visitor, &format!("{TROUBLE} == '{words}'")).await;
    let link = "r.querySelector('.more > a')?.href";
    assert_eq!(of_reader(visitor, link).await, FILE, "{words}");
    visitor.press("::[part=reader] [part=reject]").await;
    visitor.lose_sight_of("reader").await;
    assert_eq!(visitor.value("makul.consent.cause").await, "reject");
    // Away from the page, which would note the policy in the record when it comes.
    visitor.goto("https://shop.aloka.one/elsewhere").await;
    forget(visitor).await;
}

/// Opens the policy in the reader anew.
async fn open_reader(internet: &Internet, visitor: &Visitor) {
    open(internet, visitor, &tag(), &held("analytics", "a")).await;
    visitor.press("policy").await;
}

#[test]
fn while_it_is_on_its_way_it_says_so_and_takes_the_answer() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::text(FILE, POLICY));
        for slow in [FILE, UNDERSTANDING] {
            let gate = internet.hold(slow);
            open_reader(internet, visitor).await;
            says_and_goes_on(visitor, "Политика загружается…").await;
            gate.release();
        }
        let gate = internet.hold(FILE);
        open_reader(internet, visitor).await;
        until_reader(visitor, &format!("{TROUBLE} == 'Политика загружается…'")).await;
        visitor.tab_to("settings").await;
        gate.release();
        reads(visitor).await;
        assert_eq!(
            of_reader(visitor, "r.getRootNode().activeElement.getAttribute('part')").await,
            "settings",
            "whoever was about to press something finds it again"
        );
    });
}

#[test]
fn a_policy_that_is_not_there_is_told_of_and_asked_for_again() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::text(FILE, POLICY));
        internet.refuse(FILE);
        open_reader(internet, visitor).await;
        says_and_goes_on(visitor, "Политика не загрузилась.").await;
        internet.mend(FILE);
        for status in [404, 500] {
            internet.fail(FILE, status);
            open_reader(internet, visitor).await;
            until_reader(visitor, &format!("{TROUBLE} == 'Политика не загрузилась.'")).await;
            visitor.press("close").await;
            internet.mend(FILE);
            visitor.press("policy").await;
            reads(visitor).await;
            assert_eq!(of_reader(visitor, TROUBLE).await, json!(null));
        }
    });
}

#[test]
fn without_its_understanding_there_is_the_file() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::text(FILE, POLICY));
        internet.refuse(UNDERSTANDING);
        open_reader(internet, visitor).await;
        says_and_goes_on(visitor, "Политика не загрузилась.").await;
        internet.mend(UNDERSTANDING);
        open_reader(internet, visitor).await;
        reads(visitor).await;
    });
}

#[test]
fn without_the_panel_the_link_is_a_link() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::text(FILE, POLICY));
        internet.refuse(PANEL);
        open_reader(internet, visitor).await;
        visitor.until("document.querySelector('makul-consent').shadowRoot.querySelector('[part=banner]').innerText.includes('⚠')").await;
        assert!(internet.asked(FILE).is_empty());
        visitor.press("policy").await;
        internet.arrival(FILE).await;
        assert_eq!(visitor.tabs().await, 2);
    });
}

#[test]
fn what_is_no_text_is_not_shown_as_one() {
    in_a_browser(async |internet, visitor| {
        for kind in ["application/pdf", "image/png", "application/octet-stream", "application/json"] {
            internet.put(Page::text(FILE, "%PDF-1.7").header("content-type", kind));
            open_reader(internet, visitor).await;
            says_and_goes_on(visitor, "Эту политику нельзя показать здесь.").await;
        }
        for empty in ["", " \n\n\t\n", "\u{feff}"] {
            internet.put(Page::text(FILE, empty));
            open_reader(internet, visitor).await;
            says_and_goes_on(visitor, "В политике нет текста.").await;
        }
    });
}

#[test]
fn of_a_huge_file_the_beginning_is_shown_and_nothing_hangs() {
    in_a_browser(async |internet, visitor| {
        let huge = format!("{POLICY}{}", "4. Слово за словом. \n\n".repeat(60_000));
        assert!(huge.len() > 2_000_000);
        internet.put(Page::text(FILE, &huge));
        open_reader(internet, visitor).await;
        reads(visitor).await;
        assert_eq!(
            of_reader(visitor, "r.querySelector('h2').textContent").await,
            "Политика конфиденциальности лавки"
        );
        says_and_goes_on(visitor, "Текст слишком длинный: показано только начало.").await;
    });
}

#[test]
fn an_old_server_that_does_not_name_its_encoding_is_read_all_the_same() {
    in_a_browser(async |internet, visitor| {
        let old = |text: &str| -> Vec<u8> {
            let byte = |letter: char| match letter {
                'А'..='я' => (letter as u32 - 'А' as u32 + 0xc0) as u8,
                letter => letter as u8,
            };
            text.chars().map(byte).collect()
        };
        let text = "Политика лавки\n\n1. Общие положения\n1.1. Лавка помнит корзину.\n";
        for kind in [
            "text/plain",
            "text/plain; charset=windows-1251",
            "text/plain; charset=utf-8",
            "text/plain; charset=no-such",
        ] {
            internet.put(Page::bytes(FILE, kind, old(text)));
            open_reader(internet, visitor).await;
            reads(visitor).await;
            assert_eq!(
                of_reader(visitor, "r.querySelector('[id=\"policy-1.1\"]').innerText").await,
                "1.1. Лавка помнит корзину.",
                "{kind}"
            );
        }
    });
}

#[test]
fn a_web_page_or_an_element_of_this_one_can_be_the_policy() {
    in_a_browser(async |internet, visitor| {
        let inside =
            "<h2>Политика лавки</h2><p>1. Общие положения</p><p>1.1. Лавка помнит корзину &amp; выбор.</p>";
        let page = format!(
            "<!doctype html><html lang=ru><head><title>Лавка</title><style>p {{ color: red }}</style></head><body>{inside}<script>ran.push('policy')</script></body></html>"
        );
        internet.put(Page::html(FILE, &page));
        let plain = "Политика лавки\n\n1. Общие положения\n1.1. Лавка помнит корзину & выбор.\n";
        let bodies = [
            (String::new(), "/privacy.txt"),
            (format!("<div id='terms'>{inside}</div>"), "#terms"),
            (format!("<template id='terms'>{inside}</template>"), "#terms"),
            (format!("<script type='text/plain' id='terms'>{plain}</script>"), "#terms"),
            (format!("<pre id='terms' hidden>{}</pre>", plain.replace('&', "&amp;")), "#terms"),
        ];
        for (body, address) in bodies {
            let tag = TAG.replace("src=", &format!("data-policy='{address}' src="));
            open(internet, visitor, &tag, &(held("analytics", "a") + &body)).await;
            visitor.press("policy").await;
            reads(visitor).await;
            assert_eq!(
                of_reader(visitor, "r.querySelector('[id=\"policy-1.1\"]').innerText").await,
                "1.1. Лавка помнит корзину & выбор.",
                "{body}"
            );
            assert_eq!(
                of_reader(visitor, "r.querySelector('h2').textContent").await,
                "Политика лавки",
                "{body}"
            );
            assert_eq!(visitor.value("ran.length").await, 0);
        }
        let tag = TAG.replace("src=", "data-policy='#gone' src=");
        open(internet, visitor, &tag, &held("analytics", "a")).await;
        visitor.press("policy").await;
        until_reader(visitor, &format!("{TROUBLE} == 'Политика не загрузилась.'")).await;
    });
}

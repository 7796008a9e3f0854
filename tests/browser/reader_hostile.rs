//! A hostile policy and a strict site: what is text stays text, and no rule of the site is broken.
use serde_json::json;

use crate::page::Page;
use crate::reader::{FILE, POLICY, READER, of_reader, reads, tag, until_reader};
use crate::shop::{SHOP, held, open_with};
use crate::stage::in_a_browser;

/// What an enemy writes into a policy.
const HOSTILE: &str = "Политика <img src=x onerror=ran.push(1)>

1. <script>ran.push(2)</script> Раздел \"><svg onload=ran.push(3)>
1.1. javascript:ran.push(4) и data:text/html,<b>5</b> и vbscript:x
1.2. https://example.org/\"onmouseover=ran.push(6)&#x27; и mailto:a@example.org?bcc=b@example.org
• <a href=javascript:ran.push(7)>ссылка</a>
1.3. </article></dialog><iframe src=/frame></iframe>{{constructor.constructor('ran.push(8)')()}}
";

#[test]
fn whatever_stands_in_a_policy_stays_text() {
    in_a_browser(async |internet, visitor| {
        let csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; connect-src 'self'; img-src 'self'; frame-src 'self'";
        for kind in ["text/plain; charset=utf-8", "text/html; charset=utf-8"] {
            internet.put(Page::text(FILE, HOSTILE).header("content-type", kind));
            open_with(internet, visitor, ("content-security-policy", csp), &tag(), &held("analytics", "a"))
                .await;
            visitor.press("policy").await;
            reads(visitor).await;
            visitor.settle().await;
            let made = of_reader(visitor, "[...new Set([...r.querySelectorAll('article *, h2 *')].map((e) => e.localName))].filter((name) => !'a b h3 h4 p ul li small mark'.split(' ').includes(name))").await;
            assert_eq!(made, json!([]), "{kind}");
            let schemes = of_reader(visitor, "[...r.querySelectorAll('article a')].filter((a) => !/^(https?|mailto|tel):$/.test(a.protocol)).map((a) => a.href)").await;
            assert_eq!(schemes, json!([]), "{kind}");
            assert_eq!(of_reader(visitor, "[...r.querySelectorAll('*')].flatMap((e) => e.getAttributeNames()).filter((name) => name.startsWith('on'))").await, json!([]));
            assert_eq!(visitor.value("ran").await, json!([]), "{kind}");
            assert!(internet.asked("https://shop.aloka.one/frame").is_empty());
        }
    });
}

#[test]
fn under_a_strict_csp_reading_searching_and_agreeing_violate_nothing() {
    in_a_browser(async |internet, visitor| {
        let csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types makul";
        let page = format!(
            "<!doctype html><html lang='ru'><head>{}</head><body>{}<form><input type=checkbox name=agree data-makul=agree></form></body></html>",
            tag(),
            "<script type='text/plain' data-category='analytics' data-src='/held.js'></script>"
        );
        internet.put(Page::text(FILE, POLICY));
        internet.put(Page::html(SHOP, &page).header("content-security-policy", csp));
        visitor.goto(SHOP).await;
        visitor.press("policy").await;
        reads(visitor).await;
        visitor.press("::[type=search]").await;
        visitor.types("корзин").await;
        until_reader(visitor, "r.querySelectorAll('mark').length == 2").await;
        visitor.js(&format!("Object.defineProperty(Window.prototype, 'print', {{ value() {{}} }}); {READER}.querySelector('.print').click(); makul.setLocale('ky')")).await;
        reads(visitor).await;
        visitor.press("close").await;
        visitor.press("[name=agree]").await;
        visitor.until("document.querySelector('[name=agree-receipt]')?.value.includes('fp-')").await;
        visitor.press("accept").await;
        visitor.until("localStorage.getItem('makul.read')").await;
        assert_eq!(visitor.console().await, Vec::<String>::new());
    });
}

//! The placeholder and people: its language, its keys, its name for whoever cannot see; and a page with a strict policy.
use serde_json::json;

use crate::embed::{PLAYER, YOUTUBE, open_embeds, says};
use crate::shop::{SHOP, TAG, html, open_with};
use crate::stage::{in_a_browser, in_a_browser_reading};
use crate::visitor::Key;

#[test]
fn the_words_change_with_the_language_and_the_theme_follows() {
    in_a_browser_reading("ky-KG,ky,ru", async |internet, visitor| {
        let body =
            html(&TAG.replace("src=", "data-theme='dark' src="), YOUTUBE).replace("lang='ru'", "lang='ky'");
        internet.page(SHOP, &body);
        visitor.goto(SHOP).await;
        visitor.see("placeholder").await;
        assert!(says(visitor, "film").await.contains("Жүктөлсө, кызмат"));
        let host = "document.querySelector('#film + makul-consent')";
        assert_eq!(
            visitor.value(&format!("[{host}.lang, {host}.getAttribute('theme')]")).await,
            json!(["ky", "dark"])
        );
        for (tag, words) in [
            ("kk", "Жүктелсе, қызмет"),
            ("uz", "Yuklansa, xizmat"),
            ("uz-Cyrl", "Юкланса, хизмат"),
            ("en", "Once this loads"),
            ("ru", "При загрузке"),
        ] {
            visitor.js(&format!("makul.setLocale('{tag}')")).await;
            visitor
                .until(&format!(
                    "{host}.lang === '{tag}' && {host}.shadowRoot.textContent.includes('{words}')"
                ))
                .await;
        }
        // In the settings the language is switched by hand.
        visitor.press("settings").await;
        visitor.see("language").await;
    });
}

#[test]
fn by_keyboard_alone_and_with_a_name_for_whoever_cannot_see() {
    in_a_browser(async |internet, visitor| {
        open_embeds(internet, visitor, TAG, &format!("<a href='#' id=before>1</a>{YOUTUBE}")).await;
        visitor.see("placeholder").await;
        let group =
            "document.querySelector('#film + makul-consent').shadowRoot.querySelector('[part=placeholder]')";
        assert_eq!(
            visitor
                .value(&format!("[{group}.getAttribute('role'), {group}.getAttribute('aria-label')]"))
                .await,
            json!(["group", "YouTube: Сабак"])
        );
        visitor.js("before.focus()").await;
        visitor.tab().await;
        assert_eq!(visitor.focused_part().await, "once");
        visitor.tab().await;
        assert_eq!(visitor.focused_part().await, "always");
        visitor.back_tab().await;
        visitor.key(Key::Enter).await;
        internet.arrival(PLAYER).await;
        assert_eq!(visitor.value("document.activeElement.id").await, "film");
    });
}

#[test]
fn under_a_strict_policy_with_trusted_types_nothing_is_complained_about() {
    in_a_browser(async |internet, visitor| {
        internet.page(PLAYER, "<title>player</title>");
        let csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; style-src 'self'; connect-src 'self'; img-src 'self' https://*.test; frame-src https://www.youtube-nocookie.com; require-trusted-types-for 'script'; trusted-types makul";
        let body = YOUTUBE.to_owned()
            + "<template data-category='social'>a<img src='/inside.gif'>b<script>ran.push('inside')</script></template>";
        open_with(internet, visitor, ("content-security-policy", csp), TAG, &body).await;
        visitor.js("window.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + event.blockedURI + event.sample))").await;
        let placeholder = visitor.see("placeholder").await;
        assert!(placeholder.width > 300.0, "it is styled");
        visitor.press("accept").await;
        internet.arrival(PLAYER).await;
        visitor.until("ran.includes('inside')").await;
        visitor.js("makul.withdraw()").await;
        visitor.see("placeholder").await;
        assert_eq!(visitor.value("violations.filter((each) => !each.includes('settled'))").await, json!([]));
        assert!(
            visitor.console().await.iter().all(|line| !line.starts_with("error")),
            "{:?}",
            visitor.console().await
        );
    });
}

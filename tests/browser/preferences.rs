//! Preferences that a site can obey: theme and size of letters work for everybody, and are remembered only with a yes.
use crate::shop::open_demo;
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

const PAGE: &str = "https://makul.example/scenarios/preferences.html";
const KEPT: &str =
    "Object.keys(localStorage).filter((key) => key.startsWith('makul.preferences')).sort().join()";
const SIZE: &str = "getComputedStyle(document.documentElement).fontSize";

/// Chooses as a person does.
async fn set(visitor: &Visitor, name: &str, value: &str) {
    visitor
        .js(&format!(
            "const field = document.getElementById('{name}'); field.value = '{value}'; field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        ))
        .await;
}

#[test]
fn before_a_yes_they_last_as_long_as_the_page() {
    in_a_browser(async |_, visitor| {
        open_demo(visitor, PAGE).await;
        visitor.see("banner").await;
        set(visitor, "letters", "150%").await;
        assert_eq!(visitor.text(SIZE).await, "24px");
        assert_eq!(visitor.text(KEPT).await, "");
        visitor.reload().await;
        visitor.see("banner").await;
        assert_eq!(visitor.text(SIZE).await, "16px");
    });
}

#[test]
fn a_yes_remembers_what_was_chosen_before_it_too() {
    in_a_browser(async |_, visitor| {
        open_demo(visitor, PAGE).await;
        set(visitor, "letters", "150%").await;
        visitor.press("accept").await;
        set(visitor, "theme", "dark").await;
        assert_eq!(visitor.text(KEPT).await, "makul.preferences.letters,makul.preferences.theme");
        visitor.reload().await;
        assert_eq!(visitor.text(SIZE).await, "24px");
        assert_eq!(visitor.text("document.documentElement.style.colorScheme").await, "dark");
        assert_eq!(visitor.text("document.getElementById('theme').value").await, "dark");
    });
}

#[test]
fn a_no_forgets_even_on_a_page_that_does_not_use_the_store() {
    in_a_browser(async |_, visitor| {
        open_demo(visitor, PAGE).await;
        visitor.press("accept").await;
        set(visitor, "letters", "125%").await;
        assert_eq!(visitor.text(KEPT).await, "makul.preferences.letters");
        open_demo(visitor, "https://makul.example/scenarios/languages.html").await;
        visitor.until("makul.consent.decided").await;
        visitor.js("makul.withdraw()").await;
        visitor.until(&format!("{KEPT} === ''")).await;
        open_demo(visitor, PAGE).await;
        assert_eq!(visitor.text(SIZE).await, "16px");
    });
}

//! The page of the demo site that has every kind of markup, and the visitor who was asked by another tool.
use crate::migration_kinds::understood;
use crate::shop::{forget, nobody_else_is_asked, open_demo, ran};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

const SCENARIO: &str = "https://makul.example/scenarios/migration.html";

/// For the eye, in `target/tmp/looks/`.
async fn picture(visitor: &Visitor, name: &str) {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("looks");
    std::fs::create_dir_all(&folder).unwrap();
    visitor.js("scrollTo({ top: 0, behavior: 'instant' })").await;
    visitor.screenshot(folder.join(format!("migration-{name}.png"))).await;
    visitor.js("scrollTo({ top: 420, behavior: 'instant' })").await;
    visitor.screenshot(folder.join(format!("migration-{name}-2.png"))).await;
    visitor.js("scrollTo({ top: 0, behavior: 'instant' })").await;
}

#[test]
fn the_scenario_of_other_tools_does_what_it_says() {
    in_a_browser(async |internet, visitor| {
        visitor.resize(360, 800).await;
        open_demo(visitor, SCENARIO).await;
        understood(visitor).await;
        picture(visitor, "before").await;
        assert!(ran(visitor).await.is_empty());
        nobody_else_is_asked(internet, visitor, "makul.example").await;
        assert!(visitor.sees("#out").await && !visitor.sees("#in").await);
        visitor.press("accept").await;
        visitor.until("ran.includes('ours-14')").await;
        let order = [
            "ours-1",
            "cookieconsent-2",
            "external-2",
            "cookieconsent-3",
            "cookiebot-4",
            "external-4",
            "onetrust-5",
            "usercentrics-6",
            "cookieyes-7",
            "orejime-8",
            "orejime-9",
            "orejime-10",
            "consenti-11",
            "consenti-12",
            "klaro-13",
            "ours-14",
        ];
        assert_eq!(ran(visitor).await, order);
        assert!(!visitor.sees("#out").await && visitor.sees("#in").await);
        visitor.settle().await;
        picture(visitor, "after").await;
        let console = visitor.console().await;
        assert_eq!(console.len(), 1, "{console:?}");
        assert!(console[0].contains("weather") && console[0].contains("Klaro"), "{console:?}");
        // Who comes back has them in the same order.
        visitor.reload().await;
        visitor.until("ran.includes('ours-14')").await;
        assert_eq!(ran(visitor).await, order);
        // And who was asked by Klaro is not asked again.
        forget(visitor).await;
        visitor.press("#plant").await;
        visitor.until("window.ran?.includes('ours-14')").await;
        assert_eq!(visitor.value("makul.consent.cause").await, "imported");
        assert!(!visitor.sees("banner").await);
        let some = [
            "ours-1",
            "cookieconsent-2",
            "external-2",
            "cookieconsent-3",
            "external-4",
            "usercentrics-6",
            "orejime-8",
            "consenti-11",
            "consenti-12",
            "ours-14",
        ];
        assert_eq!(ran(visitor).await, some);
    });
}

//! Refused storage: where the browser keeps no cookies, or nothing at all.
use serde_json::json;

use crate::return_visit::{EARLY, early};
use crate::shop::{TAG, held, open, open_with, ran};
use crate::stage::in_a_browser;

#[test]
fn where_cookies_are_refused_local_storage_remembers() {
    in_a_browser(async |internet, visitor| {
        let refused = "<script>Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} })</script>";
        let head = format!("{refused}{TAG}{EARLY}");
        open(internet, visitor, &head, &held("analytics", "a")).await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        assert_eq!(visitor.cookie("makul").await, None);
        visitor.reload().await;
        assert_eq!(early(visitor).await, json!([true, true]));
        assert!(!visitor.sees("banner").await);
    });
}

#[test]
fn where_nothing_can_be_stored_the_choice_lasts_as_long_as_the_page() {
    in_a_browser(async |internet, visitor| {
        // An opaque origin: both cookies and localStorage throw.
        let sandbox = ("content-security-policy", "sandbox allow-scripts");
        open_with(internet, visitor, sandbox, TAG, &held("analytics", "a")).await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        assert_eq!(ran(visitor).await, ["a"]);
        let console = visitor.console().await;
        assert!(
            !console.iter().any(|line| line.contains("uncaught") || line.contains("unhandled")),
            "{console:?}"
        );
        visitor.reload().await;
        visitor.see("banner").await;
        assert!(ran(visitor).await.is_empty());
    });
}

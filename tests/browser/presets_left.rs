//! What is left: everything of an operator's own service goes, wherever it stands, and what cannot be taken away is named.
use serde_json::json;

use crate::shop::{configured, held, open};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

const OWN: &str = r#"{ "services": [{ "id": "lens", "category": "analytics", "cookies": ["lens_*", "__Secure-lens", "__Host-lens"], "storage": ["lens_*", "lens:#"] }] }"#;

/// Makes a database or a cache of this name.
const MAKE: &str = "const base = (name) => new Promise((done) => { const request = indexedDB.open(name); request.onsuccess = () => done(request.result) });
    const cache = (name) => caches.open(name);";

async fn everything(visitor: &Visitor) -> serde_json::Value {
    visitor
        .js("const bases = (await indexedDB.databases()).map(({ name }) => name);
            const own = document.cookie.split('; ').map((pair) => pair.split('=')[0]).filter((name) => name !== 'makul');
            const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) => !name.startsWith('makul'));
            return [...own, ...keys, ...bases, ...await caches.keys()].sort()")
        .await
}

#[test]
fn nothing_of_a_refused_service_stays_in_any_kind_of_storage() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &configured(OWN), &held("analytics", "a")).await;
        visitor.press("accept").await;
        visitor.until("ran.includes('a')").await;
        visitor
            .js(&format!(
                "{MAKE}
                for (const cookie of ['lens_a=1; path=/', 'lens_b=1; path=/; domain=aloka.one', 'lens_c=1; path=/catalogue/', '__Secure-lens=1; path=/; Secure',
                    '__Host-lens=1; path=/; Secure', 'lens_p=1; path=/; Secure; SameSite=None; Partitioned', 'lens=own; path=/', 'lensed=own; path=/']) document.cookie = cookie;
                for (const name of ['lens_a', 'lens:17', 'lens:x', 'glens_a']) {{ localStorage.setItem(name, 1); sessionStorage.setItem(name, 1) }}
                for (const name of ['lens_base', 'cart']) (await base(name)).close();
                for (const name of ['lens_cache', 'pages']) await cache(name);"
            ))
            .await;
        let planted = everything(visitor).await;
        assert_eq!(planted.as_array().unwrap().len(), 20, "{planted}");
        visitor.js("makul.withdraw()").await;
        let own = json!(["cart", "glens_a", "glens_a", "lens", "lens:x", "lens:x", "lensed", "pages"]);
        visitor.until("indexedDB.databases().then((bases) => bases.length === 1) && caches.keys().then((names) => names.length === 1)").await;
        visitor.settle().await;
        assert_eq!(everything(visitor).await, own);
        assert_eq!(visitor.value("makul.consent.left").await, json!([]));
    });
}

#[test]
fn what_cannot_be_taken_away_is_named_and_the_change_is_told_again() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &configured(OWN), &held("analytics", "a")).await;
        visitor.press("accept").await;
        visitor.until("ran.includes('a')").await;
        // A base that its service has open, and will not close.
        visitor
            .js(&format!("{MAKE} window.kept = await base('lens_base'); makul.on('change', (consent) => ran.push(consent.left.join()))"))
            .await;
        visitor.js("makul.withdraw()").await;
        visitor.until("makul.consent.left.length").await;
        assert_eq!(visitor.value("makul.consent.left").await, json!(["lens_base"]));
        assert_eq!(visitor.value("ran.slice(-2)").await, json!(["", "lens_base"]));
    });
}

//! `data-block="known"`: pages that guard the addresses of scripts with Trusted Types.
use crate::known::KNOWN;
use crate::known_release::{accepted, at, says, tag};
use crate::shop::{forget, open_with, ran};
use crate::stage::in_a_browser;

/// Strict: only trusted values become the address of a script.
const STRICT: &str = "script-src 'self' https://x.yadro.ru 'unsafe-inline' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types page makul makul-block";

#[test]
fn trusted_types_are_never_violated_and_a_trusted_address_comes_back_as_the_very_same() {
    in_a_browser(async |internet, visitor| {
        let body = tag(internet, "1", "")
            + &format!(
                "<script>
                var mine = trustedTypes.createPolicy('page', {{ createScriptURL: (u) => u, createHTML: (h) => h }});
                var s = document.createElement('script'); s.src = mine.createScriptURL('{}'); document.body.append(s);
                document.write(mine.createHTML('<script src={}></'+'script>'));
                document.body.append(document.createRange().createContextualFragment(mine.createHTML('<script src={}></'+'script>')));
                </script>",
                says(internet, "2"), says(internet, "3"), says(internet, "4")
            );
        for names in [STRICT.to_owned(), STRICT.replace(" trusted-types page makul makul-block", "")] {
            open_with(internet, visitor, ("content-security-policy", &names), KNOWN, &body).await;
            visitor.see("banner").await;
            visitor.settle().await;
            assert!(ran(visitor).await.is_empty());
            // The address that the page set itself was taken, the markup it wrote was not.
            assert_eq!(["2", "3", "4"].map(|name| internet.asked(&at(name)).len()), [0, 1, 1]);
            let mut ran = accepted(visitor, 4).await;
            ran.sort();
            assert_eq!(ran, ["1", "2", "3", "4"]);
            let console = visitor.console().await;
            assert!(!console.iter().any(|line| line.starts_with("error")), "{console:?}");
            internet.forget();
            forget(visitor).await;
        }
    });
}

#[test]
fn without_a_policy_of_its_own_what_was_never_prepared_still_comes_in() {
    in_a_browser(async |internet, visitor| {
        let body = tag(internet, "1", "")
            + &tag(internet, "2", "async")
            + &tag(internet, "3", "type='module'")
            + &tag(internet, "4", "defer")
            + &format!(
                "<template>{}</template><script>document.body.append(document.querySelector('template').content.cloneNode(true))</script>",
                tag(internet, "started", "")
            );
        let listed = STRICT.replace(" makul-block", "");
        open_with(internet, visitor, ("content-security-policy", &listed), KNOWN, &body).await;
        visitor.see("banner").await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty());
        let mut ran = accepted(visitor, 4).await;
        ran.sort();
        // One that was started already needs another in its place.
        assert_eq!(ran, ["1", "2", "3", "4"]);
        let refused: Vec<_> =
            visitor.console().await.into_iter().filter(|line| line.starts_with("error")).collect();
        assert_eq!(refused, ["error: csp trusted-types trusted-types-policy"]);
    });
}

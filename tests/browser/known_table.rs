//! `data-block="known"`: the page and the core agree whose an address is, for every pattern of the table.
use makul::core::vendor::{known, owners_of};

use crate::known::KNOWN;
use crate::shop::{nobody_else_is_asked, on, open};
use crate::stage::in_a_browser;

/// Addresses that a pattern means, and some that it nearly does.
fn examples() -> Vec<String> {
    let mut examples = Vec::new();
    for (_, _, hosts) in known() {
        for host in hosts {
            let place =
                host.text.strip_prefix('*').map_or(host.text.to_owned(), |path| format!("own.example{path}"));
            let place = place.replace('*', "x-1");
            let slash = if place.contains('/') { "" } else { "/" };
            for example in ["", ".js", "?a=b", "/more", "more"] {
                examples.push(format!("https://{place}{slash}{example}"));
            }
            examples.push(format!("https://www.{place}{slash}"));
            examples.push(format!("https://not{place}{slash}"));
            examples.push(format!("https://{place}{slash}").replace("x-1", "x/1"));
        }
    }
    examples
}

#[test]
fn every_pattern_of_the_table_means_the_same_in_the_page_and_in_the_core() {
    in_a_browser(async |internet, visitor| {
        let examples = examples();
        assert!(examples.len() > 500);
        open(internet, visitor, KNOWN, "").await;
        on(visitor).await;
        // A frame in nobody's page asks for nothing; in the page one that waits says whose it is.
        let whose = visitor
            .js(&format!(
                "return {}.map((address) => {{
                    const frame = document.createElement('iframe');
                    frame.src = address;
                    if (frame.attributes.src) return '';
                    document.body.append(frame);
                    frame.src = address;
                    frame.remove();
                    return frame.dataset.service;
                }})",
                serde_json::to_string(&examples).unwrap()
            ))
            .await;
        for (address, found) in examples.iter().zip(whose.as_array().unwrap()) {
            // What guards a form is granted without a question, and passes.
            let held = owners_of(address).find(|vendor| vendor.category() != "authorization");
            let owner = held.map_or("", |vendor| vendor.id());
            assert_eq!(found, owner, "{address}");
        }
        nobody_else_is_asked(internet, visitor, "shop.aloka.one").await;
    });
}

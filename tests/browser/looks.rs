//! The looks: banner, policy and settings in six languages at three widths, nothing clipped, nothing overlapping, pictures for the eye.
//!
//! The pictures lie in `target/tmp/looks/`, one file for each layer, language and width.
use std::path::Path;

use serde_json::json;

use crate::page::Page;
use crate::reader::{READER, reads};
use crate::shop::{VENDORS, held, open};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

const LANGUAGES: [&str; 6] = ["ru", "kk", "ky", "uz", "uz-Cyrl", "en"];

/// A policy with long words, long addresses and deep numbers.
const POLICY: &str = concat!(
    include_str!("../../www/omkg/privacy.ky.txt"),
    "\n9. Жеке маалыматтарды иштетүүчүлөрдүн жоопкерчиликтери\n9.1. https://example.org/privacy/personal-data-of-the-visitors-and-how-they-are-kept-for-years-and-years\n"
);

async fn in_order(visitor: &Visitor, layer: &str, name: &str) {
    let complaints = visitor.run(include_str!("looks.js"), vec![json!(layer)]).await;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("looks");
    std::fs::create_dir_all(&folder).unwrap();
    visitor.screenshot(folder.join(format!("{name}.png"))).await;
    assert_eq!(complaints, json!([]), "{name}");
}

fn at(width: u32, height: u32) {
    in_a_browser(async |internet, visitor| {
        visitor.resize(width, height).await;
        let body = held("marketing", "m") + &held("preferences", "p") + &held("social", "s");
        for layout in ["bar", "box", "modal"] {
            let tag = VENDORS.replace(
                "src=",
                &format!("data-layout='{layout}' data-policy='/privacy.{{locale}}.txt' src="),
            );
            open(internet, visitor, &tag, &body).await;
            visitor.see("banner").await;
            for language in LANGUAGES {
                visitor.js(&format!("makul.setLocale('{language}')")).await;
                let (yes, no) = (visitor.see("accept").await, visitor.see("reject").await);
                let equal = (yes.width - no.width).abs() < 1.0 && (yes.height - no.height).abs() < 1.0;
                assert!(equal, "{layout} {language} {width}: {yes:?} {no:?}");
                in_order(visitor, "banner", &format!("{layout}-{language}-{width}")).await;
            }
        }
        for language in LANGUAGES {
            internet.put(Page::text(&format!("https://shop.aloka.one/privacy.{language}.txt"), POLICY));
            visitor.js(&format!("makul.setLocale('{language}'); makul.open('policy')")).await;
            reads(visitor).await;
            in_order(visitor, "reader", &format!("reader-{language}-{width}")).await;
            visitor.js(&format!("{READER}.scrollTop = 1e6")).await;
            in_order(visitor, "reader", &format!("reader-end-{language}-{width}")).await;
            visitor.js("makul.close()").await;
            visitor.lose_sight_of("reader").await;
        }
        for language in LANGUAGES {
            visitor.js(&format!("makul.setLocale('{language}'); makul.open('settings')")).await;
            visitor.see("panel").await;
            in_order(visitor, "panel", &format!("panel-{language}-{width}")).await;
            visitor.js("makul.close()").await;
            visitor.lose_sight_of("panel").await;
        }
    });
}

#[test]
fn on_a_phone_nothing_is_clipped() {
    at(360, 640);
}

#[test]
fn on_a_tablet_nothing_is_clipped() {
    at(768, 1024);
}

#[test]
fn on_a_desk_nothing_is_clipped() {
    at(1280, 800);
}

//! Hostile pages: sheets that mean every element, pages of another age, pages that replace themselves. Who asks stays as drawn, and equal.
use serde_json::{Value, json};

use crate::internet::Internet;
use crate::page::Page;
use crate::shop::{SHOP, TAG, allows, held, html, on, open, ran};
use crate::stage::in_a_browser;
use crate::visitor::{Key, Visitor};

/// Sheets of pages and of operators, none of which may change anything.
const SHEETS: [(&str, &str); 13] = [
    ("an important reset", "* { all: unset !important }"),
    (
        "important letters",
        "* { color: red !important; font: 40px/3 serif !important; letter-spacing: 9px !important; text-transform: uppercase !important; text-align: right !important }",
    ),
    (
        "important boxes",
        "* { width: 7px !important; height: 7px !important; margin: 40px !important; padding: 40px !important; float: right !important; overflow: hidden !important }",
    ),
    ("small buttons", "button { width: 7px !important; height: 7px !important; font-size: 1px !important }"),
    (
        "moved elements",
        "makul-consent, section, p, div { position: absolute !important; left: -9999px !important; transform: scale(.1) !important; filter: blur(9px) !important; contain: strict !important }",
    ),
    (
        "pale elements",
        "* { opacity: .1 !important; visibility: hidden !important; pointer-events: none !important; user-select: none !important; cursor: none !important }",
    ),
    ("no dialogs", "dialog { display: none !important }"),
    ("large rem", "html { font-size: 40px }"),
    ("small rem", "html { font-size: 62.5% }"),
    ("a hidden host", "makul-consent { display: none !important }"),
    (
        "a hidden Reject",
        "makul-consent::part(reject) { display: none !important; visibility: hidden !important; opacity: 0 !important; width: 0 !important; font-size: 0 !important; clip-path: inset(50%) !important; position: absolute !important; scale: 0 !important }",
    ),
    (
        "a loud Accept",
        "makul-consent::part(accept) { font-size: 2em !important; background: lime !important; color: #000 !important; padding: 40px !important; animation: x 1s infinite !important; order: -1 !important; box-shadow: 0 0 9px lime !important } @keyframes x { to { scale: 2 } }",
    ),
    (
        "no banner",
        "makul-consent::part(banner) { display: none !important; background: none !important; z-index: -1 !important; max-height: 1px !important }",
    ),
];

/// How what asks is drawn: boxes and looks.
const LOOKS: &str = "(() => {
    const { shadowRoot } = document.querySelector('html>makul-consent');
    const of = (name) => shadowRoot.querySelector(`[part=${name}]`);
    const names = ['color', 'backgroundColor', 'font', 'letterSpacing', 'textTransform', 'textAlign', 'borderTop', 'opacity', 'visibility', 'display', 'transform', 'scale', 'filter', 'clipPath', 'cursor', 'pointerEvents', 'boxShadow', 'animationName'];
    return ['accept', 'reject', 'settings', 'banner'].map((name) => {
      const [box, style] = [of(name).getBoundingClientRect(), getComputedStyle(of(name))];
      const around = name == 'banner' ? ['color', 'font', 'visibility', 'display'] : names;
      return [name, box.x, box.y, box.width, box.height, ...around.map((each) => style[each])].join(' ');
    });
  })()";

async fn looks(visitor: &Visitor) -> Value {
    visitor.see("reject").await;
    visitor.value(LOOKS).await
}

fn styled(layout: &str, sheet: &str) -> String {
    format!("<style>{sheet}</style>{}", TAG.replace("src=", &format!("data-layout='{layout}' src=")))
}

#[test]
fn no_sheet_of_the_page_changes_what_asks() {
    in_a_browser(async |internet, visitor| {
        visitor.resize(360, 640).await;
        for layout in ["bar", "box", "modal"] {
            open(internet, visitor, &styled(layout, ""), &held("analytics", "a")).await;
            let drawn = looks(visitor).await;
            for (name, sheet) in SHEETS {
                open(internet, visitor, &styled(layout, sheet), &held("analytics", "a")).await;
                assert_eq!(looks(visitor).await, drawn, "{layout}: {name}");
            }
        }
    });
}

#[test]
fn no_sheet_of_the_page_changes_a_button_of_the_settings() {
    in_a_browser(async |internet, visitor| {
        let all: String = SHEETS.iter().map(|(_, sheet)| *sheet).collect();
        let mut drawn = Vec::new();
        for sheet in ["", &all] {
            open(internet, visitor, &styled("bar", sheet), &held("analytics", "a")).await;
            visitor.press("settings").await;
            visitor.see("panel").await;
            let (yes, no) = (visitor.see("accept").await, visitor.see("reject").await);
            assert!((yes.width - no.width).abs() < 0.1 && yes.height == no.height, "{yes:?} {no:?}");
            drawn.push([yes, no].map(|sight| (sight.left, sight.top, sight.width, sight.height)));
        }
        assert_eq!(drawn[0], drawn[1]);
        visitor.press("switch:analytics").await;
        visitor.press("save").await;
        visitor.until("ran.includes('a')").await;
    });
}

#[test]
fn whatever_is_as_high_as_a_number_can_be_does_not_keep_the_visitor_from_the_keyboard() {
    in_a_browser(async |internet, visitor| {
        let cover =
            "<div style='position: fixed; inset: 0; background: #fff; z-index: 2147483646'>subscribe!</div>";
        open(internet, visitor, TAG, &format!("{}{cover}", held("analytics", "a"))).await;
        visitor.press("settings").await;
        visitor.see("panel").await;
        visitor.key(Key::Escape).await;
        visitor.press("reject").await;
        visitor.lose_sight_of("banner").await;
    });
}

#[test]
fn a_page_without_a_doctype_is_asked_the_same() {
    in_a_browser(async |internet, visitor| {
        let body = html(TAG, &held("analytics", "a"));
        open(internet, visitor, TAG, &held("analytics", "a")).await;
        let drawn = looks(visitor).await;
        internet.page(SHOP, body.trim_start_matches("<!doctype html>"));
        visitor.goto(SHOP).await;
        assert_eq!(looks(visitor).await, drawn);
        assert_eq!(visitor.value("document.compatMode").await, "BackCompat");
        visitor.press("settings").await;
        visitor.see("panel").await;
        assert_eq!(visitor.look("switch").await.height, 26.0);
        visitor.press("accept").await;
        visitor.until("ran.includes('a')").await;
    });
}

/// Another body, with another held script in it.
const LATE: &str = "const [body, script] = ['body', 'script'].map((name) => document.createElement(name));
    Object.assign(script, { type: 'text/plain', text: 'ran.push(`late`)' }).dataset.category = 'analytics';
    body.append(script);
    document.body = body";

#[test]
fn a_page_that_replaces_its_body_is_asked_on() {
    in_a_browser(async |internet, visitor| {
        for layout in ["bar", "modal"] {
            open(internet, visitor, &styled(layout, ""), &held("analytics", "a")).await;
            visitor.see("banner").await;
            visitor.js(LATE).await;
            visitor.see("banner").await;
            assert_eq!(ran(visitor).await, Vec::<String>::new(), "{layout}");
            visitor.press("accept").await;
            visitor.until("ran.includes('late')").await;
            crate::shop::forget(visitor).await;
        }
    });
}

#[test]
fn without_the_widget_in_the_page_all_stays_held_and_the_page_works() {
    in_a_browser(async |internet, visitor| {
        for gone in [
            "document.querySelector('html>makul-consent').remove()",
            "document.documentElement.replaceChildren(document.head, document.body)",
        ] {
            open(internet, visitor, TAG, &held("analytics", "a")).await;
            visitor.see("banner").await;
            visitor.js(gone).await;
            visitor.press("#buy").await;
            visitor.settle().await;
            assert_eq!(ran(visitor).await, ["buy"], "{gone}");
            assert!(!allows(visitor, "analytics").await && visitor.cookies().await.is_empty());
            assert!(
                visitor.console().await.iter().all(|line| !line.starts_with("error")),
                "{:?}",
                visitor.console().await
            );
        }
    });
}

#[test]
fn in_a_frame_of_the_same_site_it_asks_within_the_frame() {
    in_a_browser(async |internet: &Internet, visitor| {
        internet.put(Page::html("https://shop.aloka.one/inside", &html(TAG, &held("analytics", "a"))));
        open(
            internet,
            visitor,
            "",
            "<iframe id='frame' src='/inside' style='width: 320px; height: 400px'></iframe>",
        )
        .await;
        let inside = "document.getElementById('frame').contentDocument";
        visitor
            .until(&format!(
                "{inside}?.querySelector('makul-consent')?.shadowRoot.querySelector('[part=banner]')"
            ))
            .await;
        let fits = format!(
            "(() => {{ const b = {inside}.querySelector('makul-consent').shadowRoot.querySelector('[part=reject]').getBoundingClientRect(); return b.left >= 0 && b.right <= 320 && b.top > 0 && b.bottom <= 400 }})()"
        );
        assert_eq!(visitor.value(&fits).await, true);
        assert!(!visitor.look("banner").await.exists, "the page around it has none");
    });
}

#[test]
fn nothing_of_it_is_printed() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("analytics", "a")).await;
        on(visitor).await;
        visitor.see("banner").await;
        visitor.emulate(json!({ "media": "print" })).await;
        visitor.lose_sight_of("banner").await;
        visitor.emulate(json!({ "media": "" })).await;
        visitor.see("banner").await;
    });
}

//! The eyes: large letters, much zoom, wide spacing, more contrast, chosen colours, no motion; and the targets of fingers.
use serde_json::{Value, json};

use crate::internet::Internet;
use crate::page::Page;
use crate::reader::{POLICY, reads};
use crate::shop::{held, on, open, open_demo};
use crate::stage::{in_a_browser, in_a_browser_with};
use crate::visitor::Visitor;

const LAYOUTS: [&str; 7] = ["bar", "bar-top", "box", "box-end", "box-top", "box-top-end", "modal"];

/// What WCAG 1.4.12 has a visitor set, as an extension sets it in every tree.
const SPACING: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
    const { shadowRoot } = document.querySelector('html>makul-consent');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];";

async fn enter(internet: &Internet, visitor: &Visitor, layout: &str, head: &str) {
    internet.put(Page::text("https://shop.aloka.one/privacy.txt", POLICY));
    let tag = format!(
        "<meta name='viewport' content='width=device-width'>{head}<script src='/makul.js' data-layout='{layout}' data-policy='/privacy.txt' data-google-analytics='G-TEST1'></script>"
    );
    open(internet, visitor, &tag, &held("marketing", "m")).await;
    on(visitor).await;
    visitor
        .until("document.querySelector('html>makul-consent')?.shadowRoot.querySelector('[part=banner]')")
        .await;
}

async fn in_order(visitor: &Visitor, layer: &str, name: &str) {
    let complaints = visitor.run(include_str!("looks.js"), vec![json!(layer)]).await;
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("eyes");
    std::fs::create_dir_all(&folder).unwrap();
    visitor.screenshot(folder.join(format!("{name}-{layer}.png"))).await;
    assert_eq!(complaints, json!([]), "{name}");
}

/// Every layer in these languages, nothing cut off, everything within reach.
async fn every_layer(visitor: &Visitor, name: &str, languages: &[&str]) {
    for language in languages {
        let name = format!("{name}-{language}");
        visitor.js(&format!("makul.setLocale('{language}')")).await;
        in_order(visitor, "banner", &name).await;
        for part in ["reject", "accept", "settings", "policy"] {
            reach(visitor, part, &name).await;
        }
        visitor.js("makul.open('policy')").await;
        reads(visitor).await;
        in_order(visitor, "reader", &name).await;
        visitor.js("makul.close()").await;
        visitor.lose_sight_of("reader").await;
        visitor.js("makul.open('settings')").await;
        visitor.see("panel").await;
        in_order(visitor, "panel", &name).await;
        for part in ["save", "language", "close"] {
            reach(visitor, part, &name).await;
        }
        visitor.js("makul.close()").await;
        visitor.lose_sight_of("panel").await;
    }
}

/// It is in view, or comes into view when it is scrolled to.
async fn reach(visitor: &Visitor, part: &str, name: &str) {
    visitor.scroll_to(part).await;
    let sight = visitor.look(part).await;
    assert!(sight.seen, "{name}: {part} {sight:?}");
}

#[test]
fn at_320_pixels_and_at_400_percent_nothing_is_cut_off() {
    in_a_browser(async |internet, visitor| {
        for (width, height) in [(320, 640), (320, 256)] {
            visitor.resize(width, height).await;
            for layout in ["bar", "box", "modal"] {
                enter(internet, visitor, layout, "").await;
                every_layer(visitor, &format!("{layout}-{width}x{height}"), &["ky", "uz-Cyrl"]).await;
            }
        }
    });
}

#[test]
fn letters_twice_as_large_in_the_browser_are_so_here() {
    for (name, setting) in [("letters", "default_font_size"), ("least", "minimum_font_size")] {
        let prefs = json!({ "webkit": { "webprefs": { setting: 32 } } });
        in_a_browser_with("ru-RU,ru", prefs, async |internet, visitor| {
            for width in [360, 1280] {
                visitor.resize(width, 740).await;
                enter(internet, visitor, "bar", "").await;
                let size = "getComputedStyle(document.querySelector('html>makul-consent').shadowRoot.querySelector('p')).fontSize";
                assert_eq!(visitor.value(size).await, "32px", "{name}");
                every_layer(visitor, &format!("{name}-{width}"), &["ky"]).await;
            }
        });
    }
}

#[test]
fn with_wide_spacing_nothing_is_cut_off() {
    in_a_browser(async |internet, visitor| {
        visitor.resize(360, 640).await;
        for layout in ["bar", "box", "modal"] {
            enter(internet, visitor, layout, "").await;
            visitor.js(SPACING).await;
            let spaced = "['p', '[part=reject]'].map((name) => parseFloat(getComputedStyle(document.querySelector('html>makul-consent').shadowRoot.querySelector(name)).letterSpacing))";
            assert_eq!(visitor.value(spaced).await, json!([1.92, 1.92]));
            every_layer(visitor, &format!("spaced-{layout}"), &["ky"]).await;
        }
    });
}

#[test]
fn in_chosen_colours_every_control_has_an_edge_or_a_mark() {
    in_a_browser(async |internet, visitor| {
        visitor.emulate(json!({ "features": [{ "name": "forced-colors", "value": "active" }] })).await;
        visitor.resize(360, 640).await;
        enter(internet, visitor, "bar", "").await;
        every_layer(visitor, "forced", &["ky"]).await;
        let edges = "['accept', 'reject', 'settings'].map((name) => { const s = getComputedStyle(document.querySelector('html>makul-consent').shadowRoot.querySelector(`[part=${name}]`)); return [s.borderTopStyle, s.borderTopColor != s.backgroundColor, s.color != s.backgroundColor].join() })";
        assert_eq!(
            visitor.value(edges).await,
            json!(["solid,true,true", "solid,true,true", "solid,true,true"])
        );
    });
}

#[test]
fn nothing_moves_by_itself() {
    in_a_browser(async |internet, visitor| {
        let moving = "document.querySelector('html>makul-consent').shadowRoot.getAnimations().length + [...document.querySelector('html>makul-consent').shadowRoot.querySelectorAll('*')].filter((e) => parseFloat(getComputedStyle(e).transitionDuration) || getComputedStyle(e).animationName != 'none' || getComputedStyle(e).scrollBehavior == 'smooth').length";
        enter(internet, visitor, "bar", "<style>*, html { scroll-behavior: smooth; transition: all 1s; animation: x 1s infinite } @keyframes x { to { opacity: 0 } }</style>").await;
        assert_eq!(visitor.value(moving).await, 0);
        for (surface, part) in [("settings", "panel"), ("policy", "reader")] {
            visitor.js(&format!("makul.open('{surface}')")).await;
            visitor.see(part).await;
            assert_eq!(visitor.value(moving).await, 0, "{part}");
            visitor.js("makul.close()").await;
            visitor.lose_sight_of(part).await;
        }
    });
}

/// What a finger may press, each with its size; a link within a policy's text is as high as its line.
const TARGETS: &str = "[...document.querySelector('html>makul-consent').shadowRoot.querySelectorAll('button, a, select, summary, input')].filter((e) => e.checkVisibility() && !e.closest('article')).map((e) => {
    const boxes = [...(e.closest('label') || e).getClientRects()];
    return [Math.round(Math.max(...boxes.map((b) => b.width)) * 10) / 10, Math.round(Math.max(...boxes.map((b) => b.height)) * 10) / 10, e.textContent.trim().slice(0, 20) + e.className];
  }).filter(([w, h]) => w < 44 || h < 44)";

#[test]
fn every_target_is_as_large_as_a_finger() {
    in_a_browser(async |internet, visitor| {
        visitor.resize(360, 640).await;
        for layout in LAYOUTS {
            enter(internet, visitor, layout, "").await;
            assert_eq!(visitor.value(TARGETS).await, json!([]), "{layout}");
        }
        for (surface, part) in [("settings", "panel"), ("policy", "reader")] {
            visitor.js(&format!("makul.open('{surface}')")).await;
            visitor.see(part).await;
            if part == "reader" {
                reads(visitor).await;
            }
            visitor.js("for (const fold of document.querySelector('html>makul-consent').shadowRoot.querySelectorAll('details')) fold.open = true").await;
            visitor.until("document.querySelector('html>makul-consent').shadowRoot.querySelector('.declaration table')").await;
            assert_eq!(visitor.value(TARGETS).await, json!([]), "{part}");
            visitor.js("makul.close()").await;
            visitor.lose_sight_of(part).await;
        }
        visitor.press("reject").await;
        visitor.see("reopen").await;
        assert_eq!(visitor.value(TARGETS).await, json!([]), "reopen");
    });
}

#[test]
fn a_box_stands_in_its_corner_and_mirrors_where_lines_begin_on_the_right() {
    in_a_browser(async |internet, visitor| {
        visitor.resize(1280, 800).await;
        for (direction, at_start) in [("ltr", true), ("rtl", false)] {
            for layout in LAYOUTS {
                enter(
                    internet,
                    visitor,
                    layout,
                    &format!("<script>document.documentElement.dir = '{direction}'</script>"),
                )
                .await;
                let sight = visitor.see("banner").await;
                let top = layout.contains("top");
                if layout != "modal" {
                    assert_eq!(
                        (sight.top < 20.0, sight.top + sight.height > 780.0),
                        (top, !top),
                        "{layout} {sight:?}"
                    );
                }
                if layout.starts_with("box") {
                    let left = at_start != layout.ends_with("end");
                    assert_eq!(
                        (sight.left == 16.0, sight.left + sight.width == 1264.0),
                        (left, !left),
                        "{layout} {sight:?}"
                    );
                }
                // The words are of a language that is written from the left.
                assert_eq!(visitor.text("getComputedStyle(document.querySelector('html>makul-consent').shadowRoot.querySelector('p')).unicodeBidi").await, "plaintext");
                in_order(visitor, "banner", &format!("{direction}-{layout}")).await;
            }
        }
        let start = visitor.value(IN_PLACE).await;
        assert_eq!(start, json!(true), "the sentence begins on its left");
    });
}

/// Whether the first letter of the sentence stands on its left although the page begins on the right.
const IN_PLACE: &str = "(() => { const p = document.querySelector('html>makul-consent').shadowRoot.querySelector('p'); const r = document.createRange(); r.setStart(p.firstChild, 0); r.setEnd(p.firstChild, 1); return r.getBoundingClientRect().left - p.getBoundingClientRect().left < 2 })()";

#[test]
fn nothing_shifts_and_the_largest_paint_is_the_pages_own() {
    in_a_browser(async |_, visitor| {
        for (width, height) in [(360, 640), (1280, 800)] {
            visitor.resize(width, height).await;
            for site in ["https://aloka.one/", "https://om.kg/"] {
                open_demo(visitor, site).await;
                visitor.see("banner").await;
                let metrics = "new Promise((done) => { let shift = 0; let largest = null; new PerformanceObserver((list) => { for (const e of list.getEntries()) { shift += e.value; window.moved = e.sources.map((s) => s.node?.outerHTML?.slice(0, 80)) } }).observe({ type: 'layout-shift', buffered: true }); new PerformanceObserver((list) => { largest = list.getEntries().pop(); }).observe({ type: 'largest-contentful-paint', buffered: true }); requestAnimationFrame(() => setTimeout(() => done([shift, !!largest?.element && document.body.contains(largest.element)]))) })";
                visitor.settle().await;
                let measured: Value = visitor.js(&format!("return await {metrics}")).await;
                let moved = visitor.value("window.moved || []").await;
                assert_eq!(measured, json!([0, true]), "{site} {width} {moved}");
            }
        }
    });
}

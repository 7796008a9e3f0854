//! Themes of operators: what cannot be read is corrected, Accept and Reject stay equal, and what reads well stays as it is.
use serde_json::json;

use crate::embed::YOUTUBE;
use crate::shop::{TAG, held, open};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// What an operator sets, and whether the words and the buttons' labels were to be corrected.
const THEMES: [(&str, &str, bool, bool); 8] = [
    ("the default", "", false, false),
    ("brand", "--makul-accent: #0a7d4f; --makul-radius: 0", false, false),
    ("pale accent", "--makul-accent: #ffe08a", false, true),
    ("pale on pale", "--makul-accent: gold; --makul-on-accent: ivory", false, true),
    ("dark ground", "--makul-background: #10151c", true, false),
    ("grey on grey", "--makul-background: oklch(60% 0 0); --makul-color: hsl(0 0% 55%)", true, false),
    (
        "all of it",
        "--makul-background: #222; --makul-color: #333; --makul-accent: #444; --makul-on-accent: #555",
        true,
        true,
    ),
    (
        "dark and legible",
        "--makul-background: #10151c; --makul-color: #f3f6fa; --makul-accent: #ffd166; --makul-on-accent: #1b1f24",
        false,
        false,
    ),
];

/// The contrast of every word on the buttons and beside them, by what is painted.
const LEAST: &str = "(() => {
    const root = document.querySelector('html>makul-consent').shadowRoot;
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (colour) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((c) => (c / 255 > 0.04045 ? ((c / 255 + 0.055) / 1.055) ** 2.4 : c / 255 / 12.92));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const ground = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (c != 'rgba(0, 0, 0, 0)') return c } };
    return Math.min(...['[part=banner] p', 'a', '[part=accept]', '[part=reject]', '[part=settings]'].map((name) => {
      const e = root.querySelector(name);
      const [a, b] = [light(getComputedStyle(e).color), light(ground(e))];
      return Math.max(a, b) / Math.min(a, b);
    }));
  })()";

async fn themed(
    internet: &crate::internet::Internet,
    visitor: &Visitor,
    theme: &str,
    rule: &str,
    body: &str,
) {
    let tag = TAG.replace("src=", &format!("data-theme='{theme}' data-policy='/p.txt' src="));
    let head = format!("<style>makul-consent {{ {rule} }}</style>{tag}");
    open(internet, visitor, &head, &format!("{}{body}", held("analytics", "a"))).await;
    visitor.see("banner").await;
    internet.arrival(crate::shop::PANEL).await;
    visitor.until("document.querySelector('makul-consent [name]') || performance.getEntriesByName('https://shop.aloka.one/makul-panel.js')[0]?.responseEnd").await;
    visitor.settle().await;
}

#[test]
fn a_pair_that_cannot_be_read_is_corrected_and_no_other() {
    in_a_browser(async |internet, visitor| {
        for (name, rule, words, labels) in THEMES {
            themed(internet, visitor, "light", rule, "").await;
            let least = visitor.value(LEAST).await.as_f64().unwrap();
            assert!(least >= 4.5, "{name}: {least}");
            let said = "['--makul-color', '--makul-on-accent'].map((name) => !!document.querySelector('html>makul-consent').style.getPropertyValue(name))";
            assert_eq!(visitor.value(said).await, json!([words, labels]), "{name}");
            internet.forget();
        }
    });
}

#[test]
fn accept_and_reject_are_equal_in_every_theme() {
    in_a_browser(async |internet, visitor| {
        for theme in ["light", "dark"] {
            for (name, rule, _, _) in THEMES {
                themed(internet, visitor, theme, rule, "").await;
                let looks = "['accept', 'reject'].map((name) => { const s = getComputedStyle(document.querySelector('html>makul-consent').shadowRoot.querySelector(`[part=${name}]`)); return [s.color, s.backgroundColor, s.border, s.font, s.opacity, s.boxShadow, s.filter, s.padding].join() })";
                let looks = visitor.value(looks).await;
                assert_eq!(looks[0], looks[1], "{theme}: {name}");
                let (yes, no) = (visitor.see("accept").await, visitor.see("reject").await);
                assert!((yes.width - no.width).abs() < 0.1 && yes.height == no.height, "{yes:?} {no:?}");
                let least = visitor.value(LEAST).await.as_f64().unwrap();
                assert!(least >= 4.5, "{theme}: {name}: {least}");
                internet.forget();
            }
        }
    });
}

#[test]
fn a_placeholder_is_corrected_as_the_banner_is() {
    in_a_browser(async |internet, visitor| {
        themed(internet, visitor, "light", "--makul-accent: gold; --makul-on-accent: ivory", YOUTUBE).await;
        visitor.see("placeholder").await;
        let label = "getComputedStyle(document.querySelector('#film + makul-consent').shadowRoot.querySelector('[part=once]')).color";
        visitor.until(&format!("{label} == 'rgb(0, 0, 0)'")).await;
        assert_eq!(visitor.value(label).await, json!("rgb(0, 0, 0)"));
    });
}

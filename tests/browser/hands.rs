//! The hands of the page: what the visitor has reached by keyboard is never hidden behind what is fixed over it.
use crate::shop::{VENDORS, open};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// A page with a link at every place of the window, and a toolbar at its end that never moves.
const LINKS: &str = "<style>body { margin: 0 } a { display: block; height: 30px } nav { position: fixed; bottom: 0; left: 0; right: 0 } nav a { display: inline-block; width: 60px }</style>
    <script>for (let at = 0; at < 60; at++) document.write(`<a href='#${at}' id=link${at}>${at}</a>`)</script><nav><a href='#' id=home>home</a><a href='#' id=away>away</a></nav>";

/// Where the focus is, and whether a part of the widget hides it: its whole box.
const HIDDEN: &str = "(() => {
    const [a, root] = [document.activeElement.getBoundingClientRect(), document.querySelector('makul-consent').shadowRoot];
    return document.activeElement != document.querySelector('makul-consent') && ['banner', 'reopen', 'notice'].some((name) => {
      const b = root.querySelector(`[part=${name}]`)?.getBoundingClientRect();
      return b && a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right;
    });
  })()";

async fn walk(visitor: &Visitor, name: &str) {
    visitor.until("document.activeElement == document.body").await;
    let mut seen = Vec::new();
    for _ in 0..90 {
        visitor.tab().await;
        let focused = visitor.focused_part().await;
        assert_eq!(visitor.value(HIDDEN).await, false, "{name}: {focused} is hidden");
        if focused == "away" {
            return;
        }
        seen.push(focused);
    }
    panic!("{name}: the end is not reached, only {seen:?}");
}

#[test]
fn no_link_that_has_the_focus_is_hidden_behind_the_question() {
    in_a_browser(async |internet, visitor| {
        visitor.resize(360, 640).await;
        for layout in ["bar", "bar-top", "box", "box-top-end"] {
            let tag = VENDORS.replace("src=", &format!("data-layout='{layout}' src="));
            open(internet, visitor, &tag, LINKS).await;
            visitor.see("banner").await;
            internet.arrival(crate::shop::PANEL).await;
            visitor.settle().await;
            walk(visitor, layout).await;
        }
    });
}

#[test]
fn nor_behind_the_button_that_leads_back() {
    in_a_browser(async |internet, visitor| {
        visitor.resize(360, 640).await;
        open(internet, visitor, VENDORS, &LINKS.replace("height: 30px", "height: 20px; width: 20px")).await;
        internet.arrival(crate::shop::PANEL).await;
        visitor.settle().await;
        visitor.press("reject").await;
        visitor.see("reopen").await;
        visitor.js("document.activeElement.blur()").await;
        walk(visitor, "reopen").await;
    });
}

//! The shop: the made-up site that most tests visit, a page in Russian with Makul's tag in its head.
use crate::internet::Internet;
use crate::page::Page;
use crate::visitor::Visitor;

/// Two levels under the registrable domain, so that cookies of parent domains have where to be.
pub const SHOP: &str = "https://shop.aloka.one/catalogue/";
pub const HOST: &str = "shop.aloka.one";
/// The shop's sibling, which sees the cookies of the parent domain alone.
pub const SIBLING: &str = "https://www.aloka.one/";

pub const PANEL: &str = "https://shop.aloka.one/makul-panel.js";

/// The tag with no attribute.
pub const TAG: &str = "<script src='/makul.js'></script>";
/// The tag with both vendors.
pub const VENDORS: &str =
    "<script src='/makul.js' data-google-analytics='G-TEST1' data-yandex-metrica='555'></script>";

/// Chromium before 114 compiles no more than 4 KB on the main thread.
pub const OLD_CHROMIUM: &str = "<script>WebAssembly.Module = function () { throw new RangeError('WebAssembly.Compile is disallowed on the main thread, if the buffer size is larger than 4KB') }</script>";

/// A held script of this category that says that it ran.
pub fn held(category: &str, name: &str) -> String {
    format!("<script type='text/plain' data-category='{category}'>ran.push('{name}')</script>")
}

/// A page with this in its head and this in its body. What its scripts did is in `ran`.
pub fn html(head: &str, body: &str) -> String {
    let ran = "<script>window.ran = []</script>";
    format!(
        "<!doctype html><html lang='ru'><head><meta charset='utf-8'><title>Лавка</title>{ran}{head}</head><body><h1>Лавка</h1><button id='buy' onclick=\"ran.push('buy')\">Купить</button>{body}</body></html>"
    )
}

/// The tag with a configuration of this JSON in the page.
pub fn configured(json: &str) -> String {
    format!("<script type='application/json' id='makul'>{json}</script>{TAG}")
}

/// Opens the shop with this head and body.
pub async fn open(internet: &Internet, visitor: &Visitor, head: &str, body: &str) {
    require_built();
    internet.page(SHOP, &html(head, body));
    visitor.goto(SHOP).await;
}

/// The same page with a header.
pub async fn open_with(internet: &Internet, visitor: &Visitor, header: (&str, &str), head: &str, body: &str) {
    require_built();
    internet.put(Page::html(SHOP, &html(head, body)).header(header.0, header.1));
    visitor.goto(SHOP).await;
}

/// Opens a page of `www/`.
pub async fn open_demo(visitor: &Visitor, address: &str) {
    require_built();
    visitor.goto(address).await;
}

/// Waits until the widget is on.
pub async fn on(visitor: &Visitor) {
    visitor.until("window.makul && makul.version && makul.consent.locale").await;
}

/// What ran so far, in order.
pub async fn ran(visitor: &Visitor) -> Vec<String> {
    let ran = visitor.value("window.ran || []").await;
    ran.as_array().unwrap().iter().map(|name| name.as_str().unwrap_or("?").to_owned()).collect()
}

/// Whether the widget lets this category or service in.
pub async fn allows(visitor: &Visitor, name: &str) -> bool {
    visitor.value(&format!("makul.allows('{name}')")).await == true
}

/// Nothing but the site itself has been asked, after the page had every chance to.
pub async fn nobody_else_is_asked(internet: &Internet, visitor: &Visitor, own: &str) {
    visitor.settle().await;
    assert!(internet.hosts_beside(own).is_empty(), "asked beside {own}:\n{}", internet.diary());
}

/// Makes the visitor one whom the site of this tab has never met: no cookies, no storage.
pub async fn forget(visitor: &Visitor) {
    visitor.js("localStorage.clear()").await;
    visitor.forget_cookies().await;
}

fn require_built() {
    assert!(crate::internet::built(), "pkg/makul.js is not there: run `cargo xtask build` first");
}

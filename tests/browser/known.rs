//! `data-block="known"`: what comes from known hosts is held though nobody has marked it, however it gets into the page.
use crate::internet::Internet;
use crate::page::Page;
use crate::shop::{forget, open, ran};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// The one tag; it writes the second script into the page.
pub const KNOWN: &str = "<script src='/makul.js' data-block='known'></script>";

/// A host that is known: everything under it is LiveInternet's.
pub const HOST: &str = "x.yadro.ru";

/// How much of a promise holds for a way into the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Promise {
    /// Neither executed nor requested.
    Nothing,
    /// Not executed; the request may leave.
    Asked,
}
use Promise::{Asked, Nothing};

/// Ways of an external script into the page. `#` stands for its address.
pub const SCRIPTS: [(&str, Promise, &str); 23] = [
    ("parser: plain", Asked, "<script src='#'></script>"),
    ("parser: async", Asked, "<script src='#' async></script>"),
    ("parser: defer", Asked, "<script src='#' defer></script>"),
    ("parser: module", Asked, "<script src='#' type='module'></script>"),
    (
        "parser: deep in the body",
        Asked,
        "<p>1</p><div><p>2</p><div><script src='#'></script></div></div><p>3</p>",
    ),
    ("parser: in a drawing", Asked, "<svg><script href='#'></script></svg>"),
    (
        "createElementNS in a drawing",
        Nothing,
        "<svg></svg><script>var s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.setAttribute('href', '#'); document.querySelector('svg').append(s)</script>",
    ),
    (
        "createElement, src, append",
        Nothing,
        "<script>var s = document.createElement('script'); s.src = '#'; document.head.append(s)</script>",
    ),
    (
        "createElement, append, src",
        Nothing,
        "<script>var s = document.createElement('script'); document.body.append(s); s.src = '#'</script>",
    ),
    (
        "createElement, insertBefore, setAttribute",
        Nothing,
        "<script>var s = document.createElement('script'); s.async = 1; s.setAttribute('SRC', '#'); var a = document.getElementsByTagName('script')[0]; a.parentNode.insertBefore(s, a)</script>",
    ),
    (
        "replaceWith",
        Nothing,
        "<i></i><script>var s = document.createElement('script'); s.src = '#'; document.querySelector('i').replaceWith(s)</script>",
    ),
    (
        "inside an inserted subtree",
        Nothing,
        "<script>var d = document.createElement('div'), s = document.createElement('script'); s.src = '#'; d.append(document.createElement('p'), s); document.body.append(d)</script>",
    ),
    (
        "inside a fragment",
        Nothing,
        "<script>var f = document.createDocumentFragment(), s = document.createElement('script'); s.src = '#'; f.append(s); document.body.append(f)</script>",
    ),
    (
        "contextual fragment",
        Nothing,
        "<script>document.body.append(document.createRange().createContextualFragment('<p><script src=\"#\"></'+'script></p>'))</script>",
    ),
    ("document.write", Nothing, "<script>document.write('<script src=\"#\"></'+'script>')</script>"),
    (
        "document.write, in pieces",
        Asked,
        "<script>document.write('<script src=\"'); document.write('#\"></'+'script>')</script>",
    ),
    (
        "a template's content, cloned",
        Asked,
        "<template><script src='#'></script></template><script>document.body.append(document.querySelector('template').content.cloneNode(true))</script>",
    ),
    (
        "setAttributeNS",
        Nothing,
        "<script>var s = document.createElement('script'); s.setAttributeNS(null, 'src', '#'); document.body.append(s)</script>",
    ),
    (
        "setAttributeNode",
        Asked,
        "<script>var s = document.createElement('script'), a = document.createAttribute('src'); a.value = '#'; s.setAttributeNode(a); document.body.append(s)</script>",
    ),
    (
        "a copy of a held one",
        Nothing,
        "<script>var s = document.createElement('script'); s.src = '#'; document.body.append(s.cloneNode())</script>",
    ),
    (
        "a module that is inserted",
        Nothing,
        "<script>var s = document.createElement('script'); s.type = 'module'; s.src = '#'; document.body.append(s)</script>",
    ),
    ("by a script that inserts scripts", Nothing, "<script src='/tag-manager.js' data-url='#'></script>"),
    (
        "insertAdjacentElement after loading",
        Nothing,
        "<script>addEventListener('load', function () { var s = document.createElement('script'); s.src = '#'; document.body.insertAdjacentElement('afterbegin', s) })</script>",
    ),
];

/// A script that brings in another.
pub fn manager() -> Page {
    let tag = "var s = document.createElement('script'); s.async = true; s.src = document.currentScript.dataset.url; document.head.appendChild(s)";
    Page::script("https://shop.aloka.one/tag-manager.js", tag)
}

/// A page with this way into it, and what it did: what ran, and how often the known host was asked.
async fn way(internet: &Internet, visitor: &Visitor, at: usize, body: &str) -> (Vec<String>, usize) {
    let address = format!("https://{HOST}/{at}.js");
    internet.put(manager());
    // A module of another host needs its leave.
    internet.put(Page::script(&address, "ran.push('known')").header("access-control-allow-origin", "*"));
    internet.forget();
    open(internet, visitor, KNOWN, &body.replace('#', &address)).await;
    visitor.see("banner").await;
    visitor.settle().await;
    (ran(visitor).await, internet.requests_to(HOST).len())
}

#[test]
fn no_script_of_a_known_host_runs_before_a_yes_whichever_way_it_comes_and_each_runs_once_after_it() {
    in_a_browser(async |internet, visitor| {
        for (at, (name, promise, body)) in SCRIPTS.iter().enumerate() {
            let (before, asked) = way(internet, visitor, at, body).await;
            assert!(before.is_empty(), "{name}: ran {before:?}");
            assert_eq!(asked, usize::from(*promise == Asked), "{name}: requests before a yes");
            visitor.press("accept").await;
            visitor.until("ran.length").await;
            visitor.settle().await;
            assert_eq!(ran(visitor).await, ["known"], "{name}: after the yes");
            forget(visitor).await;
        }
    });
}

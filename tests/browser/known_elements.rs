//! `data-block="known"`: frames, images, style sheets and players of known hosts wait too.
use serde_json::json;

use crate::internet::Internet;
use crate::known::{HOST, KNOWN};
use crate::page::Page;
use crate::shop::{forget, open};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// Ways of other elements into the page: the name, whether the request leaves before a yes, the markup.
const WAYS: [(&str, bool, &str); 28] = [
    ("img, parser", true, "<img src='#.gif'>"),
    ("img srcset, parser", true, "<img srcset='#.gif 1x, #2.gif 2x'>"),
    ("iframe, parser", true, "<iframe src='#'></iframe>"),
    ("style sheet, parser", true, "<link rel=stylesheet href='#.css'>"),
    ("preload, parser", true, "<link rel=preload as=script href='#.js'>"),
    ("video, parser", true, "<video src='#.mp4' preload=auto></video>"),
    ("picture source, parser", true, "<picture><source srcset='#.gif'><img alt=''></picture>"),
    ("embed, parser", true, "<embed src='#.svg'>"),
    ("object, parser", true, "<object data='#.svg'></object>"),
    ("new Image", false, "<script>new Image().src = '#.gif'</script>"),
    (
        "createElement img, srcset",
        false,
        "<script>var e = document.createElement('img'); e.srcset = '#.gif'; document.body.append(e)</script>",
    ),
    (
        "createElement iframe",
        false,
        "<script>var e = document.createElement('iframe'); e.src = '#'; document.body.append(e)</script>",
    ),
    (
        "iframe.src changed",
        false,
        "<iframe></iframe><script>document.querySelector('iframe').src = '#'</script>",
    ),
    (
        "iframe setAttribute",
        false,
        "<iframe></iframe><script>document.querySelector('iframe').setAttribute('src', '#')</script>",
    ),
    (
        "createElement style sheet",
        false,
        "<script>var e = document.createElement('link'); e.rel = 'stylesheet'; e.href = '#.css'; document.head.append(e)</script>",
    ),
    (
        "createElement preload",
        false,
        "<script>var e = document.createElement('link'); e.rel = 'preload'; e.as = 'script'; e.href = '#.js'; document.head.append(e)</script>",
    ),
    (
        "createElement video",
        false,
        "<script>var e = document.createElement('video'); e.src = '#.mp4'; e.preload = 'auto'; document.body.append(e)</script>",
    ),
    (
        "createElement object",
        false,
        "<script>var e = document.createElement('object'); e.data = '#.svg'; document.body.append(e)</script>",
    ),
    ("innerHTML img", false, "<script>document.body.innerHTML += '<p><img src=#.gif></p>'</script>"),
    (
        "innerHTML img, detached",
        false,
        "<script>document.createElement('div').innerHTML = '<img src=\"#.gif\">'</script>",
    ),
    (
        "innerHTML iframe",
        false,
        "<p></p><script>document.querySelector('p').innerHTML = '<iframe title=\"1 > 0\" src=\"#\"></iframe>'</script>",
    ),
    (
        "outerHTML iframe",
        false,
        "<p></p><script>document.querySelector('p').outerHTML = '<iframe src=#></iframe>'</script>",
    ),
    (
        "insertAdjacentHTML img",
        false,
        "<script>document.body.insertAdjacentHTML('beforeend', '<img src=#.gif>')</script>",
    ),
    (
        "setHTMLUnsafe img",
        false,
        "<p></p><script>document.querySelector('p').setHTMLUnsafe('<img src=#.gif>')</script>",
    ),
    ("document.writeln img", false, "<script>document.writeln('<img src=\"#.gif\">')</script>"),
    ("document.write img", false, "<script>document.write('<a href=\"#\"><img src=\"#.gif\"></a>')</script>"),
    (
        "document.write iframe",
        false,
        "<script>document.write('<iframe src=\"', '#', '\"></iframe>')</script>",
    ),
    (
        "in a shadow root",
        false,
        "<div></div><script>document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<img src=\"#.gif\">'</script>",
    ),
];

/// Opens a page with this way into it.
async fn arrive(internet: &Internet, visitor: &Visitor, at: usize, body: &str) {
    // Whoever is a page or a picture with parts of its own would ask for them.
    let alive = format!("<svg xmlns='http://www.w3.org/2000/svg'/><img src='https://{HOST}/alive.gif'>");
    internet.put(Page::html(&format!("https://{HOST}/{at}"), &alive));
    internet.forget();
    open(internet, visitor, KNOWN, &body.replace('#', &format!("https://{HOST}/{at}"))).await;
    visitor.see("banner").await;
    visitor.settle().await;
}

/// Whether an element of the page has an address on the known host, as the browser sees it.
fn has_its_address() -> String {
    format!(
        "[...document.querySelectorAll('*')].some(part => ['src', 'srcset', 'href', 'data'].some(name =>
            part.attributes[name]?.value.includes('//{HOST}/')))"
    )
}

#[test]
fn what_is_no_script_waits_for_a_yes_too_and_is_asked_for_once_after_it() {
    in_a_browser(async |internet, visitor| {
        for (at, (name, leaves, body)) in WAYS.iter().enumerate() {
            arrive(internet, visitor, at, body).await;
            let before = internet.requests_to(HOST);
            assert!(before.len() <= usize::from(*leaves), "{name}: before a yes\n{}", internet.diary());
            assert!(!before.iter().any(|request| request.path == "/alive.gif"), "{name}: the frame is alive");
            internet.forget();
            visitor.press("accept").await;
            if before.is_empty() {
                internet.arrival(&format!("https://{HOST}/{at}")).await;
            } else {
                // What the browser asked for when it read ahead it may still have.
                visitor.until(&has_its_address()).await;
            }
            visitor.settle().await;
            let again = internet.that(|request| request.host == HOST && request.path != "/alive.gif");
            assert!(again.len() <= 1, "{name}: after the yes\n{}", internet.diary());
            forget(visitor).await;
        }
    });
}

#[test]
fn a_frame_waits_as_the_operator_would_have_marked_it() {
    in_a_browser(async |internet, visitor| {
        let (video, player) = ("https://www.youtube.com/embed/1", "https://www.youtube-nocookie.com/embed/1");
        let ways = [
            format!("<iframe id='f' width='300' src='{video}'></iframe>"),
            format!(
                "<script>var f = document.createElement('iframe'); f.id = 'f'; f.src = '{video}'; document.body.append(f)</script>"
            ),
            format!("<iframe id='f'></iframe><script>f.src = '{video}'</script>"),
            format!("<script>document.write('<iframe id=f src={video}></iframe>')</script>"),
        ];
        for way in ways {
            internet.forget();
            open(internet, visitor, KNOWN, &(way + "<p id='next'></p>")).await;
            visitor.until("f.nextSibling?.localName == 'makul-consent'").await;
            let marks = "[f.dataset.service, f.dataset.category, f.dataset.src, f.src, f.attributes.src]";
            assert_eq!(visitor.value(marks).await, json!(["youtube", "social", video, video, null]));
            assert_eq!(
                visitor
                    .value("f.parentNode == document.body && !!(f.compareDocumentPosition(next) & 4)")
                    .await,
                true
            );
            assert!(internet.requests_to("www.youtube-nocookie.com").is_empty());
            visitor.press("accept").await;
            internet.arrival(player).await;
            assert_eq!(
                visitor.value("[f.src, f.nextSibling?.localName == 'makul-consent']").await,
                json!([player, false])
            );
            visitor.js("makul.reject()").await;
            visitor.until("f.nextSibling?.localName == 'makul-consent'").await;
            assert_eq!(visitor.value(marks).await, json!(["youtube", "social", video, video, null]));
            forget(visitor).await;
        }
    });
}

#[test]
fn a_frame_that_nobody_marked_may_be_shown_once_and_is_not_led_elsewhere_by_that() {
    in_a_browser(async |internet, visitor| {
        let (one, two) = ("https://www.youtube.com/embed/1", "https://www.youtube.com/embed/2");
        let player = "https://www.youtube-nocookie.com/embed/2";
        open(
            internet,
            visitor,
            KNOWN,
            &format!("<iframe id='f'></iframe><script>f.src = '{one}'; f.src = '{two}'</script>"),
        )
        .await;
        visitor.until("f.nextSibling?.localName == 'makul-consent'").await;
        visitor.settle().await;
        assert_eq!(visitor.text("f.dataset.src").await, two, "the last word counts");
        visitor.js("f.nextSibling.shadowRoot.querySelector('[part=once]').click()").await;
        internet.arrival(player).await;
        visitor.js(&format!("f.src = '{one}'")).await;
        visitor.until("f.nextSibling?.localName == 'makul-consent'").await;
        visitor.settle().await;
        assert_eq!(visitor.value("[f.src, f.attributes.src]").await, json!([one, null]));
        assert!(internet.requests_to("www.youtube.com").is_empty());
        assert_eq!(internet.requests_to("www.youtube-nocookie.com").len(), 1);
        visitor.press("accept").await;
        internet.arrival("https://www.youtube-nocookie.com/embed/1").await;
        visitor.settle().await;
        assert_eq!(internet.requests_to("www.youtube-nocookie.com").len(), 2, "each once");
    });
}

#[test]
fn a_frame_with_a_placeholder_that_goes_to_a_stranger_is_shown() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, KNOWN, "<iframe id='f' src='https://www.youtube.com/embed/1'></iframe>")
            .await;
        visitor.until("f.nextSibling?.localName == 'makul-consent'").await;
        visitor.js("f.src = 'https://friend.example/'").await;
        internet.arrival("https://friend.example/").await;
        visitor.until("f.nextSibling?.localName != 'makul-consent' && f.offsetWidth").await;
        visitor.press("accept").await;
        visitor.settle().await;
        assert!(internet.requests_to("www.youtube-nocookie.com").is_empty());
        assert_eq!(visitor.text("f.src").await, "https://friend.example/");
    });
}

#[test]
fn a_frame_that_goes_elsewhere_loses_its_marks() {
    in_a_browser(async |internet, visitor| {
        let body = "<iframe id='f'></iframe><script>f.src = 'https://vk.com/video_ext.php?1'; f.src = 'https://friend.example/'</script>";
        open(internet, visitor, KNOWN, body).await;
        internet.arrival("https://friend.example/").await;
        visitor.settle().await;
        assert!(internet.requests_to("vk.com").is_empty());
        assert_eq!(visitor.value("f.getAttributeNames()").await, json!(["id", "src"]));
    });
}

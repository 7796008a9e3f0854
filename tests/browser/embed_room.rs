//! The placeholder's room: it is as large as the frame, where the frame would be, and nothing on the page moves when the content comes.
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::embed::{FILM, frame, open_embeds};
use crate::internet::Internet;
use crate::shop::TAG;
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// Counts what the page's layout shifts: https://web.dev/articles/cls
const SHIFTS: &str = "<script>window.shifts = []; new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push(entry.value))).observe({ type: 'layout-shift', buffered: true })</script>";

/// Frames as sites lay them out: a style sheet, and what stands around the frame.
const LAYOUTS: [(&str, &str, &str); 14] = [
    ("attributes", "", "<p>{}</p>"),
    ("nothing at all", "#f { width: auto; height: auto }", "{}"),
    ("percent", "#f { width: 100%; height: 40vh }", "<div>{}</div>"),
    ("a ratio", "#f { width: 100%; height: auto; aspect-ratio: 16 / 9 }", "<div>{}</div>"),
    (
        "a ratio by height",
        "#f { width: auto; height: 180px; aspect-ratio: 16 / 9; display: block }",
        "<div>{}</div>",
    ),
    (
        "the padding trick",
        ".w { position: relative; padding-top: 56.25% } .w #f { position: absolute; inset: 0; width: 100%; height: 100% }",
        "<div class=w>{}</div>",
    ),
    (
        "a flex row",
        ".w { display: flex; gap: 10px } .w #f { flex: 1; min-width: 0 }",
        "<div class=w><b>1</b>{}<b>2</b></div>",
    ),
    (
        "a grid",
        ".w { display: grid; grid-template-columns: 1fr 2fr; gap: 9px } .w #f { width: 100%; border: 0 }",
        "<div class=w><b>1</b>{}<b>2</b><b>3</b></div>",
    ),
    (
        "a float",
        "#f { float: right; margin: 7px; border: 3px solid; padding: 5px }",
        "<p>text text text {} text text text</p>",
    ),
    (
        "a block in the middle",
        "#f { display: block; margin: 10px auto; max-width: 80% }",
        "<p>text</p>{}<p>text</p>",
    ),
    (
        "owls",
        ".w > * + * { margin-top: 20px } .w > :first-child { margin-left: 11px }",
        "<div class=w>{}<p>text</p></div>",
    ),
    (
        "a scroller",
        ".w { overflow-x: auto; white-space: nowrap; width: 300px }",
        "<div class=w><img width=200 height=50>{}<img width=200 height=50></div>",
    ),
    ("a cell", "td { padding: 9px }", "<table><tr><td>1</td><td>{}</td><td>2</td></tr></table>"),
    ("a turn", "#f { transform: scale(.8) rotate(2deg); border-radius: 20px }", "<div>{}</div>"),
];

async fn rect(visitor: &Visitor, of: &str) -> Vec<f64> {
    let rect = visitor.value(&format!("(({{ left, top, width, height }}) => [left + scrollX, top + scrollY, width, height])({of}.getBoundingClientRect())")).await;
    rect.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

fn near(one: &[f64], other: &[f64], within: f64) -> bool {
    one.iter().zip(other).all(|(one, other)| (one - other).abs() <= within)
}

#[test]
fn it_is_where_the_frame_would_be_in_whatever_layout_and_nothing_moves() {
    in_a_browser(async |internet, visitor| {
        let mut wrong = String::new();
        for (name, css, around) in LAYOUTS {
            visitor.resize(700, 700).await;
            let body = format!(
                "<style>{css}</style>{}<p id=end>end</p>",
                around.replace("{}", &frame("f", FILM, ""))
            );
            // The same page without a widget says where the frame would be, at two widths.
            open_embeds_plain(internet, visitor, &body).await;
            let wanted = (rect(visitor, "f").await, rect(visitor, "end").await);
            visitor.resize(500, 700).await;
            let narrow = (rect(visitor, "f").await, rect(visitor, "end").await);
            visitor.resize(700, 700).await;
            open_embeds(internet, visitor, &format!("{SHIFTS}{TAG}"), &body).await;
            visitor.until("document.querySelector('#f + makul-consent')").await;
            let host = "document.querySelector('#f + makul-consent')";
            let mut compare = |when: &str, seen: (Vec<f64>, Vec<f64>), wanted: &(Vec<f64>, Vec<f64>)| {
                if !near(&seen.0, &wanted.0, 1.0) || !near(&seen.1, &wanted.1, 1.0) {
                    writeln!(wrong, "{name}, {when}: {seen:?} instead of {wanted:?}").unwrap();
                }
            };
            compare("held", (rect(visitor, host).await, rect(visitor, "end").await), &wanted);
            visitor.resize(500, 700).await;
            visitor.settle().await;
            compare("narrow", (rect(visitor, host).await, rect(visitor, "end").await), &narrow);
            visitor.resize(700, 700).await;
            visitor.settle().await;
            visitor.js("shifts.length = 0; makul.save({ social: true })").await;
            internet.arrival(FILM).await;
            compare("shown", (rect(visitor, "f").await, rect(visitor, "end").await), &wanted);
            visitor.js("makul.withdraw()").await;
            compare("held again", (rect(visitor, host).await, rect(visitor, "end").await), &wanted);
            visitor.settle().await;
            let shifts = visitor.value("shifts").await;
            if shifts != json!([]) {
                writeln!(wrong, "{name}: shifts {shifts}").unwrap();
            }
            internet.forget();
            crate::shop::forget(visitor).await;
        }
        assert!(wrong.is_empty(), "{wrong}");
    });
}

async fn open_embeds_plain(internet: &Internet, visitor: &Visitor, body: &str) {
    crate::shop::open(internet, visitor, "", body).await;
}

#[test]
fn nothing_moves_when_the_placeholder_comes() {
    in_a_browser(async |internet, visitor| {
        open_embeds(internet, visitor, &format!("{SHIFTS}{TAG}"), "").await;
        let gate = internet.hold("https://shop.aloka.one/makul-services.js");
        let body = format!("<p>before</p>{}<p>after</p>", frame("f", FILM, ""));
        visitor
            .js(&format!("document.body.prepend(document.createRange().createContextualFragment(`{body}`))"))
            .await;
        internet.arrival("https://shop.aloka.one/makul-services.js").await;
        visitor.settle().await;
        visitor.js("shifts.length = 0").await;
        gate.release();
        visitor.until("document.querySelector('#f + makul-consent')").await;
        visitor.settle().await;
        assert_eq!(visitor.value("shifts").await, json!([]));
    });
}

#[test]
fn in_little_room_both_buttons_can_be_reached_and_no_finger_misses_them() {
    in_a_browser(async |internet, visitor| {
        for (width, height) in [(200, 120), (120, 400), (640, 60), (560, 315)] {
            let small = format!(
                "<iframe id=f width={width} height={height} data-category=social data-service=youtube data-src='{FILM}'></iframe>"
            );
            open_embeds(internet, visitor, TAG, &small).await;
            visitor.until("document.querySelector('#f + makul-consent')").await;
            visitor.js("makul.close()").await;
            let root = "document.querySelector('#f + makul-consent').shadowRoot";
            for button in ["once", "always"] {
                let seen = visitor.value(&format!("(() => {{ const button = {root}.querySelector('[part={button}]'); button.focus(); const {{ left, right, top, bottom, width, height }} = button.getBoundingClientRect(); const box = {root}.host.getBoundingClientRect(); const [x, y] = [(Math.max(left, box.left) + Math.min(right, box.right)) / 2, (Math.max(top, box.top) + Math.min(bottom, box.bottom)) / 2]; return [width >= 44, height >= 44, {root}.elementFromPoint(x, y) === button, left >= box.left && right <= box.right] }})()")).await;
                assert_eq!(seen, json!([true, true, true, true]), "{button} in {width} × {height}");
            }
            visitor.press("::[part=once]").await;
            internet.arrival(FILM).await;
            internet.forget();
        }
    });
}

#[test]
fn the_sheet_of_the_page_does_not_reach_in_and_its_colours_do() {
    in_a_browser(async |internet, visitor| {
        let css = "<style>* { font-size: 3px !important; display: none !important; color: red } html, body, makul-consent { display: block !important } iframe { display: inline !important } div, button, p { position: fixed !important } makul-consent { --makul-accent: rgb(1, 2, 3); --makul-background: rgb(4, 5, 6) }</style>";
        open_embeds(internet, visitor, &format!("{css}{TAG}"), &frame("f", FILM, "")).await;
        visitor.until("document.querySelector('#f + makul-consent')").await;
        let looks = "(() => { const root = document.querySelector('#f + makul-consent').shadowRoot; const [box, once] = ['placeholder', 'once'].map((part) => getComputedStyle(root.querySelector(`[part=${part}]`))); return [box.backgroundColor, once.backgroundColor, once.position, once.display !== 'none'] })()";
        assert_eq!(visitor.value(looks).await, json!(["rgb(4, 5, 6)", "rgb(1, 2, 3)", "static", true]));
        assert_eq!(
            visitor.value("[...document.styleSheets].length").await,
            1,
            "ours is in its own root alone"
        );
    });
}

#[test]
fn frames_nobody_sees_have_a_placeholder_as_soon_as_they_are_seen() {
    in_a_browser(async |internet, visitor| {
        let body = format!(
            "<div id=tab hidden>{}</div><iframe id=dot width=1 height=1 data-category=social data-src='{FILM}'></iframe>",
            frame("f", FILM, "")
        );
        open_embeds(internet, visitor, TAG, &body).await;
        visitor.settle().await;
        assert_eq!(visitor.value("document.querySelectorAll('iframe + makul-consent').length").await, 0);
        visitor.js("tab.hidden = false").await;
        visitor.until("document.querySelector('#f + makul-consent')").await;
        visitor.settle().await;
        assert_eq!(visitor.value("document.querySelector('#dot + makul-consent')").await, Value::Null);
        visitor.js("makul.accept()").await;
        internet.arrivals(FILM, 2).await;
    });
}

#[test]
fn a_thousand_frames_take_ten_times_as_long_as_a_hundred() {
    in_a_browser(async |internet, visitor| {
        open_embeds(internet, visitor, TAG, &frame("f", FILM, "")).await;
        visitor.until("document.querySelector('#f + makul-consent')").await;
        let add = |count: u32, category: &str| {
            format!(
                "const started = performance.now(); const all = new DocumentFragment(); for (let i = 0; i < {count}; i++) {{ const one = document.createElement('iframe'); one.dataset.{category} = 'social'; one.dataset.src = '/none'; all.append(one) }} const box = document.body.appendChild(document.createElement('div')); box.append(all); for (let turn = 0; '{category}' == 'category' && turn < 500 && box.querySelectorAll('makul-consent').length < {count}; turn++) await new Promise((done) => setTimeout(done)); return performance.now() - started"
            )
        };
        let mut times = Vec::new();
        for (count, category) in [(100, "none"), (100, "category"), (1000, "none"), (1000, "category")] {
            times.push(visitor.js(&add(count, category)).await.as_f64().unwrap());
        }
        println!("a hundred frames, and with placeholders; a thousand, and with: {times:?} ms");
        assert!(times[3] < times[1].max(20.0) * 40.0, "{times:?}");
    });
}

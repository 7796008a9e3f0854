//! `data-block="known"`: a hostile page in which trackers come in every way at once, and one that grows.
use serde_json::json;

use crate::known::{HOST, KNOWN, Promise, SCRIPTS, manager};
use crate::page::Page;
use crate::shop::{nobody_else_is_asked, on, open, open_demo, ran};
use crate::stage::in_a_browser;

#[test]
fn the_hostile_scenario_does_what_it_says() {
    in_a_browser(async |internet, visitor| {
        open_demo(visitor, "https://makul.example/scenarios/known.html").await;
        visitor.see("banner").await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty(), "{:?}", ran(visitor).await);
        let ways = visitor.value("ways").await.as_u64().unwrap();
        assert_eq!(ways, 12);
        nobody_else_is_asked(internet, visitor, "makul.example").await;
        visitor.press("accept").await;
        visitor.until(&format!("ran.length >= {ways}")).await;
        visitor.settle().await;
        let (mut names, count) = (ran(visitor).await, ways as usize);
        names.sort();
        names.dedup();
        assert_eq!((names.len(), ran(visitor).await.len()), (count, count), "each once: {names:?}");
    });
}

#[test]
fn all_ways_on_one_page_hold_and_each_script_runs_once() {
    in_a_browser(async |internet, visitor| {
        internet.put(manager());
        let way = |(at, (_, _, body)): (usize, &(&str, Promise, &str))| {
            let address = format!("https://{HOST}/{at}.js");
            let says = Page::script(&address, &format!("ran.push('{at}')"));
            internet.put(says.header("access-control-allow-origin", "*"));
            body.replace('#', &address)
        };
        let body: String = SCRIPTS.iter().enumerate().map(way).collect();
        open(internet, visitor, KNOWN, &body).await;
        visitor.see("banner").await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty(), "{:?}", ran(visitor).await);
        let asked = internet.requests_to(HOST);
        for (at, (name, promise, _)) in SCRIPTS.iter().enumerate() {
            let found = asked.iter().any(|request| request.path == format!("/{at}.js"));
            assert!(!found || *promise == Promise::Asked, "{name} was asked for");
        }
        visitor.press("accept").await;
        visitor.until(&format!("ran.length >= {}", SCRIPTS.len())).await;
        visitor.settle().await;
        let mut ran: Vec<usize> = ran(visitor).await.iter().map(|at| at.parse().unwrap()).collect();
        ran.sort_unstable();
        assert!(ran.into_iter().eq(0..SCRIPTS.len()));
    });
}

/// What it takes to put so many elements into the page while it loads, one in ten of them of a known
/// host, until the watch has met them all; in milliseconds.
const PUT: &str = "
    function put(count) {
        const start = performance.now();
        for (let n = 0; n < count; n++) {
            const kind = ['script', 'img', 'span', 'link', 'p'][n % 5];
            const element = document.createElement(kind);
            const address = n % 10 ? 'data:text/plain,' : `https://x.yadro.ru/${n}`;
            if (n % 3) element.setAttribute(kind == 'link' ? 'href' : 'src', address);
            else element[kind == 'link' ? 'href' : 'src'] = address;
            if (kind == 'script') element.type = 'text/plain';
            (n % 2 ? document.body : (put.deep = put.deep && n % 50 ? put.deep.appendChild(document.createElement('div')) : document.body)).append(element);
        }
        return new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(performance.now() - start))));
    }";

#[test]
fn ten_thousand_elements_cost_no_more_than_their_share() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, KNOWN, &format!("<script>{PUT}</script>")).await;
        on(visitor).await;
        // The first round warms the engine up; of three the fastest is what the work takes.
        let rounds = "await put(1000); const took = {};
            for (const count of [2500, 5000, 10000]) for (let round = 0; round < 3; round++) {
                document.body.replaceChildren();
                took[count] = Math.min(took[count] ?? 1 / 0, await put(count));
            }
            return took";
        let took = visitor.js(rounds).await;
        println!("{took}");
        let of = |count: &str| took[count].as_f64().unwrap();
        // A square would be sixteen times as much.
        assert!(of("10000") < of("2500") * 8.0 + 50.0, "{took}");
        nobody_else_is_asked(internet, visitor, "shop.aloka.one").await;
    });
}

#[test]
fn a_page_of_five_thousand_elements_is_held_while_it_loads() {
    in_a_browser(async |internet, visitor| {
        let one = |n: usize| match n % 4 {
            0 => format!(
                "<div><script>var s = document.createElement('script'); s.src = 'https://{HOST}/{n}.js'; document.body.append(s)</script>"
            ),
            1 => format!("<p><script>document.write('<img src=https://{HOST}/{n}.gif>')</script>"),
            2 => "<p><script>ran.length</script>".to_owned(),
            _ => format!("<script>new Image().src = 'https://{HOST}/{n}.gif'</script><b></b></div>"),
        };
        let body: String = (0..5000).map(one).collect();
        open(internet, visitor, KNOWN, &body).await;
        visitor.see("banner").await;
        nobody_else_is_asked(internet, visitor, "shop.aloka.one").await;
        assert_eq!(visitor.value("[ran, document.querySelectorAll('b').length]").await, json!([[], 1250]));
        let waiting = "document.querySelectorAll('script[data-makul-src], img[data-makul-src]').length";
        assert_eq!(visitor.value(waiting).await, 2500);
    });
}

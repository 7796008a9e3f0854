//! Trackers as they are in the world, not doubles: libraries from npm, served as their vendors' hosts would. They are gated, granted and
//! withdrawn, and what they leave is looked for. How an operator stops each is in docs/services.md.
use std::fs;
use std::path::Path;

use serde_json::json;

use crate::internet::Internet;
use crate::page::Page;
use crate::shop::{HOST, configured, nobody_else_is_asked, on, open};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

const CLARITY: &str = "https://www.clarity.ms/tag/abcde12345";
const CLARITY_UPLOAD: &str = "https://k.clarity.ms/collect";
const SNOWPLOW: &str = "https://cdn.snowplow.example/sp.js";
const SNOWPLOW_COLLECTOR: &str = "https://collector.example.kz/";
const COUNTLY: &str = "https://cdn.countly.example/countly.min.js";
const COUNTLY_SERVER: &str = "https://count.example.kz/";

/// A file of an npm package.
pub fn library(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules").join(file);
    fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask build` gets it", path.display()))
}

/// The names of everything that a page can see in the browser, but for the record.
async fn names(visitor: &Visitor) -> Vec<String> {
    let keys = "[...document.cookie.split('; ').map((pair) => pair.split('=')[0]), ...Object.keys(localStorage), ...Object.keys(sessionStorage)]";
    let names = visitor.value(&format!("{keys}.filter((name) => name && !/^makul/.test(name)).sort()")).await;
    names.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// What a visitor does that every tracker would like to know.
async fn be_lively(visitor: &Visitor) {
    visitor.press("#buy").await;
    visitor.js("document.title = 'Other'; history.pushState(null, '', '?page=2'); scrollTo(0, 100); document.body.append('more')").await;
}

/// Clarity's tag: its library, told where to send to.
fn clarity() -> Page {
    let start = format!(
        "clarity('start', {{ projectId: 'abcde12345', upload: '{CLARITY_UPLOAD}', track: true, content: true, delay: 100 }}); clarity.q.unshift(clarity.q.pop());"
    );
    Page::script(CLARITY, &format!("{start}{}", library("clarity-js/build/clarity.min.js")))
}

#[test]
fn clarity_records_between_a_yes_and_a_no() {
    in_a_browser(async |internet, visitor| {
        internet.put(clarity());
        // What its server does not take it gives up, with its cookie of the session.
        internet.put(
            Page::text(CLARITY_UPLOAD, "")
                .header("access-control-allow-origin", "https://shop.aloka.one")
                .header("access-control-allow-credentials", "true"),
        );
        let service = r#"{ "services": [{ "use": "microsoft-clarity", "id": "abcde12345" }] }"#;
        open(internet, visitor, &configured(service), "").await;
        visitor.see("banner").await;
        be_lively(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(names(visitor).await, [""; 0]);

        visitor.press("accept").await;
        let upload = internet.arrival(CLARITY_UPLOAD).await;
        assert!(!upload.body.is_empty());
        visitor.until("/_clsk=/.test(document.cookie)").await;
        assert_eq!(names(visitor).await, ["_clck", "_clsk", "_cltk"]);

        visitor.js("document.cookie = 'cart=3'; makul.withdraw()").await;
        // Its `stop` sends once more what it has of the time before; then it is silent.
        visitor.settle().await;
        internet.forget();
        be_lively(visitor).await;
        visitor.js("clarity('event', 'late'); clarity('set', 'late', '1'); clarity('upgrade', 'late')").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(names(visitor).await, ["cart"]);
        assert_eq!(visitor.value("[makul.consent.running, makul.consent.left]").await, json!([[], []]));

        visitor.js("makul.accept()").await;
        be_lively(visitor).await;
        internet.arrival(CLARITY_UPLOAD).await;
        visitor.js("makul.withdraw()").await;
        visitor.settle().await;
        internet.forget();
        visitor.reload().await;
        on(visitor).await;
        be_lively(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(names(visitor).await, ["cart"]);
        assert_eq!(visitor.console().await, [""; 0]);
    });
}

/// A marked library with a marked beginning, and a listener that stops it.
const SNOWPLOW_PAGE: &str = "<script type='text/plain' data-category='analytics' data-service='snowplow' data-src='https://cdn.snowplow.example/sp.js'></script>
<script type='text/plain' data-category='analytics' data-service='snowplow'>
  const { newTracker, enableActivityTracking, trackPageView } = snowplowBrowserTracking;
  newTracker('sp', 'https://collector.example.kz', { appId: 'shop', eventMethod: 'get', credentials: 'omit' });
  snowplowBrowserTracking.setOptOutCookie('no-snowplow');
  enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 });
  trackPageView();
</script>
<script>
  (window.makulQueue = window.makulQueue || []).push((makul) => makul.on('change', ({ services }) => {
    document.cookie = `no-snowplow=${services.snowplow ? '; max-age=0' : 1}; path=/`;
    if (services.snowplow || !window.snowplowBrowserTracking) return;
    snowplowBrowserTracking.disableActivityTracking();
    snowplowBrowserTracking.clearUserData();
  }));
</script>";

#[test]
fn snowplow_is_an_operators_own_service_with_marked_scripts() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::script(SNOWPLOW, &library("@snowplow/browser-tracker/dist/index.umd.min.js")));
        let config = r#"{ "services": [{ "id": "snowplow", "category": "analytics", "cookies": ["_sp_*"], "storage": ["snowplowOutQueue_*"] }] }"#;
        open(internet, visitor, &configured(config), SNOWPLOW_PAGE).await;
        visitor.see("banner").await;
        be_lively(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(names(visitor).await, [""; 0]);

        visitor.press("accept").await;
        let view = internet.arrival(SNOWPLOW_COLLECTOR).await;
        assert_eq!((view.query("aid").as_deref(), view.query("e").as_deref()), (Some("shop"), Some("pv")));
        visitor.settle().await;
        let left = names(visitor).await;
        assert!(left.iter().any(|name| name.starts_with("_sp_id.")), "{left:?}");
        assert!(
            left.iter().all(|name| name.starts_with("_sp_") || name.starts_with("snowplowOutQueue_")),
            "{left:?}"
        );

        visitor.js("makul.withdraw()").await;
        visitor.settle().await;
        internet.forget();
        be_lively(visitor).await;
        visitor.js("snowplowBrowserTracking.trackPageView(); snowplowBrowserTracking.trackStructEvent({ category: 'a', action: 'late' })").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        let running = visitor.value("makul.consent.running").await;
        assert_eq!(
            running,
            json!(["snowplow"]),
            "whether an operator's own service has stopped, nobody knows but its operator"
        );

        visitor.reload().await;
        on(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(names(visitor).await, ["no-snowplow"]);
    });
}

/// A service that the page registers, with its vendor's own queue.
const COUNTLY_PAGE: &str = "<script>
  window.Countly = { q: [], app_key: 'APP-KEY-1', url: 'https://count.example.kz', require_consent: true };
  Countly.q.push(['track_sessions'], ['track_pageview'], ['track_clicks']);
  (window.makulQueue = window.makulQueue || []).push((makul) => {
    makul.register({ id: 'countly', category: 'analytics', src: 'https://cdn.countly.example/countly.min.js', cookies: ['cly_*'], storage: ['APP-KEY-1/*', 'cly_*'] });
    const obey = ({ services }) => {
      if (services.countly) Countly.q.push(['add_consent', ['sessions', 'views', 'clicks', 'events']]);
      else if (Countly.halt) Countly.halt();
    };
    makul.on('ready', obey);
    makul.on('change', obey);
  });
</script>";

/// Countly's library, which begins when the page says so.
fn countly() -> Page {
    Page::script(COUNTLY, &(library("countly-sdk-web/lib/countly.min.js") + ";Countly.init();"))
}

/// What Countly said of the visitor, whichever way it was sent.
fn told(internet: &Internet) -> usize {
    internet.that(|request| request.is(COUNTLY_SERVER)).len()
}

#[test]
fn countly_is_registered_by_the_page_and_halted_by_it() {
    in_a_browser(async |internet, visitor| {
        internet.put(countly());
        open(internet, visitor, &configured("{}"), COUNTLY_PAGE).await;
        visitor.see("banner").await;
        be_lively(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(names(visitor).await, [""; 0]);

        visitor.press("accept").await;
        let first = internet.arrival(COUNTLY_SERVER).await;
        assert!(format!("{}{}", first.path, first.body).contains("APP-KEY-1"), "{first}");
        assert!(told(internet) > 0);
        visitor.settle().await;
        let left = names(visitor).await;
        assert!(
            !left.is_empty()
                && left.iter().all(|name| name.starts_with("APP-KEY-1/") || name.starts_with("cly_")),
            "{left:?}"
        );

        visitor.js("makul.withdraw()").await;
        visitor.settle().await;
        internet.forget();
        be_lively(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(visitor.value("makul.consent.running").await, json!(["countly"]));
        visitor.reload().await;
        on(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(names(visitor).await, [""; 0]);
    });
}

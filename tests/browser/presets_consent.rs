//! Consent mode in full, and containers: what Google's scripts are told, in which order, and what the advanced mode does.
use serde_json::{Value, json};

use crate::internet::Internet;
use crate::page::Page;
use crate::shop::{HOST, configured, held, nobody_else_is_asked, on, open};
use crate::stage::in_a_browser;
use crate::vendors::{GTAG_COLLECT, GTAG_LOADER};
use crate::visitor::Visitor;

/// The commands in `dataLayer`, without dates.
const COMMANDS: &str = "dataLayer.filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]').map((entry) => [...entry].map((word) => word instanceof Date ? 'now' : word))";

fn analytics(options: &str) -> String {
    configured(&format!(
        "{{ \"services\": [{{ \"use\": \"google-analytics\", \"id\": \"G-TEST1\"{options} }}] }}"
    ))
}

/// Opens the shop, which asks about four categories.
async fn open_asking(internet: &Internet, visitor: &Visitor, head: &str) {
    open(
        internet,
        visitor,
        head,
        &["marketing", "preferences", "social"].map(|category| held(category, category)).concat(),
    )
    .await;
    visitor.see("banner").await;
}

async fn commands(visitor: &Visitor) -> Vec<Value> {
    visitor.value(COMMANDS).await.as_array().unwrap().clone()
}

#[test]
fn each_signal_follows_its_category() {
    in_a_browser(async |internet, visitor| {
        open_asking(internet, visitor, &analytics("")).await;
        for (category, granted) in [
            ("analytics", vec!["analytics_storage"]),
            ("marketing", vec!["ad_personalization", "ad_storage", "ad_user_data"]),
            ("preferences", vec!["functionality_storage", "personalization_storage"]),
        ] {
            visitor.js(&format!("makul.reject(); makul.save({{ {category}: true }})")).await;
            visitor.until(&format!("{COMMANDS}.at(-1)[1] !== 'default'")).await;
            visitor.settle().await;
            let updates: Vec<Value> =
                commands(visitor).await.into_iter().filter(|command| command[1] == "update").collect();
            let last = updates.last().unwrap()[2].as_object().unwrap();
            assert_eq!(last.len(), 7);
            let yes = last.iter().filter(|(name, state)| *state == "granted" && *name != "security_storage");
            assert_eq!(yes.map(|(name, _)| name.as_str()).collect::<Vec<_>>(), granted);
            assert_eq!(last["security_storage"], "granted", "what is necessary is never asked about");
        }
    });
}

#[test]
fn what_an_operator_adds_to_the_defaults_comes_before_any_update() {
    in_a_browser(async |internet, visitor| {
        let options = r#", "waitForUpdate": 900, "adsDataRedaction": true, "urlPassthrough": true, "regions": ["KZ", "US-CA"]"#;
        open(internet, visitor, &analytics(options), "").await;
        visitor.press("accept").await;
        internet.arrival(GTAG_COLLECT).await;
        internet.forget();
        visitor.reload().await;
        assert_eq!(internet.arrival(GTAG_COLLECT).await.query("gcs").as_deref(), Some("G101"));
        let commands = commands(visitor).await;
        let update = commands.iter().position(|command| command[1] == "update").unwrap();
        assert_eq!(commands[update][2]["analytics_storage"], "granted", "the first word is the right one");
        let (before, after) = commands.split_at(update);
        assert_eq!((&before[0][0], &before[0][1]), (&json!("consent"), &json!("default")));
        assert_eq!(before[1][2]["region"], json!(["KZ", "US-CA"]));
        assert_eq!(before[2][2]["wait_for_update"], 900);
        assert_eq!(
            before[3..],
            [json!(["set", "ads_data_redaction", true]), json!(["set", "url_passthrough", true])]
        );
        let verbs: Vec<_> = after[1..].iter().map(|command| command[0].as_str().unwrap()).collect();
        assert_eq!(verbs, ["js", "config"]);
        assert_eq!(visitor.console().await, [""; 0]);
    });
}

#[test]
fn the_advanced_mode_loads_at_once_stores_nothing_and_is_commented_on() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &analytics(r#", "advanced": true"#), "").await;
        let ping = internet.arrival(GTAG_COLLECT).await;
        assert_eq!((ping.query("gcs").as_deref(), ping.query("cid")), (Some("G100"), None));
        assert!(visitor.cookies().await.is_empty());
        let console = visitor.console().await;
        assert_eq!(console.len(), 1, "{console:?}");
        assert!(console[0].starts_with("warn: makul: google-analytics is in advanced mode: "), "{console:?}");
        visitor.press("accept").await;
        visitor.until("document.cookie.includes('_ga_TEST1')").await;
        assert_eq!(internet.asked(GTAG_LOADER).len(), 1);

        visitor.js("makul.withdraw()").await;
        assert_eq!(visitor.cookie_names().await, ["makul"]);
        internet.forget();
        visitor.js("gtag('event', 'late')").await;
        assert_eq!(internet.arrival(GTAG_COLLECT).await.query("gcs").as_deref(), Some("G100"));
        internet.forget();
        visitor.reload().await;
        let ping = internet.arrival(GTAG_COLLECT).await;
        assert_eq!(ping.query("gcs").as_deref(), Some("G100"), "a no is told, and the ping goes out");
        assert_eq!(visitor.cookie_names().await, ["makul"]);
    });
}

#[test]
fn the_advanced_mode_knows_a_yes_before_its_first_word() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, &analytics(r#", "advanced": true"#), "").await;
        visitor.press("accept").await;
        internet.arrival(GTAG_COLLECT).await;
        internet.forget();
        visitor.reload().await;
        assert_eq!(internet.arrival(GTAG_COLLECT).await.query("gcs").as_deref(), Some("G101"));
    });
}

#[test]
fn a_container_hears_of_every_change_and_of_nothing_else() {
    in_a_browser(async |internet, visitor| {
        let container = configured(r#"{ "services": [{ "use": "google-tag-manager", "id": "GTM-TEST" }] }"#);
        let script = "https://www.googletagmanager.com/gtm.js";
        internet.put(Page::script(script, "window.container = true"));
        open_asking(internet, visitor, &container).await;
        let told = "dataLayer.map((entry) => entry.event || entry[1]).filter((word) => word !== 'default')";
        nobody_else_is_asked(internet, visitor, HOST).await;
        visitor.press("accept").await;
        visitor.until("window.container").await;
        assert_eq!(internet.asked(script)[0].query("id").as_deref(), Some("GTM-TEST"));
        let start = visitor.value(&format!("{told}.slice(-2)")).await;
        assert_eq!(start, json!(["update", "gtm.js"]), "the choices first");

        visitor.js("dataLayer.length = 0; makul.save({ social: false })").await;
        assert_eq!(visitor.value(told).await, json!(["makul-consent"]), "no signal has changed");
        visitor.js("dataLayer.length = 0; makul.save({ marketing: false })").await;
        assert_eq!(visitor.value(told).await, json!(["update", "makul-consent"]));
        visitor
            .js("dataLayer.length = 0; makul.save({ marketing: false }); makul.open(); makul.close()")
            .await;
        assert_eq!(visitor.value(told).await, json!([]), "nothing has changed");

        visitor.js("dataLayer.length = 0; makul.withdraw()").await;
        assert_eq!(
            visitor.value(told).await,
            json!(["update", "makul-consent"]),
            "it cannot be stopped, but told"
        );
        assert_eq!(visitor.value("makul.consent.running.includes('google-tag-manager')").await, true);
        visitor.js("dataLayer.length = 0; makul.accept()").await;
        assert_eq!(visitor.value(told).await, json!(["update", "makul-consent"]));
        assert_eq!(internet.asked(script).len(), 1);
    });
}

#[test]
fn whoever_wants_it_reloads_the_page_that_a_container_runs_on() {
    in_a_browser(async |internet, visitor| {
        let container =
            r#"{ "reload": true, "services": [{ "use": "google-tag-manager", "id": "GTM-TEST" }] }"#;
        internet.put(Page::script("https://www.googletagmanager.com/gtm.js", "window.container = true"));
        open(internet, visitor, &configured(container), "").await;
        visitor.press("accept").await;
        visitor.until("window.container").await;
        visitor.js("setTimeout(makul.withdraw)").await;
        visitor.until("window.makul && makul.consent.decided && !window.container").await;
        on(visitor).await;
        visitor.settle().await;
        assert_eq!(visitor.value("window.container || null").await, Value::Null);
        assert_eq!(visitor.value("makul.consent.running").await, json!([]));
    });
}

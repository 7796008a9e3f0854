//! The presets of Google, but for what `google.rs` and `consent_mode.rs` have of Analytics.
use serde_json::json;

use crate::presets::{ROW, Row, presets};
use crate::shop::{HOST, allows, configured, nobody_else_is_asked, on, open};
use crate::stage::in_a_browser;
use crate::vendors::GTAG_COLLECT;

/// What the tag of the advertising product does: configuring and events are sent.
const ADS: &str = "const run = (words) => ['config', 'event'].includes(words[0]) && hit('call', words);
    [...dataLayer].forEach(run);
    dataLayer.push = (...all) => all.forEach(run)";

presets! {
    google_analytics: Row {
        id: "google-analytics",
        account: "G-TEST1",
        hit: GTAG_COLLECT,
        late: "gtag('event', 'late')",
        ..ROW
    };
    google_tag_manager: Row {
        id: "google-tag-manager",
        account: "GTM-TEST",
        scripts: &["https://www.googletagmanager.com/gtm.js"],
        hit: "https://www.googletagmanager.com/hit",
        read: "dataLayer.filter((entry) => entry.event)",
        finds: r#"[{"gtm.start": "now", "event": "gtm.js"}]"#,
        ..ROW
    };
    google_ads: Row {
        id: "google-ads",
        account: "AW-1",
        scripts: &["https://www.googletagmanager.com/gtag/js"],
        hit: "https://www.googleadservices.com/pagead/conversion",
        read: "dataLayer.slice(-3).map((entry) => [...entry].slice(0, 2))",
        finds: r#"[["consent", "update"], ["js", "now"], ["config", "AW-1"]]"#,
        live: ADS,
        late: "gtag('event', 'conversion', { send_to: 'AW-1/late' })",
        ..ROW
    };
    google_ads_as_adsense: Row {
        id: "google-ads",
        account: "ca-pub-7",
        scripts: &["https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"],
        hit: "https://googleads.g.doubleclick.net/pagead/ads",
        read: "[[...adsbygoogle], adsbygoogle.pauseAdRequests, adsbygoogle.requestNonPersonalizedAds ?? 'personal']",
        finds: r#"[[], 0, "personal"]"#,
        live: "list('adsbygoogle')",
        late: "adsbygoogle.push({})",
        ..ROW
    };
    google_maps: Row {
        id: "google-maps",
        account: "key-1",
        options: r#""callback": "mapReady""#,
        scripts: &["https://maps.googleapis.com/maps/api/js"],
        hit: "https://maps.googleapis.com/hit",
        read: "document.currentScript.src",
        finds: r#""https://maps.googleapis.com/maps/api/js?key=key-1&callback=mapReady""#,
        ..ROW
    };
    // Moved to a category that is asked about: in its own it asks nobody.
    recaptcha: Row {
        id: "recaptcha",
        account: "key-1",
        options: r#""category": "preferences""#,
        scripts: &["https://www.google.com/recaptcha/api.js"],
        hit: "https://www.google.com/recaptcha/hit",
        read: "document.currentScript.src",
        finds: r#""https://www.google.com/recaptcha/api.js?render=key-1""#,
        ..ROW
    };
}

#[test]
fn what_guards_a_form_needs_no_yes_where_it_stands_by_itself() {
    in_a_browser(async |internet, visitor| {
        for (service, script) in [
            (r#"{ "use": "recaptcha" }"#, "https://www.google.com/recaptcha/api.js"),
            (r#"{ "use": "turnstile" }"#, "https://challenges.cloudflare.com/turnstile/v0/api.js"),
        ] {
            open(internet, visitor, &configured(&format!("{{ \"services\": [{service}] }}")), "").await;
            internet.arrival(script).await;
            visitor.settle().await;
            assert!(!visitor.sees("banner").await, "there is nothing to ask about");
            visitor.js("makul.withdraw()").await;
            assert_eq!(visitor.value("makul.consent.running").await, json!([]), "it may run");
        }
    });
}

#[test]
fn youtube_is_nothing_to_start_and_its_yes_is_for_its_frames() {
    in_a_browser(async |internet, visitor| {
        let youtube = configured(r#"{ "services": [{ "use": "youtube" }] }"#);
        open(internet, visitor, &youtube, "").await;
        visitor.press("accept").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(allows(visitor, "youtube").await);
        visitor.js("makul.withdraw()").await;
        assert!(!allows(visitor, "youtube").await);
        assert_eq!(visitor.value("makul.consent.running").await, json!([]));
        nobody_else_is_asked(internet, visitor, HOST).await;
        on(visitor).await;
    });
}

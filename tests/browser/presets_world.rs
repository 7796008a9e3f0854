//! The presets of vendors that are used everywhere, but for Google.
use crate::presets::{ROW, Row, presets};

presets! {
    meta_pixel: Row {
        id: "meta-pixel",
        account: "1234567890123456",
        scripts: &["https://connect.facebook.net/en_US/fbevents.js"],
        hit: "https://www.facebook.com/tr",
        read: "[fbq.version, fbq.loaded, fbq.push === fbq, _fbq === fbq, fbq.queue]",
        finds: r#"["2.0", true, true, true, [["consent", "grant"], ["init", "1234567890123456"], ["track", "PageView"]]]"#,
        live: "queue('fbq', 'queue', 'callMethod')",
        late: "fbq('track', 'Late'); _fbq('track', 'Late'); fbq.push?.(['track', 'Late'])",
        ..ROW
    };
    facebook_social: Row {
        id: "facebook-social",
        account: "12345",
        options: r#""locale": "ru_RU""#,
        scripts: &["https://connect.facebook.net/ru_RU/sdk.js"],
        hit: "https://www.facebook.com/plugins/",
        // The application's number is behind the `#`, which no server is told.
        read: "document.currentScript.src.split('#')[1]",
        finds: r#""xfbml=1&version=v25.0&appId=12345""#,
        live: "window.FB = { XFBML: {} }; methods(FB.XFBML, 'parse')",
        late: "FB.XFBML.parse()",
    };
    tiktok_pixel: Row {
        id: "tiktok-pixel",
        account: "CTEST1",
        scripts: &["https://analytics.tiktok.com/i18n/pixel/events.js"],
        hit: "https://analytics.tiktok.com/api/v2/pixel",
        read: "[TiktokAnalyticsObject, ttq._i.CTEST1._u, ttq._t, ttq._o, [...ttq]]",
        finds: r#"["ttq", "https://analytics.tiktok.com/i18n/pixel/events.js", {"CTEST1": "now"}, {"CTEST1": {}},
            [["holdConsent"], ["grantConsent"], ["page"]]]"#,
        live: "methods(ttq, 'page track identify holdConsent grantConsent revokeConsent enableCookie disableCookie'); list('ttq')",
        late: "ttq.track('Late'); ttq.page(); ttq.identify({}); ttq.push(['track', 'Late'])",
        ..ROW
    };
    microsoft_clarity: Row {
        id: "microsoft-clarity",
        account: "abcde12345",
        scripts: &["https://www.clarity.ms/tag/abcde12345"],
        hit: "https://k.clarity.ms/collect",
        read: "clarity.q",
        finds: r#"[["consentv2", {"ad_Storage": "denied", "analytics_Storage": "granted"}]]"#,
        live: "queue('clarity', 'q')",
        late: "clarity('event', 'Late')",
        ..ROW
    };
    microsoft_clarity_with_a_yes_to_its_advertising: Row {
        id: "microsoft-clarity",
        account: "abcde12345",
        options: r#""ads": true"#,
        scripts: &["https://www.clarity.ms/tag/abcde12345"],
        hit: "https://k.clarity.ms/collect",
        read: "clarity.q",
        finds: r#"[["consentv2", {"ad_Storage": "granted", "analytics_Storage": "granted"}]]"#,
        live: "queue('clarity', 'q')",
        late: "clarity('set', 'Late')",
    };
    microsoft_uet: Row {
        id: "microsoft-uet",
        account: "5555",
        options: r#""enableAutoSpaTracking": true"#,
        scripts: &["https://bat.bing.com/bat.js"],
        hit: "https://bat.bing.com/action/0",
        read: "[...uetq]",
        finds: r#"["consent", "default", {"ad_storage": "denied"}, "consent", "update", {"ad_storage": "granted"}]"#,
        live: "window.UET = function (made) {
            this.push = (...words) => call(words);
            hit('made', [made.ti, made.q.length, made.enableAutoSpaTracking]);
        }",
        late: "uetq.push('event', 'late', {}); uetq.push('pageLoad')",
    };
    hotjar: Row {
        id: "hotjar",
        account: "777",
        scripts: &["https://static.hotjar.com/c/hotjar-777.js"],
        hit: "https://in.hotjar.com/api/v2",
        read: "[_hjSettings, hj.q || []]",
        finds: r#"[{"hjid": 777, "hjsv": 6}, []]"#,
        live: "queue('hj', 'q')",
        late: "hj('event', 'late')",
        ..ROW
    };
    appsflyer: Row {
        id: "appsflyer",
        account: "key-1",
        scripts: &["https://websdk.appsflyer.com/"],
        hit: "https://wa.appsflyersdk.com/events",
        read: "[AppsFlyerSdkObject, AF.id, AF.plugins]",
        finds: r#"["AF", {"pba": {"webAppId": "key-1"}}, {}]"#,
        live: "queue('AF', 'q')",
        late: "AF('pba', 'event', { eventType: 'EVENT' })",
        ..ROW
    };
    tapjoy: Row {
        id: "tapjoy",
        account: "sdk-1",
        options: r#""publisherUserId": "u", "preload": true"#,
        scripts: &["https://rewards.unity.com/owp/web/sdk/latest"],
        hit: "https://rewards.unity.com/owp/hit",
        read: "[Tapjoy.l, Tapjoy.q]",
        finds: r#"["now", [["init", {"sdkKey": "sdk-1", "publisherUserId": "u", "preload": true}]]]"#,
        live: "queue('Tapjoy', 'q')",
        late: "Tapjoy('showOfferwall', {})",
    };
    // Moved to a category that is asked about: in its own it asks nobody.
    turnstile: Row {
        id: "turnstile",
        options: r#""category": "preferences""#,
        scripts: &["https://challenges.cloudflare.com/turnstile/v0/api.js"],
        hit: "https://challenges.cloudflare.com/turnstile/hit",
        ..ROW
    };
}

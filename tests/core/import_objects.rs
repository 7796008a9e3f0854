//! The tools that store an object: what of it is a choice, in values as real ones are, cut short and forged.
use crate::import_found::{cut_short, found, holds};
use makul::core::import::import;

#[test]
fn vanilla_cookieconsent() {
    holds(
        "cc_cookie",
        &[],
        r#"
        {"categories":["necessary","analytics"],"revision":0,"data":null,"consentTimestamp":"2024-03-01T10:00:00.000Z","consentId":"a","services":{"necessary":[],"analytics":[],"ads":[]},"lastConsentTimestamp":"2024-03-02T10:00:00.000Z"} | @1709373600 +analytics -marketing
        {"categories":["necessary"],"consentTimestamp":"2024-03-01T10:00:00.000Z","services":{"necessary":[],"analytics":[],"ads":[]}} | @1709287200 -analytics -marketing
        {"categories":["analytics"],"services":{"analytics":["Google Analytics"],"ads":[]}} | -marketing
        {"categories":["functionality","analytics"],"services":{"functionality":[],"analytics":[],"preferences":[]}} | -preferences +analytics
        {"categories":["necessary","analytics","targeting"],"level":["necessary","analytics","targeting"],"revision":0,"data":null,"rfc_cookie":false,"consent_date":"2023-05-05T05:05:05.000Z","consent_uuid":"b","last_consent_update":"2023-05-05T05:05:05.000Z"} | @1683263105 +analytics +marketing
        {"level":["necessary","analytics"]} | +analytics
        {"level":["necessary","analytics"],"categories":["necessary"]} |
        {"categories":["necessary"],"consent_date":"2023-05-05T05:05:05.000Z"} |
        {"categories":[]} |
        {"categories":"analytics"} |
        {"categories":{"analytics":true}} |
        {"categories":[true,1,["analytics"],{"a":"analytics"}]} |
        {"data":{"categories":["analytics"]}} |
        {"user_uid":"x"} |
        {"categories":["analytics"],"consentTimestamp":"soon"} | +analytics
        analytics |
        ["analytics"] |
    "#,
    );
    cut_short(
        "cc_cookie",
        &[],
        r#"{"categories":["analytics","ads"],"consentTimestamp":"2024-03-01T10:00:00.000Z","services":{"social":[]}}"#,
    );
}

#[test]
fn klaro_and_orejime() {
    for name in ["klaro", "orejime", "eu-consent"] {
        holds(
            name,
            &[],
            r#"
            {"google-analytics":true,"youtube":false} | +analytics -social
            {"googleAnalytics":true,"Facebook Pixel":true,"youtube":true} | +analytics +marketing +social
            %7B%22matomo%22%3Atrue%2C%22metrica%22%3Atrue%7D | +analytics
            {"analytics":true,"marketing":false,"mandatory":true} | +analytics -marketing
            {"analytics":"true"} |
            {"analytics":1,"ads":"yes"} |
            {"analytics":{"gtag":true}} |
            {"analytics":null,"ads":false} | -marketing
            {"some-service":true} |
            {} |
            true |
            {"analytics":true |
        "#,
        );
        cut_short(name, &[], r#"{"gtag":true,"facebookpixel":false,"youtube":true}"#);
    }
}

#[test]
fn c15t() {
    holds(
        "c15t",
        &[],
        r#"
        {"consents":{"necessary":true,"measurement":true,"marketing":false,"experience":true,"functionality":true},"consentInfo":{"time":1720000000000,"subjectId":"sub_x"}} | @1720000000 +preferences +analytics -marketing
        {"consents":{"necessary":true,"measurement":true,"experience":true,"functionality":false},"consentInfo":{"time":1720000000000}} | @1720000000 -preferences +analytics
        {"consents":{"necessary":true,"measurement":true},"consentInfo":null} |
        {"consents":{"necessary":false,"measurement":true},"consentInfo":{"time":1720000000000}} |
        {"consents":{"necessary":true,"measurement":"true"},"consentInfo":{"time":1720000000000}} |
        {"consents":{"necessary":true,"measurement":true}} |
        c.necessary:1,c.measurement:1,i.t:1720000000000,i.sid:sub_x | @1720000000 -preferences +analytics -marketing
        c.necessary:1,c.functionality:1,c.experience:1,c.measurement:1,c.marketing:1,i.t:1720000000000 | @1720000000 +preferences +analytics +marketing
        c.necessary:1,i.t:1720000000000,i.y:necessary | @1720000000 -preferences -analytics -marketing
        c.necessary:1,c.measurement:0,i.t:1720000000000 | @1720000000 -preferences -analytics -marketing
        c.necessary:1,c.measurement:true,i.t:1720000000000 | @1720000000 -preferences -marketing
        c.necessary:1,c.measurement:1 |
        i.t:1720000000000,i.eid:user |
        c.measurement:1,i.t:1720000000000 |
        c.necessary:1,c.measurement:1,i.t:0 |
    "#,
    );
    cut_short("c15t", &[], "c.necessary:1,c.measurement:1,c.marketing:1,i.t:1720000000000,i.sid:x");
}

#[test]
fn usercentrics() {
    let used = [("uc_user_interaction", "true")];
    let table = r#"
        {"gcm":{"adStorage":"granted"},"consent":{"services":{"HkocEodjb7":{"name":"Google Analytics","consent":true},"BJz7qNsdj-7":{"name":"YouTube Video","consent":false}}}} | +analytics -social
        {"consent":{"services":{"a":{"name":"Google Analytics","consent":true},"b":{"name":"Hotjar","consent":false}}}} | -analytics
        {"consent":{"services":{"a":{"name":"Google Tag Manager","consent":true},"b":{"name":"Facebook Pixel","consent":true}}}} | +marketing
        {"consent":{"services":{"a":{"name":"Google Analytics"},"b":{"consent":true}}}} |
        {"consent":{"services":{"a":{"name":"Google Analytics","consent":{"given":true}}}}} |
        {"consent":{"services":{"a":{"name":"Google Analytics","consent":"true"}}}} |
        {"gcm":{"adStorage":"granted","analyticsStorage":"granted"}} |
        {"services":{"a":{"name":"Google Analytics","consent":true}}} |
    "#;
    holds("ucData", &used, table);
    cut_short("ucData", &used, r#"{"consent":{"services":{"a":{"name":"Hotjar","consent":true}}}}"#);
    let value = r#"{"consent":{"services":{"a":{"name":"Hotjar","consent":true}}}}"#;
    for beside in ["", "false", "1"] {
        assert_eq!(import(&found(&[("ucData", value), ("uc_user_interaction", beside)])), "", "{beside}");
    }
    assert_eq!(import(&found(&[("ucData", value)])), "");
}

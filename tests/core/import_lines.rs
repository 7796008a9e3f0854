//! The tools that store a line of text: what of it is a choice, in values as real ones are, cut short and forged.
use crate::import_found::{cut_short, encoded, found, holds};
use makul::core::import::import;

#[test]
fn tarteaucitron() {
    holds(
        "tarteaucitron",
        &[],
        "
        !gtag=false!metrica=true!x=wait | -analytics
        !gtag=true!metrica=true!youtube=false!facebookpixel=true | +analytics +marketing -social
        !gtag=wait!youtube=true | +social
        !gtag=wait |
        !gajs=true | +analytics
        !analytics=true | +analytics
        !facebook=true |
        !gtag=true!matomo=wait |
        !gtag= |
        !gtag |
        gtag=true |
        !gtag=truely |
        !gtag=True |
        ! |
        !!!=true |
        !gtag=true=true |
    ",
    );
    cut_short("tarteaucitron", &[], "!gtag=true!facebookpixel=false!youtube=true");
}

#[test]
fn cookiebot() {
    let whole = "{stamp:'aG9yc2U+/c2==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:1690000000000,region:'kz'}";
    let encoded = encoded(whole);
    let rows = [
        format!("{whole} | @1690000000 -preferences +analytics -marketing"),
        format!("{encoded} | @1690000000 -preferences +analytics -marketing"),
        format!("{} |", whole.replace("explicit", "implied")),
        format!("{} |", whole.replace(",method:'explicit'", "")),
        format!("{} |", whole.replace("'explicit'", "explicit")),
        format!("{} | -preferences +analytics -marketing", whole.replace(",utc:1690000000000", "")),
        format!(
            "{} | @1690000000 -preferences -marketing",
            whole.replace("statistics:true", "statistics:'true'")
        ),
        format!(
            "{} | @1690000000 -preferences -analytics -marketing",
            whole.replace("ver:1", "statistics:false")
        ),
        "-1 |".into(),
        "0 |".into(),
        "true |".into(),
        r#"{"necessary":true,"statistics":true,"method":"explicit"} |"#.into(),
    ];
    holds("CookieConsent", &[], &rows.join("\n"));
    cut_short("CookieConsent", &[], whole);
}

const CLOSED: (&str, &str) = ("OptanonAlertBoxClosed", "2024-04-13T13:38:35.675Z");

#[test]
fn onetrust() {
    holds("OptanonConsent", &[CLOSED], "
        isGpcEnabled=0&datestamp=Sat+Apr+13+2024+18%3A38%3A36+GMT%2B0500&version=202402.1.0&isIABGlobal=false&hosts=&consentId=x&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0%2CC0005%3A1&geolocation=KZ%3B75&AwaitingReconsent=false | @1713015515 -preferences +analytics -marketing +social
        groups=C0001:1,C0002:0,C0004:0 | @1713015515 -analytics -marketing
        interactionCount=2&groups=C0001:1,C0002:1&intType=1 | @1713015515 +analytics
        interactionCount=0&groups=C0001:1,C0002:1 |
        interactionCount=1&groups=C0001:1,C0002:1&intType=3 |
        groups=C0002:1&AwaitingReconsent=true |
        groups=C0002:1&groups=C0002:0 |
        groups=C0002:,C0004:2,C0003 |
        groups=C00021:1,STACK42:1,BG7:1 |
        groups=C0001:1 |
        groups= |
        isGpcEnabled=1&groups=C0001:1,C0002:0 | @1713015515 -analytics
    ");
    for beside in [
        vec![],
        vec![("OptanonAlertBoxClosed", "")],
        vec![("OptanonAlertBoxClosed", "true")],
        vec![CLOSED, ("OptanonAlertBoxClosed", "2024-04-14T13:38:35.675Z")],
    ] {
        let mut stored = vec![("OptanonConsent", "groups=C0001:1,C0002:1")];
        stored.extend(beside);
        assert_eq!(import(&found(&stored)), "", "{stored:?}");
    }
    cut_short(
        "OptanonConsent",
        &[CLOSED],
        "interactionCount=1&groups=C0001:1,C0002:1,C0004:0,C0005:1&AwaitingReconsent=false",
    );
}

#[test]
fn osano() {
    holds(
        "cookieconsent_status",
        &[],
        "
        allow | +preferences +analytics +marketing +social
        deny | -preferences -analytics -marketing -social
        dismiss |
        Allow |
        allowed |
        true |
        1 |
        {\"status\":\"allow\"} |
    ",
    );
}

#[test]
fn cookieyes() {
    holds("cookieyes-consent", &[], "
        consentid:QkM,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:yes,advertisement:no,other:no | -preferences +analytics -marketing
        consentid:QkM,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:no,advertisement:no | -preferences -analytics -marketing
        consentid%3AQkM%2Cconsent%3Ayes%2Caction%3Ayes%2Cadvertisement%3Ayes | +marketing
        consentid:QkM,consent:no,action:,necessary:yes,functional:no,analytics:no |
        consentid:QkM,consent:yes,action:no,necessary:yes,functional:yes,analytics:yes |
        consentid:QkM,consent:no,action:yes,necessary:yes,functional:yes,analytics:no | -analytics
        consentid:QkM,analytics:yes |
        consent:yes,analytics:yes |
        action:yes,analytics:yes |
        consent:yes,action:yes,analytics:true,functional:1 |
    ");
    cut_short(
        "cookieyes-consent",
        &[],
        "consentid:Q,consent:yes,action:yes,necessary:yes,functional:yes,analytics:yes,advertisement:no",
    );
}

#[test]
fn cookieyes_older_plugin() {
    let name = "cookielawinfo-checkbox-analytics";
    for (viewed, value, answer) in [
        ("yes", "yes", "+analytics"),
        ("yes", "no", "-analytics"),
        ("no", "no", "-analytics"),
        ("no", "yes", ""),
        ("", "yes", ""),
        ("true", "yes", ""),
        ("yes", "true", ""),
        ("yes", "", ""),
    ] {
        assert_eq!(
            import(&found(&[(name, value), ("viewed_cookie_policy", viewed)])),
            answer,
            "{viewed} {value}"
        );
    }
    let several = [
        ("cookielawinfo-checkbox-necessary", "yes"),
        ("cookielawinfo-checkbox-functional", "no"),
        ("cookielawinfo-checkbox-analytics", "yes"),
        ("cookielawinfo-checkbox-performance", "yes"),
        ("cookielawinfo-checkbox-advertisement", "yes"),
        ("cookielawinfo-checkbox-others", "yes"),
        ("cookielawinfo-checkbox-non-necessary", "yes"),
        ("viewed_cookie_policy", "yes"),
    ];
    assert_eq!(import(&found(&several)), "-preferences +analytics +marketing");
    assert_eq!(import(&found(&several[..7])), "", "nobody has answered");
}

#[test]
fn consenti() {
    let name = "consenti_3f2b8a52-1111-4222-8333-444455556666_1";
    holds(
        name,
        &[],
        "
        t:1790000000::necessary:granted|analytics:granted|marketing:denied | @1790000000 +analytics -marketing
        t:1790000000::analytics:granted::sig:0f0f | @1790000000 +analytics
        t:1790000000::analytics:granted|social:objected|marketing:denied | @1790000000 +analytics -marketing
        ConsentTimestamp:2026-09-21T14:13:20.000Z::analytics:granted |
        t:1790000000::analytics:granted|marketing:maybe | @1790000000 +analytics
        t:1790000000::analytics:granted|marketing | @1790000000 +analytics
        t:1790000000:: |
        t:soon::analytics:granted |
        t:::analytics:granted |
        analytics:granted |
        1790000000::analytics:granted |
    ",
    );
    cut_short(name, &[], "t:1790000000::analytics:granted|marketing:granted::sig:00");
}

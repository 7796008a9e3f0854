//! Those who act for people: autoconsent, as DuckDuckGo's browsers have it, and Consent-O-Matic by its rule; Global Privacy Control and Do Not Track.
//!
//! autoconsent comes from npm (MPL-2.0) for these tests alone: <https://github.com/duckduckgo/autoconsent>. Consent-O-Matic is an extension and
//! no package: its rule is followed step by step, its own code does not run: <https://github.com/cavi-au/Consent-O-Matic>.
use serde_json::{Value, json};

use crate::embed::YOUTUBE;
use crate::internet::Internet;
use crate::real::library;
use crate::shop::{HOST, TAG, VENDORS, allows, held, nobody_else_is_asked, on, open, ran};
use crate::stage::{in_a_browser, in_a_browser_reading};
use crate::visitor::Visitor;

const RULE: &str = include_str!("../../pkg/rules/autoconsent.json");
const CONSENT_O_MATIC: &str = include_str!("../../pkg/rules/consent-o-matic.json");

fn body() -> String {
    format!("{}{}{YOUTUBE}", held("analytics", "a"), held("marketing", "m"))
}

/// A visit whose browser has autoconsent, told these rules and this configuration.
async fn deputed(internet: &Internet, visitor: &Visitor, tag: &str, rules: &str, config: &str) {
    open(internet, visitor, tag, &body()).await;
    on(visitor).await;
    visitor.js(&format!("window.deputy = {{ rules: [{rules}], {config} }}")).await;
    visitor.js(include_str!("deputy.js")).await;
    visitor.js(&library("@duckduckgo/autoconsent/dist/autoconsent.playwright.js")).await;
}

/// Waits until autoconsent has said a thing of this type; what it said.
async fn said(visitor: &Visitor, kind: &str) -> Value {
    let found = format!("said.find(({{ type }}) => type === '{kind}')");
    visitor.until(&found).await;
    visitor.value(&found).await
}

#[test]
fn autoconsent_rejects_by_the_rule_in_every_layout_and_language() {
    in_a_browser(async |internet, visitor| {
        for (layout, language) in [("bar", "ru"), ("box", "ky"), ("modal", "uz-Cyrl")] {
            let tag =
                VENDORS.replace("src=", &format!("data-layout='{layout}' data-locale='{language}' src="));
            deputed(internet, visitor, &tag, RULE, "autoAction: 'optOut'").await;
            assert_eq!(said(visitor, "popupFound").await["cmp"], "makul", "{layout}");
            assert_eq!(said(visitor, "optOutResult").await["result"], true, "{layout}");
            assert_eq!(said(visitor, "selfTestResult").await["result"], true, "{layout}");
            assert_eq!(said(visitor, "autoconsentDone").await["totalClicks"], 1, "{layout}");
            visitor.lose_sight_of("banner").await;
            // A tool's press is no hand's, and the record does not say that it was.
            assert_eq!(
                visitor.value("[makul.consent.decided, makul.consent.cause]").await,
                json!([true, "api"])
            );
            let line = visitor.cookie("makul").await.unwrap();
            assert!(line.contains("!analytics") && line.contains("!marketing"), "{line}");
            nobody_else_is_asked(internet, visitor, HOST).await;
            assert!(ran(visitor).await.is_empty());
            crate::shop::forget(visitor).await;
        }
    });
}

#[test]
fn autoconsent_accepts_by_the_rule_where_its_user_wants_that() {
    in_a_browser(async |internet, visitor| {
        deputed(internet, visitor, TAG, RULE, "autoAction: 'optIn'").await;
        assert_eq!(said(visitor, "optInResult").await["result"], true);
        visitor.until("ran.length === 2").await;
        assert!(allows(visitor, "marketing").await);
    });
}

#[test]
fn autoconsent_leaves_whoever_has_chosen_alone() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &body()).await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        deputed(internet, visitor, TAG, RULE, "autoAction: 'optOut', detectRetries: 1").await;
        said(visitor, "cmpDetected").await;
        visitor.settle().await;
        assert_eq!(
            visitor.value("said.filter(({ type }) => /popupFound|optOut/.test(type))").await,
            json!([])
        );
        assert!(allows(visitor, "analytics").await);
        visitor.see("reopen").await;
    });
}

#[test]
fn autoconsent_without_the_rule_does_not_look_into_shadow_roots() {
    in_a_browser_reading("en-US,en", async |internet, visitor| {
        let tag = TAG.replace("src=", "data-locale='en' src=");
        let guess =
            "autoAction: 'optOut', heuristicMode: 'reject', enableHeuristicDetection: true, detectRetries: 2";
        deputed(internet, visitor, &tag, "", guess).await;
        visitor
            .until(
                "said.some(({ type, state }) => type === 'report' && state.lifecycle === 'nothingDetected')",
            )
            .await;
        // The same words outside of a shadow root are understood: it is the place alone. Who mends it, mends docs/deputies.md too.
        let copy = "const root = document.querySelector('makul-consent').shadowRoot;
            const copy = root.querySelector('[part=banner]').cloneNode(true);
            copy.style.position = 'fixed';
            document.body.append(copy);
            said.length = 0;
            delete window.autoconsentReceiveMessage";
        visitor.js(copy).await;
        visitor.js(&library("@duckduckgo/autoconsent/dist/autoconsent.playwright.js")).await;
        assert_eq!(said(visitor, "popupFound").await["cmp"], "HEURISTIC-REJECT");
    });
}

/// What Consent-O-Matic finds at a step: below the shadow root of the step's parent.
async fn find(visitor: &Visitor, step: &Value) -> String {
    let (parent, target) = (&step["parent"]["selector"], &step["target"]["selector"]);
    let place = format!("document.querySelector({parent}).shadowRoot.querySelector({target})");
    visitor.until(&format!("{place} && {place}.offsetHeight")).await;
    place
}

#[test]
fn consent_o_matic_finds_every_step_of_its_rule() {
    in_a_browser(async |internet, visitor| {
        let body =
            ["preferences", "analytics", "social", "marketing"].map(|category| held(category, category));
        open(internet, visitor, TAG, &body.concat()).await;
        let rule: Value = serde_json::from_str(CONSENT_O_MATIC).unwrap();
        let rule = &rule["makul"];
        for matcher in ["presentMatcher", "showingMatcher"] {
            find(visitor, &rule["detectors"][0][matcher][0]).await;
        }
        let names: Vec<&str> = rule["methods"]
            .as_array()
            .unwrap()
            .iter()
            .map(|method| method["name"].as_str().unwrap())
            .collect();
        assert_eq!(names, ["OPEN_OPTIONS", "DO_CONSENT", "SAVE_CONSENT"]);
        let [open, choose, save] = [0, 1, 2].map(|at| &rule["methods"][at]["action"]);
        let settings = find(visitor, &open["actions"][0]).await;
        visitor.js(&format!("{settings}.click()")).await;
        find(visitor, &open["actions"][1]).await;
        // Someone who allows preferences and analytics, and nothing else.
        for action in choose["actions"].as_array().unwrap() {
            let consent = &action["consents"][0];
            let place = find(visitor, &consent["matcher"]).await;
            assert_eq!(visitor.value(&format!("{place}.checked")).await, false);
            if ["A", "B"].contains(&consent["type"].as_str().unwrap()) {
                let toggle = find(visitor, &consent["toggleAction"]).await;
                visitor.js(&format!("{toggle}.click()")).await;
                assert_eq!(visitor.value(&format!("{place}.checked")).await, true);
            }
        }
        let save = find(visitor, save).await;
        visitor.js(&format!("{save}.click()")).await;
        visitor.lose_sight_of("panel").await;
        visitor.until("ran.length === 2").await;
        assert_eq!(ran(visitor).await, ["preferences", "analytics"]);
        assert!(!allows(visitor, "marketing").await && !allows(visitor, "social").await);
    });
}

/// The ways in which browsers say no for their visitors.
const SIGNALS: [(&str, &str); 2] = [("globalPrivacyControl", "true"), ("doNotTrack", "'1'")];

/// A script that has the browser say this.
fn signal(name: &str, value: &str) -> String {
    format!("<script>Object.defineProperty(Navigator.prototype, '{name}', {{ get: () => {value} }})</script>")
}

#[test]
fn a_signal_refuses_without_a_question_stores_nothing_and_leaves_the_choice_open() {
    in_a_browser(async |internet, visitor| {
        for (name, value) in SIGNALS {
            open(internet, visitor, &(signal(name, value) + VENDORS), &held("analytics", "a")).await;
            visitor.see("reopen").await;
            nobody_else_is_asked(internet, visitor, HOST).await;
            assert!(!visitor.sees("banner").await && !allows(visitor, "analytics").await, "{name}");
            assert!(visitor.cookies().await.is_empty(), "{name}");
            assert_eq!(visitor.value("makul.consent.decided").await, false, "{name}");
            visitor.press("reopen").await;
            visitor.see("panel").await;
            assert!(!visitor.is_on("analytics").await, "{name}");
            visitor.press("switch:analytics").await;
            visitor.press("save").await;
            visitor.until("ran.includes('a')").await;
            visitor.reload().await;
            visitor.until("ran.includes('a')").await;
            assert!(
                allows(visitor, "analytics").await,
                "{name}: what was chosen here goes before the signal"
            );
            crate::shop::forget(visitor).await;
            internet.forget();
        }
    });
}

#[test]
fn what_says_nothing_is_no_signal() {
    in_a_browser(async |internet, visitor| {
        for (name, value) in [
            ("globalPrivacyControl", "false"),
            ("doNotTrack", "'0'"),
            ("doNotTrack", "'unspecified'"),
            ("doNotTrack", "null"),
        ] {
            open(internet, visitor, &(signal(name, value) + TAG), &held("analytics", "a")).await;
            visitor.see("banner").await;
        }
    });
}

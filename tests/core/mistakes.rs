//! Mistakes: each one is told once, by code and place, and never grants more.
use crate::site::{SHOP, after, choices, lay, lines};
use makul::core::config::Config;
use makul::core::issue::{Code, Issue};
use makul::core::msg::{Choice, Msg};
use makul::core::record::Cause;
use makul::core::state::State;
use makul::core::update::update;
use std::collections::BTreeSet;

/// A source beside the shop's own, and the one issue that it has.
const MISTAKES: &str = "
    colour s red | unknown-key at colour
    consent b true | unknown-key at consent
    services.ga.id s G-1 | unknown-key at services.ga.id
    site.name s x | unknown-key at site.name
    hotjarr a 123 | unknown-key at hotjarr
    googleAnalytics s G-1 | unknown-key at googleAnalytics
    site n 1 | wrong-type at site
    policy b true | wrong-type at policy
    locale z | wrong-type at locale
    expires s 30 | wrong-type at expires
    expires b true | wrong-type at expires
    services s google-analytics | wrong-type at services
    services b true | wrong-type at services
    categories s analytics | wrong-type at categories
    categories n 5 | wrong-type at categories
    policy s javascript:alert(1) | wrong-value at policy
    log s data:text/html,x | wrong-value at log
    policyRevision s 1:2 | wrong-value at policyRevision
    locale s klingon | wrong-value at locale
    layout s sidebar | wrong-value at layout
    theme s pink | wrong-value at theme
    block s everything | wrong-value at block
    cookieDomain s om.kg; Secure | wrong-value at cookieDomain
    expires n 0 | wrong-value at expires
    expires n 181 | wrong-value at expires
    expires n 3650 | wrong-value at expires
    expires n -1 | wrong-value at expires
    categories[0].id s Ана литика | wrong-value at categories[0].id
    categories[0].id s __proto__ | wrong-value at categories[0].id
    categories[0].id s chat | wrong-value at categories[0].id
    categories[0].name s nobody's | wrong-value at categories[0].id
    categories[0].id s analytics; categories[0].required b true | wrong-value at categories[0].required
    categories[0].id s ads; categories[0].required b true | wrong-value at categories[0].required
    categories[0].id s Social; categories[0].required b true | wrong-value at categories[0].required
    categories[0].id s social; categories[0].required s true | wrong-type at categories[0].required
    categories[0].id s social; categories[0].required n 1 | wrong-type at categories[0].required
    categories[0].id s social; categories[0].required z | wrong-type at categories[0].required
    categories[0].id s social; categories[0].colour s red | unknown-key at categories[0].colour
    categories[0].id s social; categories[0].name n 5 | wrong-type at categories[0].name
    categories[0].id s social; categories[0].name.de s Soziales | unknown-key at categories[0].name.de
    categories[0].id s social; categories[0].about.xx s x | unknown-key at categories[0].about.xx
    categories[0].id s social; categories[0].cookies[0] s x | unknown-key at categories[0].cookies[0]
    categories[0].id s maps | missing-words at categories[0].name
    categories[0].id s maps; categories[0].name.kk s Карта | missing-words at categories[0].name
    services[0].use s hotjarr; services[0].id n 5 | unknown-service at services[0].use
    services[0].use s ; services[0].id n 5 | unknown-service at services[0].use
    services[0].use s Google-Analytics; services[0].id s G-1 | unknown-service at services[0].use
    services[0].use s google-analytics | missing-key at services[0].id
    services[0].use s google-analytics; services[0].id s  | missing-key at services[0].id
    services[0].use s yandex-metrica; services[0].id s 1 2 | missing-key at services[0].id
    services[0].use s yandex-metrica; services[0].id s 1&x=2 | missing-key at services[0].id
    yandexMetrica a  | missing-key at yandexMetrica
    googleAnalytics a G<1> | missing-key at googleAnalytics
    services[0].id s chat; services[0].category s nowhere | unknown-category at services[0].category
    services[0].id s maps; services[0].category s chat | unknown-category at services[0].category
    services[0].id s maps | unknown-category at services[0].category
    services[0] s yandex-metrica | unknown-category at services[0].category
    services[0].category s social | wrong-value at services[0].id
    services[0].id s social; services[0].category s social | wrong-value at services[0].id
    services[0].id s Chat; services[0].category s social | wrong-value at services[0].id
    services[0].id s a.b; services[0].category s social | wrong-value at services[0].id
    services[0].id s m; services[0].category s social; services[0].src s javascript:x | wrong-value at services[0].src
    services[0].id s m; services[0].category s social; services[0].src n 5 | wrong-type at services[0].src
    services[0].id s m; services[0].category s social; services[0].url s /x | unknown-key at services[0].url
    services[0].id s m; services[0].category s social; services[0].about s x | unknown-key at services[0].about
    services[0].id s m; services[0].category s social; services[0].required b true | unknown-key at services[0].required
    services[0].id s m; services[0].category s social; services[0].cookies[0] s * | wrong-value at services[0].cookies[0]
    services[0].id s m; services[0].category s social; services[0].cookies[1] s *_id | wrong-value at services[0].cookies[1]
    services[0].id s m; services[0].category s social; services[0].cookies[0] s  | wrong-value at services[0].cookies[0]
    services[0].id s m; services[0].category s social; services[0].storage[0] s a b | wrong-value at services[0].storage[0]
    services[0].id s m; services[0].category s social; services[0].storage[0] n 1 | wrong-type at services[0].storage[0]
    services[0].id s m; services[0].category s social; services[0].cookies s _m | wrong-type at services[0].cookies
    services[0].id s m; services[0].category s social; services[0].src[0] s /m | wrong-type at services[0].src[0]
    services[0].id s m; services[0].category s social; services[0].name b true | wrong-type at services[0].name
    services[0].id s m; services[0].category s social; services[1].id s m; services[1].category s social | duplicate at services[1].id
    googleAnalytics a G-1; services[0].use s google-analytics; services[0].id s G-2 | duplicate at services[0].id
";

/// The sources of the table, a line end for each `;` that parts two values, with their issue.
fn rows() -> impl Iterator<Item = (String, &'static str)> {
    MISTAKES.trim_matches('\n').lines().filter(|row| row.contains('|')).map(|row| {
        let (source, issue) = row.rsplit_once(" | ").unwrap();
        let values = source.trim_start().split("; ").map(|value| match value {
            "Secure" => "; Secure".to_string(),
            value => format!("\n{value}"),
        });
        (values.collect(), issue)
    })
}

#[test]
fn every_mistake_is_one_issue_with_its_code_and_place() {
    for (source, issue) in rows() {
        let mut config = Config::default();
        lay(&mut config, SHOP);
        assert_eq!(lay(&mut config, &source), [issue], "{source}");
    }
}

#[test]
fn every_kind_of_mistake_is_made_here() {
    let kinds: BTreeSet<&str> = rows().map(|(_, issue)| issue.split(' ').next().unwrap()).collect();
    let all: BTreeSet<&str> = Code::ALL.into_iter().map(Code::word).collect();
    assert_eq!(kinds, all);
}

/// What is allowed on a site after a visitor has made this choice on it.
fn allowed(source: &str, choice: Choice) -> BTreeSet<String> {
    let mut config = Config::default();
    lay(&mut config, SHOP);
    lay(&mut config, source);
    let mut state = State { config, ..State::default() };
    update(&mut state, Msg::Start, &after(0));
    update(&mut state, Msg::Choose(choice, Cause::Saved), &after(1));
    let granted = state.granted().filter(|(_, granted)| *granted);
    granted.map(|(entry, _)| entry.id.clone()).collect()
}

#[test]
fn a_mistake_never_grants_what_was_refused() {
    let without = allowed("", Choice::Nothing);
    assert_eq!(without, BTreeSet::from(["authorization".to_string()]));
    for (source, _) in rows() {
        assert_eq!(allowed(&source, Choice::Nothing), without, "{source}");
    }
}

#[test]
fn a_service_that_was_not_understood_is_not_granted_by_its_name() {
    for source in [
        "services[0].id s maps",
        "services[0].id s maps\nservices[0].category s nowhere",
        "services[0].id s maps\nservices[0].category n 5",
        "services[0].use s maps\nservices[0].id n 5",
        "services[0] s maps",
        "maps a 5",
    ] {
        for words in ["+maps", "+maps +nowhere", "+maps +social"] {
            let granted = allowed(source, Choice::These(choices(words)));
            assert!(!granted.contains("maps"), "{words}: {source}");
        }
        assert!(!allowed(source, Choice::Everything).contains("maps"), "{source}");
    }
}

#[test]
fn an_alias_of_a_category_is_no_id_of_a_service() {
    // `allows('performance')` asks for analytics: the service could never be refused.
    for id in ["performance", "ads", "necessary", "statistics", "functional"] {
        let mut config = Config::default();
        let source = format!("services[0].id s {id}\nservices[0].category s social");
        assert_eq!(lay(&mut config, &source), ["wrong-value at services[0].id"], "{id}");
    }
}

#[test]
fn one_mistake_is_told_once_even_where_an_id_is_missing_by_it() {
    for source in ["services[0] z", "services[0].id b true", "categories[0] z", "categories[0].id n 5"] {
        let mut config = Config::default();
        assert_eq!(lay(&mut config, source).len(), 1, "{source}");
    }
}

#[test]
fn several_mistakes_are_told_in_the_order_of_the_source() {
    let source = "
        layout s round
        services[0].use s nobody
        services[0].id n 1
        expires n 999
        services[1].use s yandex-metrica
        categories[0].id s
        theme s pink
    ";
    let mut issues: Vec<Issue> = Vec::new();
    makul::core::reading::read(&mut Config::default(), &lines(source), &mut issues);
    let told: Vec<String> = issues.iter().map(Issue::line).collect();
    let wanted = [
        "wrong-value at categories[0].id",
        "wrong-value at layout",
        "wrong-value at expires",
        "unknown-service at services[0].use",
        "wrong-value at theme",
        "missing-key at services[1].id",
    ];
    let (told, wanted): (BTreeSet<&str>, BTreeSet<&str>) =
        (told.iter().map(String::as_str).collect(), wanted.into());
    assert_eq!(told, wanted);
}

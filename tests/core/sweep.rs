//! The sweep: which names in a browser were left by what is refused now.
use crate::site::{SHOP, state};
use makul::core::state::State;
use makul::core::sweep::{Row, goes, rows};
use proptest::prelude::*;

/// Analytics with one of its counters, and no chat.
const SOME: &str = "+authorization +analytics -social +google-analytics -yandex-metrica -chat";
const YES: &str = "+authorization +analytics +social +google-analytics +yandex-metrica +chat";
const NO: &str = "+authorization -analytics -social -google-analytics -yandex-metrica -chat";

/// Whether a cookie goes.
fn swept(state: &State, name: &str) -> bool {
    goes(&state.report(), "cookie", name)
}

#[test]
fn a_report_is_read_back_row_by_row() {
    let options = SHOP.replace("12345678", "12345678\nservices[1].webvisor b true");
    let state = state(&options, SOME);
    let report = state.report();
    let rows: Vec<Row> = rows(&report).collect();
    assert_eq!(rows.len(), state.config.entries.len());
    for (row, (entry, granted)) in rows.iter().zip(state.granted()) {
        assert_eq!(
            *row,
            Row {
                id: &entry.id,
                category: &entry.category,
                granted,
                account: entry.account(),
                traces: entry.traces()
            }
        );
    }
    assert_eq!(rows[6].account, "12345678\u{1}webvisor\u{1}b\u{1}true");
}

#[test]
fn before_the_first_decision_nothing_goes_that_nobody_has_left() {
    for state in [State::blank(), State::default()] {
        assert!(!swept(&state, "PHPSESSID") && !swept(&state, "makul") && !swept(&state, ""));
    }
}

#[test]
fn each_kind_of_place_has_its_own_names() {
    let state = state(SHOP, NO);
    for (kind, name, going) in [
        ("cookie", "_ym_uid", true),
        ("local", "_ym_uid", true),
        ("local", "_ym12345678:0_reqNum", true),
        ("cookie", "_ym12345678:0_reqNum", false),
        ("local", "_ga", false),
        ("tab", "_ga", false),
        ("base", "_ym_uid", false),
        ("nowhere", "_ga", false),
        // What the operator lists may lie anywhere.
        ("tab", "chat-open", true),
        ("base", "chat_1", true),
        ("cache", "chat_1", true),
    ] {
        assert_eq!(goes(&state.report(), kind, name), going, "{kind} {name}");
    }
}

#[test]
fn a_service_of_a_page_is_known_by_its_id_though_nobody_starts_it() {
    let state = state(
        "services[0].id s hotjar\nservices[0].category s analytics",
        "+authorization -analytics -hotjar",
    );
    assert!(swept(&state, "_hjSessionUser_1") && !swept(&state, "_ga"));
}

#[test]
fn a_sweep_takes_what_the_refused_leave_and_spares_the_rest() {
    let state = state(SHOP, SOME);
    for key in ["_ym_uid", "_ym_d", "_ym_visorc_12345678", "metrika_enabled", "chat_id", "chat_", "chat-open"]
    {
        assert!(swept(&state, key), "{key}");
    }
    for key in ["_ga", "_ga_SHOP", "_gid", "PHPSESSID", "theme", "chat", "chat-opened", "", "_ymca", "makul"]
    {
        assert!(!swept(&state, key), "{key}");
    }
}

#[test]
fn the_record_is_never_swept_even_where_a_pattern_means_it() {
    let greedy = format!("{SHOP}\nservices[2].cookies[1] s m*\nservices[2].cookies[2] s makul");
    let state = state(&greedy, NO);
    assert!(!swept(&state, "makul"));
    assert!(swept(&state, "marker") && swept(&state, "makul2"));
}

#[test]
fn a_name_that_a_granted_service_leaves_too_is_spared() {
    let shared = format!("{SHOP}\nservices[2].cookies[1] s _ga\nservices[2].cookies[2] s _ym_*");
    for (words, ga, ym) in [(YES, false, false), (NO, true, true), (SOME, false, true)] {
        let state = state(&shared, words);
        assert_eq!((swept(&state, "_ga"), swept(&state, "_ym_uid")), (ga, ym), "{words}");
    }
}

#[test]
fn a_vault_is_swept_with_its_owner() {
    let state = state(SHOP, SOME);
    for (key, going) in [
        ("makul.social.seen", true),
        ("makul.social.a.b", true),
        ("makul.social.", true),
        ("makul.marketing.x", true),
        ("makul.ads.x", true),
        ("makul.statistics.x", false),
        ("makul.chat.x", true),
        ("makul.analytics.x", false),
        ("makul.authorization.x", false),
        ("makul.nobody.x", false),
        ("makul.social", false),
        ("makul.", false),
        ("makul..x", false),
        ("xmakul.social.x", false),
        ("Makul.social.x", false),
    ] {
        assert_eq!(swept(&state, key), going, "{key}");
    }
}

proptest! {
    #[test]
    fn any_report_and_any_name_have_an_answer(report in ".{0,200}", kind in "[a-z]{0,6}", name in ".{0,40}") {
        let answer = goes(&report, &kind, &name);
        prop_assert_eq!(goes(&report, &kind, &name), answer);
    }

    #[test]
    fn what_is_granted_keeps_its_names(name in "_ga|_ga_[A-Z]{1,9}|_gid|_gat|_gat_[a-z]{0,4}|FPID") {
        prop_assert!(!swept(&state(SHOP, YES), &name));
        prop_assert!(!swept(&state(SHOP, SOME), &name));
        prop_assert!(swept(&state(SHOP, NO), &name));
    }
}

//! The update: what each message does to a visit and which effects it has, in their order.
use crate::site::{NOW, SHOP, record};
use crate::visit::{Visit, cookie, msg};
use makul::core::decision::Why;
use makul::core::effect::{Effect, Effects};
use makul::core::moment::DAY;
use makul::core::record::Recall;
use makul::core::state::Surface;

const YES: &str = "+authorization +analytics +social +google-analytics +yandex-metrica +chat";
const NO: &str = "+authorization -analytics -social -google-analytics -yandex-metrica -chat";

#[test]
fn a_new_visitor_is_asked_at_the_start() {
    let mut visit = Visit::new(SHOP);
    assert_eq!(visit.hear("start"), "release ready ask");
    assert_eq!(visit.state.surface, Surface::Banner);
    assert_eq!(visit.granted(), "authorization");
    assert_eq!(visit.chosen(), "none", "nothing is stored before a press");
}

#[test]
fn a_returning_visitor_has_the_final_answer_at_the_start() {
    let mut visit = Visit::returning(SHOP, YES, 60);
    assert_eq!(visit.hear("start"), "release sweep ready");
    assert_eq!(visit.state.surface, Surface::Nothing);
    assert!(visit.state.allows("analytics") && visit.state.allows("chat"));
    let mut visit = Visit::returning(SHOP, NO, 60);
    assert_eq!(visit.hear("start"), "release sweep ready");
    assert_eq!(visit.granted(), "authorization");
}

#[test]
fn whose_choice_has_expired_is_asked_like_a_new_visitor() {
    let mut visit = Visit::returning(SHOP, YES, 180 * DAY);
    assert_eq!(visit.hear("start"), "release ready ask");
    assert_eq!(visit.state.decision.ask, Some(Why::Expired));
    assert_eq!(visit.granted(), "authorization");
}

#[test]
fn whose_browser_refuses_is_not_asked_but_may_choose() {
    let mut visit = Visit::new(SHOP);
    visit.state.refused = true;
    assert_eq!(visit.hear("start"), "release ready");
    assert_eq!(visit.state.surface, Surface::Nothing);
    assert_eq!(visit.hear("settings"), "");
    assert_eq!(visit.hear("accept"), "store release sweep change close");
    assert!(visit.state.allows("analytics"));
}

#[test]
fn a_site_with_nothing_to_ask_about_is_ready_and_silent() {
    let mut visit = Visit::new("");
    assert_eq!(visit.hear("start"), "release ready");
    assert_eq!(visit.state.surface, Surface::Nothing);
}

/// What happens after the start of a new visitor's page view, and the effects of the last message.
const AFTER_START: &str = "
    accept | store release sweep change close
    reject | store sweep change close
    withdraw | store sweep change close
    save +analytics | store release sweep change close
    save -analytics | store sweep change close
    save | store sweep change close
    settings |
    policy |
    banner |
    close | close
    speak ky |
    absent |
    seen analytics |
    seen statistics |
    seen nobody | complain
    seen |  complain
    configure |
    configure nonsense s 1 | complain
    configure locale s ky |
    recalled |
    recalled theme=dark |
    recalled makul=broken |
    settings, close |
    settings, close, close | close
    settings, absent |
    policy, settings |
    policy, accept | store release sweep change close
    settings, save +chat +nobody | complain store release sweep change close
    close, banner |
    close, settings |
    close, settings, close | close
    close, settings, absent |
    close, speak ru |
    close, seen preferences |
    accept, accept | store sweep change
    accept, reject | store sweep change
    accept, settings |
    accept, settings, close | close
    accept, settings, withdraw | store sweep change close
    accept, banner |
    accept, banner, close | close
    accept, settings, absent |
    accept, settings, absent, close | close
    accept, seen analytics |
    accept, seen preferences | ask
    accept, seen preferences, accept | store release sweep change close
    accept, configure site s om.kg |
    accept, configure policyRevision s 2 | sweep change ask
    accept, configure policyRevision s 2, reject | store sweep change close
    accept, configure services[0].use s nobody | complain
    accept, recalled | sweep change ask
    accept, recalled makul= | sweep change ask
    reject, recalled | change ask
    reject, accept | store release sweep change
    reject, reject | store sweep change
";

#[test]
fn every_message_has_its_effects_in_their_order() {
    let mut wrong = Vec::new();
    for row in AFTER_START.trim().lines() {
        let (messages, effects) = row.split_once('|').unwrap();
        let mut visit = Visit::new(SHOP);
        visit.hear("start");
        let messages: Vec<&str> = messages.trim().split(", ").collect();
        let had = visit.after(&messages);
        if had != effects.trim() {
            wrong.push(format!("{row}, but it had: {had}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn another_tabs_acceptance_closes_the_question_and_lets_in() {
    let mut visit = Visit::new(SHOP);
    visit.hear("start");
    let effects = visit.hear(&format!("recalled {YES}"));
    assert_eq!(effects, "release change close");
    assert_eq!(visit.state.surface, Surface::Nothing);
    assert!(visit.state.allows("google-analytics"));
}

#[test]
fn another_tabs_withdrawal_sweeps_here_too() {
    let mut visit = Visit::returning(SHOP, YES, 60);
    visit.hear("start");
    let effects = visit.hear(&format!("recalled {NO}"));
    assert_eq!(effects, "sweep change");
    assert_eq!(visit.granted(), "authorization");
}

#[test]
fn another_tabs_refusal_closes_the_question() {
    let mut visit = Visit::new(SHOP);
    visit.hear("start");
    let effects = visit.hear(&format!("recalled {NO}"));
    assert!(effects.ends_with("close"), "{effects}");
    assert!(visit.state.decision.decided);
    assert_eq!(visit.state.surface, Surface::Nothing);
}

#[test]
fn a_record_seen_again_does_nothing() {
    let mut visit = Visit::returning(SHOP, YES, 0);
    visit.hear("start");
    assert_eq!(visit.send(msg(&format!("recalled {YES}"))), []);
}

#[test]
fn an_open_panel_stays_when_another_tab_chooses() {
    let mut visit = Visit::new(SHOP);
    visit.after(&["start", "settings"]);
    visit.hear(&format!("recalled {YES}"));
    assert_eq!(visit.state.surface, Surface::Settings);
    assert_eq!(visit.hear("close"), "close", "and there is no question behind it any more");
}

#[test]
fn a_deleted_cookie_is_a_new_visit_even_behind_a_panel() {
    let mut visit = Visit::returning(SHOP, YES, 60);
    visit.after(&["start", "settings"]);
    assert_eq!(visit.hear("recalled theme=dark"), "sweep change");
    assert_eq!(visit.state.recall, Recall::Nothing);
    assert_eq!(visit.hear("close"), "", "the question stands behind the panel");
    assert_eq!(visit.state.surface, Surface::Banner);
}

#[test]
fn two_cookies_that_differ_take_everything_back() {
    let mut visit = Visit::returning(SHOP, YES, 60);
    visit.hear("start");
    let both = format!("{}; {}", cookie(YES), cookie(NO));
    assert_eq!(visit.hear(&format!("recalled {both}")), "sweep change ask");
    assert_eq!(visit.state.decision.ask, Some(Why::Unreadable));
}

#[test]
fn a_choice_that_expires_on_an_open_page_ends_with_the_next_message() {
    let mut visit = Visit::returning(SHOP, YES, 0);
    visit.hear("start");
    visit.clock = 180 * DAY.cast_signed() - 1;
    assert_eq!(visit.hear("speak kk"), "");
    visit.clock += 1;
    assert_eq!(visit.hear("speak ru"), "sweep change ask");
    assert_eq!(visit.granted(), "authorization");
}

#[test]
fn effects_happen_once_and_in_the_promised_order() {
    let words = Effect::ALL.map(Effect::word);
    let promised = "complain store release sweep ready change ask close";
    assert_eq!(words.join(" "), promised);
    let mut effects = Effects::default();
    assert_eq!(effects.each().count(), 0);
    for effect in Effect::ALL.into_iter().rev().chain(Effect::ALL) {
        effects.add(effect);
    }
    assert_eq!(effects.each().collect::<Vec<_>>(), Effect::ALL);
}

#[test]
fn a_record_that_stands_for_a_choice_is_kept_as_it_is() {
    let mut visit = Visit::returning(SHOP, YES, 60);
    visit.after(&["start", "settings", "close", "speak uz", "seen social"]);
    let kept = Recall::Found(record(YES, NOW - 60));
    assert_eq!(visit.state.recall, kept);
}

//! The brief: what the widget tells the panel rebuilds the same state, and answers come back whole.
use crate::site::{SHOP, choices, granted, lines, state};
use makul::core::brief::{choices as answered, read, save};
use makul::core::choices::Choices;
use makul::core::issue::Issue;
use makul::core::locale::Locale;
use makul::core::record::Recall;
use makul::core::state::{State, Surface};
use makul::core::{panel, wire};
use proptest::prelude::*;

/// The brief of a state, put together as `page/panel.js` does it.
fn brief(state: &State, page: &str, seen: &[&str], sources: &[&str]) -> String {
    let report = state.report();
    let head: Vec<&str> = report.lines().next().unwrap().split('\t').collect();
    let mut told =
        vec![format!("locale\t{}", head[0]), format!("choice\t{}", head[2]), format!("page\t{page}")];
    told.extend(seen.iter().map(|category| format!("seen\t{category}")));
    for source in sources {
        // A source ends with a line end, so its last piece is empty and parts it from the next one.
        told.extend(lines(source).split('\n').map(|line| format!("config\t{line}")));
    }
    told.join("\n")
}

fn rebuilt(brief: &str) -> State {
    let mut issues: Vec<Issue> = Vec::new();
    let state = read(brief, &mut issues);
    assert_eq!(issues, []);
    state
}

const SOME: &str = "+authorization +analytics -social +google-analytics -yandex-metrica -chat";

#[test]
fn the_panel_sees_the_state_that_the_widget_has() {
    for words in [SOME, "+authorization -analytics -social -google-analytics -yandex-metrica -chat"] {
        for locale in Locale::ALL {
            let mut state = state(SHOP, words);
            state.locale = locale;
            let other = rebuilt(&brief(&state, "settings", &[], &[SHOP]));
            assert_eq!(other.config, state.config);
            assert_eq!(granted(&other), granted(&state));
            assert_eq!(other.locale, locale);
            assert_eq!(other.in_force().unwrap().at, state.in_force().unwrap().at);
            assert_eq!(panel::print(&other, ""), panel::print(&state, ""));
        }
    }
}

#[test]
fn without_a_choice_in_force_nothing_optional_is_granted() {
    let state = State { config: crate::site::config(SHOP), ..State::default() };
    let other = rebuilt(&brief(&state, "settings", &[], &[SHOP]));
    assert_eq!(other.recall, Recall::Nothing);
    assert_eq!(granted(&other), "authorization");
    assert!(!other.decision.decided);
}

#[test]
fn a_choice_in_force_is_in_force_whatever_the_site_calls_too_old() {
    let short = format!("{SHOP}\nexpires n 1");
    let mut state = state(SHOP, SOME);
    state.config = crate::site::config(&short);
    let other = rebuilt(&brief(&state, "settings", &[], &[&short]));
    assert_eq!(granted(&other), "authorization analytics google-analytics");
}

#[test]
fn sources_are_laid_over_each_other_in_their_order() {
    let state = state(SHOP, SOME);
    let weak = "layout s box\nyandexMetrica a 1";
    let strong = "layout s modal\nservices[0].use s yandex-metrica\nservices[0].id n 2";
    let other = rebuilt(&brief(&state, "settings", &[], &[weak, strong]));
    let mut both = makul::core::config::Config::default();
    crate::site::lay(&mut both, weak);
    crate::site::lay(&mut both, strong);
    assert_eq!(other.config, both, "and the same service in two sources is no mistake");
}

#[test]
fn mistakes_are_heard_again_source_by_source() {
    let state = state(SHOP, SOME);
    let text = brief(&state, "settings", &[], &["colour s red", "layout s round", ""]);
    let mut issues: Vec<Issue> = Vec::new();
    read(&text, &mut issues);
    let told: Vec<String> = issues.iter().map(Issue::line).collect();
    assert_eq!(told, ["unknown-key at colour", "wrong-value at layout"]);
}

#[test]
fn a_category_that_the_page_needs_is_shown() {
    for word in ["preferences", "functional", "Preferences", "FUNCTIONALITY"] {
        let state = state(SHOP, SOME);
        let mut other = rebuilt(&brief(&state, "settings", &[word, "nobody"], &[SHOP]));
        assert!(other.config.category("preferences").unwrap().in_use, "{word}");
        assert!(!other.config.category("marketing").unwrap().in_use);
    }
}

#[test]
fn the_page_that_is_open_is_told() {
    for (page, surface) in [
        ("settings", Surface::Nothing),
        ("policy", Surface::Policy),
        ("", Surface::Nothing),
        ("x", Surface::Nothing),
    ] {
        assert_eq!(rebuilt(&format!("page\t{page}")).surface, surface);
    }
}

#[test]
fn an_empty_brief_is_a_site_without_a_word() {
    for text in ["", "\n", "nonsense", "locale", "choice", "choice\t", "seen", "config", "locale\txx"] {
        let state = rebuilt(text);
        assert_eq!(state.locale, Locale::En, "{text:?}");
        assert_eq!(granted(&state), "authorization", "{text:?}");
    }
}

#[test]
fn a_broken_choice_grants_nothing() {
    let line = wire::print(state(SHOP, SOME).recall.record().unwrap());
    for broken in [&line[1..], &line[..40], &line.replace(".analytics.", ".analytics.analytics."), "yes"] {
        let mut issues: Vec<Issue> = Vec::new();
        let state = read(&format!("choice\t{broken}"), &mut issues);
        assert_eq!(granted(&state), "authorization", "{broken}");
    }
}

#[test]
fn an_answer_saves_what_the_switches_say() {
    for (words, answer) in
        [("", "save"), ("+a", "save +a"), ("-a", "save -a"), ("+a -b +c-d", "save +a -b +c-d")]
    {
        assert_eq!(save(&choices(words)), answer);
        assert_eq!(answered(answer), choices(words));
    }
}

#[test]
fn what_is_neither_a_yes_nor_a_no_is_no_answer() {
    for words in ["", " ", "analytics", "save", "=analytics", "a+b", " a  b "] {
        assert_eq!(answered(words), Choices::default(), "{words:?}");
    }
    assert_eq!(answered("+a -a"), choices("-a"), "the later one counts");
    assert_eq!(answered("x +a  -b y"), choices("+a -b"));
    assert_eq!(answered("+ads"), choices("+ads"), "aliases are the reducer's business");
}

proptest! {
    #[test]
    fn any_choices_come_back_from_their_answer(
        list in prop::collection::btree_map("[a-z0-9-][a-z0-9_-]{0,20}", any::<bool>(), 0..10),
    ) {
        let choices = Choices(list.into_iter().collect());
        let answer = save(&choices);
        prop_assert_eq!(answered(&answer), choices.clone());
        let words = answer.strip_prefix("save").unwrap();
        prop_assert_eq!(answered(words.trim_start()), choices);
    }

    #[test]
    fn any_text_is_a_brief_of_some_state(text in any::<String>(), tail in "(config|seen|choice|page|locale)\t.{0,20}") {
        let mut issues: Vec<Issue> = Vec::new();
        let state = read(&format!("{text}\n{tail}"), &mut issues);
        prop_assert_eq!(state.decision.grants.len(), state.config.entries.len());
        answered(&text);
    }
}

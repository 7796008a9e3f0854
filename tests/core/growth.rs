//! Growth: a thousand services cost a hundred times ten. Work is counted in bytes and lines, not in seconds.
use crate::site::{NOW, after, config};
use crate::visit::Visit;
use makul::core::config::Config;
use makul::core::issue::Issue;
use makul::core::record::Recall;
use makul::core::state::State;
use makul::core::sweep::goes;
use makul::core::{declaration, panel, reading, receipt, scene, wire};

/// A site with so many services, all with names of one length.
fn site(count: usize) -> String {
    let services = (0..count).map(|n| {
        format!(
            "services[{n}].id s service-{n:0>5}
             services[{n}].category s social
             services[{n}].src s /s/{n:0>5}.js
             services[{n}].cookies[0] s c{n:0>5}_*\n"
        )
    });
    services.collect()
}

/// The visit of somebody who accepts everything there.
fn accepted(count: usize) -> Visit {
    let mut visit = Visit::new(&site(count));
    visit.after(&["start", "accept"]);
    visit
}

/// That what is counted for 10, 100 and 1,000 services lies on one line.
fn grows_evenly(what: &str, measure: impl Fn(&Visit) -> usize) {
    let [ten, hundred, thousand] = [10, 100, 1000].map(|count| measure(&accepted(count)));
    assert_eq!((thousand - hundred) / 900, (hundred - ten) / 90, "{what}: {ten} {hundred} {thousand}");
    assert_eq!((thousand - hundred) % 900, 0, "{what}: every service costs the same");
}

#[test]
fn a_report_grows_by_one_line_a_service() {
    grows_evenly("lines of a report", |visit| visit.state.report().lines().count());
    let report = accepted(1000).state.report();
    assert_eq!(report.lines().count(), 1 + 5 + 1000);
    assert_eq!(report.matches("\t1\t").count(), 2 + 1000, "all of them granted");
}

#[test]
fn the_bytes_of_everything_that_is_told_grow_evenly() {
    grows_evenly("report", |visit| visit.state.report().len());
    grows_evenly("panel", |visit| panel::print(&visit.state, "").len());
    grows_evenly("declaration", |visit| declaration::print(&visit.state).len());
    grows_evenly("receipt", |visit| receipt::receipt(&visit.state).len());
    grows_evenly("record", |visit| wire::print(visit.state.recall.record().unwrap()).len());
}

#[test]
fn the_first_layer_does_not_grow_with_the_services() {
    let [ten, thousand] = [10, 1000].map(|count| scene::print(&accepted(count).state));
    assert_eq!(ten, thousand);
}

#[test]
fn reading_keeps_what_was_said_and_no_more() {
    for count in [10, 100, 1000] {
        let config = config(&site(count));
        assert_eq!(config.entries.len(), 5 + count);
        let bytes = |config: &Config| -> usize {
            config.entries.iter().map(|e| e.traces().len() + e.src().len()).sum()
        };
        assert_eq!(bytes(&config), count * ("c00000_* ".len() + "/s/00000.js".len()));
    }
}

#[test]
fn the_same_source_again_adds_nothing() {
    let text = crate::site::lines(&site(200));
    let mut config = Config::default();
    let mut issues: Vec<Issue> = Vec::new();
    reading::read(&mut config, &text, &mut issues);
    let once = config.clone();
    for _ in 0..5 {
        reading::read(&mut config, &text, &mut issues);
    }
    assert_eq!(config, once);
    assert_eq!(issues, []);
}

#[test]
fn categories_said_again_and_again_are_shown_as_they_were() {
    let source = "categories[0].id s maps\ncategories[0].name s Maps\ncategories[0].about s Ways";
    let mut config = Config::default();
    for _ in 0..100 {
        assert_eq!(crate::site::lay(&mut config, source), [""; 0]);
    }
    assert_eq!(config.entries.len(), 6);
}

#[test]
fn a_thousand_services_are_chosen_one_by_one() {
    let mut visit = accepted(1000);
    visit.hear("save -service-00500 -service-00999");
    assert_eq!(visit.granted().split(' ').count(), 2 + 998);
    assert!(!visit.state.allows("service-00500") && visit.state.allows("service-00501"));
    assert!(
        goes(&visit.state.report(), "cookie", "c00500_x")
            && !goes(&visit.state.report(), "cookie", "c00501_x")
    );
}

#[test]
fn a_record_of_a_thousand_services_comes_back() {
    let visit = accepted(1000);
    let line = wire::print(visit.state.recall.record().unwrap());
    assert!(line.len() <= wire::LONGEST, "{}", line.len());
    let mut state = State { config: config(&site(1000)), recall: wire::read(&line), ..State::default() };
    assert!(matches!(state.recall, Recall::Found(_)));
    state.decide(&after(60));
    assert_eq!(crate::site::granted(&state), visit.granted());
    assert_eq!(state.in_force().unwrap().at, NOW);
}

#[test]
fn a_thousand_mistakes_are_a_thousand_issues() {
    let wrong: String = (0..1000).map(|n| format!("services[{n}].use s nobody\n")).collect();
    let mut config = Config::default();
    assert_eq!(crate::site::lay(&mut config, &wrong).len(), 1000);
    assert_eq!(config, Config::default());
}

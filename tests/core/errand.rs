//! The errand: what the scene says that the panel has to do unseen, and when it says so.
use crate::visit::Visit;
use makul::core::scene::print;
use makul::core::state::State;

/// The last line of a scene.
fn errand(state: &State) -> String {
    print(state).split('\n').nth(13).unwrap().into()
}

#[test]
fn an_errand_is_for_whoever_has_chosen_where_there_is_something_to_do() {
    let bare = "categories[0].id s analytics";
    for (site, wanted) in [
        ("", "0"),
        ("policy s /p.txt", "1"),
        ("log s /log", "2"),
        ("policy s /p.txt\nlog s https://log.example/", "3"),
        ("log s javascript:alert(1)", "0"),
        // Days of grace must end even where every byte is dear.
        ("graceDays n 7", "3"),
    ] {
        let site = format!("{bare}\n{site}");
        let mut visit = Visit::new(&site);
        for message in ["start", "settings", "close", "speak ky"] {
            visit.hear(message);
            assert_eq!(errand(&visit.state), "", "before a choice nothing is done, {message}: {site}");
        }
        for choice in ["accept", "reject", "save +analytics", "withdraw"] {
            visit.hear(choice);
            assert_eq!(errand(&visit.state), wanted, "{choice}: {site}");
        }
        visit.hear("recalled");
        assert_eq!(errand(&visit.state), "", "nor after it is forgotten: {site}");
    }
}

#[test]
fn whose_browser_refuses_is_left_alone_until_they_choose() {
    let mut visit = Visit::new("categories[0].id s analytics\nlog s /log");
    visit.state.refused = true;
    visit.hear("start");
    assert_eq!(errand(&visit.state), "");
    visit.hear("save +analytics");
    assert_eq!(errand(&visit.state), "2");
}

#[test]
fn while_the_configuration_is_on_its_way_nothing_is_done() {
    let mut visit =
        Visit::returning("categories[0].id s analytics\nlog s /log", "+authorization +analytics", 60);
    visit.state.waiting = true;
    visit.hear("start");
    assert_eq!(errand(&visit.state), "");
    visit.hear("arrived log s /other");
    assert_eq!(errand(&visit.state), "2");
}

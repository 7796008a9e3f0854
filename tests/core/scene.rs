//! The scene: what stands on the screen, as flags and in the words of each language.
use crate::site::{SHOP, state};
use crate::visit::Visit;
use makul::core::locale::Locale;
use makul::core::scene::{print, scene};
use makul::core::state::State;

const YES: &str = "+authorization +analytics +social +google-analytics +yandex-metrica +chat";

/// What happens on a page view of a new visitor (or, with `*`, of a returning one who said yes to
/// everything), and what stands on the screen afterwards.
const SCENES: &str = "
    start | banner
    start, close | reopen
    start, accept | reopen
    start, reject | reopen
    start, save +social | reopen
    start, settings | banner panel
    start, policy | banner panel
    start, settings, close | banner
    start, settings, accept | reopen
    start, absent | banner trouble
    start, settings, absent | banner trouble
    start, settings, absent, settings | banner panel
    start, absent, accept | reopen
    start, close, settings | panel reopen
    start, close, settings, close | reopen
    start, close, banner | banner
    start, seen preferences | banner
    start, speak ky | banner
    start, recalled +analytics | banner again
    start, configure policyRevision s 2 | banner
    * start | reopen
    * start, settings | panel reopen
    * start, policy | panel reopen
    * start, settings, close | reopen
    * start, settings, withdraw | reopen
    * start, banner | banner
    * start, banner, close | reopen
    * start, settings, absent | banner trouble
    * start, settings, absent, close | trouble reopen
    * start, configure policyRevision s 2 | banner again
    * start, configure policyRevision s 2, close | again reopen
    * start, configure policyRevision s 2, settings | banner again panel
    * start, configure policyRevision s 2, reject | reopen
    * start, seen preferences | banner again
    * start, seen preferences, accept | reopen
    * start, recalled | banner
    * start, recalled makul=broken | banner
    * start, recalled makul=broken, settings | banner panel
";

/// The names of the flags that are up.
fn flags(state: &State) -> String {
    let scene = scene(state);
    let flags = [
        (scene.banner, "banner"),
        (scene.again, "again"),
        (scene.trouble, "trouble"),
        (scene.panel, "panel"),
        (scene.reopen, "reopen"),
    ];
    let up: Vec<&str> = flags.iter().filter(|(up, _)| *up).map(|(_, name)| *name).collect();
    up.join(" ")
}

#[test]
fn every_moment_of_a_visit_has_its_scene() {
    let mut wrong = Vec::new();
    for row in SCENES.trim().lines() {
        let (messages, wanted) = row.trim().split_once(" | ").unwrap();
        let (mut visit, messages) = match messages.strip_prefix("* ") {
            Some(messages) => (Visit::returning(SHOP, YES, 60), messages),
            None => (Visit::new(SHOP), messages),
        };
        visit.after(&messages.split(", ").collect::<Vec<_>>());
        if flags(&visit.state) != wanted {
            wrong.push(format!("{row}, but it was: {}", flags(&visit.state)));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn the_screen_is_empty_before_the_start_and_where_nothing_is_asked() {
    assert_eq!(flags(&State::blank()), "");
    for site in ["", "categories[0].id s authorization", "site s om.kg"] {
        let mut visit = Visit::new(site);
        visit.hear("start");
        assert_eq!(flags(&visit.state), "", "{site}");
    }
}

#[test]
fn whose_browser_refuses_has_the_way_in_but_no_question() {
    let mut visit = Visit::new(SHOP);
    visit.state.refused = true;
    visit.hear("start");
    assert_eq!(flags(&visit.state), "reopen");
}

/// The fourteen lines of a scene.
fn lines(state: &State) -> Vec<String> {
    let text = print(state);
    assert_eq!(text.matches('\n').count(), 13, "{text}");
    text.split('\n').map(String::from).collect()
}

#[test]
fn a_new_visitor_reads_this() {
    let mut visit = Visit::new(SHOP);
    visit.hear("start");
    visit.hear("speak ru");
    let wanted = "ru||||bar|Настройки cookie|\
        Сайт просит согласия на cookie и похожие технологии. Для чего: аналитика, социальные сети. \
        Выбор можно изменить в любой момент.||Политика конфиденциальности|/privacy.{locale}.txt|\
        Отклонить|Принять|Настройки|";
    assert_eq!(lines(&visit.state).join("|"), wanted);
}

#[test]
fn every_language_asks_in_its_own_words() {
    for (tag, purposes, reject, accept, settings) in [
        ("ru", "аналитика, социальные сети", "Отклонить", "Принять", "Настройки"),
        ("kk", "аналитика, әлеуметтік желілер", "Қабылдамау", "Қабылдау", "Баптаулар"),
        ("ky", "аналитика, социалдык тармактар", "Баш тартуу", "Кабыл алуу", "Жөндөөлөр"),
        ("uz", "tahlil, ijtimoiy tarmoqlar", "Rad etish", "Qabul qilish", "Sozlamalar"),
        ("uz-Cyrl", "таҳлил, ижтимоий тармоқлар", "Рад этиш", "Қабул қилиш", "Созламалар"),
        ("en", "analytics, social networks", "Reject", "Accept", "Settings"),
    ] {
        let mut visit = Visit::new(SHOP);
        visit.after(&["start", &format!("speak {tag}")]);
        let lines = lines(&visit.state);
        assert_eq!(lines[0], tag);
        assert!(lines[6].contains(purposes), "{}", lines[6]);
        assert!(!lines[6].contains(['{', '}']), "{}", lines[6]);
        assert_eq!(lines[9], "/privacy.{locale}.txt", "the page puts the language in");
        assert_eq!(lines[10..], [reject, accept, settings, ""], "{tag}");
    }
}

#[test]
fn the_question_names_what_is_asked_and_nothing_else() {
    for (site, purposes) in [
        ("services[0].use s yandex-metrica\nservices[0].id n 1", "analytics"),
        ("categories[0].id s marketing", "advertising"),
        ("categories[0].id s social\ncategories[1].id s preferences", "preferences, social networks"),
        ("categories[0].id s maps\ncategories[0].name s Maps of the city", "Maps of the city"),
        ("categories[0].id s maps\ncategories[0].name.kk s Карталар", "maps"),
        ("categories[0].id s analytics\ncategories[0].name.ru s счётчик", "счётчик"),
        (
            "categories[0].id s preferences\ncategories[0].required b true\ncategories[1].id s ads",
            "advertising",
        ),
        ("categories[0].id s authorization\ncategories[0].required b false", "authorization"),
    ] {
        let mut visit = Visit::new(site);
        visit.hear("start");
        let asked = lines(&visit.state)[6].clone();
        assert!(asked.contains(&format!(": {purposes}.")), "{site}: {asked}");
    }
}

#[test]
fn whoever_is_asked_again_is_told_so_in_front() {
    for (tag, word) in [
        ("ru", "Условия изменились. Сайт"),
        ("kk", "Шарттар өзгерді. Сайт"),
        ("ky", "Шарттар өзгөрдү. Сайт"),
        ("uz", "Shartlar oʻzgardi. Sayt"),
        ("uz-Cyrl", "Шартлар ўзгарди. Сайт"),
        ("en", "The terms have changed. This site"),
    ] {
        let mut visit = Visit::returning(SHOP, YES, 60);
        visit.after(&["start", &format!("speak {tag}"), "configure policyRevision s 2"]);
        assert!(lines(&visit.state)[6].starts_with(word), "{tag}");
    }
}

#[test]
fn layout_and_theme_are_the_operators() {
    for (site, theme, layout) in [
        ("", "", "bar"),
        ("layout s bar", "", "bar"),
        ("layout s box-top-end\ntheme s dark", "dark", "box-top-end"),
        ("layout s modal\ntheme s light", "light", "modal"),
        ("layout s round\ntheme s pink", "", "bar"),
        ("theme s auto", "auto", "bar"),
    ] {
        let mut visit = Visit::new(&format!("{SHOP}\n{site}"));
        visit.hear("start");
        let shown = lines(&visit.state);
        assert_eq!((shown[1].as_str(), shown[4].as_str()), (theme, layout), "{site}");
        visit.hear("accept");
        assert_eq!(lines(&visit.state)[4], "", "no layout of what is not shown");
    }
}

#[test]
fn an_open_panel_has_its_page_and_the_trouble_its_sentence() {
    let mut visit = Visit::new(SHOP);
    visit.hear("start");
    for (message, page, trouble) in [
        ("settings", "settings", ""),
        ("policy", "policy", ""),
        ("close", "", ""),
        ("absent", "", "⚠ Settings ↻"),
    ] {
        visit.hear(message);
        let lines = lines(&visit.state);
        assert_eq!((lines[2].as_str(), lines[7].as_str()), (page, trouble), "{message}");
    }
}

#[test]
fn the_way_back_has_a_label_even_while_it_is_not_shown() {
    for locale in Locale::ALL {
        let mut state = state(SHOP, YES);
        state.locale = locale;
        let shown = lines(&state);
        assert_eq!(shown[3], "1");
        assert!(!shown[5].is_empty());
    }
}

//! The panel: the lines of the second layer, for each state and in each language.
use crate::site::{SHOP, config, state};
use makul::core::locale::Locale;
use makul::core::panel::print;
use makul::core::state::State;
use makul::core::words::{First, Second, first, second};

const SOME: &str = "+authorization +analytics -social +google-analytics -yandex-metrica -chat";
const NO: &str = "+authorization -analytics -social -google-analytics -yandex-metrica -chat";

/// The fields of the lines that begin with this word.
fn fields(state: &State, word: &str) -> Vec<Vec<String>> {
    let text = print(state, "");
    let lines = text.lines().map(|line| line.split('\t').map(String::from).collect::<Vec<_>>());
    lines.filter(|fields| fields[0] == word).map(|fields| fields[1..].to_vec()).collect()
}

#[test]
fn a_visitor_who_has_chosen_reads_this() {
    let mut state = state(SHOP, SOME);
    state.locale = Locale::Ru;
    let wanted = "title|Настройки cookie|Закрыть
        intro|Включите то, что разрешаете. Остальное сайт не загрузит.
        policy|Политика конфиденциальности|/privacy.ru.txt
        category|authorization|вход и безопасность|Вход в аккаунт, защита форм и память о вашем выборе. Всегда включено|1|1
        category|analytics|аналитика|Считает посещения и показывает, что на сайте удобно, а что нет.|1|
        service|google-analytics|Google Analytics|1|
        service|yandex-metrica|Яндекс Метрика||
        category|social|социальные сети|Видео, кнопки и виджеты других сайтов.||
        service|chat|chat||
        declaration|Cookie и память браузера
        button|reject|Отклонить
        button|accept|Принять
        button|save|Сохранить выбор
        chosen|Ваш выбор сделан: |1789913600|
        button|receipt|Скачать запись о выборе
        button|withdraw|Отозвать согласие
        language|Язык
        locale|ru|русский|1
        locale|kk|қазақша|
        locale|ky|кыргызча|
        locale|uz|oʻzbekcha|
        locale|uz-Cyrl|ўзбекча|
        locale|en|English|";
    let printed = print(&state, "").replace('\t', "|");
    let wanted: Vec<&str> = wanted.lines().map(str::trim_start).collect();
    assert_eq!(printed.lines().collect::<Vec<_>>(), wanted);
}

#[test]
fn every_language_has_the_same_lines_in_its_own_words() {
    for locale in Locale::ALL {
        let mut state = state(SHOP, SOME);
        state.locale = locale;
        let words: Vec<String> =
            print(&state, "").lines().map(|line| line.split('\t').next().unwrap().into()).collect();
        assert_eq!(words.len(), 23, "{locale:?}");
        assert_eq!(fields(&state, "title"), [[first(locale, First::Reopen), second(locale, Second::Close)]]);
        assert_eq!(fields(&state, "intro"), [[second(locale, Second::Intro)]]);
        assert_eq!(fields(&state, "policy")[0][1], format!("/privacy.{}.txt", locale.tag()));
        let shown: Vec<_> = fields(&state, "locale").into_iter().filter(|fields| fields[2] == "1").collect();
        assert_eq!(shown.len(), 1);
        assert_eq!(shown[0][0], locale.tag());
        for category in fields(&state, "category") {
            assert!(
                !category[1].is_empty() && category[2].ends_with(|c: char| c == '.' || c.is_alphabetic())
            );
        }
    }
}

#[test]
fn every_line_has_as_many_fields_as_its_word_promises() {
    for state in [state(SHOP, SOME), state(SHOP, NO), state("", ""), State::default()] {
        for line in print(&state, "").lines() {
            let count = match line.split('\t').next().unwrap() {
                "title" | "policy" | "button" => 3,
                "intro" | "language" | "declaration" => 2,
                "category" => 6,
                "service" => 5,
                "chosen" | "locale" => 4,
                other => panic!("no such line: {other}"),
            };
            assert_eq!(line.split('\t').count(), count, "{line}");
        }
    }
}

#[test]
fn withdrawing_is_offered_to_whoever_has_something_to_withdraw() {
    for (words, chosen, withdraw) in [
        (SOME, true, true),
        (NO, true, false),
        ("+authorization +analytics", true, true),
        ("-analytics", true, false),
    ] {
        let state = state(SHOP, words);
        assert_eq!(fields(&state, "chosen").len() == 1, chosen, "{words}");
        let buttons: Vec<String> =
            fields(&state, "button").into_iter().map(|fields| fields[0].clone()).collect();
        assert_eq!(buttons.contains(&"withdraw".to_string()), withdraw, "{words}");
        assert!(buttons.contains(&"receipt".to_string()), "every choice has a receipt: {words}");
        assert_eq!(buttons[..3], ["reject", "accept", "save"]);
    }
    let mut new = State { config: config(SHOP), ..State::default() };
    new.decide(&crate::site::after(0));
    assert!(fields(&new, "chosen").is_empty());
    assert_eq!(fields(&new, "button").len(), 3);
}

#[test]
fn no_switch_is_on_before_a_choice() {
    let mut new = State { config: config(SHOP), ..State::default() };
    new.decide(&crate::site::after(0));
    for category in fields(&new, "category") {
        assert_eq!(category[3] == "1", category[4] == "1", "only what is required: {category:?}");
    }
    assert!(fields(&new, "service").iter().all(|service| service[2].is_empty()));
}

#[test]
fn only_what_the_site_uses_is_shown() {
    for (site, wanted) in [
        ("", "authorization"),
        ("categories[0].id s ads", "authorization marketing"),
        (SHOP, "authorization analytics social"),
        ("services[0].id s x\nservices[0].category s nowhere", "authorization"),
    ] {
        let shown: Vec<String> =
            fields(&state(site, ""), "category").into_iter().map(|f| f[0].clone()).collect();
        assert_eq!(shown.join(" "), wanted, "{site}");
    }
    assert!(fields(&state("", ""), "policy").is_empty(), "no policy, no link");
}

#[test]
fn the_operators_words_go_before_ours() {
    let site = format!(
        "{SHOP}
        categories[0].id s analytics
        categories[0].name.ru s счётчики
        categories[0].about.en s We count.
        categories[1].id s maps
        categories[1].name s Maps
        categories[2].id s authorization
        categories[2].name s Doors
        services[2].name s Talk
        services[2].name.ky s Сүйлөшүү"
    );
    let mut state = state(&site, SOME);
    state.locale = Locale::Ky;
    let categories = fields(&state, "category");
    let names: Vec<&str> = categories.iter().map(|fields| fields[1].as_str()).collect();
    assert_eq!(names, ["Doors", "счётчики", "социалдык тармактар", "Maps"]);
    assert_eq!(categories[1][2], "We count.");
    assert_eq!(categories[3][2], "", "nobody said what maps are for");
    assert_eq!(fields(&state, "service")[2][1], "Сүйлөшүү");
    state.locale = Locale::Uz;
    assert_eq!(fields(&state, "service")[2][1], "Talk");
    assert_eq!(fields(&state, "service")[1][1], "Yandex Metrica");
}

#[test]
fn a_service_that_the_catalogue_knows_has_its_name() {
    let site = "
        services[0].id s mediator
        services[0].category s analytics
        services[1].id s vk-widgets
        services[1].category s social
        services[1].name.en s Our group
    ";
    let mut state = state(site, "");
    let names = |state: &State| -> Vec<String> {
        fields(state, "service").into_iter().map(|fields| fields[1].clone()).collect()
    };
    state.locale = Locale::Kk;
    assert_eq!(names(&state), ["Медиатор", "Our group"], "a text of the operator's goes before");
    state.locale = Locale::En;
    assert_eq!(names(&state), ["Mediator", "Our group"]);
}

#[test]
fn what_is_required_says_so_and_its_services_follow() {
    let site = "
        categories[0].id s maps
        categories[0].name s Maps
        categories[0].required b true
        services[0].id s map
        services[0].category s maps
    ";
    let state = state(site, "");
    assert_eq!(fields(&state, "category")[1], ["maps", "Maps", "Always on", "1", "1"]);
    assert_eq!(fields(&state, "service"), [["map", "map", "1", "1"]]);
}

#[test]
fn what_a_withdrawal_could_not_do_is_told_first() {
    let state = state(SHOP, "+authorization -analytics -social -google-analytics -yandex-metrica -chat");
    let told = "left\tFPID\nleft\t_old\nrunning\tyandex-metrica\nrunning\tsocial\nrunning\t?\nleft\t";
    let text = print(&state, told);
    let rest: Vec<&str> = text.lines().filter(|line| line.starts_with("rest\t")).collect();
    assert_eq!(
        rest,
        [
            "rest\tCould not be deleted:\tFPID, _old",
            "rest\tRuns until the page is left:\tYandex Metrica, social networks, ?"
        ]
    );
    assert!(text.contains("button\treload\tReload the page"));
    let nothing = print(&state, "");
    assert!(!nothing.contains("rest\t") && !nothing.contains("reload"));
    let names = print(&state, "left\tFPID");
    assert!(names.contains("rest\t") && !names.contains("reload"), "nothing runs that a reload would stop");
}

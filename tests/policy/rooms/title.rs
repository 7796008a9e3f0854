//! Titles and debris: which lines are around the policy and not of it.

use makul::core::policy::policy;

fn title(text: &str) -> String {
    policy(text).title
}

/// What was dropped, with its reason.
fn dropped(text: &str) -> Vec<String> {
    policy(text).dropped.into_iter().map(|line| format!("{} {}", line.reason.word(), line.text)).collect()
}

#[test]
fn a_line_that_names_a_policy_is_the_title() {
    for name in [
        "Политика конфиденциальности",
        "Құпиялылық саясаты",
        "Жеке маалыматты иштетүү тартиби — купуялык саясаты",
        "Maxfiylik siyosati",
        "Махфийлик сиёсати",
        "Privacy Policy",
        "Сookie Policy",
    ] {
        let text = format!("Меню\n\n{name}\n\nАа бб вв.\n\n1. Аа\n\n1.1. Бб.");
        assert_eq!(title(&text), name);
        assert_eq!(dropped(&text), ["interface Меню"], "{name}");
    }
}

#[test]
fn a_first_short_line_above_numbers_is_the_title() {
    assert_eq!(title("Эрежелер\n\n1. Аа\n\n1.1. Бб."), "Эрежелер");
    assert_eq!(title("Аа бб вв.\n\n1. Аа\n\n1.1. Бб."), "", "a sentence is none");
    assert_eq!(title("1. Аа\n\n1.1. Бб."), "");
    assert_eq!(title("# Аа\n\nбб.\n\n## Вв"), "Аа");
    assert_eq!(title("<h1>Аа</h1><p>бб.</p>"), "Аа");
    assert_eq!(title(""), "");
}

#[test]
fn a_line_below_the_policy_that_names_it_takes_nothing_away() {
    let text =
        "Биринчи\n\nАа бб вв гг дд.\n\nЭкинчи\n\nАа бб вв.\n\n".repeat(10) + "Политика конфиденциальности";
    assert_eq!(dropped(&text), [""; 0]);
}

#[test]
fn debris_is_dropped_with_its_reason() {
    for (line, reason) in [
        ("Страница 3 из 8", "page-number"),
        ("3 / 8", "page-number"),
        ("- 3 -", "page-number"),
        ("Page 3 of 8", "page-number"),
        ("3-бет", "page-number"),
        ("3-sahifa", "page-number"),
        ("-----", "rule"),
        ("* * *", "rule"),
        ("_____", "rule"),
        ("<!-- бул жерде -->", "comment"),
    ] {
        let text = format!("1. Аа\n\n1.1. Бб.\n\n{line}\n\n1.2. Вв.");
        assert_eq!(dropped(&text), [format!("{reason} {line}")]);
    }
    let text = "1. Аа\n\nwww.example.org\n\n1.1. Бб.\n\nwww.example.org\n\n1.2. Вв.";
    assert_eq!(
        dropped(text),
        ["running www.example.org"; 2].map(|line| line.replace("running", "running-address"))
    );
}

#[test]
fn what_only_looks_like_debris_stays() {
    for line in [
        "24/7",
        "3",
        "3.",
        "из 8 адам",
        "страница",
        "8/3",
        "www.example.org",
        "+996 500 000 000",
        "-5-",
        "№ 3",
        "<!-- а",
        "15 / 20 / 30",
    ] {
        let text = format!("1. Аа\n\n1.1. Бб.\n\n{line}\n\n1.2. Вв.");
        let kept = if line == "-5-" { dropped(&text).len() == 1 } else { dropped(&text).is_empty() };
        assert!(kept, "{line}: {:?}", dropped(&text));
    }
}

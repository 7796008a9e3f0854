//! The arrangement and the shape: what only the whole document shows.

use makul::core::policy::document::Kind;
use makul::core::policy::line::lines;
use makul::core::policy::policy;
use makul::core::policy::shape::Shape;

const LONG: &str = "Аа бб вв гг дд ее жж зз ии кк лл мм нн оо пп рр сс тт";

/// The texts of the parts of one kind.
fn texts(text: &str, kind: Kind) -> Vec<String> {
    policy(text).blocks.into_iter().filter(|block| block.kind == kind).map(|block| block.text).collect()
}

#[test]
fn a_heading_in_capitals_over_two_lines_is_one() {
    let text = "1. ЖЕКЕ\n\nМААЛЫМАТ\n\n1.1. Бб.\n\n2. ЖАНА\n\n2.1. Вв.";
    assert_eq!(texts(text, Kind::Section), ["ЖЕКЕ МААЛЫМАТ", "ЖАНА"]);
    let twice = "1. ЖЕКЕ\n\nМААЛЫМАТ\n\nДАГЫ\n\n1.1. Бб.";
    assert_eq!(texts(twice, Kind::Paragraph), ["ДАГЫ"], "but not three");
}

#[test]
fn an_item_that_lost_its_sign_is_one_beside_others() {
    let text = "1. Аа\n\n1.1. Бб:\n\n• вв;\n\nгг;\n\nдд;\n\n• ее.\n\nЖж;\n\nзз.";
    assert_eq!(texts(text, Kind::Bullet), ["вв;", "гг;", "дд;", "ее."]);
    assert_eq!(texts("1. Аа\n\nбб;\n\nВв.", Kind::Bullet), [""; 0]);
}

#[test]
fn a_few_words_and_a_dot_are_a_heading_in_two_paragraphs_at_least() {
    let leads = |text: &str| -> Vec<String> {
        policy(text).blocks.iter().map(|block| block.text[..block.lead].to_string()).collect()
    };
    let two = format!("1. Аа\n\nЖарнама. {LONG}.\n\nКуки жана башка. {LONG}.");
    assert_eq!(leads(&two), ["", "Жарнама.", "Куки жана башка."]);
    assert_eq!(
        leads(&format!("1. Аа\n\nЖарнама. {LONG}.\n\n{LONG}.")),
        ["", "", ""],
        "one alone is a sentence"
    );
    let others = format!("1. Аа\n\nЖарнама. Аа.\n\n2 жыл. {LONG}.\n\nБир эки үч төрт беш. {LONG}.");
    assert_eq!(leads(&others), ["", "", "", ""]);
}

#[test]
fn an_introduction_is_no_heading_of_its_list() {
    let text = format!("Саясат\n\nБиринчи\n\n{LONG}.\n\nАлар:\n\n• бб;\n\n• вв.\n\nЭкинчи\n\n{LONG}.");
    assert_eq!(texts(&text, Kind::Section), ["Биринчи", "Экинчи"]);
}

#[test]
fn a_text_shows_whether_its_lines_are_wrapped() {
    let shape = |text: &str| Shape::of(&lines(text));
    let wrapped = format!("{LONG}\nуу фф. {LONG}\nхх цц. {LONG}\nчч.");
    assert!(shape(&wrapped).wrapped && !shape(&wrapped).spaced);
    let spaced = wrapped.replace('\n', "\n\n");
    assert!(shape(&spaced).wrapped && shape(&spaced).spaced);
    let whole = format!("{LONG} {LONG} {LONG}.\n\n").repeat(3);
    assert!(!shape(&whole).wrapped);
    assert_eq!(shape("1. Аа\n 1. Бб\n 2. Вв").indents, [0, 1]);
    assert_eq!(shape("1. Аа\n2. Бб\n • Вв").indents, [0; 0], "one depth is none");
    assert!(shape("# Аа").marked && shape("# Аа").signs);
    assert!(shape("**Аа** бб\n**Вв** гг").signs && !shape("**Аа** бб\n** вв").signs);
}

#[test]
fn a_word_broken_at_its_hyphen_keeps_it_and_a_dash_its_space() {
    let text = format!("{LONG} интернет-\nдүкөн {LONG} –\nуу фф {LONG}\nхх {LONG}\nцц.");
    let read = texts(&text, Kind::Paragraph).join("|");
    assert!(read.contains("интернет-дүкөн") && read.contains("– уу"), "{read}");
}

//! The outline: which numbers are followed, and what lies around them.

use makul::core::policy::document::Kind;
use makul::core::policy::policy;

/// The numbers and kinds of the parts of lines, the letters of kinds being s, h, c, u, b and p.
fn outline(text: &str) -> String {
    let letter = |kind| match kind {
        Kind::Section => 's',
        Kind::Heading => 'h',
        Kind::Clause => 'c',
        Kind::Subclause => 'u',
        Kind::Bullet => 'b',
        Kind::Paragraph => 'p',
    };
    let parts: Vec<String> =
        policy(text).blocks.iter().map(|block| format!("{}{}", letter(block.kind), block.number)).collect();
    parts.join(" ")
}

#[test]
fn numbers_go_as_deep_as_they_are_printed() {
    for (text, expected) in [
        ("1. Аа\n\n1.1. Бб.\n\n1.1.1. Вв.\n\n2. Гг\n\n2.1. Дд.", "s1 c1.1 u1.1.1 s2 c2.1"),
        ("1) Аа\n\n1.1) Бб.\n\n2) Вв\n\n2.1) Гг.", "s1 c1.1 s2 c2.1"),
        ("I. Аа\n\nБб вв.\n\nII. Гг\n\nДд.", "s1 p s2 p"),
        ("I) Аа\n\nБб вв.\n\nII) Гг\n\nДд.\n\nV) Ее", "s1 p s2 p s5"),
        ("1. Аа\n 1. Бб.\n 2. Вв.\n  1. Гг.\n2. Дд", "s1 c1.1 c1.2 u1.2.1 s2"),
        ("# Аа\n\n## 1. Бб\n\n1. Вв.\n2. Гг.", "s1 c1.1 c1.2"),
        ("# Аа\n\n## Бб\n\n1. Вв.\n2. Гг.\n\n### Дд\n\nее.", "s c1 c2 h p"),
        ("# Аа\n## Бб\nвв\nгг.\n1. дд.\nее.", "s p c1"),
        ("<h1>Аа</h1><h2>1. Бб<br>вв</h2>гг", "s1 p"),
        ("# Аа\n\n**1. Бб**\n\n1.1. Вв.", "s1 c1.1"),
    ] {
        assert_eq!(outline(text), expected, "{text}");
    }
}

#[test]
fn gaps_in_the_numbers_are_kept_as_printed() {
    assert_eq!(outline("1. Аа\n\n1.1. Бб.\n\n1.4. Вв.\n\n3. Гг\n\n3.1. Дд."), "s1 c1.1 c1.4 s3 c3.1");
}

#[test]
fn numbers_that_cannot_follow_are_no_parts() {
    for line in [
        "18 жашка толгондор.",
        "25.08.2025 күнү чыкты.",
        "7.4 пункт жок.",
        "192.168.1.1 деген дарек.",
        "1.1. Экинчи жолу.",
        "9.9.9. Жок.",
        "3.14 деген сан.",
        "12. Жок.",
    ] {
        let text = format!("1. Аа\n\n1.1. Бб.\n\n1.2. Вв.\n\n{line}\n\n2. Гг\n\n2.1. Дд.");
        assert_eq!(outline(&text), "s1 c1.1 c1.2 p s2 c2.1", "{line}");
    }
}

#[test]
fn a_number_at_the_beginning_of_a_wrapped_line_is_a_word() {
    let text = "1. Аа бб вв\n\n1.1. Аа бб вв гг дд ее жж зз ии кк лл мм нн оо\n18 жашка пп рр сс тт уу фф хх \
                цц чч шш аа бб\nвв гг дд, бул жөнүндө 1.1 жана\n1.2 пункттарда айтылган вв гг дд ее жж зз.\n\n\
                1.2. Аа бб вв гг дд ее жж зз ии кк лл мм\nнн оо пп рр.\n\n2. Бб\n\n2.1. Вв гг.";
    assert_eq!(outline(text), "s1 c1.1 c1.2 s2 c2.1");
}

#[test]
fn a_list_of_single_numbers_counts_beneath_its_clause() {
    let text = "1. Аа\n\n1.1. Бб:\n\n1) вв;\n\n2) гг;\n\n3) дд.\n\n1.2. Ее:\n\n1) жж.\n\n2. Зз";
    assert_eq!(outline(text), "s1 c1.1 u1.1.1 u1.1.2 u1.1.3 c1.2 u1.2.1 s2");
}

#[test]
fn policies_without_numbers_have_headings() {
    let text = "Саясат\n\nАа бб вв гг дд.\n\nБиринчи\n\nАа бб вв:\n\n• гг;\n\nдд;\n\n• ее.\n\nЭкинчи\n\nАа.";
    assert_eq!(outline(text), "p s p b b b s p");
}

#[test]
fn web_pages_without_headings_have_parts_too() {
    let html = "<p><b>1. Аа</b></p><p>1.1. Бб_вв.</p><p><strong>2.</strong> Гг</p><p>2.1. Дд.<br>• ее;</p>";
    assert_eq!(outline(html), "s1 c1.1 s2 c2.1 b");
    assert_eq!(policy(html).blocks[1].text, "Бб_вв.");
}

#[test]
fn every_part_has_an_address_of_its_own() {
    for (text, expected) in [
        ("1. Аа\n\n1.1. Бб:\n\n• вв;\n\n• гг.", "1 1.1 1.1-1 1.1-2"),
        ("1. Аа\n\nБб.\n\n2. Аа\n\nБб.", "1 1-1 2 2-1"),
        ("Бб вв гг дд.\n\nБб вв гг.", "p1 p2"),
        ("# Аа\n\n## Бб\n\n1. вв.\n\n## Гг\n\n1. дд.", "h1 h1.1 h2 h2.1"),
        ("# Аа\n\n## 1. Бб\n\nвв.\n\n## 1. Гг\n\nдд.", "1 1-1 1_1 1-1_1"),
    ] {
        let addresses: Vec<String> = policy(text).blocks.into_iter().map(|block| block.address).collect();
        assert_eq!(addresses.join(" "), expected, "{text}");
    }
}

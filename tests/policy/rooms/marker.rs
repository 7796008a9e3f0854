//! Markers: which beginnings of a line say what it is, and which only look like it.

use makul::core::policy::marker::{Marker, Start, signed, start};

fn number(text: &str) -> Option<(Vec<u16>, &str, &str)> {
    match start(text) {
        Start { marker: Marker::Number(parts), printed, rest, .. } => Some((parts, printed, rest)),
        _ => None,
    }
}

#[test]
fn numbers_are_read_in_every_way_they_are_printed() {
    let table: [(&str, &[u16], &str); 17] = [
        ("1. Жалпы", &[1], "1."),
        ("9.Жеке маалымат", &[9], "9."),
        ("9.«Жеке» маалымат", &[9], "9."),
        ("12) жеке", &[12], "12)"),
        ("12)жеке", &[12], "12)"),
        ("3.) жеке", &[3], "3.)"),
        ("(4) жеке", &[4], "(4)"),
        ("1.1. Бар", &[1, 1], "1.1."),
        ("1.1 бар", &[1, 1], "1.1"),
        ("1.1.Бар", &[1, 1], "1.1."),
        ("10.12.3. бар", &[10, 12, 3], "10.12.3."),
        ("1.2.3.4.5.6 бар", &[1, 2, 3, 4, 5, 6], "1.2.3.4.5.6"),
        ("2.\u{a0}Бар", &[2], "2."),
        ("2.1\tбар", &[2, 1], "2.1"),
        ("IV. Бар", &[4], "IV."),
        ("XXXIX) Бар", &[39], "XXXIX)"),
        ("I. Бар", &[1], "I."),
    ];
    for (text, parts, printed) in table {
        let (found, sign, rest) = number(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((found.as_slice(), sign), (parts, printed), "{text}");
        assert!(rest.starts_with(|letter: char| letter.is_alphabetic() || letter == '«'), "{rest}");
    }
}

#[test]
fn dates_amounts_and_ranges_are_no_numbers_of_parts() {
    for text in [
        "18 жашка чыга элек",
        "4.1 - 4.3 пункттары",
        "4.1. – 4.3. пункттары",
        "2.1.2-пункт",
        "25.08.2025",
        "25.08.2025 жылы",
        "25.8.2025 жылы",
        "01.02.25 күнү",
        "2026. Бишкек",
        "1234) бар",
        "3.14",
        "3.14% бар",
        "1.5x көп",
        "1.5 - 2 жыл",
        "5.жеке",
        "№ 5",
        "№5. Бар",
        "0.1. Бар",
        "1.2.3.4.5.6.7 бар",
        "1",
        "1.",
        "1)",
        "1.1",
        "(1",
        "(18 жаштан)",
        "+996 500",
        "7-күн",
        "1, 2 жана 3",
        "10:00 - 18:00",
        "50% арзан",
        "IP. Бар",
        "IV бөлүм",
        "MIX. Бар",
        "V.Бар",
        "XXXXXXXX. Бар",
    ] {
        assert_eq!(number(text), None, "{text}");
    }
}

#[test]
fn bullets_are_signs_and_single_letters_in_front_of_words() {
    for (text, printed) in [
        ("• бир", "•"),
        ("•бир", "•"),
        ("▪\u{a0}бир", "▪"),
        ("\u{f0b7} бир", "\u{f0b7}"),
        ("- бир", "-"),
        ("– бир", "–"),
        ("— бир", "—"),
        ("* бир", "*"),
        ("+ бир", "+"),
        ("а) бир", "а)"),
        ("b) бир", "b)"),
        ("✓ бир", "✓"),
    ] {
        let begin = start(text);
        assert_eq!((begin.marker, begin.printed, begin.rest), (Marker::Bullet, printed, "бир"));
    }
    for text in ["-бир", "–5%", "*бир*", "**бир**", "+996", "•", "- ", "аб) бир", "-", "а)", "· "]
    {
        assert_eq!(start(text.trim()).marker, Marker::Nothing, "{text}");
    }
}

#[test]
fn headings_have_up_to_six_signs_and_a_space() {
    for level in 1..=6 {
        let text = format!("{} Жалпы", "#".repeat(level));
        assert_eq!(start(&text).marker, Marker::Heading(level));
        assert_eq!(start(&text).rest, "Жалпы");
    }
    for text in ["#", "# ", "#Жалпы", "####### Жалпы", "\\# Жалпы"] {
        assert_eq!(start(text.trim()).marker, Marker::Nothing, "{text}");
    }
}

#[test]
fn the_signs_that_close_a_heading_are_no_part_of_it() {
    assert_eq!(start("## Жалпы ##").rest, "Жалпы");
    assert_eq!(start("## Си#").rest, "Си#");
    assert_eq!(start("# #").marker, Marker::Nothing);
}

#[test]
fn a_number_may_be_bold_alone_or_with_its_words() {
    for (text, printed, sign, rest) in [
        ("**1. Жалпы**", "1.", "**", "Жалпы**"),
        ("**1. Жалпы.** Бар", "1.", "**", "Жалпы.** Бар"),
        ("**1.** Жалпы", "1.", "", "Жалпы"),
        ("**1.1** Жалпы", "1.1", "", "Жалпы"),
        ("**IV. Жалпы**", "IV.", "**", "Жалпы**"),
        ("**Жалпы.** Бар", "", "", "**Жалпы.** Бар"),
        ("**1. Жалпы", "", "", "**1. Жалпы"),
        ("**1**. Жалпы", "", "", "**1**. Жалпы"),
    ] {
        let begin = signed(text);
        assert_eq!((begin.printed, begin.sign, begin.rest), (printed, sign, rest), "{text}");
    }
}

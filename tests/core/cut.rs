//! Cutting: text taken apart, put together and counted, byte by byte and whole.
use makul::core::cut::{cut, digits, join, lookup, pieces, push, push_digits, push_line};
use proptest::prelude::*;

#[test]
fn a_text_is_cut_once_at_the_first_mark() {
    for (text, before, after) in [
        ("", "", None),
        ("a", "a", None),
        ("=", "", Some("")),
        ("a=", "a", Some("")),
        ("=b", "", Some("b")),
        ("a=b", "a", Some("b")),
        ("a=b=c", "a", Some("b=c")),
        ("ключ=значение", "ключ", Some("значение")),
        ("🇰🇬=🇰🇿=", "🇰🇬", Some("🇰🇿=")),
    ] {
        assert_eq!(cut(text, b'='), (before, after), "{text}");
    }
}

#[test]
fn a_line_is_fields_with_tabs_between() {
    for (fields, line) in [
        (&["a"][..], "a\n"),
        (&["a", "b c", ""], "a\tb c\t\n"),
        (&["", ""], "\t\n"),
        (&[], "\n"),
        (&["имя", "сүт"], "имя\tсүт\n"),
    ] {
        let mut text = String::from("before\n");
        push_line(&mut text, fields);
        assert_eq!(text, format!("before\n{line}"));
    }
}

#[test]
fn a_word_is_looked_up_by_the_whole_of_its_key() {
    let table = "a=1 ab=2 c= d e=5=6 a=7";
    for (word, answer) in [
        ("a", Some("1")),
        ("ab", Some("2")),
        ("c", Some("")),
        ("d", None),
        ("e", Some("5=6")),
        ("", None),
        ("b", None),
        ("a=1", None),
        ("A", None),
        ("a ", None),
    ] {
        assert_eq!(lookup(table, word), answer, "{word:?}");
    }
}

#[test]
fn digits_are_a_number_of_up_to_fifteen_places() {
    for (text, number) in [
        ("0", Some(0)),
        ("7", Some(7)),
        ("1790000000", Some(1_790_000_000)),
        ("999999999999999", Some(999_999_999_999_999)),
        ("1000000000000000", None),
        ("00", None),
        ("01", None),
        ("000000000000007", None),
        ("", None),
        ("-1", None),
        ("+1", None),
        (" 1", None),
        ("1 ", None),
        ("1.0", None),
        ("1e3", None),
        ("0x1", None),
        ("١", None),
        ("½", None),
    ] {
        assert_eq!(digits(text), number, "{text:?}");
    }
}

#[test]
fn parts_are_joined_in_their_order() {
    assert_eq!(join(&[]), "");
    assert_eq!(join(&["", "a", "", "б", "c"]), "aбc");
    let mut text = join(&["x"]);
    push(&mut text, &["y", "z"]);
    push(&mut text, &[]);
    assert_eq!(text, "xyz");
}

#[test]
fn a_number_is_written_without_a_sign_or_a_zero_in_front() {
    for number in [0, 1, 9, 10, 99, 100, 1_790_000_000, u64::MAX] {
        let mut text = String::from("#");
        push_digits(&mut text, number);
        assert_eq!(text, format!("#{number}"));
    }
}

proptest! {
    #[test]
    fn what_was_cut_fits_together_again(text in any::<String>(), at in 0_u8..128) {
        let mark = char::from(at);
        let (before, after) = cut(&text, at);
        prop_assert_eq!(after.is_some(), text.contains(mark));
        prop_assert!(!before.contains(mark));
        let whole = after.map_or(before.to_string(), |after| format!("{before}{mark}{after}"));
        prop_assert_eq!(&whole, &text);
        let split: Vec<&str> = text.split(mark).collect();
        prop_assert_eq!(pieces(&text, at).collect::<Vec<_>>(), split);
    }

    #[test]
    fn a_written_number_is_read_back(number in 0..1_000_000_000_000_000_u64) {
        let mut text = String::new();
        push_digits(&mut text, number);
        prop_assert_eq!(digits(&text), Some(number));
    }

    #[test]
    fn any_text_is_a_number_or_none(text in "[0-9]{0,17}|.{0,6}") {
        let fits = text.len() <= 15 && !text.starts_with('+') && (text.len() < 2 || !text.starts_with('0'));
        let number = text.parse::<u64>().ok().filter(|_| fits);
        prop_assert_eq!(digits(&text), number);
    }
}

//! Contacts: addresses, e-mails and telephone numbers, and the signs around them that are none of theirs.

use makul::core::policy::contact::{Way, pieces};
use proptest::prelude::*;

fn found(text: &str) -> Vec<(Way, &str)> {
    pieces(text).into_iter().filter(|(way, _)| *way != Way::Text).collect()
}

#[test]
fn an_address_ends_where_the_sentence_goes_on() {
    for (text, address) in [
        ("см. https://example.org.", "https://example.org"),
        ("(https://example.org/a)", "https://example.org/a"),
        ("(https://example.org/a).", "https://example.org/a"),
        ("https://example.org/a_(b)", "https://example.org/a_(b)"),
        ("(https://example.org/a_(b))", "https://example.org/a_(b)"),
        ("https://example.org/a,b;c, и", "https://example.org/a,b;c"),
        ("«https://example.org»", "https://example.org"),
        ("\"https://example.org\"", "https://example.org"),
        ("<https://example.org>", "https://example.org"),
        ("https://example.org/?a=1&b[]=2#c!", "https://example.org/?a=1&b[]=2#c"),
        ("HTTPS://Example.org/", "HTTPS://Example.org/"),
        ("сайт:www.example.uz\u{a0}да", "www.example.uz"),
        ("https://example.org’ning", "https://example.org’ning"),
        ("http://пример.рф/ы?", "http://пример.рф/ы"),
    ] {
        assert_eq!(found(text), [(Way::Link, address)], "{text}");
    }
}

#[test]
fn what_only_begins_like_an_address_is_none() {
    for text in [
        "https://",
        "http://...",
        "www.",
        "www. example",
        "xhttps://example.org",
        "https:/example",
        "http",
        "w",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn mails_are_found_glued_to_words() {
    for (text, mail) in [
        ("почта:info@example.kz.", "info@example.kz"),
        ("почтаinfo@example.kz", "info@example.kz"),
        ("info@example.kzге жазыңыз", "info@example.kz"),
        ("(a.b-c+d_e%f@mail.example.org)", "a.b-c+d_e%f@mail.example.org"),
        ("e-mail—info@example.kz,", "info@example.kz"),
        ("тел.-info@example.kz", "info@example.kz"),
        ("...info@example.kz...", "info@example.kz"),
        ("_info@example.kz", "_info@example.kz"),
    ] {
        assert_eq!(found(text), [(Way::Email, mail)], "{text}");
    }
    for text in ["@", "a@", "@b.c", "a@b", "a@.b", "a@b.", "a @b.c", "ж@b.c", "a@@b", "-@b.c"] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn telephone_numbers_have_a_plus_and_nine_to_fifteen_digits() {
    for (text, phone) in [
        ("+998 00 000 00 00.", "+998 00 000 00 00"),
        ("(+996)500-000-000", "+996)500-000-000"),
        ("+7(700)000–00–00", "+7(700)000–00–00"),
        ("тел:+996500000000,", "+996500000000"),
        ("+7\u{a0}700 0000000 же", "+7\u{a0}700 0000000"),
    ] {
        assert_eq!(found(text), [(Way::Phone, phone)], "{text}");
    }
    for text in ["+", "+5", "+50%", "996500000000", "1 + 2 = 3", "+12345678", "+1234567890123456", "С++ 20"]
    {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn several_stand_side_by_side() {
    let text = "a@b.cc, https://d.ee/;+996 500 000 000/www.f.gg";
    let ways = [(Way::Email, "a@b.cc"), (Way::Link, "https://d.ee/;+996"), (Way::Link, "www.f.gg")];
    assert_eq!(found(text), ways);
}

proptest! {
    #[test]
    fn the_pieces_are_the_text(text in any::<String>(), signs in "[a@.+0-9 ()hтw:/-]{0,60}", link in "https://[a-z().,]{0,20}") {
        for text in [text.clone(), signs.clone(), format!("{text}{link}{signs}"), format!("{signs} {link} {text}")] {
            prop_assert_eq!(pieces(&text).iter().map(|(_, piece)| *piece).collect::<String>(), &text[..]);
            prop_assert!(pieces(&text).iter().all(|(_, piece)| !piece.is_empty()));
        }
    }
}

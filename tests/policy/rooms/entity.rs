//! Character references: what stands for a letter, and what stays as it is written.

use makul::core::policy::entity::decode;
use proptest::prelude::*;

#[test]
fn references_become_their_letters() {
    for (text, plain) in [
        ("&lt;b&gt;", "<b>"),
        ("a&amp;b", "a&b"),
        ("&amp;lt;", "&lt;"),
        ("&nbsp;&shy;", "\u{a0}\u{ad}"),
        ("&laquo;А&raquo; &ldquo;Б&rdquo; &bdquo;", "«А» “Б” „"),
        ("o&#x2BB;z o&#700;z o&#39;z o&apos;z", "oʻz oʼz o'z o'z"),
        ("&#1178;&#X49A;&#x49a;", "ҚҚҚ"),
        ("&#x1F36A;", "🍪"),
        ("&mdash;&ndash;&hellip;&bull;&numero;", "—–…•№"),
        // https://html.spec.whatwg.org/#numeric-character-reference-end-state
        ("&#150;&#146;&#147;", "–’“"),
    ] {
        assert_eq!(decode(text), plain, "{text}");
    }
}

#[test]
fn what_is_no_reference_stays() {
    for text in [
        "",
        "&",
        "&&",
        "&;",
        "&#;",
        "&#x;",
        "&#0;",
        "&#xD800;",
        "&#1114112;",
        "&#99999999999;",
        "&nosuch;",
        "& amp;",
        "a & b; c",
        "?a=1&copyright=2;",
        "&#-5;",
        "&ж;",
        "&#+65;",
        "&#x+41;",
    ] {
        assert_eq!(decode(text), text);
    }
}

proptest! {
    #[test]
    fn a_text_that_is_referred_to_comes_back(text in any::<String>()) {
        let text = text.replace(|letter: char| letter == '\0' || ('\u{80}'..'\u{a0}').contains(&letter), "");
        let numbers: String = text.chars().map(|letter| format!("&#{};", letter as u32)).collect();
        prop_assert_eq!(decode(&numbers), &text[..]);
        prop_assert_eq!(decode(&text.replace('&', "&amp;")), &text[..]);
    }
}

//! Inline signs: what emphasis, code and links leave behind, and signs that are none.

use makul::core::letters::spaced;
use makul::core::policy::inline::plain;
use proptest::prelude::*;

#[test]
fn signs_go_and_words_stay() {
    for (text, words) in [
        ("**Аа.** бб", "Аа. бб"),
        ("__Аа.__ бб", "Аа. бб"),
        ("*аа* и _бб_ и ~~вв~~", "аа и бб и вв"),
        ("***аа***", "аа"),
        ("**а *б* в**", "а б в"),
        ("`_ga` и `a*b*c`", "_ga и a*b*c"),
        ("\\*а\\* \\_ga \\[б\\]", "*а* _ga [б]"),
        ("<https://example.org> и <a@example.org>", "https://example.org и a@example.org"),
        ("[аа](https://example.org)", "аа (https://example.org)"),
        ("[аа](https://example.org \"Бб\")", "аа (https://example.org)"),
        ("[аа](https://example.org/a_(b)), бб", "аа (https://example.org/a_(b)), бб"),
        ("[**аа** _бб_](https://example.org)", "аа бб (https://example.org)"),
        ("[snake\\_case](https://example.org)", "snake_case (https://example.org)"),
        ("[а\\]б](https://example.org)", "а]б (https://example.org)"),
        ("[https://example.org](https://example.org)", "https://example.org"),
        ("[a@example.org](mailto:a@example.org?subject=b)", "a@example.org"),
        ("[почта](mailto:a@example.org)", "почта (a@example.org)"),
        ("[аа](#top) [бб](/b)", "аа бб"),
        ("[](https://example.org)", "https://example.org"),
        ("а[ б ](#c)д", "а б д"),
        ("а ` б`", "а б"),
    ] {
        assert_eq!(plain(text).0, words, "{text}");
    }
}

#[test]
fn signs_without_a_partner_stay() {
    for text in [
        "_ga и _gid",
        "_hj и _ga_x",
        "a_b_c",
        "2 * 3 * 4",
        "а*б",
        "** а",
        "[аа]",
        "[аа](",
        "[аа]()",
        "[аа](б в)",
        "[а [б](в",
        "а < б > в",
        "<b>",
        "`",
        "yig`ilgan ma`lumot",
        "~5 и ~6",
        "5 ~~ 6",
        "!",
    ] {
        assert_eq!(plain(text), (text.into(), 0));
    }
    assert_eq!(plain("\\").0, "\\");
    assert_eq!(plain("а\\б").0, "а\\б");
}

#[test]
fn bold_at_the_beginning_is_a_heading_within_its_part() {
    for (text, lead) in [
        ("**Аа.** бб", "Аа."),
        ("__Аа__", "Аа"),
        ("**[Аа](https://b.c)** бб", "Аа (https://b.c)"),
        ("бб **Аа.**", ""),
        ("*Аа.* бб", ""),
        ("**Аа бб", ""),
    ] {
        let (words, end) = plain(text);
        assert_eq!(&words[..end], lead, "{text}");
    }
}

#[test]
fn what_is_longer_than_any_link_is_none() {
    let long = "а".repeat(600);
    for text in [format!("[{long}](https://b.c)"), format!("[а](https://{long})"), format!("`{long}`")] {
        assert_eq!(plain(&text).0, text);
    }
}

proptest! {
    #[test]
    fn letters_and_digits_outlive_the_signs(text in "[аб1 *_~`<>\\\\!.-]{0,60}") {
        let text = spaced(&text);
        let (words, lead) = plain(&text);
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(letters(&words), letters(&text));
        prop_assert!(words.is_char_boundary(lead));
        prop_assert_eq!(spaced(&words), words);
    }

    #[test]
    fn a_text_whose_signs_are_escaped_comes_back(text in "[аб1 *_~`<>!.#()\\[\\]-]{0,60}") {
        let text = spaced(&text);
        let escaped: String =
            text.chars().map(|sign| if sign.is_ascii_punctuation() { format!("\\{sign}") } else { sign.into() }).collect();
        prop_assert_eq!(plain(&escaped).0, text);
    }
}

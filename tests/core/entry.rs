//! Entries: which words are ids and aliases, and which names the patterns of a service mean.
use makul::core::entry::{BUILT_IN, Entry, canonical, is_id, leaves};
use proptest::prelude::*;

#[test]
fn an_alias_stands_for_its_category_in_any_case() {
    for (words, id) in [
        ("authorization necessary essential", "authorization"),
        ("preferences functional functionality", "preferences"),
        ("analytics statistics measurement performance", "analytics"),
        ("marketing advertising targeting ads", "marketing"),
        ("social", "social"),
        ("chat", "chat"),
    ] {
        for word in words.split(' ') {
            assert_eq!(canonical(word), id, "{word}");
            assert_eq!(canonical(&word.to_uppercase()), id, "{word}");
        }
    }
}

#[test]
fn what_only_looks_like_an_alias_is_a_word_of_its_own() {
    for (word, id) in [
        ("", ""),
        ("ad", "ad"),
        ("ads ", "ads "),
        ("ads=marketing", "ads=marketing"),
        ("statistic", "statistic"),
        ("Маркетинг", "Маркетинг"),
        ("İ", "İ"),
    ] {
        assert_eq!(canonical(word), id);
    }
}

#[test]
fn an_id_survives_a_cookie_a_url_and_a_regular_expression() {
    for id in ["a", "0", "-", "a_b", "a-b", "yandex-metrica", "x__", "-_-", &"z".repeat(40)] {
        assert!(is_id(id), "{id}");
    }
    for word in
        ["", "_", "_a", "__proto__", "A", "aB", "a b", "a.b", "a!b", "a:b", "a;b", "a=b", "a%b", "a+b"]
    {
        assert!(!is_id(word), "{word}");
    }
    for word in ["а", "ü", "a\n", "\ta", "a\0", "a/b", "a*", "a,b", "\"a\"", "🙂", &"z".repeat(41)] {
        assert!(!is_id(word), "{word}");
    }
}

#[test]
fn every_built_in_category_is_its_own_id() {
    for id in BUILT_IN.split(' ') {
        assert!(is_id(id));
        assert_eq!(canonical(id), id);
    }
    assert_eq!(BUILT_IN.split(' ').count(), 5);
}

/// Patterns, the names they mean and the names they do not.
const PATTERNS: &str = "
    _ga | _ga | _gat _g _ga_ _gaa x_ga _GA
    _ga_* | _ga_ _ga_A1B2 _ga_* | _ga _gab x_ga_1
    _gat* | _gat _gat_UA-1 | _ga gat_
    _ga _gid | _ga _gid | _ga_gid
    _ym_* | _ym_uid _ym_d _ym_ | _ymca _ym _ym1_x
    _ym#_* | _ym12345678:0_reqNum _ym1_ _ym7_lsid _ym1:2:3_x | _ym_uid _ymca _ym:_x _ym12x_ _ym12
    _ym_* _ym#_* | _ym_uid _ym5:0_lastHit _ym_metrika_enabled | _ymca ym_uid
    a#b | a1b a123b a1:2b a1:b | ab a:b a1 a1bb a-1b
    # | 1 123 1:2 1: | :1 x1 1x
    #* | 1 1x 12:3anything | x :1
    tmr_* | tmr_lvid tmr_ | tmr xtmr_
    FPID | FPID | fpid FPI FPIDX
    chat-open | chat-open | chat-opened chat_open
    кука_* | кука_1 кука_ | кук кука
";

#[test]
fn a_pattern_means_what_it_says() {
    for row in PATTERNS.trim().lines() {
        let [patterns, meant, others]: [&str; 3] =
            row.split('|').map(str::trim).collect::<Vec<_>>().try_into().unwrap();
        for name in meant.split(' ') {
            assert!(leaves(patterns, name), "{name} by {patterns}");
            assert!(leaves(&format!("other {patterns} "), name), "{name} among others");
        }
        for name in others.split(' ') {
            assert!(!leaves(patterns, name), "{name} by {patterns}");
        }
    }
}

#[test]
fn without_a_pattern_nothing_is_meant() {
    for patterns in ["", " ", "   "] {
        for name in ["", " ", "a", "makul", "_ga"] {
            assert!(!leaves(patterns, name), "{name:?} by {patterns:?}");
        }
    }
    assert!(!leaves("_ga _gid ", ""), "and a name without letters is nobody's");
}

#[test]
fn a_name_as_long_as_a_page_likes_is_no_accident() {
    let digits = "1".repeat(100_000);
    let letters = "a".repeat(100_000);
    assert!(leaves("_ym#_*", &format!("_ym{digits}_x")));
    assert!(!leaves("_ym#_*", &format!("_ym{digits}")));
    assert!(leaves("a*", &letters) && leaves(&letters, &letters));
    assert!(!leaves(&letters, &letters[1..]));
    assert!(!leaves("_ym#_*", &format!("_ym{}", "1:".repeat(50_000))));
}

#[test]
fn an_entry_is_asked_about_when_it_is_used_and_not_required() {
    for (in_use, required, asked) in
        [(false, false, false), (true, false, true), (true, true, false), (false, true, false)]
    {
        let entry = Entry { in_use, required, ..Entry::default() };
        assert_eq!(entry.is_asked(), asked);
    }
}

proptest! {
    #[test]
    fn any_word_has_one_id_and_the_id_has_itself(word in any::<String>()) {
        let id = canonical(&word);
        prop_assert_eq!(canonical(&id), id);
    }

    #[test]
    fn any_pattern_and_any_name_have_an_answer(patterns in "[a-b#* 1:_]{0,9}|.{0,9}", name in "[a-b1:_]{0,9}|.{0,9}") {
        let alone = patterns.split(' ').any(|pattern| leaves(pattern, &name));
        prop_assert_eq!(leaves(&patterns, &name), alone);
    }

    #[test]
    fn a_plain_pattern_means_itself_alone(pattern in "[a-zA-Z_.-]{1,12}", name in "[a-zA-Z_.-]{1,12}") {
        prop_assert!(leaves(&pattern, &pattern));
        prop_assert_eq!(leaves(&pattern, &name), pattern == name);
        let open = format!("{pattern}*");
        prop_assert_eq!(leaves(&open, &name), name.starts_with(&pattern));
        let whole = format!("{pattern}{name}");
        prop_assert!(leaves(&open, &whole));
    }

    #[test]
    fn a_number_is_digits_and_colons(number in "[0-9][0-9:]{0,20}", tail in "[a-z_]{1,5}") {
        let name = format!("k{number}{tail}");
        let pattern = format!("k#{tail}");
        prop_assert!(leaves(&pattern, &name));
        let other = format!("k{tail}");
        prop_assert!(!leaves(&pattern, &other));
    }
}

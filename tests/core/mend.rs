//! Mends: every mistake is told with one sentence that says what to do.
use crate::site::lay;
use makul::core::config::Config;
use makul::core::issue::{Any, Code, Issue, Listener};
use makul::core::mend::{line, mend};
use makul::core::setting::SETTINGS;
use proptest::prelude::*;

/// Codes and places, and words that stand in their mend.
const MENDS: &str = "
    unknown-key | colour | makul.schema.json
    unknown-key | services[0].url | makul.schema.json
    unknown-key | categories[0].name.de | ru, kk, ky, uz, uz-Cyrl or en
    unknown-key | services[3].name.xx | ru, kk, ky, uz, uz-Cyrl or en
    unknown-key | categories[0].about.de | ru, kk, ky, uz, uz-Cyrl or en
    unknown-service | services[1].use | README
    unknown-category | services[1].category | `categories`
    unknown-category | data-category=nobody | Name a category or service
    unknown-category | nobody | Name a category or service
    missing-key | services[0].id | the vendor gave you
    missing-key | yandexMetrica | the vendor gave you
    missing-words | categories[0].name | ru or en
    duplicate | services[1].id | once
    wrong-type | services | a list
    wrong-type | categories | a list
    wrong-type | categories[0].required | true or false
    wrong-value | categories[0].required | always need a yes
    wrong-type | services[0].cookies[0] | list of names
    wrong-value | services[0].cookies[2] | list of names
    wrong-value | services[0].storage[0] | list of names
    wrong-value | services[0].id | 1 to 40 lower-case
    wrong-value | categories[2].id | 1 to 40 lower-case
    wrong-value | services[0].src | http or https address
    wrong-type | services[0].src | http or https address
    wrong-type | services[0].name | a text
    wrong-type | categories[0].about.ru | a text
    wrong-type | services[0].category | a text
    wrong-type | site | a text
    wrong-value | policy | http or https address
    wrong-type | policy | http or https address
    wrong-value | policyRevision | up to 64 letters
    wrong-value | cookieDomain | up to 64 letters
    wrong-value | locale | ru, kk, ky, uz, uz-Cyrl or en
    wrong-value | layout | box-top-end or modal
    wrong-type | layout | box-top-end or modal
    wrong-value | theme | auto, light or dark
    wrong-value | log | http or https address
    wrong-value | block | marked or known
    wrong-value | expires | from 1 to 180
    wrong-type | expires | from 1 to 180
";

fn code(word: &str) -> Code {
    Code::ALL.into_iter().find(|code| code.word() == word).unwrap()
}

#[test]
fn every_mistake_has_the_mend_that_fits_it() {
    for row in MENDS.trim().lines() {
        let [word, place, hint]: [&str; 3] =
            row.split('|').map(str::trim).collect::<Vec<_>>().try_into().unwrap();
        let issue = Issue::new(code(word), place);
        assert!(mend(&issue).contains(hint), "{row}: {}", mend(&issue));
        assert_eq!(line(&issue), format!("makul: {word} at {place}. {}", mend(&issue)));
    }
}

#[test]
fn every_kind_of_mistake_has_a_mend() {
    for code in Code::ALL {
        assert!(MENDS.contains(&format!(" {} |", code.word())), "{code:?} stands in the table");
    }
}

#[test]
fn a_mend_is_one_sentence_of_one_line() {
    for row in MENDS.trim().lines() {
        let mut fields = row.split('|').map(str::trim);
        let issue = Issue::new(code(fields.next().unwrap()), fields.next().unwrap());
        let mend = mend(&issue);
        assert!(mend.ends_with('.') && !mend.contains('\n') && !mend.contains("  "), "{mend}");
        assert!(mend.starts_with(char::is_uppercase) && mend.len() <= 90, "{mend}");
    }
}

#[test]
fn every_setting_says_which_values_it_takes() {
    for row in SETTINGS.split_whitespace() {
        let (key, form) = row.split_once('=').unwrap();
        let mend = mend(&Issue::new(Code::WrongValue, key));
        for word in form.split(',').filter(|_| form.contains(',')) {
            assert!(mend.contains(word), "{key}: {mend}");
        }
        assert_eq!(mend == "Give a text.", form == "text", "{key}: {mend}");
    }
}

#[test]
fn the_short_line_says_what_and_where() {
    for (code, place, short) in [
        (Code::UnknownKey, "colour", "unknown-key at colour"),
        (Code::WrongType, "services[0].id", "wrong-type at services[0].id"),
        (Code::Duplicate, "", "duplicate at "),
    ] {
        assert_eq!(Issue::new(code, place).line(), short);
    }
}

#[test]
fn the_words_are_what_serde_writes() {
    for code in Code::ALL {
        let issue = Issue::new(code, "services[1].use");
        let wanted = serde_json::json!({ "code": code.word(), "place": "services[1].use" });
        assert_eq!(serde_json::to_value(&issue).unwrap(), wanted);
    }
    let mut words = Code::ALL.map(Code::word).to_vec();
    words.dedup();
    assert_eq!(words.len(), 8);
}

#[test]
fn a_listener_hears_the_place_in_one_piece() {
    let mut issues: Vec<Issue> = Vec::new();
    issues.hear(Code::WrongValue, &["services", "[", "3", "].", "id"]);
    assert_eq!(issues, [Issue::new(Code::WrongValue, "services[3].id")]);
    let mut any = Any::default();
    assert!(!any.0);
    any.hear(Code::Duplicate, &[]);
    any.hear(Code::Duplicate, &["x"]);
    assert!(any.0);
}

#[test]
fn a_place_can_be_found_again_in_the_source() {
    let source = "services[0].use s nobody\nservices[0].id n 1\ntheme s pink\ncategories[0].id s Ё";
    for told in lay(&mut Config::default(), source) {
        let place = told.split(" at ").nth(1).unwrap();
        assert!(source.contains(place), "{place}");
    }
}

proptest! {
    #[test]
    fn any_place_has_a_mend(at in 0..8_usize, place in any::<String>()) {
        let issue = Issue::new(Code::ALL[at], &place);
        prop_assert!(!mend(&issue).is_empty());
        prop_assert!(line(&issue).contains(&issue.line()));
    }
}

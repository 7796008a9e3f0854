//! JSON as we write it: whatever stands in a text, others read it back as it was, and it stays on one line.
use makul::core::json::{key, member, next, text};
use proptest::prelude::*;
use serde_json::{Value, json};

fn written(value: &str) -> String {
    let mut json = String::new();
    text(&mut json, value);
    json
}

#[test]
fn what_json_reserves_is_escaped_and_all_else_stands_as_it_is() {
    for (value, json) in [
        ("", r#""""#),
        ("согласие, макул", r#""согласие, макул""#),
        ("oʻzbekcha \u{1f36a}", "\"oʻzbekcha \u{1f36a}\""),
        ("\"", r#""\"""#),
        ("\\", r#""\\""#),
        ("\\\"", r#""\\\"""#),
        ("\n\r\t", r#""\u000a\u000d\u0009""#),
        ("\0\u{1f}\u{10}\u{f}", r#""\u0000\u001f\u0010\u000f""#),
        ("</script>", r#""</script>""#),
    ] {
        assert_eq!(written(value), json, "{value:?}");
    }
}

#[test]
fn a_comma_stands_between_two_and_never_before_the_first() {
    let mut json = String::from("{");
    member(&mut json, "a", Some("{"));
    member(&mut json, "b", None);
    key(&mut json, "c");
    json.push('[');
    for value in ["[", "{", ""] {
        next(&mut json);
        text(&mut json, value);
    }
    json.push(']');
    key(&mut json, "d");
    json.push_str("{}");
    member(&mut json, "e\"", Some("\n"));
    json.push('}');
    let read: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read, json!({"a": "{", "b": null, "c": ["[", "{", ""], "d": {}, "e\"": "\n"}));
}

proptest! {
    #[test]
    fn any_text_is_read_back_by_another_reader(value in any::<String>()) {
        let json = written(&value);
        prop_assert_eq!(serde_json::from_str::<String>(&json).unwrap(), value);
        prop_assert!(!json.contains(|letter: char| letter.is_ascii_control() && letter != '\u{7f}'), "{}", json);
    }

    #[test]
    fn any_control_character_is_escaped(letters in prop::collection::vec(0u8..0x20, 0..20)) {
        let value: String = letters.iter().map(|letter| char::from(*letter)).collect();
        let json = written(&value);
        prop_assert!(json.bytes().all(|byte| byte >= b' '), "{}", json);
        prop_assert_eq!(serde_json::from_str::<String>(&json).unwrap(), value);
    }

    #[test]
    fn any_object_is_read_back_by_another_reader(members in prop::collection::btree_map(any::<String>(), any::<Option<String>>(), 0..6)) {
        let mut json = String::from("{");
        for (name, value) in &members {
            member(&mut json, name, value.as_deref());
        }
        json.push('}');
        let read: std::collections::BTreeMap<String, Option<String>> = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(read, members);
    }
}

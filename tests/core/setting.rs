//! The settings: every key with values that it takes and values that it does not.
use crate::site::lay;
use makul::core::config::Config;
use makul::core::cut::{cut, pieces};
use makul::core::setting::{COUNT, SETTINGS, Setting, fits, is_address, is_plain};
use proptest::prelude::*;

const KEYS: [(&str, Setting); COUNT] = [
    ("site", Setting::Site),
    ("policy", Setting::Policy),
    ("policyRevision", Setting::PolicyRevision),
    ("locale", Setting::Locale),
    ("layout", Setting::Layout),
    ("theme", Setting::Theme),
    ("log", Setting::Log),
    ("cookieDomain", Setting::CookieDomain),
    ("block", Setting::Block),
    ("import", Setting::Import),
    ("adapters", Setting::Adapters),
    ("reload", Setting::Reload),
    ("expires", Setting::Expires),
    ("graceDays", Setting::GraceDays),
    ("policyDue", Setting::PolicyDue),
];

/// Each key with its kind, the values it takes and the values it does not.
const VALUES: &str = "
    site s | aloka.one Алока,Бишкек 1 - |
    policy s | / /privacy.txt /privacy.{locale}.txt privacy.html ?p=1 #policy //cdn.example/p https://om.kg/p http://om.kg/p HTTPS://OM.KG ../p | javascript:alert(1) data:text/html,x ftp://om.kg mailto:a@b :
    policyRevision s | 1 2026-01 v1.2_b | 1:2 версия a/b 2026.01+1 a%20b
    locale s | ru kk kz ky kg uz uz-Cyrl uz_Cyrl en tg ru-KG | xx de русский r
    layout s | bar bar-top box box-end box-top box-top-end modal | end modal-top Bar bottom 1 bar,box
    theme s | auto light dark | Dark black auto,light
    log s | /log https://log.example/consent | javascript:send() data:,x tel:1
    cookieDomain s | om.kg aloka.one localhost | .om.kg/ *.om.kg om.kg:8080 домен.kg
    block s | marked known | all none Known
    import b | true false | yes 1 True
    adapters b | true false | no 0
    reload b | true false | always
    expires n | 1 7 30 180 | 0 007 181 365 -1 1.5 1e2 99999999999999999999 NaN
";

#[test]
fn every_key_stands_in_the_place_that_its_name_says() {
    let rows: Vec<&str> = pieces(SETTINGS, b' ').map(|row| cut(row, b'=').0).collect();
    assert_eq!(rows.len(), COUNT);
    for (at, (key, setting)) in KEYS.into_iter().enumerate() {
        assert_eq!((rows[at], setting as usize), (key, at));
    }
}

/// The setting of a key, and what its row says.
fn rows() -> impl Iterator<Item = (&'static str, Setting, &'static str, Vec<&'static str>, Vec<&'static str>)>
{
    VALUES.trim().lines().zip(KEYS).map(|(row, (key, setting))| {
        let mut parts = row.split('|').map(str::trim);
        let (name, kind) = parts.next().unwrap().split_once(' ').unwrap();
        assert_eq!(name, key);
        let mut words = || parts.next().unwrap().split_whitespace().collect();
        (key, setting, kind, words(), words())
    })
}

#[test]
fn a_right_value_is_taken_without_a_word() {
    for (key, setting, kind, right, _) in rows() {
        for value in right {
            for kind in [kind, "a"] {
                let mut config = Config::default();
                assert_eq!(lay(&mut config, &format!("{key} {kind} {value}")), [""; 0], "{key} {value}");
                assert_eq!(config.get(setting), value);
            }
        }
    }
}

#[test]
fn a_wrong_value_is_one_issue_and_changes_nothing() {
    for (key, _, kind, _, wrong) in rows() {
        for value in wrong {
            for kind in [kind, "a"] {
                let mut config = Config::default();
                let issues = lay(&mut config, &format!("{key} {kind} {value}"));
                assert_eq!(issues, [format!("wrong-value at {key}")], "{value}");
                assert_eq!(config, Config::default());
            }
        }
    }
}

#[test]
fn a_wrong_type_is_one_issue_and_changes_nothing() {
    for (key, _, kind, right, _) in rows() {
        for other in ["s", "n", "b", "z", "x"].into_iter().filter(|other| *other != kind) {
            let mut config = Config::default();
            let issues = lay(&mut config, &format!("{key} {other} {}", right[0]));
            assert_eq!(issues, [format!("wrong-type at {key}")], "{other}");
            assert_eq!(config, Config::default());
        }
    }
}

#[test]
fn a_mistake_keeps_the_value_before_it() {
    for (key, setting, kind, right, wrong) in rows() {
        for value in wrong {
            let mut config = Config::default();
            lay(&mut config, &format!("{key} {kind} {}", right[0]));
            lay(&mut config, &format!("{key} {kind} {value}"));
            lay(&mut config, &format!("{key} z"));
            assert_eq!(config.get(setting), right[0], "{key}: {value}");
        }
    }
}

#[test]
fn a_key_in_another_spelling_is_unknown() {
    for key in ["Site", "policy-revision", "policyrevision", "expire", "layouts", "site.name", "theme.dark"] {
        let mut config = Config::default();
        assert_eq!(lay(&mut config, &format!("{key} s box")), [format!("unknown-key at {key}")]);
        assert_eq!(config, Config::default());
    }
}

#[test]
fn an_address_leads_to_a_page_and_never_runs_a_script() {
    for wrong in [
        "",
        " ",
        " /p",
        "/p ",
        "/a b",
        "/a\nb",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "jAvAsCrIpT://x/%0aalert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "java\rscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "\u{0}javascript:alert(1)",
        "\u{a0}javascript:alert(1)",
        "javascript :alert(1)",
        "\u{feff}javascript:alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html,<script>alert(1)</script>",
        "blob:https://om.kg/1",
        "file:///etc/passwd",
        "filesystem:https://om.kg/x",
        "about:blank",
        "ws://om.kg",
        "://om.kg",
        "\\javascript:alert(1)",
    ] {
        assert!(!is_address(wrong), "{wrong:?}");
        assert!(!fits("address", wrong), "{wrong:?}");
    }
    for right in [
        "p",
        "./a:b",
        "/a:b",
        "?a:b",
        "#a:b",
        "//om.kg:8080/p",
        "http://om.kg:8080/p?a=b#c",
        "hTTpS://om.kg",
        "/саясат.txt",
        "/%D1%81",
        "javascript",
        "/javascript:alert(1)",
    ] {
        assert!(is_address(right), "{right:?}");
    }
}

#[test]
fn a_plain_word_is_what_a_record_can_carry() {
    for (word, plain) in [
        ("", true),
        ("A-z_0.9", true),
        (&"a".repeat(64), true),
        (&"a".repeat(65), false),
        ("a b", false),
        ("a:b", false),
        ("a!b", false),
        ("a+b", false),
        ("a%b", false),
        ("a;b", false),
        ("a,b", false),
        ("ä", false),
        ("a\n", false),
    ] {
        assert_eq!(is_plain(word), plain, "{word:?}");
    }
}

proptest! {
    #[test]
    fn no_spelling_of_another_scheme_is_an_address(
        scheme in "(javascript|JavaScript|JAVASCRIPT|vbscript|Data|blob|file|ftp|x)",
        gap in "[\\x00-\\x20]{0,3}",
        at in 0..4_usize,
        rest in ".{0,20}",
    ) {
        let at = at.min(scheme.len());
        let text = format!("{}{gap}{}:{rest}", &scheme[..at], &scheme[at..]);
        prop_assert!(!is_address(&text), "{:?}", text);
    }

    #[test]
    fn any_value_fits_or_not_without_an_accident(value in any::<String>()) {
        for row in pieces(SETTINGS, b' ') {
            let form = cut(row, b'=').1.unwrap();
            let mut config = Config::default();
            let line = value.replace(['\n', '\t', '\r'], " ");
            let taken = fits(form, &line);
            let key = cut(row, b'=').0;
            let mut any = makul::core::issue::Any::default();
            makul::core::reading::read(&mut config, &format!("{key}\ta\t{line}"), &mut any);
            prop_assert_eq!(any.0, !taken, "{}", key);
        }
    }
}

//! The plan of a vendor: its steps with the operator's id and options in them.
use makul::core::vendor::plan;

/// Options as a page tells them: name, kind and text of each.
pub fn options(all: &[(&str, &str, &str)]) -> String {
    all.iter().map(|(name, kind, text)| format!("{name}\u{1}{kind}\u{1}{text}\u{1}")).collect()
}

/// The lines of a plan that begin so, without their beginning.
fn steps(kind: &str, id: &str, account: &str, given: &[(&str, &str, &str)]) -> Vec<String> {
    let plan = plan(id, account, &options(given));
    plan.lines().filter_map(|line| line.strip_prefix(&format!("{kind} "))).map(str::to_string).collect()
}

#[test]
fn a_counter_is_started_stopped_and_resumed() {
    let init = r#"call ym 555,"init",{"clickmap":true,"trackLinks":true,"accurateTrackBounce":true,"webvisor":false}"#;
    let expected = format!(
        r#"start set disableYaCounter555 false
start stub ym a
start set ym.l {{"$":"now"}}
start {init}
start load https://mc.yandex.ru/metrika/tag.js?id=555
stop set disableYaCounter555 true
stop call yaCounter555.destruct
stop drop ym
resume set disableYaCounter555 false
resume {init}
cookie _ym_uid _ym_d _ym_isad _ym_visorc* _ym_metrika_enabled metrika_enabled _ym_hostIndex _ym_mp2_substs _ym_mp2_track _ym_debug _ym_wasSynced
local _ym_uid _ym_* _ym#_*
"#
    );
    assert_eq!(plan("yandex-metrica", "555", ""), expected);
}

#[test]
fn options_go_to_the_vendor_in_the_order_of_the_table_and_nothing_else_does() {
    let given = [
        ("webvisor", "b", "true"),
        ("ecommerce", "s", "dataLayer"),
        ("clickmap", "b", "false"),
        ("__proto__", "s", "x"),
        ("advanced", "b", "true"),
    ];
    let init = &steps("start", "yandex-metrica", "1", &given)[3];
    let words = r#"{"clickmap":false,"trackLinks":true,"accurateTrackBounce":true,"webvisor":true,"ecommerce":"dataLayer"}"#;
    assert_eq!(init, &format!(r#"call ym 1,"init",{words}"#));
    for (given, more) in [(vec![], ""), (vec![("pid", "s", "me")], r#","pid":"me""#)] {
        let push = &steps("start", "top-mail-ru", "3", &given)[1];
        let wanted = format!(r#"call _tmr.push {{"type":"pageView","id":"3","start":{{"$":"now"}}{more}}}"#);
        assert_eq!(push, &wanted);
    }
}

#[test]
fn options_are_numbers_texts_and_lists_as_they_were_written() {
    for (given, json) in [
        (vec![("regions", "a", "KZ")], r#"["KZ"]"#),
        (vec![("regions", "a", "KZ"), ("regions", "a", "US-CA")], r#"["KZ","US-CA"]"#),
        (vec![("regions", "s", "KZ"), ("waitForUpdate", "n", "1"), ("regions", "s", "UZ")], r#"["KZ","UZ"]"#),
        (vec![("regions", "s", "K\"Z\n")], "\"K\\\"Z\\u000a\""),
        (vec![("regions", "n", "-12.50")], "-12.50"),
        (vec![("regions", "n", "1e5")], "\"1e5\""),
        (vec![("regions", "n", "007")], "\"007\""),
        (vec![("regions", "n", "")], "\"\""),
        (vec![("regions", "n", "NaN")], "\"NaN\""),
        (vec![("regions", "b", "true")], "true"),
    ] {
        let early = steps("early", "google-analytics", "G-1", &given);
        let found = early.iter().find_map(|step| step.split_once(r#","region":"#));
        let found = found.map_or("", |(_, rest)| rest.strip_suffix('}').unwrap());
        // An empty text is no answer.
        assert_eq!(found, if json == "\"\"" { "" } else { json }, "{given:?}");
    }
}

#[test]
fn conditions_choose_among_steps() {
    let kinds = |given: &[_]| {
        let plan = plan("google-analytics", "G-1", &options(given));
        ["early", "always", "start", "stop", "resume"]
            .map(|kind| plan.lines().filter(|line| line.starts_with(kind)).count())
    };
    assert_eq!(kinds(&[]), [0, 0, 4, 1, 1]);
    assert_eq!(kinds(&[("advanced", "b", "false")]), [0, 0, 4, 1, 1]);
    assert_eq!(kinds(&[("advanced", "b", "true")]), [0, 3, 0, 0, 0]);
    assert_eq!(kinds(&[("waitForUpdate", "n", "500"), ("adsDataRedaction", "b", "true")]), [2, 0, 4, 1, 1]);
    let load = |account| steps("start", "google-ads", account, &[]).pop().unwrap_or_default();
    assert_eq!(load("AW-1"), "load https://www.googletagmanager.com/gtag/js?id=AW-1");
    assert_eq!(
        load("ca-pub-2"),
        "load https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-2"
    );
    assert_eq!(load("pub-2"), "", "nothing is done with an id that looks like neither");
    assert_eq!(steps("stays", "google-ads", "AW-1", &[]), ["script"]);
    assert_eq!(steps("stays", "google-ads", "ca-pub-2", &[]), ["ads"]);
}

#[test]
fn what_comes_after_a_script_says_so() {
    assert_eq!(
        steps("start", "vk-pixel", "VK-RTRG-1-a", &[]),
        [
            "load https://vk.com/js/api/openapi.js",
            r#"then call VK.Retargeting.Init "VK-RTRG-1-a""#,
            "then call VK.Retargeting.Hit",
        ]
    );
    assert_eq!(
        steps("start", "microsoft-uet", "7", &[("enableAutoSpaTracking", "b", "true")])[4..],
        [
            r#"then new uetq UET {"ti":"7","q":{"$":"=uetq"},"enableAutoSpaTracking":true}"#,
            r#"then call uetq.push "pageLoad""#,
        ]
    );
    assert_eq!(
        steps("start", "roistat", "abc", &[])[2..],
        [
            "seen roistat_visit load https://cloud.roistat.com/dist/module.js",
            "unseen roistat_visit load https://cloud.roistat.com/api/site/1.0/abc/init?referrer={url}",
        ]
    );
}

#[test]
fn without_an_id_nothing_is_done_where_one_is_wanted() {
    for id in ["google-analytics", "yandex-metrica", "meta-pixel", "tapjoy", "net-kg", "mediator"] {
        let plan = plan(id, "", "");
        for kind in ["early", "always", "start", "stop", "resume", "change"] {
            assert!(!plan.lines().any(|line| line.starts_with(kind)), "{id}: {plan}");
        }
    }
    assert!(plan("meta-pixel", "", "").contains("cookie _fbp _fbc\n"), "what it left is known all the same");
    for (id, account, start) in [
        (
            "liveinternet",
            "",
            "pixel https://counter.yadro.ru/hit?t11.6;r{referrer};s{screen};u{url};{random}",
        ),
        (
            "liveinternet",
            "a b",
            "pixel https://counter.yadro.ru/hit;a%20b?r{referrer};s{screen};u{url};{random}",
        ),
        ("adriver", "", "load https://content.adriver.ru/AdRiverFPS.js"),
        ("mediator", "9", "load https://collector.mediator.media/script/9/"),
        (
            "facebook-social",
            "5",
            "load https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v25.0&appId=5",
        ),
    ] {
        assert_eq!(steps("start", id, account, &[]), [start], "{id}");
    }
    for id in ["youtube", "facebook-social", "vk-widgets"] {
        assert_eq!(steps("start", id, "", &[]).len(), 0, "{id}: its frames are on the page");
    }
    let sdk = steps("start", "facebook-social", "", &[("sdk", "b", "true"), ("locale", "s", "ru_RU/../")]);
    assert_eq!(sdk, ["load https://connect.facebook.net/ru_RU%2F..%2F/sdk.js#xfbml=1&version=v25.0"]);
}

#[test]
fn what_the_vendor_does_not_have_is_odd() {
    let odd = |id, account, given: &[_]| steps("odd", id, account, given);
    assert_eq!(odd("yandex-metrica", "1", &[("webvisor", "b", "true")]), [""; 0]);
    assert_eq!(
        odd("yandex-metrica", "1", &[("webvisro", "b", "true"), ("ads", "b", "true")]),
        ["webvisro", "ads"]
    );
    assert_eq!(odd("google-analytics", "UA-1-1", &[("", "s", ""), ("advanced", "b", "true")]), ["id"]);
    assert_eq!(odd("adriver", "", &[("a\nstart call x", "s", "")]), [""; 0], "a line is one line");
}

#[test]
fn nobody_elses_plan_has_a_line() {
    for id in ["", "www-kg", "youtube social", "google", "Yandex-Metrica"] {
        assert_eq!(plan(id, "1", ""), "", "{id:?}");
    }
}

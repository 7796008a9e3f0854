//! Import: several tools' records become one answer, and nothing that anybody stored makes a yes of what was none.
use crate::import_found::found;
use crate::import_sound::{NAMES, looked_at, try_out};
use makul::core::import::import;
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// What `import` makes of these cookies or keys.
fn imported(stored: &[(&str, &str)]) -> String {
    import(&found(stored))
}

const BOT: &str = "{stamp:'q',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:1690000000000,region:'kz'}";

/// Records, and the answer: tool by tool with `; ` between, a name and a value each.
#[test]
fn of_several_tools_the_newest_counts_and_where_they_differ_nothing_does() {
    let later = BOT.replace("1690000000000", "1690000009000");
    let later_no = later.replace("statistics:true", "statistics:false");
    let no = BOT.replace("statistics:true", "statistics:false");
    let consenti = "t:1690000009::analytics:denied";
    let table: &[(&[(&str, &str)], &str)] = &[
        (&[], ""),
        (&[("CookieConsent", BOT)], "@1690000000 -preferences +analytics -marketing"),
        // The same twice, as when a cookie was set for the host and for its parent domain.
        (&[("CookieConsent", BOT), ("CookieConsent", BOT)], "@1690000000 -preferences +analytics -marketing"),
        (&[("CookieConsent", BOT), ("CookieConsent", &no)], "@1690000000 -preferences -marketing"),
        (
            &[("CookieConsent", BOT), ("CookieConsent", &later_no)],
            "@1690000009 -preferences -analytics -marketing",
        ),
        (
            &[("CookieConsent", &later_no), ("CookieConsent", BOT)],
            "@1690000009 -preferences -analytics -marketing",
        ),
        (
            &[("CookieConsent", &later), ("CookieConsent", &no)],
            "@1690000009 -preferences +analytics -marketing",
        ),
        // The newest alone, even where it says less.
        (&[("CookieConsent", BOT), ("consenti_1_2", consenti)], "@1690000009 -analytics"),
        (&[("CookieConsent", BOT), ("consenti_1_2", "t:1690000009::else:denied")], ""),
        // Without a date: they add, agree, or make doubtful.
        (&[("klaro", r#"{"gtag":true}"#)], "+analytics"),
        (&[("klaro", r#"{"gtag":true}"#), ("tarteaucitron", "!metrica=true")], "+analytics"),
        (&[("klaro", r#"{"gtag":true}"#), ("tarteaucitron", "!metrica=false!youtube=true")], "+social"),
        (&[("klaro", r#"{"gtag":true}"#), ("tarteaucitron", "!metrica=wait")], ""),
        (
            &[("CookieConsent", BOT), ("klaro", r#"{"youtube":true}"#)],
            "@1690000000 -preferences +analytics -marketing +social",
        ),
        (&[("CookieConsent", BOT), ("klaro", r#"{"gtag":false}"#)], "@1690000000 -preferences -marketing"),
        (
            &[("CookieConsent", BOT), ("cookieconsent_status", "deny")],
            "@1690000000 -preferences -marketing -social",
        ),
        (&[("CookieConsent", BOT), ("cookieconsent_status", "allow")], "@1690000000 +analytics +social"),
        // Who accepted only what is necessary there gave no yes anywhere else.
        (
            &[
                ("klaro", r#"{"gtag":true}"#),
                ("cc_cookie", r#"{"categories":["necessary"],"consent_date":"2023-07-22T04:26:40.000Z"}"#),
            ],
            "",
        ),
        // A tool that says nothing does not stand in the way.
        (
            &[("CookieConsent", BOT), ("cookieconsent_status", "dismiss"), ("klaro", "[]")],
            "@1690000000 -preferences +analytics -marketing",
        ),
    ];
    for (stored, answer) in table {
        assert_eq!(imported(stored), *answer, "{stored:?}");
    }
}

#[test]
fn one_no_outweighs_every_yes_of_its_category_within_a_record() {
    for (record, answer) in [
        (r#"{"gtag":true,"metrica":true}"#, "+analytics"),
        (r#"{"gtag":true,"metrica":false}"#, "-analytics"),
        (r#"{"metrica":false,"gtag":true}"#, "-analytics"),
        (r#"{"gtag":true,"metrica":"false"}"#, ""),
        (r#"{"gtag":false,"metrica":"false"}"#, "-analytics"),
        (r#"{"gtag":true,"nobody-knows-it":false}"#, "+analytics"),
    ] {
        assert_eq!(imported(&[("klaro", record)]), answer, "{record}");
    }
}

#[test]
fn what_is_always_on_is_no_yes() {
    for (record, answer) in [
        (r#"{"necessary":true,"recaptcha":true,"C0001":true,"Strictly necessary":true}"#, ""),
        (r#"{"google-tag-manager":true}"#, ""),
        (r#"{"google-tag-manager":false}"#, "-marketing"),
        (r#"{"authorization":true}"#, "+authorization"),
        (r#"{"authorization":true,"recaptcha":false}"#, "-authorization"),
    ] {
        assert_eq!(imported(&[("klaro", record)]), answer, "{record}");
    }
}

#[test]
fn lines_that_the_page_never_writes_are_nothing() {
    for stored in [
        "klaro",
        "klaro\t",
        "klaro\tgtag",
        "klaro\tgtag\tb",
        "klaro\tgtag\tb\tTRUE",
        "klaro\tgtag\ts\ttrue",
        "klaro\t\tb\ttrue",
        "\tgtag\tb\ttrue",
        "\n\n\n\n",
        "\tklaro\tgtag\tb\ttrue",
        "Klaro\tgtag\tb\ttrue",
        "makul\tgtag\tb\ttrue",
        "cookieconsent_status\tx\ts\tallow",
    ] {
        assert_eq!(import(stored), "", "{stored:?}");
    }
    assert_eq!(import("klaro\tgtag\tb\ttrue"), "+analytics", "but the last line end may be missing");
}

#[test]
fn a_record_with_more_lines_than_the_page_hands_over_is_none() {
    for (count, answer) in [(1, "+analytics"), (499, "+analytics"), (500, ""), (5000, "")] {
        let block = "klaro\tgtag\tb\ttrue\n".repeat(count);
        assert_eq!(import(&block), answer, "{count}");
    }
}

/// Text as tools, and others, might have stored it.
fn value() -> impl Strategy<Value = String> {
    let words = "(true|false|wait|yes|no|1|0|allow|deny|dismiss|granted|denied|implied|explicit|gtag|marketing|C0002|necessary|consent|action|groups|categories|services|utc|method|1690000000000|t|i|c|[!=:,.&'\"{}\\[\\]|%]){0,30}";
    prop_oneof![any::<String>(), words]
}

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(NAMES.to_vec())
}

proptest! {
    #[test]
    fn any_text_has_a_sound_answer(text in any::<String>()) {
        try_out(&text);
    }

    #[test]
    fn any_words_of_theirs_have_a_sound_answer(text in value()) {
        try_out(&text);
    }

    #[test]
    fn any_records_together_have_a_sound_answer(records in prop::collection::vec((name(), value()), 0..5)) {
        let records: Vec<_> = records.iter().map(|(name, value)| (*name, value.as_str())).collect();
        looked_at(&found(&records));
    }

    #[test]
    fn whatever_order_records_stand_in_the_answer_is_one(records in prop::collection::vec((name(), value()), 0..5)) {
        let mut records: Vec<_> = records.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = imported(&records);
        records.reverse();
        prop_assert_eq!(imported(&records), answer);
    }

    #[test]
    fn one_more_no_never_grants_anything(
        yes in prop::sample::subsequence(vec!["gtag", "youtube", "facebookpixel", "preferences"], 0..4),
        no in prop::sample::subsequence(vec!["metrica", "vimeo", "googleads", "functional"], 0..4),
    ) {
        let granted: String = yes.iter().map(|name| format!("!{name}=true")).collect();
        let refused: String = no.iter().map(|name| format!("!{name}=false")).collect();
        let before = imported(&[("tarteaucitron", &granted)]);
        for both in [format!("{granted}{refused}"), format!("{refused}{granted}")] {
            let after = imported(&[("tarteaucitron", &both)]);
            for word in after.split(' ').filter(|word| word.starts_with('+')) {
                prop_assert!(before.contains(word), "{before} {after}");
            }
            prop_assert_eq!(after.matches('-').count(), no.len());
        }
    }
}

/// How long this thread has worked, where the system tells; that others did meanwhile does not count.
/// <https://docs.kernel.org/scheduler/sched-stats.html#proc-pid-schedstat>
fn work(text: &str, times: usize) -> f64 {
    let told = || {
        let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        told.split(' ').next()?.parse::<u64>().ok().map(Duration::from_nanos)
    };
    let (since, before) = (Instant::now(), told());
    (0..times).for_each(|_| drop(std::hint::black_box(import(text))));
    let worked = before.zip(told()).map_or_else(|| since.elapsed(), |(before, after)| after - before);
    // What takes less than a few ticks of the clocks takes no time.
    (worked + Duration::from_millis(5)).as_secs_f64()
}

#[test]
fn many_records_are_read_as_fast_together_as_one_by_one() {
    let closed = "groups=C0002:1";
    let record = found(&[("OptanonConsent", closed), ("OptanonAlertBoxClosed", "2024-04-13T13:38:35.675Z")]);
    let list =
        (0..20).map(|n| format!("cc_cookie\tcategories[{n}]\ts\tx{n}\ncc_cookie\tservices.y{n}\tz\t\n"));
    let long = format!("tarteaucitron\t\ts\t{}\n\n", "!gtag=true".repeat(300));
    for block in [record, format!("{}\n", list.collect::<String>()), long, "\n".into(), "!a=b\t".into()] {
        let small = block.repeat(1 + 3000 / block.len());
        let (many, one) = (work(&small, 16), work(&small.repeat(16), 1));
        assert!(one < many * 6.0, "{many} for many, {one} for one: {block:.40}");
    }
}

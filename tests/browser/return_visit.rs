//! The return: who has chosen is not asked again, is known before the next script runs, and is asked again when it is time.
use serde_json::json;

use crate::internet::Internet;
use crate::shop::{
    HOST, OLD_CHROMIUM, SHOP, TAG, VENDORS, allows, forget, held, html, nobody_else_is_asked, on, open,
    open_demo,
};
use crate::stage::in_a_browser;
use crate::vendors::{GTAG_COLLECT, METRICA_WATCH};
use crate::visitor::Visitor;

/// What the very next inline script reads.
pub const EARLY: &str = "<script>early = makul.allows('analytics')</script>";

pub async fn early(visitor: &Visitor) -> serde_json::Value {
    visitor.value("[early, makul.consent.decided]").await
}

/// Writes another record in place of the one that is there.
async fn rewrite(visitor: &Visitor, change: impl Fn(&str) -> String) {
    let record = change(&visitor.cookie("makul").await.unwrap());
    visitor.js(&format!("document.cookie = 'makul={record}; path=/; max-age=99999'")).await;
    assert_eq!(visitor.cookie("makul").await, Some(record));
}

/// The record's one long decimal is its moment, see `src/core/wire.rs`; this one lies `days` further back.
fn aged(record: &str, days: u64) -> String {
    let older = |field: &str| match field.parse::<u64>() {
        Ok(at) if field.len() == 10 => (at - days * 86_400).to_string(),
        _ => field.to_owned(),
    };
    let aged = record.split(':').map(older).collect::<Vec<_>>().join(":");
    assert_ne!(aged, record, "there is no moment in {record}");
    aged
}

async fn choose(internet: &Internet, visitor: &Visitor, head: &str, part: &str) {
    open(internet, visitor, head, "").await;
    visitor.press(part).await;
    visitor.lose_sight_of("banner").await;
    // What a yes brings must have come, or it would count as the next page view's.
    for (attribute, sign) in [("data-google-analytics", GTAG_COLLECT), ("data-yandex-metrica", METRICA_WATCH)]
    {
        if part == "accept" && head.contains(attribute) {
            internet.arrival(sign).await;
        }
    }
}

#[test]
fn the_script_right_after_the_tag_reads_the_final_answer() {
    in_a_browser(async |internet, visitor| {
        let head = format!("{VENDORS}{EARLY}");
        open(internet, visitor, &head, "").await;
        assert_eq!(early(visitor).await, json!([false, false]), "of a new visitor");
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        visitor.reload().await;
        assert_eq!(early(visitor).await, json!([true, true]), "of one who said yes");
        visitor.js("makul.reject()").await;
        visitor.reload().await;
        assert_eq!(early(visitor).await, json!([false, true]), "of one who said no");
    });
}

#[test]
fn the_first_event_and_every_promise_know_the_choice() {
    in_a_browser(async |internet, visitor| {
        let before = "<script>heard = []; addEventListener('makul:ready', (event) => heard.push('event ' + event.detail.grants.analytics));
            makulQueue = [(m) => { m.on('ready', (c) => heard.push('on ' + c.decided)); m.when('analytics').then((c) => heard.push('when ' + c.locale)) }]</script>";
        let after = "<script>makul.ready.then((c) => heard.push('ready ' + c.decided)); makul.when('analytics').then((c) => heard.push('later when ' + c.decided))</script>";
        let tags =
            [VENDORS.to_owned(), VENDORS.replace("src=", "async src="), format!("{OLD_CHROMIUM}{VENDORS}")];
        for (index, tag) in tags.iter().enumerate() {
            // Before `async` has arrived there is no `makul` yet to ask.
            let after = if index == 1 { "" } else { after };
            choose(internet, visitor, &format!("{before}{tag}{after}"), "accept").await;
            visitor.reload().await;
            let expected = if index == 1 { 3 } else { 5 };
            visitor.until(&format!("heard.length >= {expected}")).await;
            let mut heard: Vec<_> = visitor
                .value("heard")
                .await
                .as_array()
                .unwrap()
                .iter()
                .map(|word| word.as_str().unwrap().to_owned())
                .collect();
            heard.sort();
            let mut all = vec!["event true", "later when true", "on true", "ready true", "when ru"];
            all.retain(|word| index != 1 || !(word.starts_with("later") || word.starts_with("ready")));
            assert_eq!(heard, all, "with {tag}");
            forget(visitor).await;
        }
    });
}

#[test]
fn the_demo_of_aloka_remembers() {
    in_a_browser(async |internet, visitor| {
        open_demo(visitor, "https://aloka.one/").await;
        assert_eq!(visitor.value("document.documentElement.dataset.analytics").await, "false");
        visitor.press("accept").await;
        internet.arrival(GTAG_COLLECT).await;
        internet.arrival(METRICA_WATCH).await;
        visitor.until("document.documentElement.dataset.counter === 'on'").await;
        internet.forget();
        visitor.reload().await;
        assert_eq!(visitor.value("document.documentElement.dataset.analytics").await, "true");
        internet.arrival(GTAG_COLLECT).await;
        internet.arrival(METRICA_WATCH).await;
        visitor.see("reopen").await;
        assert!(!visitor.sees("banner").await);
        visitor.press("reopen").await;
        visitor.see("panel").await;
        visitor.js("makul.withdraw()").await;
        internet.forget();
        visitor.reload().await;
        assert_eq!(visitor.value("document.documentElement.dataset.analytics").await, "false");
        nobody_else_is_asked(internet, visitor, "aloka.one").await;
        assert_eq!(visitor.cookie_names().await, ["makul"]);
    });
}

#[test]
fn who_said_no_is_neither_asked_nor_counted() {
    in_a_browser(async |internet, visitor| {
        choose(internet, visitor, VENDORS, "reject").await;
        visitor.reload().await;
        on(visitor).await;
        visitor.see("reopen").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(!visitor.sees("banner").await);
    });
}

#[test]
fn the_site_remembers_across_its_pages_and_holds_the_record_for_half_a_year() {
    in_a_browser(async |internet, visitor| {
        choose(internet, visitor, VENDORS, "accept").await;
        let cookies = visitor.cookies().await;
        let record = cookies.iter().find(|cookie| cookie.name() == "makul").unwrap();
        assert_eq!(
            (record.path(), record.secure(), record.http_only()),
            (Some("/"), Some(true), Some(false))
        );
        let now =
            std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() as i64;
        let days = (record.expires_datetime().unwrap().unix_timestamp() - now) as f64 / 86_400.0;
        assert!((179.9..=180.1).contains(&days), "kept for {days} days");
        internet.page("https://shop.aloka.one/about", &html(VENDORS, ""));
        visitor.goto("https://shop.aloka.one/about").await;
        assert!(allows(visitor, "analytics").await && !visitor.sees("banner").await);
        let asked = internet.asked("https://shop.aloka.one/about");
        assert!(asked[0].cookies.contains("makul=1:"), "a server reads it: {}", asked[0].cookies);
    });
}

#[test]
fn a_choice_grows_old_after_180_days_or_sooner_if_the_operator_says() {
    in_a_browser(async |internet, visitor| {
        choose(internet, visitor, &format!("{VENDORS}{EARLY}"), "accept").await;
        rewrite(visitor, |record| aged(record, 179)).await;
        visitor.reload().await;
        assert_eq!(early(visitor).await, json!([true, true]));
        rewrite(visitor, |record| aged(record, 2)).await;
        internet.forget();
        visitor.reload().await;
        assert_eq!(early(visitor).await, json!([false, false]));
        visitor.see("banner").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        let month = VENDORS.replace("src=", "data-expires='30' src=");
        choose(internet, visitor, &format!("{month}{EARLY}"), "accept").await;
        rewrite(visitor, |record| aged(record, 31)).await;
        visitor.reload().await;
        assert_eq!(early(visitor).await, json!([false, false]));
        visitor.see("banner").await;
    });
}

#[test]
fn a_record_nobody_can_read_grants_nothing() {
    in_a_browser(async |internet, visitor| {
        choose(internet, visitor, &format!("{VENDORS}{EARLY}"), "accept").await;
        for spoiled in ["", "yes", "1:.analytics.", "2:.authorization.analytics.:::::::::", "%7B%7D"] {
            rewrite(visitor, |_| spoiled.to_owned()).await;
            internet.forget();
            visitor.reload().await;
            assert_eq!(early(visitor).await, json!([false, false]), "with makul={spoiled}");
            visitor.see("banner").await;
            nobody_else_is_asked(internet, visitor, HOST).await;
        }
    });
}

#[test]
fn a_new_service_is_asked_about_and_does_not_run_before() {
    in_a_browser(async |internet, visitor| {
        let one = "<script src='/makul.js' data-google-analytics='G-TEST1'></script>";
        choose(internet, visitor, one, "accept").await;
        internet.forget();
        open(internet, visitor, VENDORS, "").await;
        visitor.see("banner").await;
        visitor.settle().await;
        assert!(internet.requests_to("mc.yandex.ru").is_empty(), "{}", internet.diary());
        assert!(!allows(visitor, "yandex-metrica").await);
    });
}

#[test]
fn coming_back_to_a_page_finds_what_was_chosen_meanwhile() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, TAG, &held("analytics", "a")).await;
        visitor.see("banner").await;
        internet.page("https://shop.aloka.one/about", &html(TAG, &held("analytics", "a")));
        visitor.goto("https://shop.aloka.one/about").await;
        visitor.press("accept").await;
        visitor.lose_sight_of("banner").await;
        visitor.back().await;
        assert_eq!(visitor.address().await, SHOP);
        visitor.until("makul.allows('analytics') && ran.includes('a')").await;
        assert!(!visitor.sees("banner").await);
    });
}

//! The panel: settings by category and by service, fetched on demand; the banner works without it.
use crate::internet::Internet;
use crate::shop::{HOST, PANEL, TAG, VENDORS, allows, held, nobody_else_is_asked, open, ran};
use crate::stage::in_a_browser;
use crate::vendors::{GTAG_LOADER, METRICA_LOADER};
use crate::visitor::Visitor;

/// A visitor who has said that they pay for every byte.
const SAVE_DATA: &str = "<script>Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })</script>";

async fn open_settings(internet: &Internet, visitor: &Visitor, head: &str, body: &str) {
    open(internet, visitor, head, body).await;
    visitor.press("settings").await;
    visitor.see("panel").await;
}

#[test]
fn every_switch_is_off_until_the_visitor_turns_it_on() {
    in_a_browser(async |internet, visitor| {
        open_settings(internet, visitor, VENDORS, &held("marketing", "m")).await;
        for id in ["analytics", "marketing", "google-analytics", "yandex-metrica"] {
            assert!(!visitor.is_on(id).await, "{id} is on");
        }
        assert!(!visitor.look("switch:social").await.exists, "what is not in use is not shown");
        let required = visitor.look("switch:authorization").await;
        assert!(required.on && required.disabled, "what is always on cannot be switched off");
        assert!(visitor.cookies().await.is_empty());
    });
}

#[test]
fn saving_one_category_allows_that_one_alone() {
    in_a_browser(async |internet, visitor| {
        open_settings(internet, visitor, VENDORS, &(held("analytics", "a") + &held("marketing", "m"))).await;
        visitor.press("switch:analytics").await;
        assert!(
            visitor.is_on("analytics").await
                && visitor.is_on("google-analytics").await
                && visitor.is_on("yandex-metrica").await
        );
        nobody_else_is_asked(internet, visitor, HOST).await;
        visitor.press("save").await;
        visitor.lose_sight_of("panel").await;
        internet.arrival(GTAG_LOADER).await;
        internet.arrival(METRICA_LOADER).await;
        assert_eq!(ran(visitor).await, ["a"]);
        assert!(allows(visitor, "analytics").await && !allows(visitor, "marketing").await);
        assert_eq!(visitor.value("makul.consent.cause").await, "saved");
        assert!(!visitor.sees("banner").await);
    });
}

#[test]
fn one_service_of_a_category_may_stay_off() {
    in_a_browser(async |internet, visitor| {
        open_settings(internet, visitor, VENDORS, "").await;
        visitor.press("switch:analytics").await;
        visitor.press("switch:google-analytics").await;
        visitor.press("save").await;
        internet.arrival(METRICA_LOADER).await;
        visitor.settle().await;
        assert!(internet.asked(GTAG_LOADER).is_empty(), "{}", internet.diary());
        visitor.press("reopen").await;
        visitor.see("panel").await;
        assert!(visitor.is_on("yandex-metrica").await && !visitor.is_on("google-analytics").await);
    });
}

#[test]
fn the_last_service_switched_off_switches_the_category_off() {
    in_a_browser(async |internet, visitor| {
        open_settings(internet, visitor, VENDORS, "").await;
        visitor.press("switch:google-analytics").await;
        assert!(visitor.is_on("analytics").await);
        visitor.press("switch:google-analytics").await;
        assert!(!visitor.is_on("analytics").await);
    });
}

#[test]
fn closing_stores_nothing_and_leads_back_to_the_question() {
    in_a_browser(async |internet, visitor| {
        open_settings(internet, visitor, VENDORS, "").await;
        visitor.press("switch:analytics").await;
        visitor.press("close").await;
        visitor.lose_sight_of("panel").await;
        visitor.see("banner").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(visitor.cookies().await.is_empty());
        visitor.press("settings").await;
        visitor.see("panel").await;
        assert!(!visitor.is_on("analytics").await, "what was not saved is forgotten");
    });
}

#[test]
fn the_way_back_shows_what_was_chosen_and_takes_it_back() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        visitor.press("accept").await;
        internet.arrival(METRICA_LOADER).await;
        visitor.press("reopen").await;
        visitor.see("panel").await;
        assert!(visitor.is_on("analytics").await && visitor.is_on("yandex-metrica").await);
        visitor.press("switch:analytics").await;
        visitor.press("save").await;
        visitor.lose_sight_of("panel").await;
        assert!(!allows(visitor, "analytics").await);
        visitor.until("!document.cookie.includes('_ym_uid')").await;
        internet.forget();
        visitor.reload().await;
        nobody_else_is_asked(internet, visitor, HOST).await;
    });
}

#[test]
fn the_panel_comes_when_the_page_is_idle_but_not_to_who_saves_data() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, VENDORS, "").await;
        internet.arrival(PANEL).await;
        internet.forget();
        open(internet, visitor, &format!("{SAVE_DATA}{VENDORS}"), "").await;
        visitor.see("banner").await;
        visitor.hover("settings").await;
        visitor.settle().await;
        assert!(internet.asked(PANEL).is_empty(), "{}", internet.diary());
        visitor.press("settings").await;
        visitor.see("panel").await;
        assert_eq!(internet.asked(PANEL).len(), 1);
    });
}

#[test]
fn a_panel_that_is_refused_says_so_and_the_banner_works_on() {
    in_a_browser(async |internet, visitor| {
        for refusal in ["connection", "status"] {
            match refusal {
                "connection" => internet.refuse(PANEL),
                _ => internet.fail(PANEL, 503),
            }
            open(internet, visitor, TAG, &held("analytics", "a")).await;
            let before = visitor.see("banner").await.text;
            visitor.press("settings").await;
            visitor.until("document.querySelector('makul-consent').shadowRoot.querySelector('[part=banner]').innerText.includes('⚠ Настройки')").await;
            assert!(!before.contains('⚠'), "nobody is told of a panel that nobody wanted");
            assert!(!visitor.sees("panel").await);
            visitor.press("accept").await;
            visitor.until("ran.includes('a')").await;
            visitor.lose_sight_of("banner").await;
            crate::shop::forget(visitor).await;
        }
    });
}

#[test]
fn a_panel_that_was_refused_is_fetched_again_at_the_next_press() {
    in_a_browser(async |internet, visitor| {
        internet.refuse(PANEL);
        open(internet, visitor, VENDORS, "").await;
        visitor.press("settings").await;
        visitor.until("document.querySelector('makul-consent').shadowRoot.querySelector('[part=banner]').innerText.includes('⚠ Настройки')").await;
        internet.mend(PANEL);
        visitor.press("settings").await;
        visitor.see("panel").await;
    });
}

#[test]
fn a_press_while_the_panel_is_on_its_way_opens_it_when_it_comes() {
    in_a_browser(async |internet, visitor| {
        let slow = internet.hold(PANEL);
        open(internet, visitor, VENDORS, "").await;
        visitor.press("settings").await;
        internet.arrival(PANEL).await;
        assert!(!visitor.sees("panel").await);
        slow.release();
        visitor.see("panel").await;
        assert_eq!(internet.asked(PANEL).len(), 1);
    });
}

#[test]
fn who_accepts_before_the_panel_comes_is_not_bothered_by_it() {
    in_a_browser(async |internet, visitor| {
        let slow = internet.hold(PANEL);
        open(internet, visitor, VENDORS, "").await;
        visitor.press("settings").await;
        internet.arrival(PANEL).await;
        visitor.press("accept").await;
        slow.release();
        visitor.settle().await;
        assert!(!visitor.sees("panel").await && !visitor.sees("banner").await);
    });
}

#[test]
fn on_a_phone_every_control_can_be_reached() {
    in_a_browser(async |internet, visitor| {
        visitor.resize(360, 640).await;
        open(internet, visitor, VENDORS, &held("marketing", "m")).await;
        for part in ["accept", "reject", "settings"] {
            let sight = visitor.see(part).await;
            assert!(sight.left >= 0.0 && sight.left + sight.width <= 360.0, "{part} {sight:?}");
            assert!(sight.height >= 24.0 && sight.width >= 24.0, "too small for a finger: {part} {sight:?}");
        }
        visitor.press("settings").await;
        visitor.see("panel").await;
        visitor.press("switch:marketing").await;
        visitor.press("switch:yandex-metrica").await;
        visitor.press("save").await;
        visitor.lose_sight_of("panel").await;
        assert!(
            allows(visitor, "marketing").await
                && allows(visitor, "yandex-metrica").await
                && !allows(visitor, "google-analytics").await
        );
    });
}

//! `data-block="known"`: the rest of the page notices nothing, the visitor is asked, and what cannot be held is told.
use serde_json::json;

use crate::known::{HOST, KNOWN};
use crate::page::Page;
use crate::shop::{allows, configured, nobody_else_is_asked, on, open, ran};
use crate::stage::in_a_browser;

const SECOND: &str = "<script src='/makul-block.js'></script>";

#[test]
fn a_page_without_known_hosts_is_as_it_was() {
    in_a_browser(async |internet, visitor| {
        // The same things are looked at before and after the two scripts.
        let look = "<script>
            window.looks = window.looks || [];
            looks.push([[HTMLScriptElement, 'src'], [HTMLImageElement, 'src'], [HTMLImageElement, 'srcset'], [HTMLIFrameElement, 'src'], [HTMLLinkElement, 'href'],
              [Element, 'setAttribute'], [Element, 'getAttribute'], [Element, 'innerHTML'], [Document, 'write'], [Range, 'createContextualFragment']].map(function (door) {
                var own = Object.getOwnPropertyDescriptor(door[0].prototype, door[1]);
                var call = own.value || own.set;
                return [door[1], own.enumerable, own.configurable, own.writable, typeof own.get, typeof own.set, typeof own.value, call.name, call.toString().length > 0].join(' ');
            }).concat([[HTMLScriptElement, 'src'], [Element, 'innerHTML']].map(function (door) {
                try { return String(door[0].prototype[door[1]]) } catch (error) { return error.name }
            })));
            (function () {
                var s = document.createElement('script'), i = new Image(3, 4), d = document.createElement('div');
                s.src = 'a.js'; i.src = ''; d.setAttribute('SRC', null); d.innerHTML = '<img src=x.gif data-src=y><b>1';
                looks.push([s.src, s.getAttribute('src'), i.src, i.getAttribute('src'), i.width, i instanceof Image, d.getAttribute('src'), d.innerHTML,
                  d.firstChild.src, d.getAttribute('id'), d.hasAttribute('id'), document.createRange().createContextualFragment('<b>2</b>').firstChild.nodeName, s.cloneNode().outerHTML]);
                try { d.setAttribute('a') } catch (error) { looks.push(error.name) }
                try { d.getAttribute() } catch (error) { looks.push(error.name) }
                try { d.setAttribute(' ', 1) } catch (error) { looks.push(error.name) }
            })()
        </script>";
        open(internet, visitor, &[look, KNOWN, look].concat(), "<script src='https://friend.example/a.js'></script><script>document.write('<p id=w>', 1, '</p>')</script>").await;
        on(visitor).await;
        let looks = visitor.value("looks").await;
        let looks = looks.as_array().unwrap();
        let (before, after) = looks.split_at(looks.len() / 2);
        assert_eq!(before, after);
        assert_eq!(ran(visitor).await, ["https://friend.example/a.js"]);
        assert_eq!(visitor.text("w.textContent").await, "1");
        assert_eq!(visitor.value("makul.consent.services").await, json!({}));
        assert!(visitor.console().await.is_empty());
    });
}

#[test]
fn a_service_is_asked_about_as_soon_as_it_is_met() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, KNOWN, &format!("<script src='https://{HOST}/1.js'></script>")).await;
        visitor.see("banner").await;
        assert_eq!(visitor.value("makul.consent.services").await, json!({ "liveinternet": false }));
        visitor.press("settings").await;
        visitor.see("switch:analytics").await;
        assert!(!visitor.look("switch:marketing").await.exists);
    });
}

#[test]
fn hosts_are_told_apart_as_the_browser_does() {
    let known = [
        "https://yadro.ru/a.gif",
        "//COUNTER.YADRO.RU/a.gif",
        "https:\\\\\\\\a.b.yadro.ru\\\\a.gif",
        "https://user:word@yadro.ru:443/a.gif",
        " h\\tttps://yadro.ru./a.gif ",
        "https://connect.facebook.net/ru_RU/sdk.js#xfbml=1",
        "https://www.youtube.com/embed/1",
        "http://vk.com/widget_community.php?1",
    ];
    let strange = [
        "https://notyadro.ru/a.gif",
        "https://yadro.ru.example/a.gif",
        "https://a.example/?yadro.ru/a.gif",
        "https://connect.facebook.net/a/b/sdk.js",
        "https://www.youtube.com/watch?v=1",
        "https://vk.com/feed",
        "/yadro.ru/a.gif",
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        "https://",
        "",
    ];
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, KNOWN, "").await;
        on(visitor).await;
        let held = async |address: &str| {
            visitor
                .js(&format!(
                    "const i = new Image(); i.src = '{address}'; return i.attributes.src === undefined"
                ))
                .await
        };
        for address in known {
            assert_eq!(held(address).await, true, "{address}");
        }
        for address in strange {
            assert_eq!(held(address).await, false, "{address}");
        }
    });
}

#[test]
fn one_library_of_two_services_waits_for_either_of_them() {
    in_a_browser(async |internet, visitor| {
        let library = "https://vk.com/js/api/openapi.js";
        let body = format!("<script src='{library}'></script>");
        open(internet, visitor, KNOWN, &body).await;
        visitor.see("banner").await;
        assert_eq!(
            visitor.value("makul.consent.services").await,
            json!({ "vk-pixel": false, "vk-widgets": false })
        );
        visitor.js("makul.save({ social: true })").await;
        visitor.until("ran.length").await;
        // Where the operator has said which of them it is, the other is nobody's question.
        let head = configured(
            r#"{"block": "known", "services": [{"id": "vk-widgets", "category": "social", "name": "Ours"}]}"#,
        );
        visitor.forget_cookies().await;
        visitor.js("localStorage.clear()").await;
        open(internet, visitor, &head, &body).await;
        visitor.see("banner").await;
        assert_eq!(visitor.value("makul.consent.services").await, json!({ "vk-widgets": false }));
        visitor.js("makul.save({ marketing: true })").await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty());
        visitor.js("makul.save({ social: true })").await;
        visitor.until("ran.length").await;
    });
}

#[test]
fn what_the_operator_says_of_a_service_stands() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::json(
            "https://shop.aloka.one/c.json",
            r#"{"services": [{"id": "liveinternet", "category": "marketing"}, {"id": "youtube", "category": "preferences"}]}"#,
        ));
        let head = "<script src='/makul.js' data-block='known' data-config='/c.json'></script>";
        let body = format!(
            "<script src='https://{HOST}/1.js'></script><iframe id='f' src='https://www.youtube.com/embed/1'></iframe>"
        );
        open(internet, visitor, head, &body).await;
        visitor.see("banner").await;
        visitor.js("makul.save({ analytics: true, social: true })").await;
        visitor.settle().await;
        assert!(ran(visitor).await.is_empty());
        assert!(!allows(visitor, "liveinternet").await);
        visitor.js("makul.save({ marketing: true, preferences: true })").await;
        visitor.until("ran.length && f.hasAttribute('src')").await;
    });
}

#[test]
fn what_cannot_be_held_is_told_once() {
    in_a_browser(async |internet, visitor| {
        let ask = "fetch('https://mc.yandex.ru/1').catch(() => {}); fetch('https://mc.yandex.ru/2').catch(() => {}); navigator.sendBeacon('https://www.google-analytics.com/g/collect')";
        let head = format!("<script src='https://{HOST}/before.js'></script>{KNOWN}<script>{ask}</script>");
        open(internet, visitor, &head, "").await;
        visitor.until("overheard.length >= 3").await;
        visitor.settle().await;
        let mut console = visitor.console().await;
        console.sort();
        let line = |host: &str, service: &str, by: &str| {
            format!(
                "warn: makul: a request to {host} ({service}) went out without a yes, by {by}. What cannot be held: docs/blocking.md"
            )
        };
        let told = [
            line("mc.yandex.ru", "yandex-metrica", "fetch"),
            line("www.google-analytics.com", "google-analytics", "beacon"),
            line(HOST, "liveinternet", "script"),
        ];
        assert_eq!(console, told);
        assert_eq!(
            visitor.value("Object.keys(makul.consent.services).length").await,
            3,
            "and it is asked about"
        );
        visitor.press("accept").await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await.len(), 1, "what stood before the tag is not run again");
    });
}

#[test]
fn a_late_block_says_that_it_holds_only_what_comes_after_it() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, "<script src='/makul.js' data-block='known' async></script>", "").await;
        visitor.until("overheard.length").await;
        let console = visitor.console().await;
        assert!(
            console[0].starts_with("warn: makul: data-block=\"known\" holds only what comes after it"),
            "{console:?}"
        );
        internet.forget();
        visitor.js(&format!("new Image().src = 'https://{HOST}/i.gif'")).await;
        nobody_else_is_asked(internet, visitor, "shop.aloka.one").await;
    });
}

#[test]
fn without_the_widget_it_does_nothing_and_says_so() {
    in_a_browser(async |internet, visitor| {
        open(internet, visitor, SECOND, &format!("<script src='https://{HOST}/1.js'></script>")).await;
        visitor.until("ran.length").await;
        assert_eq!(visitor.console().await, ["warn: makul: makul-block.js wants makul.js before it"]);
    });
}

#[test]
fn an_address_of_a_stranger_that_was_put_where_ours_wait_is_nobody_s_way_in() {
    in_a_browser(async |internet, visitor| {
        let body = "<img data-makul-src='https://friend.example/i.gif'><iframe data-makul-src='javascript:top.hacked=1'></iframe>\
                    <iframe data-category='authorization' data-src='javascript:top.hacked=1'></iframe>";
        open(internet, visitor, KNOWN, body).await;
        visitor.js("makul.accept()").await;
        visitor.settle().await;
        assert!(internet.requests_to("friend.example").is_empty());
        assert_eq!(
            visitor
                .value("[...document.querySelectorAll('[src]:not(script)')].length + (window.hacked ?? 0)")
                .await,
            0
        );
    });
}

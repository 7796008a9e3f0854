//! Embeds: frames, pictures and links that wait for a yes, come in their order, and go again after a no.
use serde_json::{Value, json};

use crate::internet::Internet;
use crate::shop::{HOST, TAG, allows, nobody_else_is_asked, on, open};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

pub const PLAYER: &str = "https://www.youtube-nocookie.com/embed/x";
pub const FILM: &str = "https://films.example.kg/1";
pub const YOUTUBE: &str = "<iframe id='film' width='320' height='200' title='Сабак' data-category='social' data-service='youtube' data-src='https://www.youtube.com/watch?v=x'></iframe>";

/// A frame of the site's own service.
pub fn frame(id: &str, address: &str, more: &str) -> String {
    format!(
        "<iframe id='{id}' width='320' height='200' data-category='social' data-src='{address}' {more}></iframe>"
    )
}

/// Opens the shop with these embeds, on an internet that has something to show in them.
pub async fn open_embeds(internet: &Internet, visitor: &Visitor, head: &str, body: &str) {
    internet.page(PLAYER, "<title>player</title><button>play</button>");
    internet.page(FILM, "<title>film</title><button>film</button>");
    open(internet, visitor, head, body).await;
    on(visitor).await;
}

/// Which of the elements with an id have this attribute, and what is in it.
async fn attribute(visitor: &Visitor, id: &str, name: &str) -> Value {
    visitor.value(&format!("document.getElementById('{id}').getAttribute('{name}')")).await
}

/// The text of the placeholder behind an element.
pub async fn says(visitor: &Visitor, id: &str) -> String {
    visitor.text(&format!("document.querySelector('#{id} + makul-consent')?.shadowRoot.textContent")).await
}

#[test]
fn nothing_is_asked_before_a_yes_and_a_placeholder_stands_there() {
    in_a_browser(async |internet, visitor| {
        let body = [
            YOUTUBE,
            "<img id=picture data-category=marketing data-src='https://ads.example.kg/1.gif' data-srcset='https://ads.example.kg/2.gif 2x'>",
            "<link id=sheet rel=stylesheet data-category=preferences data-href='https://fonts.example.kg/1.css'>",
            "<template data-category=social><img src='https://in.example.kg/1.gif'><iframe src='https://in.example.kg/f'></iframe></template>",
        ];
        open_embeds(internet, visitor, TAG, &body.concat()).await;
        let placeholder = visitor.see("placeholder").await;
        assert_eq!(placeholder.name, "YouTube: Сабак");
        assert!(placeholder.text.contains("При загрузке сервис узнает"), "{}", placeholder.text);
        assert_eq!(visitor.look("::[part=once]").await.text, "Показать один раз");
        assert_eq!(visitor.look("::[part=always]").await.text, "Всегда разрешать");
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert!(visitor.cookies().await.is_empty());
    });
}

#[test]
fn a_yes_brings_all_of_a_category_and_a_no_takes_it_away() {
    in_a_browser(async |internet, visitor| {
        let body = [
            YOUTUBE,
            &frame("own", FILM, ""),
            "<img id=picture src='/stand-in.gif' data-category=social data-src='https://pictures.example.kg/1.gif' data-srcset='https://pictures.example.kg/2.gif 2x'>",
            "<link id=sheet rel=stylesheet data-category=social data-href='https://fonts.example.kg/1.css'>",
            "<img id=other data-category=marketing data-src='https://ads.example.kg/1.gif'>",
        ];
        open_embeds(internet, visitor, TAG, &body.concat()).await;
        visitor.see("placeholder").await;
        let history = visitor.value("history.length").await;
        visitor.js("makul.save({ social: true })").await;
        internet.arrival(PLAYER).await;
        internet.arrival(FILM).await;
        internet.arrival("https://pictures.example.kg/1.gif").await;
        internet.arrival("https://fonts.example.kg/1.css").await;
        assert_eq!(attribute(visitor, "film", "src").await, PLAYER);
        assert_eq!(attribute(visitor, "film", "referrerpolicy").await, "strict-origin-when-cross-origin");
        assert_eq!(attribute(visitor, "film", "data-src").await, "https://www.youtube.com/watch?v=x");
        assert_eq!(attribute(visitor, "own", "src").await, FILM);
        assert_eq!(attribute(visitor, "own", "referrerpolicy").await, Value::Null);
        assert!(!visitor.look("placeholder").await.exists);
        assert!(internet.requests_to("www.youtube.com").is_empty());
        assert!(internet.requests_to("ads.example.kg").is_empty());
        visitor.until("film.contentWindow.length === 0 && getComputedStyle(film).display !== 'none'").await;
        visitor.settle().await;
        internet.forget();
        visitor.js("makul.withdraw()").await;
        for (id, name) in [("film", "src"), ("own", "src"), ("picture", "srcset"), ("sheet", "href")] {
            assert_eq!(attribute(visitor, id, name).await, Value::Null, "{id}");
        }
        assert_eq!(attribute(visitor, "picture", "src").await, "/stand-in.gif", "what it had before");
        assert_eq!(visitor.value("film.contentDocument.URL").await, "about:blank");
        assert_eq!(visitor.value("document.styleSheets.length").await, 0);
        assert_eq!(visitor.value("document.querySelectorAll('iframe + makul-consent').length").await, 2);
        visitor.settle().await;
        assert!(internet.that(|request| request.host != HOST).is_empty(), "{}", internet.diary());
        assert_eq!(visitor.value("history.length").await, history);
        visitor.js("makul.accept()").await;
        internet.arrival(PLAYER).await;
        internet.arrival("https://ads.example.kg/1.gif").await;
    });
}

#[test]
fn once_shows_this_frame_alone_and_stores_nothing() {
    in_a_browser(async |internet, visitor| {
        open_embeds(internet, visitor, TAG, &(YOUTUBE.to_owned() + &frame("own", FILM, ""))).await;
        visitor.see("placeholder").await;
        visitor.press("::[part=once]").await;
        internet.arrival(PLAYER).await;
        visitor.settle().await;
        assert!(internet.asked(FILM).is_empty());
        assert!(visitor.cookies().await.is_empty());
        assert_eq!(visitor.value("localStorage.length").await, 0);
        assert!(!allows(visitor, "social").await);
        assert_eq!(visitor.value("document.activeElement.id").await, "film", "the focus goes to the film");
        assert_eq!(visitor.value("makul.consent.decided").await, false);
        // Another language is no choice, and a yes on another placeholder is about that one.
        visitor.js("makul.setLocale('ky')").await;
        assert_eq!(attribute(visitor, "film", "src").await, PLAYER);
        visitor.js("makul.save({ analytics: true })").await;
        assert_eq!(
            attribute(visitor, "film", "src").await,
            Value::Null,
            "who answers without it has it taken away"
        );
        visitor.see("placeholder").await;
        visitor.reload().await;
        visitor.see("placeholder").await;
        assert_eq!(attribute(visitor, "film", "src").await, Value::Null);
    });
}

#[test]
fn a_press_on_one_placeholder_leaves_what_another_shows() {
    in_a_browser(async |internet, visitor| {
        let map = "<iframe id='map' width='320' height='200' data-category='preferences' data-src='https://yandex.ru/map-widget/v1/?um=1'></iframe>";
        internet.page("https://yandex.ru/map-widget/v1/", "<title>map</title>");
        open_embeds(internet, visitor, TAG, &(YOUTUBE.to_owned() + map)).await;
        visitor.see("placeholder").await;
        visitor.press("::[part=once]").await;
        internet.arrival(PLAYER).await;
        visitor.until("document.querySelectorAll('iframe + makul-consent').length === 1").await;
        assert!(says(visitor, "map").await.starts_with("Яндекс Карты"));
        visitor.press("::[part=always]").await;
        internet.arrival("https://yandex.ru/map-widget/").await;
        assert_eq!(attribute(visitor, "film", "src").await, PLAYER);
        assert!(allows(visitor, "preferences").await && !allows(visitor, "social").await);
        visitor.js("makul.withdraw()").await;
        assert_eq!(attribute(visitor, "film", "src").await, Value::Null);
        assert_eq!(attribute(visitor, "map", "src").await, Value::Null);
    });
}

#[test]
fn always_allows_the_service_where_the_site_names_it_else_the_category() {
    in_a_browser(async |internet, visitor| {
        let named = TAG.replace("src=", "data-youtube='' data-vk-widgets='' src=");
        open_embeds(
            internet,
            visitor,
            &named,
            &(YOUTUBE.to_owned() + &frame("own", FILM, "data-service='vk-widgets'")),
        )
        .await;
        visitor.see("placeholder").await;
        visitor.press("::[part=always]").await;
        internet.arrival(PLAYER).await;
        let grants = visitor.value("makul.consent.services").await;
        assert_eq!((&grants["youtube"], &grants["vk-widgets"]), (&json!(true), &json!(false)), "{grants}");
        visitor.settle().await;
        assert!(internet.asked(FILM).is_empty());
        assert_eq!(visitor.value("makul.consent.cause").await, "saved", "a hand has pressed");
        visitor.reload().await;
        visitor.until(&format!("film.src === '{PLAYER}'")).await;
    });
    in_a_browser(async |internet, visitor| {
        open_embeds(internet, visitor, TAG, &(YOUTUBE.to_owned() + &frame("own", FILM, ""))).await;
        visitor.see("placeholder").await;
        visitor.press("::[part=always]").await;
        internet.arrival(PLAYER).await;
        internet.arrival(FILM).await;
        assert!(allows(visitor, "social").await && !allows(visitor, "analytics").await);
    });
}

#[test]
fn a_returning_visitor_with_a_yes_sees_no_placeholder() {
    in_a_browser(async |internet, visitor| {
        open_embeds(internet, visitor, TAG, YOUTUBE).await;
        visitor.press("accept").await;
        internet.arrival(PLAYER).await;
        visitor.reload().await;
        visitor.until(&format!("film.src === '{PLAYER}'")).await;
        assert!(!visitor.look("placeholder").await.exists);
    });
}

#[test]
fn they_come_in_the_order_of_the_page_and_later_ones_too() {
    in_a_browser(async |internet, visitor| {
        let body = (1..6)
            .map(|number| frame(&format!("f{number}"), &format!("/frame-{number}"), ""))
            .collect::<String>();
        let watch = "<script>window.order = []; new MutationObserver((changes) => changes.forEach(({ target }) => target.src && order.push(target.id))).observe(document, { subtree: true, attributes: true, attributeFilter: ['src'] })</script>";
        open_embeds(internet, visitor, &format!("{watch}{TAG}"), &format!("<div id=list>{body}</div>")).await;
        visitor.see("placeholder").await;
        // The page turns its list round, and adds to it in front.
        visitor
            .js("const first = Object.assign(f1.cloneNode(), { id: 'f0' }); list.prepend(f2, first)")
            .await;
        visitor.until("document.querySelectorAll('iframe + makul-consent').length === 6").await;
        visitor.js("makul.accept()").await;
        assert_eq!(visitor.value("order").await, json!(["f2", "f0", "f1", "f3", "f4", "f5"]));
        visitor
            .js("list.append(Object.assign(f1.cloneNode(), { id: 'f6' })); f6.removeAttribute('src')")
            .await;
        visitor.until("document.getElementById('f6').src.endsWith('/frame-1')").await;
        visitor.js("makul.reject(); f3.remove()").await;
        visitor.until("document.querySelectorAll('iframe + makul-consent').length === 6 && !document.querySelector('makul-consent + makul-consent')").await;
    });
}

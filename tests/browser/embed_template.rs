//! Templates that wait for a yes: any markup, with its text and its scripts in their order, and out again after a no.
use serde_json::json;

use crate::embed::open_embeds;
use crate::page::Page;
use crate::shop::{HOST, TAG, allows, nobody_else_is_asked, ran};
use crate::stage::in_a_browser;

const OPENAPI: &str = "https://vk.com/js/api/openapi.js";
const SDK: &str = "https://connect.facebook.net/ru_RU/sdk.js";

/// A double of what VK and Facebook serve: each fills the element that the page has for it with a frame.
const VK: &str = "window.VK = { init() { ran.push('init') }, Widgets: { Group(id) { ran.push('group'); const frame = document.createElement('iframe'); frame.src = 'https://vk.com/widget_community.php'; document.getElementById(id).append(frame) } } }";
const FB: &str = "document.querySelectorAll('.fb-like').forEach((box) => { const frame = document.createElement('iframe'); frame.src = 'https://www.facebook.com/plugins/like.php'; box.append(frame) }); ran.push('fb')";

#[test]
fn text_elements_and_scripts_come_in_their_order() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::script("https://in.example.kg/1.js", "ran.push('external')"));
        let slow = internet.hold("https://in.example.kg/1.js");
        let body = "<div id=box>before <template data-category=social>one<b>two</b>three<script>ran.push('first')</script>four<script src='https://in.example.kg/1.js'></script><script type=module>ran.push('module')</script><script>ran.push(document.currentScript.previousSibling.textContent)</script>five<script type='application/json'>{}</script></template> after</div>";
        open_embeds(internet, visitor, TAG, body).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(visitor.value("box.textContent").await, "before  after");
        visitor.press("accept").await;
        internet.arrival("https://in.example.kg/1.js").await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await, ["first"], "an inline script waits for the one before it");
        slow.release();
        visitor.until("ran.length === 4").await;
        let ran_so = ran(visitor).await;
        assert_eq!(
            ran_so.iter().filter(|name| !name.starts_with("mod")).collect::<Vec<_>>(),
            ["first", "external", "ran.push('module')"]
        );
        let text = "[...box.childNodes].filter((node) => node.localName !== 'script').map((node) => node.textContent).join('')";
        assert_eq!(visitor.value(text).await, "before onetwothreefourfive after");
        visitor.js("makul.withdraw()").await;
        assert_eq!(visitor.value("box.textContent").await, "before  after");
        assert_eq!(visitor.value("makul.consent.running").await, json!(["social"]), "what ran is named");
        visitor.js("makul.accept()").await;
        assert_eq!(visitor.value(text).await, "before onetwothreefourfive after");
        visitor.settle().await;
        assert_eq!(ran(visitor).await.len(), 4, "nothing runs twice");
    });
}

#[test]
fn widgets_of_vk_and_facebook_stand_behind_their_templates() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::script(OPENAPI, VK));
        internet.put(Page::script(SDK, FB));
        internet.page("https://vk.com/widget_community.php", "<title>vk</title>");
        internet.page("https://www.facebook.com/plugins/like.php", "<title>fb</title>");
        let vk = format!(
            "<template data-service=vk-widgets data-width=240 data-height=200><script src='{OPENAPI}'></script><div id=group></div><script>VK.init({{ apiId: 1, onlyWidgets: true }}); VK.Widgets.Group('group', {{}}, 1)</script></template>"
        );
        let facebook = format!(
            "<template data-service=facebook-social><div class=fb-like></div><script src='{SDK}'></script></template>"
        );
        open_embeds(internet, visitor, TAG, &(vk + &facebook)).await;
        let placeholder = visitor.see("placeholder").await;
        assert_eq!(
            (placeholder.name.as_str(), placeholder.width, placeholder.height),
            ("ВКонтакте", 240.0, 200.0)
        );
        assert!(!visitor.look("::[part=once]").await.exists, "its scripts know of no once");
        nobody_else_is_asked(internet, visitor, HOST).await;
        // Nobody has said which category it is: it is known.
        visitor.press("::[part=always]").await;
        internet.arrival("https://vk.com/widget_community.php").await;
        internet.arrival("https://www.facebook.com/plugins/like.php").await;
        assert!(allows(visitor, "social").await);
        assert_eq!(ran(visitor).await, ["init", "group", "fb"]);
        assert!(!visitor.look("placeholder").await.exists);
        visitor.settle().await;
        internet.forget();
        visitor.js("makul.withdraw()").await;
        assert_eq!(visitor.value("document.querySelectorAll('iframe').length").await, 0);
        visitor.see("placeholder").await;
        visitor.settle().await;
        assert!(internet.hosts_beside(HOST).is_empty(), "{}", internet.diary());
    });
}

#[test]
fn what_a_script_has_added_goes_too_and_what_the_page_has_taken_does_not_come_back() {
    in_a_browser(async |internet, visitor| {
        let body = "<main><template data-category=social><p id=one>1</p><p id=two>2</p><script>document.currentScript.after('added')</script></template></main>";
        open_embeds(internet, visitor, TAG, body).await;
        visitor.press("accept").await;
        visitor.until("document.querySelector('main').textContent.includes('added')").await;
        visitor.js("one.remove(); makul.withdraw()").await;
        assert_eq!(visitor.value("document.querySelector('main').innerText").await, "");
        visitor.js("makul.accept()").await;
        assert_eq!(visitor.value("document.querySelector('main').querySelectorAll('p').length").await, 1);
    });
}

#[test]
fn a_template_inside_another_waits_for_its_own_yes() {
    in_a_browser(async |internet, visitor| {
        let body = "<template data-category=social><i>out</i><template data-category=marketing><u>in</u></template></template>";
        open_embeds(internet, visitor, TAG, body).await;
        visitor.see("banner").await;
        visitor.js("makul.save({ social: true })").await;
        visitor.until("document.querySelector('i')").await;
        visitor.settle().await;
        assert_eq!(visitor.value("document.querySelector('u')").await, json!(null));
        visitor.js("makul.accept()").await;
        visitor.until("document.querySelector('u')").await;
    });
}

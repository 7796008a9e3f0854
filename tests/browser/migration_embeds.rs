//! Other tools' markup on what is no script: frames, pictures, templates.
use serde_json::json;

use crate::migration_kinds::understood;
use crate::page::Page;
use crate::shop::{HOST, TAG, held, nobody_else_is_asked, open, ran};
use crate::stage::in_a_browser;

const CDN: &str = "https://cdn.example.kg";

#[test]
fn embeds_and_templates_of_other_tools_become_ours() {
    in_a_browser(async |internet, visitor| {
        let body = format!(
            "<iframe data-name='youtube' data-src='{CDN}/klaro'></iframe>
             <iframe data-cookieconsent='marketing' data-cookieblock-src='{CDN}/cookiebot'></iframe>
             <iframe class='optanon-category-C0005' data-src='{CDN}/onetrust'></iframe>
             <iframe data-usercentrics='YouTube Video' uc-src='{CDN}/usercentrics'></iframe>
             <iframe type='opt-in' data-name='vimeo' data-src='{CDN}/orejime'></iframe>
             <img data-name='matomo' data-src='{CDN}/pixel.gif'>
             <link rel='stylesheet' type='opt-in' data-type='text/css' data-name='vimeo' data-src='{CDN}/sheet.css'>
             <template data-purpose='social'><p>words</p></template>
             <template data-purpose='video'><p>words</p></template>"
        );
        open(internet, visitor, TAG, &body).await;
        understood(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        let ours = "[...document.querySelectorAll('iframe,img,link[rel=stylesheet],template')].map((element) =>
            [element.localName, element.dataset.category || '', (element.dataset.src || '').split('/').pop()].join(' '))";
        assert_eq!(
            visitor.value(ours).await,
            json!([
                "iframe social klaro",
                "iframe marketing cookiebot",
                "iframe social onetrust",
                "iframe social usercentrics",
                "iframe social orejime",
                "img analytics pixel.gif",
                "link social sheet.css",
                "template social ",
                "template  "
            ])
        );
        let console = visitor.console().await;
        assert!(console.len() == 1 && console[0].contains("Orejime 3"), "{console:?}");
        assert_eq!(visitor.value("document.querySelector('link[rel=stylesheet]').type").await, "text/css");
        visitor.js("makul.save({ marketing: true })").await;
        internet.arrival(&format!("{CDN}/cookiebot")).await;
        visitor.settle().await;
        assert_eq!(internet.requests_to("cdn.example.kg").len(), 1, "{}", internet.diary());
        visitor.js("makul.accept()").await;
        for name in ["klaro", "onetrust", "usercentrics", "orejime", "pixel.gif", "sheet.css"] {
            internet.arrival(&format!("{CDN}/{name}")).await;
        }
        visitor.until("document.body.innerText.includes('words')").await;
        visitor.js("makul.withdraw()").await;
        visitor
            .until("![...document.querySelectorAll('iframe')].some((frame) => frame.hasAttribute('src'))")
            .await;
    });
}

#[test]
fn what_the_gate_knows_nothing_of_gets_its_address_after_a_yes() {
    in_a_browser(async |internet, visitor| {
        let body = format!(
            "<video data-cookieconsent='statistics,marketing' data-cookieblock-src='{CDN}/film.mp4'></video>"
        );
        open(internet, visitor, TAG, &body).await;
        visitor.see("banner").await;
        understood(visitor).await;
        visitor.js("makul.save({ analytics: true })").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        visitor.js("makul.accept()").await;
        internet.arrival(&format!("{CDN}/film.mp4")).await;
    });
}

#[test]
fn a_template_of_scripts_keeps_their_turn_kinds_and_places() {
    in_a_browser(async |internet, visitor| {
        internet.put(Page::script(&format!("{CDN}/2.js"), "ran.push('2')"));
        let body = held("analytics", "0")
            + "<template data-purpose='analytics'> <!-- why --> <script>ran.push('1')</script>\n<script src='"
            + CDN
            + "/2.js'></script><script type='module'>ran.push('module')</script></template>"
            + &held("analytics", "3");
        open(internet, visitor, TAG, &body).await;
        understood(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        visitor.js("makul.accept()").await;
        visitor.until("ran.length === 5").await;
        let ran = ran(visitor).await;
        let classic: Vec<_> = ran.iter().filter(|name| *name != "module").collect();
        assert_eq!(classic, ["0", "1", "2", "3"]);
    });
}

#[test]
fn an_embed_of_several_categories_waits_for_all_of_them() {
    in_a_browser(async |internet, visitor| {
        let body = format!(
            "<iframe data-cookieconsent='statistics,marketing' data-cookieblock-src='{CDN}/both'></iframe>"
        );
        open(internet, visitor, TAG, &body).await;
        visitor.see("banner").await;
        understood(visitor).await;
        visitor.js("makul.save({ analytics: true })").await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        visitor.js("makul.save({ marketing: true })").await;
        internet.arrival(&format!("{CDN}/both")).await;
        visitor.js("makul.save({ marketing: false })").await;
        visitor.until("!document.querySelector('iframe').hasAttribute('src')").await;
    });
}

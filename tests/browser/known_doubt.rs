//! `data-block="known"` in doubt: marks that hold nothing, shadow roots, scripts that are moved.
use crate::known::KNOWN;
use crate::known_release::{says, tag};
use crate::shop::{open, ran};
use crate::stage::in_a_browser;

#[test]
fn a_mark_alone_lets_nothing_of_a_known_host_in() {
    in_a_browser(async |internet, visitor| {
        let body = [
            format!("<script data-category='preferences' src='{}'></script>", says(internet, "no type")),
            format!(
                "<script>var s = document.createElement('script'); s.dataset.category = 'preferences'; s.src = '{}'; document.body.append(s)</script>",
                says(internet, "by a script")
            ),
            format!(
                "<script>var t = document.createElement('script'); t.dataset.category = 'authorization'; t.src = '{}'; document.body.append(t)</script>",
                says(internet, "granted")
            ),
        ];
        open(internet, visitor, KNOWN, &body.concat()).await;
        visitor.see("banner").await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await, ["granted"]);
        visitor.js("makul.save({ preferences: true })").await;
        visitor.until("ran.length >= 3").await;
        assert_eq!(ran(visitor).await.len(), 3, "each once");
    });
}

#[test]
fn what_comes_into_a_shadow_root_waits_too() {
    in_a_browser(async |internet, visitor| {
        let body = format!(
            "<div id='host'></div><script>
                var root = host.attachShadow({{ mode: 'closed' }});
                var script = document.createElement('script');
                script.setAttributeNode(Object.assign(document.createAttribute('src'), {{ value: '{}' }}));
                var frame = document.createElement('iframe');
                frame.src = 'https://www.youtube.com/embed/1';
                root.append(script, frame);
            </script>",
            says(internet, "shade")
        );
        open(internet, visitor, KNOWN, &body).await;
        visitor.see("banner").await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await, [""; 0]);
        assert!(internet.requests_to("www.youtube.com").is_empty());
        visitor.press("accept").await;
        visitor.until("ran.length").await;
        internet.arrival("https://www.youtube.com/embed/1").await;
        assert_eq!(ran(visitor).await, ["shade"]);
    });
}

#[test]
fn a_script_that_ran_does_not_run_again_when_it_is_moved_after_a_withdrawal() {
    in_a_browser(async |internet, visitor| {
        let body = format!("<p id='p'>{}</p>", tag(internet, "once", ""));
        open(internet, visitor, KNOWN, &body).await;
        visitor.press("accept").await;
        visitor.until("ran.length").await;
        visitor.reload().await;
        visitor.until("ran.length").await;
        visitor.js("makul.withdraw(); document.body.prepend(p)").await;
        visitor.settle().await;
        visitor.js("makul.accept()").await;
        visitor.settle().await;
        assert_eq!(ran(visitor).await, ["once"]);
    });
}

//! A preset's whole life, the same for every vendor: silent before a yes, started with the operator's id, back on the next visit, and gone
//! after a no. A vendor is a row; its script is the double in `vendors/any.js`, or one of those in `vendors.rs`.
use makul::core::vendor::vendor;
use serde_json::{Value, from_str, json};

use crate::internet::{Internet, Request};
use crate::page::Page;
use crate::shop::{HOST, SIBLING, allows, configured, nobody_else_is_asked, on, open};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

/// What a test knows of a vendor.
#[derive(Clone, Copy)]
pub struct Row {
    pub id: &'static str,
    /// The operator's id with the vendor, as in an address; a number is given as one.
    pub account: &'static str,
    /// More members of the service in the configuration.
    pub options: &'static str,
    /// The addresses where its script is, without their query.
    pub scripts: &'static [&'static str],
    /// How the address begins that is asked once it works.
    pub hit: &'static str,
    /// What its script reads in the page, and what it finds.
    pub read: &'static str,
    pub finds: &'static str,
    /// How it takes over.
    pub live: &'static str,
    /// What a page may still call after a withdrawal.
    pub late: &'static str,
}

/// A vendor of which nothing is known.
pub const ROW: Row = Row {
    id: "",
    account: "",
    options: "",
    scripts: &[],
    hit: "",
    read: "null",
    finds: "null",
    live: "",
    late: "",
};

/// A test for each vendor, under its name.
macro_rules! presets {
    ($($name:ident: $row:expr;)*) => { $(
        #[test]
        fn $name() {
            crate::presets::is_silent_started_remembered_and_forgotten($row);
        }
    )* };
}
pub(crate) use presets;

pub fn is_silent_started_remembered_and_forgotten(row: Row) {
    in_a_browser(async |internet, visitor| {
        internet.page(SIBLING, "<p>");
        row.set_up(internet);
        open(internet, visitor, &configured(&row.configuration()), "").await;
        visitor.see("banner").await;
        nobody_else_is_asked(internet, visitor, HOST).await;

        visitor.press("accept").await;
        row.is_started(internet, visitor).await;
        internet.forget();
        visitor.reload().await;
        row.is_started(internet, visitor).await;
        assert!(!visitor.sees("banner").await, "a yes is remembered");

        visitor.settle().await;
        let own = row.plant(visitor).await;
        visitor.js("makul.withdraw()").await;
        internet.forget();
        visitor.js(row.late).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(names(visitor).await, own, "what is left of {}", row.id);
        let running = visitor.value("makul.consent.running").await;
        let stays = row.stays().then_some(row.id).into_iter().collect::<Vec<_>>();
        assert_eq!(running, json!(stays), "what cannot be stopped is named");
        assert_eq!(visitor.value("makul.consent.left").await, json!([]));

        assert_eq!(visitor.console().await, [""; 0]);
        visitor.reload().await;
        on(visitor).await;
        nobody_else_is_asked(internet, visitor, HOST).await;
        assert_eq!(names(visitor).await, own);
        visitor.goto(SIBLING).await;
        assert_eq!(visitor.cookie_names().await, [""; 0], "on the parent domain");
    });
}

impl Row {
    /// The configuration of a site that has this service alone.
    pub fn configuration(self) -> String {
        format!("{{ \"services\": [{}] }}", self.service())
    }

    /// The service in a configuration.
    pub fn service(self) -> String {
        let id = match (self.account, self.account.parse::<u32>()) {
            ("", _) => String::new(),
            (_, Ok(number)) => format!(", \"id\": {number}"),
            (text, _) => format!(", \"id\": \"{text}\""),
        };
        let comma = if self.options.is_empty() { "" } else { ", " };
        format!("{{ \"use\": \"{}\"{id}{comma}{} }}", self.id, self.options)
    }

    /// Puts its script on the internet.
    pub fn set_up(self, internet: &Internet) {
        for script in self.scripts {
            let Row { hit, read, live, .. } = self;
            let double = include_str!("vendors/any.js").trim_end();
            let told = format!(
                "({hit:?}, () => ({read}), ({{ call, hit, list, methods, queue }}) => {{ {live} }});"
            );
            internet.put(Page::script(script, &format!("{double}{told}")));
        }
    }

    /// It has been asked for with the operator's id, and its script found what it needs.
    async fn is_started(self, internet: &Internet, visitor: &Visitor) {
        internet.arrival(self.hit).await;
        visitor.settle().await;
        let asked = internet.that(|request| request.host != HOST);
        assert!(asked.iter().any(|request| request.path.contains(self.account)), "{}", internet.diary());
        assert!(allows(visitor, self.id).await);
        if self.scripts.is_empty() {
            return;
        }
        let starts: Vec<&Request> =
            asked.iter().filter(|hit| hit.query("kind").as_deref() == Some("start")).collect();
        assert_eq!(starts.len(), 1, "its script runs once:\n{}", internet.diary());
        let found: Value = from_str(&starts[0].query("said").unwrap()).unwrap();
        assert_eq!(found, from_str::<Value>(self.finds).unwrap(), "what the script of {} found", self.id);
    }

    /// Puts everything into the browser that the vendor is known to leave: cookies for the host, the parent domain and a folder, and keys.
    /// Answers with the names of the site's own, which stay.
    async fn plant(self, visitor: &Visitor) -> Vec<String> {
        let names = |kind: &str| -> Vec<String> {
            let patterns = vendor(self.id).unwrap().traces(kind).split_whitespace();
            patterns.map(|pattern| pattern.replace('*', "x1").replace('#', "12")).collect()
        };
        let (cookies, local, tab) = (names("cookie"), names("local"), names("tab"));
        for kind in ["base", "cache"] {
            assert!(names(kind).is_empty(), "{} leaves a {kind}: plant it too", self.id);
        }
        let planting = format!(
            "for (const name of {cookies:?}) for (const place of ['path=/', 'path=/; domain=aloka.one', 'path=/catalogue/']) document.cookie = `${{name}}=1; ${{place}}`;
            for (const name of {local:?}) localStorage.setItem(name, '1');
            for (const name of {tab:?}) sessionStorage.setItem(name, '1');"
        );
        let mut own: Vec<String> = [cookies.first(), local.first(), tab.first()]
            .into_iter()
            .flatten()
            .map(|name| format!("own{name}"))
            .chain(["cart".to_owned()])
            .collect();
        own.sort();
        own.dedup();
        visitor.js(&planting).await;
        visitor
            .js(&format!(
                "for (const name of {own:?}) {{ document.cookie = `${{name}}=1; path=/`; localStorage.setItem(name, '1'); sessionStorage.setItem(name, '1') }}"
            ))
            .await;
        let planted = self::names(visitor).await;
        assert!(cookies.iter().chain(&local).chain(&tab).all(|name| planted.contains(name)), "{planted:?}");
        own
    }

    /// Whether something of it goes on until the page is left.
    fn stays(self) -> bool {
        vendor(self.id).unwrap().lines().any(|line| line.starts_with("stays "))
    }
}

/// What stands in the browser under any name, but for the record.
async fn names(visitor: &Visitor) -> Vec<String> {
    let keys = visitor.value("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]").await;
    let keys = keys.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned());
    let all = visitor.cookie_names().await.into_iter().chain(keys);
    let mut names: Vec<String> = all.filter(|name| name != "makul" && !name.starts_with("makul.")).collect();
    names.sort();
    names.dedup();
    names
}

//! What the visitor sees: a part is there when its box is not empty, in view, and nothing else lies over its middle.
use serde::Deserialize;
use serde_json::json;

use super::Visitor;

/// The names of the widget's parts that the contract promises.
const PARTS: [&str; 16] = [
    "banner",
    "accept",
    "reject",
    "settings",
    "policy",
    "panel",
    "save",
    "close",
    "switch",
    "language",
    "receipt",
    "withdraw",
    "reopen",
    "reader",
    "notice",
    "placeholder",
];

/// How one thing on the page looks. A thing is named by a part (`accept`), a switch by its category or
/// service (`switch:analytics`), anything else on the page by a selector (`#buy`, `main .x`), and inside
/// the widget by one behind two colons (`::.contents a`).
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Sight {
    pub exists: bool,
    /// Not empty, in view and on top in its middle.
    pub seen: bool,
    /// What lies over its middle, when something does.
    pub under: Option<String>,
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
    /// The middle of what is in view of it.
    pub x: f64,
    pub y: f64,
    pub text: String,
    /// The name an assistive technology would read: `aria-label`, label or text.
    pub name: String,
    /// Of a switch: `aria-checked` or `checked`.
    pub on: bool,
    pub disabled: bool,
}

impl Visitor {
    /// How this thing looks now.
    pub async fn look(&self, thing: &str) -> Sight {
        let sight = self.ask_eye("look", thing).await;
        serde_json::from_value(sight).unwrap()
    }

    pub async fn sees(&self, thing: &str) -> bool {
        self.look(thing).await.seen
    }

    /// Waits until this thing is seen.
    pub async fn see(&self, thing: &str) -> Sight {
        self.patiently(&format!("{thing} is seen"), async || self.sees(thing).await).await;
        self.look(thing).await
    }

    /// Waits until this thing is not seen any more.
    pub async fn lose_sight_of(&self, thing: &str) {
        self.patiently(&format!("{thing} is gone"), async || !self.sees(thing).await).await;
    }

    /// Whether the switch of this category or service is on.
    pub async fn is_on(&self, id: &str) -> bool {
        let sight = self.look(&format!("switch:{id}")).await;
        assert!(sight.exists, "there is no switch of {id}");
        sight.on
    }

    /// The part (or, on the page itself, the tag name) that has the keyboard's focus.
    pub async fn focused_part(&self) -> String {
        self.ask_eye("focused", "").await.as_str().unwrap_or_default().to_owned()
    }

    /// The language the widget shows, or nothing when there is no widget on the page.
    pub async fn language(&self) -> String {
        self.text("document.querySelector('makul-consent')?.lang").await
    }

    /// Brings a thing into view as scrolling would.
    pub async fn scroll_to(&self, thing: &str) {
        self.ask_eye("scroll", thing).await;
    }

    async fn ask_eye(&self, question: &str, thing: &str) -> serde_json::Value {
        let (part, rest) = thing.split_once(':').unwrap_or((thing, ""));
        let known = PARTS.contains(&part);
        let (part, id, selector) = if known { (part, rest, "") } else { ("", "", thing) };
        let asked = vec![json!(question), json!(part), json!(id), json!(selector)];
        self.run(include_str!("eye.js"), asked).await
    }
}

//! Facts: what a policy says of itself. Found by the beginnings of words, so that the case endings of
//! four languages do not matter; what the text does not say stays empty.

use super::contact::{Way, pieces};
use super::document::{Block, Kind, Policy};
use super::effective::effective;
use super::operator::operator;
use super::span::{Unit, is_stem, says, span};
use crate::core::letters::folded;
use alloc::string::String;
use alloc::vec::Vec;

/// A part that says something, with the span of time in it if there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// `Block::address` of the part.
    pub address: String,
    pub span: Option<(u64, Unit)>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The day from which it is in force, `2025-08-25`; empty when it does not say.
    pub effective: String,
    /// The organisation, with its legal form as it is written; empty when none is named.
    pub operator: String,
    /// The countries whose law it names, by ISO 3166 code.
    pub law: Vec<&'static str>,
    pub links: Vec<String>,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    /// How long data are kept.
    pub retention: Vec<Mention>,
    /// How a consent is taken back.
    pub withdrawal: Vec<Mention>,
    /// How the policy is changed.
    pub change: Vec<Mention>,
    /// The age, in years, below which no data are taken.
    pub age: Vec<Mention>,
    /// Where cookies are spoken of.
    pub cookies: Vec<Mention>,
}

const LAW: &str = "закон мыйзам заң qonun қонун law legislation";
const KEEP: &str =
    "хран сохран сақта сакта сакто saqla сақла стира очищ уничтож store stored stores retain kept keep";
const CONSENT: &str = "соглас макул келісім rozili розили consent";
const BACK: &str = "отзы отозв отказ қайтар чакырт жокко кайтар qaytar bekor rad! қайтариб withdraw revoke";
/// "Refuses", in Kazakh and Kyrgyz: either word alone means something else.
const REFUSES: [&str; 2] = ["бас тарт", "баш тарт"];
const POLICY: &str = "политик саясат siyosat сиёсат policy редакц";
const CHANGE: &str = "измен внос внес өзгөр өзгер o'zgart o'zgarish ўзгар change amend update";
const CHILD: &str = "дет! детей ребен несовершеннолет младше возраст достиг бала кәмелет вояга voyaga bola бола child \
     minor age! yoshga yoshdan ёшга жасқа жашка under";
const YEARS: &str = "лет! год жас жаш yosh ёш year";
const COOKIE: &str = "cookie куки кук!";
const COUNTRIES: [(&str, &str); 5] = [
    ("UZ", "узбекистан o'zbekiston ўзбекистон өзбекстан өзбекстан"),
    ("KZ", "қазақстан казахстан казакстан qozog'iston қозоғистон kazakhstan"),
    ("KG", "кыргыз қырғыз qirg'iziston қирғизистон киргиз kyrgyz"),
    ("RU", "россий росси russia rossiya"),
    ("TJ", "таджикистан тоҷикистон tajikistan"),
];

/// The facts of a policy.
pub fn of(policy: &Policy) -> Facts {
    let mut facts = Facts { effective: effective(policy), ..Facts::default() };
    // What a section's heading speaks of, its clauses need not say again.
    let (mut keeps, mut changes) = (false, false);
    for block in &policy.blocks {
        let words = folded(&block.text);
        if facts.operator.is_empty() {
            facts.operator = operator(&block.text);
        }
        facts.ways(&block.text);
        let about = (says(&words, KEEP), says(&words, CHANGE) && says(&words, POLICY));
        if block.kind == Kind::Section {
            (keeps, changes) = about;
        }
        facts.mentions(block, &words, keeps || about.0, changes || about.1);
    }
    facts
}

impl Facts {
    fn ways(&mut self, text: &str) {
        for (way, text) in pieces(text) {
            let list = match way {
                Way::Text => continue,
                Way::Link => &mut self.links,
                Way::Email => &mut self.emails,
                Way::Phone => &mut self.phones,
            };
            // Nobody reads a list that is longer, and to look through it again and again takes time.
            if list.len() < 100 && !list.iter().any(|known| known == text) {
                list.push(text.into());
            }
        }
    }

    fn mentions(&mut self, block: &Block, words: &str, keeps: bool, changes: bool) {
        let mention = |span| Mention { address: block.address.clone(), span };
        let heading = matches!(block.kind, Kind::Section | Kind::Heading);
        if says(words, COOKIE) {
            self.cookies.push(mention(None));
        }
        if says(words, LAW) {
            for (code, names) in COUNTRIES {
                if !self.law.contains(&code) && says(words, names) {
                    self.law.push(code);
                }
            }
        }
        if heading {
            return;
        }
        let age = age(words);
        if age.is_some() && says(words, CHILD) {
            self.age.push(mention(age));
        } else if keeps && let Some(span) = span(words) {
            self.retention.push(mention(Some(span)));
        }
        let back = says(words, BACK) || REFUSES.iter().any(|phrase| words.contains(phrase));
        if back && says(words, CONSENT) {
            self.withdrawal.push(mention(None));
        }
        if changes {
            self.change.push(mention(span(words)));
        }
    }
}

/// An age in years: a number up to 21 right before the word, or behind "under".
fn age(words: &str) -> Option<(u64, Unit)> {
    let mut last = "";
    for word in words.split(' ') {
        let number = |word: &str| word.parse::<u64>().ok().filter(|age| (10..=21).contains(age));
        if last == "under"
            && let Some(number) = number(word)
        {
            return Some((number, Unit::Year));
        }
        if let Some(number) = number(last)
            && YEARS.split(' ').any(|stem| is_stem(word, stem))
        {
            return Some((number, Unit::Year));
        }
        last = word;
    }
    None
}

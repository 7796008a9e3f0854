//! The gallery: every surface in every layout, theme and language at three widths, as pictures. `cargo xtask gallery` hangs them in one page.
//!
//! A picture is called by what it shows, `banner-bar.light.ky.360.png`; what comes before the first dot names its room.
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::embed::{FILM, YOUTUBE, frame};
use crate::internet::Internet;
use crate::page::Page;
use crate::reader::{READER, reads};
use crate::shop::{SHOP, forget, on};
use crate::stage::in_a_browser;
use crate::visitor::Visitor;

const LANGUAGES: [&str; 6] = ["ru", "kk", "ky", "uz", "uz-Cyrl", "en"];

/// The first layer's rooms, and what the tag says there.
const BANNERS: [(&str, &str); 3] = [
    ("banner-bar", "data-layout='bar'"),
    ("banner-box", "data-layout='box'"),
    ("banner-modal", "data-layout='modal'"),
];

/// All other rooms.
const ROOMS: [&str; 8] = [
    "settings",
    "settings-end",
    "settings-chosen",
    "declaration",
    "reader",
    "reader-end",
    "placeholder",
    "reopen",
];

/// Policies with the traps of real ones.
const POLICIES: [(&str, &str); 4] = [
    ("ru", include_str!("../../www/aloka/privacy.ru.txt")),
    ("kk", include_str!("../policies/flat.kk.txt")),
    ("ky", include_str!("../../www/omkg/privacy.ky.txt")),
    ("uz", include_str!("../../www/aloka/privacy.uz.txt")),
];

const CONFIG: &str = r#"{ "policy": "/privacy.{locale}.txt", "services": [
    { "use": "google-analytics", "id": "G-TEST1" },
    { "use": "yandex-metrica", "id": "555" },
    { "use": "meta-pixel", "id": "123456789012345" },
    { "id": "mediator", "category": "analytics" },
    { "id": "chat", "category": "preferences", "name": { "ru": "Чат" }, "src": "https://chat.example/c.js", "cookies": ["chat_*"] }
] }"#;

/// One wall of the gallery.
struct Wall {
    folder: PathBuf,
    size: (u32, u32),
    theme: &'static str,
}

impl Wall {
    async fn hang(&self, visitor: &Visitor, room: &str, language: &str) {
        let name = format!("{room}.{}.{language}.{}.png", self.theme, self.size.0);
        visitor.screenshot(self.folder.join(name)).await;
    }

    /// Visits a page that has something to read, and waits for the widget.
    async fn visit(&self, internet: &Internet, visitor: &Visitor, attributes: &str) {
        for (language, text) in POLICIES {
            internet.put(Page::text(&format!("https://shop.aloka.one/privacy.{language}.txt"), text));
        }
        // These there are not: the reader shows the next best.
        for language in ["uz-Cyrl", "en"] {
            internet.fail(&format!("https://shop.aloka.one/privacy.{language}.txt"), 404);
        }
        let theme = self.theme;
        let (back, text) = if theme == "dark" { ("#1b1d20", "#e8e8e8") } else { ("#f4f1ea", "#222") };
        let body = format!(
            "<h1>Лавка</h1><p style='min-height: 100vh'>Тетради и карандаши.</p>{YOUTUBE}<p>{}</p>",
            frame("film2", FILM, "")
        );
        internet.page(SHOP, &format!("<!doctype html><html lang='ru'><head><meta charset='utf-8'><meta name='viewport' content='width=device-width'><title>Лавка</title><style>body {{ margin: 16px; font: 16px sans-serif; background: {back}; color: {text} }}</style><script type='application/json' id='makul'>{CONFIG}</script><script src='/makul.js' data-theme='{theme}' {attributes}></script></head><body>{body}</body></html>"));
        forget(visitor).await;
        visitor.goto(SHOP).await;
        on(visitor).await;
    }

    async fn banners(&self, internet: &Internet, visitor: &Visitor, languages: &[&str]) {
        for (room, attributes) in BANNERS {
            self.visit(internet, visitor, attributes).await;
            for language in languages {
                speak(visitor, language).await;
                visitor.see("accept").await;
                self.hang(visitor, room, language).await;
            }
        }
    }

    async fn dialogs(&self, internet: &Internet, visitor: &Visitor, languages: &[&str]) {
        self.visit(internet, visitor, "").await;
        for language in languages {
            speak(visitor, language).await;
            visitor.js("makul.open('settings')").await;
            visitor.see("panel").await;
            self.hang(visitor, "settings", language).await;
            visitor.js(&format!("{PANEL}.scrollTop = 1e6")).await;
            self.hang(visitor, "settings-end", language).await;
            leave(visitor, "panel").await;

            visitor.js("makul.open('policy')").await;
            reads(visitor).await;
            self.hang(visitor, "reader", language).await;
            visitor.js(&format!("{READER}.scrollTop = 1e6")).await;
            self.hang(visitor, "reader-end", language).await;
            leave(visitor, "reader").await;
        }
        visitor.js("makul.reject()").await;
        visitor.lose_sight_of("banner").await;
        for language in languages {
            speak(visitor, language).await;
            visitor.js("scrollTo(0, 0)").await;
            visitor.see("reopen").await;
            self.hang(visitor, "reopen", language).await;
            visitor.js("scrollTo(0, 1e6)").await;
            visitor.see("placeholder").await;
            self.hang(visitor, "placeholder", language).await;
            visitor.js("makul.open('settings')").await;
            visitor.see("panel").await;
            visitor.js(&format!("{PANEL}.scrollTop = 1e6")).await;
            self.hang(visitor, "settings-chosen", language).await;
            let fold = format!("{PANEL}.querySelector('.declaration')");
            visitor.js(&format!("{fold}.open = true")).await;
            visitor.until(&format!("{fold}.querySelector('table')")).await;
            visitor.js(&format!("{fold}.scrollIntoView()")).await;
            self.hang(visitor, "declaration", language).await;
            leave(visitor, "panel").await;
        }
    }
}

const PANEL: &str = "document.querySelector('makul-consent').shadowRoot.querySelector('[part=panel]')";

async fn speak(visitor: &Visitor, language: &str) {
    visitor.js(&format!("makul.setLocale('{language}')")).await;
    visitor.until(&format!("document.querySelector('makul-consent').lang === '{language}'")).await;
}

async fn leave(visitor: &Visitor, part: &str) {
    visitor.js("makul.close()").await;
    visitor.lose_sight_of(part).await;
}

/// Hangs one wall: a theme, a width and these languages.
fn hang(folder: &Path, size: (u32, u32), theme: &'static str, languages: &[&str]) {
    std::fs::create_dir_all(folder).unwrap();
    let wall = Wall { folder: folder.to_owned(), size, theme };
    for surfaces in ["banners", "dialogs"] {
        in_a_browser(async |internet, visitor| {
            visitor.resize(size.0, size.1).await;
            if surfaces == "banners" {
                wall.banners(internet, visitor, languages).await;
            } else {
                wall.dialogs(internet, visitor, languages).await;
            }
        });
    }
}

fn whole(size: (u32, u32), theme: &'static str) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../gallery");
    for languages in LANGUAGES.chunks(3) {
        hang(&folder, size, theme, languages);
    }
}

#[test]
#[ignore = "a wall of the gallery, see `cargo xtask gallery`"]
fn light_on_a_phone() {
    whole((360, 640), "light");
}

#[test]
#[ignore = "a wall of the gallery, see `cargo xtask gallery`"]
fn dark_on_a_phone() {
    whole((360, 640), "dark");
}

#[test]
#[ignore = "a wall of the gallery, see `cargo xtask gallery`"]
fn light_on_a_tablet() {
    whole((768, 1024), "light");
}

#[test]
#[ignore = "a wall of the gallery, see `cargo xtask gallery`"]
fn dark_on_a_tablet() {
    whole((768, 1024), "dark");
}

#[test]
#[ignore = "a wall of the gallery, see `cargo xtask gallery`"]
fn light_on_a_desk() {
    whole((1280, 800), "light");
}

#[test]
#[ignore = "a wall of the gallery, see `cargo xtask gallery`"]
fn dark_on_a_desk() {
    whole((1280, 800), "dark");
}

#[test]
fn the_gallery_has_a_picture_of_every_surface_and_no_two_are_the_same() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gallery-of-one");
    let _ = std::fs::remove_dir_all(&folder);
    hang(&folder, (360, 640), "dark", &["ky"]);
    let rooms = BANNERS.map(|(room, _)| room).into_iter().chain(ROOMS);
    let pictures: BTreeSet<Vec<u8>> =
        rooms.map(|room| std::fs::read(folder.join(format!("{room}.dark.ky.360.png"))).unwrap()).collect();
    assert_eq!(pictures.len(), BANNERS.len() + ROOMS.len(), "two rooms have the same picture");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), pictures.len(), "a picture has no room");
}

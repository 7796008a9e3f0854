//! The gallery: has the browser tests paint every surface, and hangs the pictures in one page, `target/gallery/index.html`.
use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, ensure};

use crate::place::Place;
use crate::{install, run};

const HEAD: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Makul: the gallery</title>\n<style>
body { margin: 16px; font: 14px/1.4 sans-serif; background: #ddd }
nav { position: sticky; top: 0; padding: 8px; background: #ddd }
div { display: flex; flex-wrap: wrap; align-items: start; gap: 12px }
figure { margin: 0 } figcaption { font-size: 12px }
img { display: block; max-width: 100%; border: 1px solid #999 }
</style>\n";

/// Paints and hangs; needs a build.
pub fn gallery(place: &Place) -> Result<()> {
    install::browsers()?;
    let folder = place.target.join("gallery");
    // What an earlier run painted is no picture of this build.
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("clearing {}", folder.display()))?;
    }
    // Three at a time: a browser waits more than it works, but all at once would be slower.
    run::run(
        run::cargo(&place.root)
            .args(["test", "--locked", "--test", "browser", "gallery::", "--"])
            .args(["--ignored", "--test-threads=3"]),
    )?;
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("listing {}", folder.display()))? {
        names.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    ensure!(!names.is_empty(), "nothing was painted");
    let page = folder.join("index.html");
    fs::write(&page, html(&names)).with_context(|| format!("writing {}", page.display()))?;
    println!("\n{} pictures: {}", names.len(), page.display());
    Ok(())
}

/// A page with the pictures of these names, `room.theme.language.width.png`, by room; in it by theme, width and language.
fn html(names: &BTreeSet<String>) -> String {
    let mut pictures: Vec<[&str; 5]> = Vec::new();
    for name in names {
        let parts: Vec<&str> = name.split('.').collect();
        if let [room, theme, language, width, "png"] = parts.as_slice() {
            pictures.push([room, theme, width, language, name]);
        }
    }
    pictures.sort_by_key(|[room, theme, width, language, _]| {
        (*room, *theme, width.parse::<u32>().ok(), *language)
    });
    let rooms: BTreeSet<&str> = pictures.iter().map(|[room, ..]| *room).collect();
    let mut page = HEAD.to_owned() + "<nav>";
    for room in &rooms {
        page += &format!("<a href=\"#{room}\">{room}</a> ");
    }
    page += "</nav>\n";
    for room in &rooms {
        page += &format!("<h2 id=\"{room}\">{room}</h2>\n<div>\n");
        for [_, theme, width, language, name] in pictures.iter().filter(|[of, ..]| of == room) {
            page += &format!(
                "<figure><a href=\"{name}\"><img src=\"{name}\" width=\"{width}\" alt=\"\" loading=\"lazy\"></a>\
                 <figcaption>{theme}, {width}, {language}</figcaption></figure>\n"
            );
        }
        page += "</div>\n";
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_hang_by_room_theme_and_width_and_strangers_do_not() {
        let names = [
            "reader.dark.ru.360.png",
            "banner.light.ky.1280.png",
            "banner.light.ru.360.png",
            "banner.dark.ky.360.png",
            "notes.txt",
        ];
        let page = html(&names.map(str::to_owned).into());
        let order: Vec<usize> =
            [3, 2, 1, 0].map(|at| page.find(&format!("src=\"{}\"", names[at])).unwrap()).into();
        assert!(order.is_sorted(), "{page}");
        assert!(!page.contains("notes.txt") && page.matches("<h2").count() == 2, "{page}");
    }
}

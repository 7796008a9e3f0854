//! Web pages: what of them is text, in which lines, with which signs.

use makul::core::policy::html::{is_html, text};

/// The lines of a page with their signs.
fn lines(html: &str) -> Vec<String> {
    text(html).0.lines().filter(|line| !line.trim().is_empty()).map(String::from).collect()
}

fn left(html: &str) -> Vec<String> {
    text(html).1.into_iter().map(|line| line.text).collect()
}

#[test]
fn a_page_begins_with_a_tag() {
    for page in [
        "<p>",
        " \n<!doctype html>",
        "\u{feff}<html>",
        "<!-- a --> <h1>",
        "<?xml version='1.0'?>",
        "<my-part>",
        "<br/>",
    ] {
        assert!(is_html(page), "{page}");
    }
    for page in
        ["", "a <b>", "<!-- a -->\n# b", "<https://example.org>", "<a@b.c>", "< p>", "<3", "<", "<p", "</p>"]
    {
        assert!(!is_html(page), "{page}");
    }
}

#[test]
fn blocks_are_lines_and_words_within_a_line_stay_together() {
    for (html, expected) in [
        ("<p>а<p>б", vec!["а", "б"]),
        ("<div>а<div>б</div>в</div>", vec!["а", "б", "в"]),
        ("а<br>б<br/>в", vec!["а", "б", "в"]),
        ("<p> а\n  <em>б</em>в </p>", vec!["а бв"]),
        ("<p>до&shy;го<wbr>вор&nbsp;1", vec!["договор 1"]),
        ("<table><tr><td>а</td><td>б</td></tr><tr><td>в</table>", vec!["а б", "в"]),
        ("<details><summary>а</summary>б</details>", vec!["а", "б"]),
        ("<dl><dt>а<dd>б</dl>", vec!["а", "б"]),
        ("<pre>1. а\n  б\n\nв</pre>", vec!["1. а", "  б", "в"]),
        ("<p>2 < 3 & 4 > 1", vec!["2 \\< 3 & 4 > 1"]),
        ("<p># а", vec!["\\# а"]),
        ("<p>_ga *a* `b`", vec!["\\_ga \\*a\\* \\`b\\`"]),
    ] {
        assert_eq!(lines(html), expected, "{html}");
    }
}

#[test]
fn items_and_headings_have_their_sign_wherever_their_words_stand() {
    for (html, expected) in [
        ("<h2>а</h2>б", vec!["## а", "б"]),
        ("<h2><div>а</div></h2>б", vec!["## а", "б"]),
        ("<h2></h2>б", vec!["б"]),
        ("<ul><li>а<li>б</ul>в", vec![" • а", " • б", "в"]),
        ("<ul><li><p>а</p><p>б</p></li></ul>", vec![" • а", "б"]),
        ("<ol><li>а</li><li></li><li>б</li></ol>", vec![" 1. а", " 3. б"]),
        ("<ol start=4><li>а<li value='9'>б<li>в</ol>", vec![" 4. а", " 9. б", " 10. в"]),
        ("<ol><li>а<ul><li>б</ul><li>в</ol>", vec![" 1. а", "  • б", " 2. в"]),
        ("<ol><li><h3>а</h3>б</ol>", vec!["### 1. а", "б"]),
        ("<ul><li><h3>а</h3>б</ul>", vec!["### а", "б"]),
        ("<ul><li>а<br>б</ul>", vec![" • а", "б"]),
        ("<li>а", vec!["• а"]),
    ] {
        assert_eq!(lines(html), expected, "{html}");
    }
    let deep = format!("{}<li>а{}<li>б", "<ul>".repeat(30), "</ul>".repeat(29));
    assert_eq!(lines(&deep), ["        • а", " • б"]);
}

#[test]
fn bold_counts_at_the_beginning_of_a_line() {
    for (html, expected) in [
        ("<p><b>А.</b> б", vec!["**А.** б"]),
        ("<p><b> А. </b>б", vec!["**А.** б"]),
        ("<p><strong>А<br>б</strong>", vec!["**А**", "б"]),
        ("<p>а <b>б</b> с<b>лов</b>о", vec!["а б слово"]),
        ("<p><b></b>а", vec!["а"]),
        ("<p><b>А", vec!["**А**"]),
        ("<li><b>А</b>", vec!["• **А**"]),
    ] {
        assert_eq!(lines(html), expected, "{html}");
    }
}

#[test]
fn links_have_their_address_behind_them() {
    for (html, expected) in [
        ("<a href='https://b.c'>а</a>", vec!["[а](https://b.c)"]),
        ("<a href=https://b.c> а </a>б", vec!["[а](https://b.c) б"]),
        ("<a href='https://b.c/?d=1&amp;e=2'>а</a>", vec!["[а](https://b.c/?d=1&e=2)"]),
        ("<a href='https://b.c/d e(f'>а</a>", vec!["[а](https://b.c/d%20e%28f)"]),
        ("<a href='/b'>а</a> <a>б</a> <a href='javascript:x'>в</a>", vec!["а б в"]),
        ("<a href='https://b.c'><h3>а</h3><p>б</p></a>", vec!["### [а](https://b.c)", "б"]),
        ("<a href='https://b.c'><img></a>а", vec!["а"]),
        ("<a href='https://b.c'>а<a href='https://d.e'>б", vec!["[а](https://b.c)[б](https://d.e)"]),
        ("<b><a href='https://b.c'>а</b></a>", vec!["**[а](https://b.c)**"]),
        ("<a href='https://b.c'><b>а</a></b>", vec!["**[а](https://b.c)**"]),
    ] {
        let lines = lines(html);
        let same = lines == expected || lines == ["[**а**](https://b.c)"];
        assert!(same, "{html}: {lines:?}");
    }
    let long = format!("<a href='https://b.c'>{}</a>", "а ".repeat(400));
    assert!(!lines(&long)[0].contains(['[', ']']));
}

#[test]
fn what_is_around_the_content_is_left_out_and_told() {
    for (html, kept, dropped) in [
        ("<nav>а</nav><p>б", "б", "а"),
        ("<header>а</header><p>б<footer>в", "а б в", ""),
        ("<header>а</header><p>б<footer>в</footer>", "б", "а в"),
        ("<main><header>а</header>б</main>в", "а б", "в"),
        ("<article><header>а</header>б</article>", "а б", ""),
        ("<p>а<nav>б<p>в", "а б в", ""),
        ("<head><title>а</title><body>б", "б", "а"),
        ("<head><title>а</title><p>б", "б", "а"),
        ("<svg/><p>а", "а", ""),
        ("<svg><text>а</text></svg>б", "б", "а"),
        ("<p>а<button>б", "а б", ""),
        ("<p>а<button>б</button>", "а", "б"),
        ("<main></main><p>а", "а", ""),
        ("<script>а</script><style>б</style><!-- в -->г", "г", ""),
        ("<nav>а", "а", ""),
    ] {
        assert_eq!(lines(html).join(" "), kept, "{html}");
        assert_eq!(left(html).join(" "), dropped, "{html}");
    }
}

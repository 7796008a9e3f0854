//! Growth: twice the text takes about twice the work, whatever the text is. Slopes count, not seconds.

use makul::core::policy::policy;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The size of the large texts, in bytes: the longest that is read where that is quick.
const LARGE: usize = if cfg!(debug_assertions) { 1 << 16 } else { 1 << 20 };

/// So many small texts are together as long as a large one.
const PARTS: usize = 32;

/// What grows evenly takes as long for the one as for the many; what grows with the square, `PARTS` times.
const STEEPEST: f64 = 6.0;

/// The clocks' coarseness: what takes less takes no time.
const TICK: Duration = Duration::from_millis(5);

/// How long this thread has worked, where the system tells; that others did meanwhile does not count.
/// <https://docs.kernel.org/scheduler/sched-stats.html#proc-pid-schedstat>
fn worked(since: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let told = told.and_then(|text| text.split(' ').next()?.parse().ok());
    told.map_or_else(|| since.elapsed(), Duration::from_nanos)
}

fn work(text: &str, times: usize) -> Duration {
    let since = Instant::now();
    let before = worked(since);
    for _ in 0..times {
        black_box(policy(black_box(text)));
    }
    worked(since) - before
}

fn grows_evenly(what: &str, text: impl Fn(usize) -> String) {
    let many = work(&text(LARGE / PARTS), PARTS);
    let one = work(&text(LARGE), 1);
    let slope = (one + TICK).as_secs_f64() / (many + TICK).as_secs_f64();
    assert!(slope < STEEPEST, "{what:.60}: {many:?} for many, {one:?} for one");
}

fn fill(piece: &str, size: usize) -> String {
    piece.repeat(size / piece.len())
}

/// Pieces that differ, as many as fit.
fn each(size: usize, piece: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    let mut number = 0;
    while text.len() < size {
        number += 1;
        text.push_str(&piece(number));
    }
    text
}

/// Each piece again and again, in a plain text, in Markdown and in a web page.
fn each_grows_evenly(pieces: &[&str]) {
    for piece in pieces {
        for head in ["", "# A\n\n", "<p>"] {
            grows_evenly(&format!("{head:?} {piece:?}"), |size| format!("{head}{}", fill(piece, size)));
        }
    }
}

#[test]
fn brackets_that_never_close_grow_evenly() {
    each_grows_evenly(&["[", "[a ", "[](", "![a](b", "\\[", "<", "<https:", "</", "<!", "(", "https://a("]);
}

#[test]
fn tags_that_never_end_grow_evenly() {
    each_grows_evenly(&[
        "<a '>",
        "<b \">\" ",
        "<b a=\">\" ",
        "<b a='",
        "<a href=https://a>",
        "<a href=\"",
        "<p/",
        "<x ",
    ]);
}

#[test]
fn comments_and_scripts_that_never_end_grow_evenly() {
    each_grows_evenly(&[
        "<!--",
        "<!-- -->",
        "<!-->",
        "<script>",
        "<script></",
        "<style>x</style>",
        "<title>",
        "<nav>",
        "<main>",
    ]);
}

#[test]
fn lists_and_tables_within_each_other_grow_evenly() {
    each_grows_evenly(&[
        "<ul><li>a",
        "<ol>",
        "<li>",
        "</ol>",
        "<table><tr><td>a",
        "<pre>\n",
        "<b>a",
        "</b>",
        "<h1>a",
        "<br>",
    ]);
}

#[test]
fn references_grow_evenly() {
    each_grows_evenly(&["&", "&amp", "&amp;", "&#65;", "&#", "&#99999999;"]);
}

#[test]
fn signs_of_emphasis_grow_evenly() {
    each_grows_evenly(&["`", "`a ", "**", "**a ", "a** ", "*a", " *a", "__a__ ", "_ga ", "~~", "***a", "\\"]);
}

#[test]
fn addresses_and_numbers_grow_evenly() {
    each_grows_evenly(&[
        "https://a.b/c ",
        "https://a))",
        "www.",
        "www.a\n",
        "a@",
        "@a.b ",
        "a@b.c ",
        "+1 2 3 ",
        "+",
        "12 ",
        "1990 ",
    ]);
}

#[test]
fn words_grow_evenly() {
    each_grows_evenly(&[
        "x",
        "ж",
        "слово ",
        "«ООО ",
        "ООО «",
        "«А» ООО ",
        "cookie ",
        "согласие отзыв ",
        "a-\n",
        "\u{ad}",
        "’",
    ]);
}

#[test]
fn lines_grow_evenly() {
    each_grows_evenly(&[
        "\n",
        "\r",
        "\r\n \n",
        " \n",
        "\u{2028}",
        "1\n",
        "---\n",
        "> a\n",
        "стр. 1\n",
        "<!-- a -->\n",
    ]);
}

#[test]
fn parts_grow_evenly() {
    each_grows_evenly(&[
        "AA\n\n",
        "# AA\n\nAA\n\n",
        "# a\n",
        "1. a\n",
        "1.1. a\n",
        "1.1.1. a\n",
        "• a;\n",
        "a;\n\n",
        "а) б\n",
        "Аа. Б\n\n",
    ]);
}

#[test]
fn parts_that_differ_grow_evenly() {
    grows_evenly("sections", |size| each(size, |n| format!("{n}. A\n")));
    grows_evenly("clauses", |size| each(size, |n| format!("{}.{}. Aa aa.\n", n / 9 + 1, n % 9 + 1)));
    grows_evenly("headings", |size| each(size, |n| format!("# A{n}\n\n1. b\n")));
    grows_evenly("addresses", |size| each(size, |n| format!("https://example.org/{n:0>9}\n")));
    grows_evenly("running addresses", |size| each(size, |n| format!("https://example.org/{:0>9}\n", n / 2)));
    grows_evenly("mails", |size| each(size, |n| format!("a{n:0>9}@example.org ")));
    grows_evenly("indents", |size| each(size, |n| format!("{}1. a\n", " ".repeat(n % 200))));
    grows_evenly("deeper and deeper", |size| each(size, |n| format!("{}1. a\n", " ".repeat(n))));
    grows_evenly("deep lists", |size| each(size, |n| format!("<ul><li>a{n}")));
}

#[test]
fn one_word_address_or_link_without_an_end_grows_evenly() {
    for (head, piece, tail) in [
        ("https://a", ")", ""),
        ("https://a(", ")", "."),
        ("[", "a", "](https://a)"),
        ("# a\n[a](", "b", ")"),
        ("<a href='", "b", "'>a</a>"),
        ("<a href=https://a>", "слово ", "</a>"),
        ("<p title=\"", "> ", "\">a"),
        ("<!-- ", "-- ", "-->"),
        ("1. ", "1", ""),
        ("a@", "b.", ""),
        ("**", "a ", "**"),
        ("«", "a ", "» ООО"),
        ("#", "#", ""),
        ("- ", "- ", ""),
    ] {
        grows_evenly(&format!("{head}{piece}{tail}"), |size| format!("{head}{}{tail}", fill(piece, size)));
        grows_evenly(&format!("<p>{head}{piece}{tail}"), |size| {
            format!("<p>{head}{}{tail}", fill(piece, size))
        });
    }
}

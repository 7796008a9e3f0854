//! Negotiation: the operator's word, then the page's language, then all of the browser's, in their order.
use crate::site;
use makul::core::locale::Locale;
use makul::core::state::State;
use proptest::prelude::*;
use std::time::Instant;

/// What the operator wrote, what the page says in `lang`, what the browser lists, and who serves; `-`
/// is nothing. The likely subtags of CLDR: <https://www.unicode.org/reports/tr35/#Likely_Subtags>.
const VISITS: &str = "
    -       | ru      | en-US en              | ru
    -       | en      | ru-RU ru              | en
    -       | kk-KZ   | ru-RU ru en           | kk
    -       | ky      | ru                    | ky
    -       | uz      | ru en                 | uz
    -       | uz-Cyrl | uz ru                 | uz-Cyrl
    -       | -       | ru-RU ru en-US en     | ru
    -       | -       | ru-KZ ru en           | ru
    -       | -       | ru-KG ru en           | ru
    -       | -       | kk ru                 | kk
    -       | -       | kk-KZ kk ru en        | kk
    -       | -       | ky ru                 | ky
    -       | -       | ky-KG ru en           | ky
    -       | -       | uz ru                 | uz
    -       | -       | uz-UZ ru en           | uz
    -       | -       | en-US en ru           | en
    -       | -       | en-KZ kk              | en
    -       | -       | -                     | en
    -       | -       | uz-Cyrl               | uz-Cyrl
    -       | -       | uz-Cyrl-UZ uz ru      | uz-Cyrl
    -       | -       | uz_Cyrl uz            | uz-Cyrl
    -       | -       | uz_Cyrl_UZ uz         | uz-Cyrl
    -       | -       | UZ-CYRL-uz            | uz-Cyrl
    -       | -       | uz-Cyrl-KZ ru         | uz-Cyrl
    -       | -       | uz uz-Cyrl            | uz
    -       | -       | uz-Latn uz-Cyrl       | uz
    -       | -       | uz-Latn-UZ            | uz
    -       | -       | uz_UZ                 | uz
    -       | uz-UZ   | uz-Cyrl-UZ            | uz
    -       | -       | de uz-Cyrl en         | uz-Cyrl
    -       | -       | kk-Latn-KZ ru         | kk
    -       | -       | kk-Arab-CN zh         | kk
    -       | -       | ky-Latn-TR tr         | ky
    -       | -       | kaa-Latn-UZ uz-Cyrl   | uz
    -       | -       | kaa ru en             | uz
    -       | -       | tg-TJ en              | ru
    -       | -       | tg-Cyrl-TJ fa en      | ru
    -       | -       | tk-TM tr en           | ru
    -       | -       | tk-Latn-TM            | ru
    -       | tg      | en-US en              | ru
    -       | -       | tr-TR ru              | en
    -       | -       | tr                    | en
    -       | kz      | ru                    | kk
    -       | kz-KZ   | en                    | kk
    -       | kg      | ru                    | ky
    -       | KIR     | ru                    | ky
    -       | rus     | en                    | ru
    -       | kaz     | ru                    | kk
    -       | uzb     | ru                    | uz
    -       | eng     | ru                    | en
    -       | -       | kaa-Cyrl ru           | uz-Cyrl
    -       | -       | und-KZ kk             | ru
    -       | -       | und-KG en             | ky
    -       | -       | und-UZ en             | uz
    -       | -       | und-Cyrl-UZ en        | uz-Cyrl
    -       | -       | und ky                | ky
    -       | -       | und-TJ tg             | ru
    -       | -       | kk-KZ-u-ca-islamic ru | kk
    -       | -       | uz-Cyrl-u-nu-latn     | uz-Cyrl
    -       | -       | uz-u-nu-cyrl          | uz
    -       | -       | uz-x-cyrl             | uz
    -       | -       | en-u-rg-kzzzzz ru     | en
    -       | -       | ru-t-uz-cyrl          | ru
    -       | -       | en-x-ru ru            | en
    -       | xx      | ky                    | ky
    -       | de-KZ   | kk                    | kk
    -       | html    | uz                    | uz
    -       | русский | kk                    | kk
    -       | ru;q=1  | ky                    | ky
    -       | *       | kk                    | kk
    -       | --      | - _ __ 1 🇰🇬 ky       | ky
    -       | null    | undefined uz          | uz
    -       | de      | fr es zh-Hans-CN ja   | en
    -       | de      | fr es zh tt-RU ru     | ru
    -       | az      | tr-TR kk              | en
    kk      | ru      | en                    | kk
    uz-Cyrl | uz      | uz                    | uz-Cyrl
    uz_Cyrl | en      | en                    | uz-Cyrl
    kz      | ru      | ru                    | kk
    KG      | en      | en                    | ky
    tg      | en      | en                    | ru
    en      | kk      | kk ru                 | en
    xx      | ky      | ru                    | ky
    de      | -       | uz-Cyrl ru            | uz-Cyrl
";

/// The language of a page, as the first message of a visit tells it: the page's, then the browser's.
fn met(operator: &str, page: &str, browser: &str) -> &'static str {
    let word = |text: &str| if text == "-" { String::new() } else { text.to_string() };
    let set = if operator == "-" { String::new() } else { format!("locale s {operator}") };
    let mut state = State { config: site::config(&set), ..State::default() };
    let browser: Vec<&str> = browser.split(' ').collect();
    state.listen(&format!("{}\n{}", word(page), browser.join("\n")));
    state.locale.tag()
}

#[test]
fn every_visitor_meets_the_language_that_is_closest() {
    let rows: Vec<&str> = VISITS.trim().lines().collect();
    for row in &rows {
        let fields: Vec<&str> = row.split('|').map(str::trim).collect();
        assert_eq!(met(fields[0], fields[1], fields[2]), fields[3], "{row}");
    }
    assert!(rows.len() >= 60, "{} rows", rows.len());
}

#[test]
fn a_reader_of_cyrillic_uzbek_never_gets_latin_unasked() {
    for tag in ["uz-Cyrl", "uz-Cyrl-UZ", "uz_Cyrl", "UZ_CYRL_UZ", "uz-Cyrl-KZ", "uz-Cyrl-TJ", "uz-Cyrl-x-a"] {
        for before in ["", "\n", "de\n", "xx\n*\n"] {
            for after in ["", "\nuz", "\nuz-Latn\nru", "\nen"] {
                let wanted = format!("{before}{tag}{after}");
                assert_eq!(Locale::negotiate(&wanted), Locale::UzCyrl, "{wanted:?}");
            }
        }
    }
}

#[test]
fn readers_of_the_region_fall_back_to_russian_before_english() {
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != Locale::En) {
        let chain: Vec<&str> = locale.chain().split(' ').collect();
        let place = |tag| chain.iter().position(|each| *each == tag).unwrap();
        assert!(place("ru") < place("en"), "{locale:?}: {chain:?}");
    }
    for tag in ["tg", "tk", "tg-TJ", "tk-TM"] {
        assert_eq!(Locale::negotiate(&format!("{tag}\nen-US\nen")), Locale::Ru, "{tag}");
    }
}

#[test]
fn a_chain_names_no_language_twice_and_only_ours() {
    for locale in Locale::ALL {
        let chain: Vec<&str> = locale.chain().split(' ').collect();
        for (at, tag) in chain.iter().enumerate() {
            assert!(!chain[..at].contains(tag), "{locale:?}: {chain:?}");
            assert!(tag.is_empty() || Locale::ALL.iter().any(|each| each.tag() == *tag), "{locale:?}: {tag}");
        }
    }
}

/// CLDR has `en` for `und-Latn-KZ`. No browser is known to say it, and the few bytes for it are worth
/// more elsewhere in the first visit: see docs/languages.md.
#[test]
fn an_unknown_language_in_kazakhstan_is_russian_in_any_script() {
    assert_eq!(Locale::serving("und-KZ"), Some(Locale::Ru));
    assert_eq!(Locale::serving("und-Latn-KZ"), Some(Locale::Ru));
}

/// A list sixteen times as long may take four times more than that, for the machine's moods, but not the
/// square of it.
#[test]
fn a_very_long_list_takes_time_in_proportion() {
    let time = |count: usize| {
        let list = "zz-Latn-ZZ-u-ca-gregory\n".repeat(count) + "kk";
        let spent = (0..3).map(|_| {
            let start = Instant::now();
            assert_eq!(Locale::negotiate(&list), Locale::Kk);
            start.elapsed()
        });
        spent.min().unwrap()
    };
    let (short, long) = (time(2_000), time(32_000));
    assert!(long < short * 64, "{short:?} and {long:?}");
}

#[test]
fn one_very_long_tag_is_only_a_tag() {
    assert_eq!(Locale::serving(&("uz".to_string() + &"-Cyrl".repeat(100_000))), Some(Locale::UzCyrl));
    assert_eq!(Locale::serving(&("uz-x".to_string() + &"-Cyrl".repeat(100_000))), Some(Locale::Uz));
    assert_eq!(Locale::serving(&"u".repeat(100_000)), None);
    assert_eq!(Locale::serving(&"-".repeat(100_000)), None);
    assert_eq!(Locale::negotiate(&"\n".repeat(100_000)), Locale::En);
}

proptest! {
    #[test]
    fn junk_before_a_tag_of_ours_changes_nothing(
        junk in proptest::collection::vec("[^\n]{0,12}", 0..8),
        tag in "ru|kk|ky|uz|uz-Cyrl|en",
    ) {
        let nobodys: Vec<String> = junk.into_iter().filter(|word| Locale::serving(word).is_none()).collect();
        let list = nobodys.into_iter().chain([tag.clone()]).collect::<Vec<_>>().join("\n");
        prop_assert_eq!(Locale::negotiate(&list).tag(), tag);
    }

    #[test]
    fn what_comes_later_in_the_list_changes_nothing(
        tag in "ru|kk|ky|uz|uz-Cyrl|en|kz|kg|tg|kaa",
        later in "[a-zA-Z_\n-]{0,40}",
    ) {
        let alone = Locale::negotiate(&tag);
        prop_assert_eq!(Locale::negotiate(&format!("{tag}\n{later}")), alone);
    }
}

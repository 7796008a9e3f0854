//! Locales: which language a reader of each tag gets, and in which order an operator's texts are tried.
use crate::site;
use makul::core::entry::Entry;
use makul::core::locale::Locale;
use makul::core::state::State;
use proptest::prelude::*;

/// Tags and the locale that serves them; `-` is none of ours.
const SERVING: &str = "
    ru ru | ru-RU ru | ru-KZ ru | ru-KG ru | ru-UZ ru | ru-Cyrl-RU ru | RU ru | ru_RU ru
    kk kk | kk-KZ kk | kk-Cyrl kk | kk-Cyrl-KZ kk | kk-Arab-CN kk | kk-Latn kk | KK-kz kk | kk_KZ kk
    kz kk | kz-KZ kk | KZ kk | kz-RU kk | kz_KZ kk
    ky ky | ky-KG ky | ky-Cyrl-KG ky | ky-TR ky | ky-Latn ky | ky-Arab-CN ky | KY ky | ky_KG ky
    kg ky | kg-KG ky | Kg ky | kir ky | kir-KG ky | KIR ky
    uz uz | uz-UZ uz | uz-Latn uz | uz-Latn-UZ uz | UZ uz | uz_UZ uz | uz-AF uz
    uz-Cyrl uz-Cyrl | uz-Cyrl-UZ uz-Cyrl | UZ-CYRL uz-Cyrl | uz_Cyrl_UZ uz-Cyrl | uz-cyrl-kz uz-Cyrl
    uz-UZ-u-nu-cyrl uz | uz-Cyrl-u-nu-latn uz-Cyrl | uz-x-cyrl uz | uz-Latn-x-cyrl uz
    en en | en-US en | en-GB en | en-KZ en | EN en | en_US en | en-Latn-KG en | en-x-pirate en
    tg ru | tg-TJ ru | tg-Cyrl-TJ ru | tk ru | tk-TM ru | tk-Latn-TM ru
    tr en | tr-TR en | TR-tr en
    kaa uz | kaa-UZ uz | kaa-Cyrl uz-Cyrl | kaa-Latn-UZ uz | KAA uz | kaa-Cyrl-UZ uz-Cyrl
    rus ru | rus-RU ru | kaz kk | KAZ-KZ kk | uzb uz | uzb-Cyrl uz-Cyrl | eng en | ENG en
    und-KZ ru | und-KG ky | und-UZ uz | und-Cyrl-UZ uz-Cyrl | und-Latn-UZ uz | und_KG ky | UND-kz ru
    und - | und-TJ - | und-US - | und-Cyrl - | und-x-kz -
    de - | de-KZ - | fr-FR - | zh-Hans-CN - | ar - | az-Latn-AZ - | mn-Cyrl - | tt-RU -
    russian - | rush - | r - | x-uz - | i-klingon - | kaaa - | uzbek - | -ru - | --- - | * - | 1 -
    ru;q=0.9 - | ru,en - | русский - | 🇰🇬 - | _ - | __ - | undefined - | null - | ru=0 - | = -
";

#[test]
fn every_tag_is_served_in_the_language_its_readers_know_best() {
    let mut rows = 0;
    for row in SERVING.lines().flat_map(|line| line.split('|')) {
        let Some((tag, wanted)) = row.trim().split_once(' ') else {
            continue;
        };
        let served = Locale::serving(tag).map_or("-", Locale::tag);
        assert_eq!(served, wanted, "for readers of {tag}");
        rows += 1;
    }
    assert!(rows >= 60, "{rows} rows");
}

#[test]
fn the_empty_tag_is_nobodys() {
    assert_eq!(Locale::serving(""), None);
    assert_eq!(Locale::serving(" "), None);
}

#[test]
fn every_locale_is_served_by_itself() {
    for locale in Locale::ALL {
        assert_eq!(Locale::serving(locale.tag()), Some(locale));
        assert_eq!(Locale::serving(&locale.tag().to_uppercase()), Some(locale), "case does not count");
        assert_eq!(
            Locale::serving(&locale.tag().replace('-', "_")),
            Some(locale),
            "and underscores are read"
        );
    }
}

#[test]
fn a_script_behind_a_single_letter_is_not_the_readers_script() {
    for tag in ["uz-a-cyrl", "uz-UZ-u-cyrl", "uz-x-my-cyrl"] {
        assert_eq!(Locale::serving(tag), Some(Locale::Uz), "{tag}");
    }
}

#[test]
fn the_first_language_that_somebody_here_speaks_is_taken() {
    for (wanted, locale) in [
        ("ky\nru\nen", Locale::Ky),
        ("\nru-RU\nen", Locale::Ru),
        ("de\nfr\nkk-KZ\nru", Locale::Kk),
        ("zh\nja", Locale::En),
        ("", Locale::En),
        ("\n\n\n", Locale::En),
        ("de\nuz-Cyrl-UZ\nuz", Locale::UzCyrl),
        ("tr\nru", Locale::En),
        ("xx\nkaa\nru", Locale::Uz),
        ("ru en", Locale::En),
        ("klingon\ntg-TJ", Locale::Ru),
    ] {
        assert_eq!(Locale::negotiate(wanted), locale, "{wanted:?}");
    }
}

#[test]
fn the_operators_language_goes_before_the_pages_and_the_browsers() {
    for (operator, languages, locale) in [
        ("", "ky\nru", Locale::Ky),
        ("locale s uz", "ky\nru", Locale::Uz),
        ("locale s kz", "en", Locale::Kk),
        ("locale s xx", "ky\nen", Locale::Ky),
        ("locale n 5", "ru", Locale::Ru),
        ("locale a uz-Cyrl", "", Locale::UzCyrl),
        ("", "", Locale::En),
    ] {
        let mut state = State { config: site::config(operator), ..State::default() };
        state.listen(languages);
        assert_eq!(state.locale, locale, "{operator:?} over {languages:?}");
    }
}

/// Which of the operator's texts a reader sees, by the tags there are.
const TEXTS: &str = "
    ru | ru en | ru
    ru | en kk | en
    ru | kk ky uz | -
    kk | kk ru en | kk
    kk | ru en | ru
    kk | en uz | en
    ky | ky kk ru | ky
    ky | kk ru | ru
    ky | en | en
    uz | uz ru | uz
    uz | uz-Cyrl ru en | ru
    uz | uz-Cyrl en | en
    uz-Cyrl | uz-Cyrl uz ru | uz-Cyrl
    uz-Cyrl | uz ru en | uz
    uz-Cyrl | ru en | ru
    uz-Cyrl | en kk | en
    en | en ru | en
    en | ru kk | ru
    en | kk uz | -
";

#[test]
fn an_operators_text_is_looked_for_along_the_chain() {
    for row in TEXTS.trim().lines() {
        let [reader, tags, wanted] = fields(row);
        let texts = tags.split(' ').map(|tag| format!("name\t{tag}\t{tag}\n"));
        let entry = Entry { texts: texts.collect(), ..Entry::default() };
        let text = entry.text("name", Locale::serving(reader).unwrap());
        assert_eq!(text, wanted.trim_matches('-'), "{row}");
        assert_eq!(entry.text("about", Locale::Ru), "", "nobody wrote one");
    }
}

#[test]
fn a_text_without_a_language_is_for_everybody_and_comes_last() {
    let texts = "name\t\tall\nname\tru\tрусский\nabout\t\tabout all\n".to_string();
    let entry = Entry { texts, ..Entry::default() };
    for locale in Locale::ALL {
        assert_eq!(entry.text("name", locale), "русский", "everybody can fall back to ru");
        assert_eq!(entry.text("about", locale), "about all");
    }
}

#[test]
fn every_chain_begins_with_its_own_tag_and_ends_with_everybodys() {
    for locale in Locale::ALL {
        let chain: Vec<&str> = locale.chain().split(' ').collect();
        assert_eq!(chain.first(), Some(&locale.tag()));
        assert_eq!(chain.last(), Some(&""));
        assert!(chain.contains(&"ru") && chain.contains(&"en"), "{chain:?}");
    }
}

fn fields(row: &str) -> [&str; 3] {
    let fields: Vec<&str> = row.split('|').map(str::trim).collect();
    fields.try_into().unwrap()
}

proptest! {
    #[test]
    fn any_text_is_a_tag_of_somebody_or_nobody(tag in any::<String>()) {
        let served = Locale::serving(&tag);
        prop_assert_eq!(served, Locale::serving(&tag.to_ascii_uppercase()));
    }

    #[test]
    fn what_looks_like_a_tag_of_ours_is_served(
        language in "ru|rus|kk|kz|kaz|ky|kg|kir|uz|uzb|en|eng|tg|tk|tr|kaa",
        script in "(-(Latn|Cyrl|Arab))?",
        region in "(-(KZ|KG|UZ|RU|US|860))?",
        extension in "(-u-nu-latn|-x-any)?",
    ) {
        let plain = Locale::serving(&format!("{language}{script}"));
        prop_assert!(plain.is_some());
        let full = Locale::serving(&format!("{language}{script}{region}{extension}"));
        prop_assert_eq!(full, plain, "neither region nor extension changes the language");
    }

    #[test]
    fn any_list_ends_with_a_locale(list in "([a-z_-]{0,8}\n){0,6}") {
        let first = list.split('\n').find_map(Locale::serving);
        prop_assert_eq!(Locale::negotiate(&list), first.unwrap_or(Locale::En));
    }
}

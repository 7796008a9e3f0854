//! Aliases: every tool's words find our categories, our own first of all.
use makul::core::catalog::ALL;
use makul::core::entry::{BUILT_IN, canonical};
use makul::core::import::alias::{category_of, folded};
use proptest::prelude::*;

#[test]
fn our_own_words_mean_themselves() {
    for id in BUILT_IN.split(' ') {
        assert_eq!(category_of(id), Some(id));
    }
    for word in "necessary essential functional functionality statistics measurement performance advertising targeting ads".split(' ') {
        assert_eq!(category_of(word), Some(canonical(word).as_str()), "{word}");
    }
}

#[test]
fn every_service_of_the_catalogue_is_of_its_category() {
    for service in ALL {
        assert_eq!(category_of(service.id()), Some(service.category()), "{}", service.id());
    }
}

const TABLE: &str = "
    authorization: C0001; c0001; Strictly Necessary; strictly-necessary; security_storage; hCaptcha; ESSENTIAL
    preferences: C0003; experience; Personalisation; functionality_storage; google-maps; Google Maps; jivo_chat; Preference
    analytics: C0002; Statistic; statistics; gtag; gajs; analytics; metrica; google-analytics; googleAnalytics; Google Analytics; matomo; analytics_storage; Yandex.Metrica; zero.kz; WWW.KG; ga
    marketing: C0004; advertisement; Advertising; targeting; Top.Mail.ru; facebookpixel; Facebook Pixel; meta_pixel; ad_storage; ad_user_data; bingads; google-ads; vk-pixel
    social: C0005; Social Media; socialNetworks; youtube; YouTube Video; vimeo; vk_widgets; instagram; external-media
";

#[test]
fn words_of_other_tools_are_found_however_they_are_written() {
    let mut count = 0;
    for row in TABLE.trim().lines() {
        let (category, words) = row.trim().split_once(": ").unwrap();
        for word in words.split("; ") {
            assert_eq!(category_of(word), Some(category), "{word}");
            assert_eq!(category_of(&word.to_uppercase()), Some(category), "{word}");
            count += 1;
        }
    }
    assert!(count > 45);
}

#[test]
fn what_may_be_of_several_categories_is_of_none() {
    for word in [
        "",
        " ",
        "-",
        "facebook",
        "vk",
        "tiktok",
        "google",
        "tracking",
        "other",
        "others",
        "non-necessary",
        "unclassified",
        "all",
        "true",
        "C0006",
        "stack42",
        "аналитика",
        "analytics\0",
        "analytics=",
        "analytics analytics",
        "\n",
        "authorization c0001",
    ] {
        assert_eq!(category_of(word), None, "{word:?}");
    }
    assert_eq!(category_of(&"a".repeat(100_000)), None);
    assert_eq!(category_of(&format!("{}analytics", " ".repeat(60))), None, "longer than any");
}

#[test]
fn no_word_stands_in_two_lines_or_with_letters_that_are_folded_away() {
    // Each known word is found under itself, so the first line that has it is the only one that counts.
    for word in ["hubspot", "criteo", "disqus", "mixpanel", "crisp", "login"] {
        assert_eq!(folded(word), word);
        assert!(category_of(word).is_some(), "{word}");
    }
}

proptest! {
    #[test]
    fn any_word_has_one_of_our_categories_or_none(word in any::<String>()) {
        if let Some(category) = category_of(&word) {
            prop_assert!(BUILT_IN.split(' ').any(|id| id == category));
        }
    }

    #[test]
    fn spaces_dots_dashes_and_capitals_make_no_difference(word in "[ a-zA-Z._-]{0,24}") {
        let plain = word.replace([' ', '.', '-', '_'], "").to_lowercase();
        prop_assert_eq!(category_of(&word), category_of(&plain));
    }
}

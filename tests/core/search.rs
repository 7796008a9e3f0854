//! Searching: any text at all, and work that grows as the text does. Work is counted in letters looked at.
use makul::core::catalog::ALL;
use makul::core::catalog::find::{find, search};
use proptest::prelude::*;
use std::cell::Cell;

/// How many letters are looked at, over and over counted, to find what a text names.
fn looks(text: &str) -> usize {
    let count = Cell::new(0);
    let letters = text.chars().inspect(|_| count.set(count.get() + 1));
    search(letters);
    count.get()
}

#[test]
fn work_grows_as_the_text_does() {
    for piece in [
        "Google Analytics, Яндекс.Метрика, VK. ",
        "Яндекс ",
        "Яндекс . . . ",
        "Рекламная сеть ",
        "Google Google Ads",
        "Пиксель",
        "VK.",
        "=^*",
        "ЯндексЯндекс",
        "a",
        " ",
        "@",
        "Facebook.facebook.Facebook.",
        "Менеджер тегов Менеджер тегов ",
    ] {
        let [ten, hundred, thousand] = [10, 100, 1000].map(|count| looks(&piece.repeat(count)));
        let (late, early) = ((thousand - hundred) as f64 / 900.0, (hundred - ten) as f64 / 90.0);
        assert!((late - early).abs() <= 0.02 * early, "{piece:?}: {ten} {hundred} {thousand}");
        assert!(late / (piece.chars().count() as f64) < 60.0, "{piece:?}: {late} looks at each");
    }
}

#[test]
fn a_single_endless_word_or_gap_is_no_trap() {
    for unit in ["я", " ", ".", "Яндекс", "g"] {
        let looks = [1, 2, 4].map(|times| looks(&format!("Яндекс{}", unit.repeat(times * 2000))));
        let growth = (looks[2] - looks[1]) as f64 / (looks[1] - looks[0]) as f64;
        assert!((1.9..=2.1).contains(&growth), "{unit:?}: {looks:?}");
    }
}

proptest! {
    #[test]
    fn any_text_names_services_of_the_catalogue_each_once(text in any::<String>()) {
        let found = find(&text);
        for id in &found {
            prop_assert!(ALL.iter().any(|service| service.id() == *id));
            prop_assert_eq!(found.iter().filter(|each| each == &id).count(), 1);
        }
    }

    #[test]
    fn a_name_between_other_words_is_found(
        before in "[а-яёәіңғүұқөһa-z ,.;:()«»\\n]{0,40}[ ,;:(«\\n]",
        ending in "[а-яёәіңғүұқөһ]{0,8}",
        after in "([ ,;:)»\\n][а-яёәіңғүұқөһa-z ,.;:()«»\\n]{0,40})?",
    ) {
        for (name, id) in [("Tapjoy", "tapjoy"), ("Яндекс.Метрика", "yandex-metrica"), ("Roistat", "roistat")] {
            let text = format!("{before}{name}{ending}{after}");
            prop_assert!(find(&text).contains(&id), "{}", text);
        }
    }

    #[test]
    fn a_name_that_begins_inside_a_word_is_not(letters in "[а-яёәіңғүұқөһa-z0-9_@]{1,8}", ending in "[а-яa-z]{0,8}") {
        for name in ["Tapjoy", "Яндекс.Метрика", "Facebook", "VK", "Медиатор"] {
            let text = format!("{letters}{name}{ending}");
            prop_assert!(find(&text).is_empty(), "{}", text);
        }
    }
}

//! The wording: what stood before the visitor, written down so that the operator can write it down again.
use crate::site::{NOW, SHOP, config, record};
use crate::visit::Visit;
use makul::core::config::Config;
use makul::core::locale::Locale;
use makul::core::record::{Note, Record};
use makul::core::scene;
use makul::core::wording::{page, sha256, wording};
use makul::core::words::{First, Second, first, second};
use std::collections::BTreeSet;

const SOME: &str = "+authorization +analytics -social +google-analytics -yandex-metrica -chat";

fn words(config: &Config, record: &Record) -> Option<String> {
    wording(&page(config, record)?, record)
}

/// The record of `SOME`, in another language.
fn spoken(tag: &str) -> Record {
    let mut record = record(SOME, NOW);
    record.notes[Note::Locale as usize] = tag.into();
    record
}

#[test]
fn the_wording_of_a_shop_in_russian_is_this() {
    let wanted = "wording|1|ru
        text|Сайт просит согласия на cookie и похожие технологии. Для чего: аналитика, социальные сети. Выбор можно изменить в любой момент.
        reject|Отклонить
        accept|Принять
        settings|Настройки
        policy|Политика конфиденциальности|/privacy.ru.txt
        intro|Включите то, что разрешаете. Остальное сайт не загрузит.
        save|Сохранить выбор
        withdraw|Отозвать согласие
        category|authorization|вход и безопасность|Вход в аккаунт, защита форм и память о вашем выборе. Всегда включено
        category|analytics|аналитика|Считает посещения и показывает, что на сайте удобно, а что нет.
        service|google-analytics|Google Analytics
        service|yandex-metrica|Яндекс Метрика
        category|social|социальные сети|Видео, кнопки и виджеты других сайтов.
        service|chat|chat
";
    let text = words(&config(SHOP), &record(SOME, NOW)).unwrap();
    let wanted: Vec<&str> = wanted.lines().map(str::trim_start).collect();
    assert_eq!(text.replace('\t', "|").lines().collect::<Vec<_>>(), wanted);
    assert!(text.ends_with('\n') && !text.contains("\n\n"));
    // As `sha256sum` says of these very bytes.
    assert_eq!(sha256(&text), "0c387b050cd9c533d6a4ea2ae3023859888aa468105be5a1b06748c68a244741");
}

/// The vectors of FIPS 180-4 (<https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values>), and one in UTF-8.
#[test]
fn the_hash_is_the_one_that_everybody_computes() {
    for (text, hash) in [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        ("макул", "c4414c3e8bb569ee38fea35acc117373b0d9254fcb7f8ad9212a24e34d14cfa3"),
    ] {
        assert_eq!(sha256(text), hash, "{text}");
    }
    assert_eq!(
        sha256(&"a".repeat(1_000_000)),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    );
}

#[test]
fn every_language_has_its_own_wording_and_hash() {
    let hashes = Locale::ALL.map(|locale| sha256(&words(&config(SHOP), &spoken(locale.tag())).unwrap()));
    assert_eq!(hashes.iter().collect::<BTreeSet<_>>().len(), 6);
    for hash in hashes {
        assert_eq!(hash.len(), 64);
        assert!(hash.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')), "{hash}");
    }
}

#[test]
fn the_sentence_and_the_buttons_are_those_of_the_banner() {
    for locale in Locale::ALL {
        let mut visit = Visit::new(SHOP);
        visit.after(&["start", &format!("speak {}", locale.tag())]);
        let shown = scene::print(&visit.state);
        visit.hear("accept");
        let made = visit.state.recall.record().unwrap();
        let text = words(&visit.state.config, made).unwrap();
        for (word, line) in [("text", 6), ("reject", 10), ("accept", 11), ("settings", 12)] {
            let wanted = format!("\n{word}\t{}\n", shown.lines().nth(line).unwrap());
            assert!(text.contains(&wanted), "{wanted} in {text}");
        }
        for key in [Second::Intro, Second::Save, Second::Withdraw] {
            assert!(text.contains(&format!("\t{}\n", second(locale, key))), "{key:?}");
        }
        assert!(text.contains(first(locale, First::Policy)));
    }
}

#[test]
fn what_came_to_the_site_later_does_not_change_what_was_shown() {
    let before = words(&config(SHOP), &record(SOME, NOW)).unwrap();
    for later in [
        "services[3].id s map\nservices[3].category s social",
        "categories[0].id s maps\ncategories[0].name s Maps",
        "categories[0].id s preferences",
        "site s another.name\nlog s /log\nexpires n 5\nlayout s modal",
    ] {
        assert_eq!(
            words(&config(&format!("{SHOP}\n{later}")), &record(SOME, NOW)).unwrap(),
            before,
            "{later}"
        );
    }
}

#[test]
fn what_the_operator_says_in_other_words_changes_the_wording() {
    let before = words(&config(SHOP), &record(SOME, NOW)).unwrap();
    for other in [
        "categories[0].id s analytics\ncategories[0].name s счётчики",
        "categories[0].id s social\ncategories[0].about s Ролики.",
        "categories[0].id s social\ncategories[0].required b false\nservices[2].name s Talk",
        "policy s /other.txt",
    ] {
        let after = words(&config(&format!("{SHOP}\n{other}")), &record(SOME, NOW)).unwrap();
        assert_ne!(sha256(&after), sha256(&before), "{other}");
    }
}

#[test]
fn what_the_record_does_not_answer_is_not_in_it() {
    let text = words(&config(SHOP), &record("+authorization -analytics -google-analytics", NOW)).unwrap();
    assert!(!text.contains("yandex") && !text.contains("chat") && !text.contains("социальные"), "{text}");
    assert!(text.contains("Для чего: аналитика."), "{text}");
}

#[test]
fn for_the_words_of_another_version_nobody_vouches() {
    for (note, word) in [(Note::Wording, "0"), (Note::Version, "0.0.9"), (Note::Version, "")] {
        let mut record = record(SOME, NOW);
        record.notes[note as usize] = word.into();
        assert_eq!(words(&config(SHOP), &record), None, "{note:?} {word}");
    }
    assert_eq!(words(&config(SHOP), &spoken("de")), None);
    assert!(page(&config(SHOP), &spoken("")).is_none());
}

//! Facts: what a policy says of itself, and what it only seems to say.

use makul::core::policy::facts::Facts;
use makul::core::policy::operator::operator;
use makul::core::policy::policy;
use makul::core::policy::span::Unit;

fn facts(line: &str) -> Facts {
    makul::core::policy::facts::of(&policy(&format!(
        "Эрежелер\n\n1. Аа бб\n\n1.1. {line}\n\n1.2. Вв.\n\n2. Гг\n\n2.1. Дд.\n\n2.2. Ее."
    )))
}

#[test]
fn an_operator_is_a_quoted_name_beside_its_legal_form() {
    for (text, name) in [
        ("Биз, «Аа Бб» ЖЧК, мындан ары", "«Аа Бб» ЖЧК"),
        ("ООО «Аа», далее", "ООО «Аа»"),
        ("«Аа» ЖШСның дерегі", "«Аа» ЖШСның"),
        ("“Aa bb” MChJ (bundan keyin)", "“Aa bb” MChJ"),
        ("ООО \"Аа\".", "ООО \"Аа\""),
        ("ООО «Аа бб", ""),
        ("«Аа» деген", ""),
        ("ип «Аа»", ""),
        ("ТИП «Аа»", ""),
        ("", ""),
    ] {
        assert_eq!(operator(text), name, "{text}");
    }
}

#[test]
fn the_day_in_force_is_told_by_its_words() {
    for line in [
        "Политика вступает в силу 25 августа 2025 года.",
        "Ереже 2025 жылғы 25 тамыздан бастап күшіне енеді, яғни күшіндегі мәтін.",
        "Эреже 2025-жылдын 25-августунан күчүнө кирет.",
        "Hujjat 2025-yil 25-avgustdan kuchga kiradi.",
        "Ҳужжат 2025 йил 25 августдан кучга киради.",
        "Effective August 25, 2025.",
    ] {
        assert_eq!(facts(line).effective, "2025-08-25", "{line}");
    }
    assert_eq!(facts("Закон принят 25 августа 2021 года.").effective, "");
}

#[test]
fn how_long_data_are_kept_is_no_age_and_no_year() {
    for (line, amount, unit) in [
        ("Мы храним данные 3 года.", 3, Unit::Year),
        ("Деректер 5 жыл сақталады.", 5, Unit::Year),
        ("Маалымат 60 күн сакталат.", 60, Unit::Day),
        ("Ma’lumotlar 6 oy saqlanadi.", 6, Unit::Month),
        ("Маълумотлар 2 ҳафта сақланади.", 2, Unit::Week),
        ("We keep logs for 30 days.", 30, Unit::Day),
    ] {
        let facts = facts(line);
        assert_eq!(
            facts.retention.iter().map(|kept| kept.span).collect::<Vec<_>>(),
            [Some((amount, unit))],
            "{line}"
        );
        assert_eq!(facts.retention[0].address, "1.1");
        assert!(facts.age.is_empty(), "{line}");
    }
    for line in [
        "Мы храним данные по закону от 2 июля 2021 года.",
        "Ответ придёт за 30 дней.",
        "Данные хранятся долго.",
    ] {
        assert!(facts(line).retention.is_empty(), "{line}");
    }
}

#[test]
fn an_age_is_told_of_children() {
    for line in [
        "Мы не собираем данные детей младше 16 лет.",
        "16 жасқа толмаған балалар пайдаланбайды.",
        "16 жашка чыга элек балдар колдонбойт.",
        "16 yoshga to‘lmagan bolalar foydalanmaydi.",
        "16 ёшга тўлмаган болалар фойдаланмайди.",
        "Not for children under 16.",
    ] {
        let ages: Vec<_> = facts(line).age.iter().map(|age| age.span).collect();
        assert_eq!(ages, [Some((16, Unit::Year))], "{line}");
    }
    for line in ["Нам 16 лет.", "Дети растут 30 лет.", "16 балдар."] {
        assert!(facts(line).age.is_empty(), "{line}");
    }
}

#[test]
fn taking_back_changing_and_cookies_have_their_places() {
    for line in [
        "Согласие можно отозвать.",
        "Келісімді қайтарып алуға болады.",
        "Макулдукту кайтарып алууга болот.",
        "Rozilikni qaytarib olish mumkin.",
        "Розиликни қайтариб олиш мумкин.",
        "You may withdraw your consent.",
    ] {
        assert_eq!(facts(line).withdrawal.len(), 1, "{line}");
    }
    assert!(facts("Келісімнен бас тартуға болады.").withdrawal.len() == 1);
    assert!(facts("Розетка есть.").withdrawal.is_empty());
    for line in [
        "Политика может быть изменена.",
        "Саясат өзгертіледі.",
        "Siyosat o‘zgartiriladi.",
        "The policy may change.",
    ] {
        assert_eq!(facts(line).change.len(), 1, "{line}");
    }
    for line in ["Файлы cookie.", "Сооkiе ұяшықтары.", "Куки-файлдар.", "Cookie-fayllar."]
    {
        assert_eq!(facts(line).cookies.len(), 1, "{line}");
    }
    assert!(facts("Куклы и кукуруза.").cookies.is_empty());
}

#[test]
fn the_law_is_that_of_the_countries_it_names() {
    for (line, law) in [
        ("Законы Республики Узбекистан.", vec!["UZ"]),
        ("Қазақстан Республикасының заңдары.", vec!["KZ"]),
        ("Кыргыз Республикасынын мыйзамдары.", vec!["KG"]),
        ("O’zbekiston Respublikasi qonunlari.", vec!["UZ"]),
        ("Ўзбекистон Республикаси қонунлари.", vec!["UZ"]),
        ("Закон России и Казахстана.", vec!["KZ", "RU"]),
        ("Мы живём в Узбекистане.", vec![]),
    ] {
        assert_eq!(facts(line).law, law, "{line}");
    }
}

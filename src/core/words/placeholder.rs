//! The words of the placeholder that stands where a frame is held, and of a box that agrees to the policy. They travel with the services alone.

use super::super::locale::Locale;

/// In a language: what loading means, below the provider's name; the button that shows this one frame now; and the one that allows its
/// service, or its category, from now on.
pub fn words(locale: Locale) -> [&'static str; 3] {
    match locale {
        Locale::Ru => {
            ["При загрузке сервис узнает о вашем посещении.", "Показать один раз", "Всегда разрешать"]
        }
        Locale::Kk => ["Жүктелсе, қызмет кіргеніңізді біледі.", "Бір рет көрсету", "Әрқашан рұқсат беру"],
        Locale::Ky => ["Жүктөлсө, кызмат киргениңизди билет.", "Бир жолу көрсөтүү", "Ар дайым уруксат берүү"],
        Locale::Uz => {
            ["Yuklansa, xizmat tashrifingizni biladi.", "Bir marta koʻrsatish", "Har doim ruxsat berish"]
        }
        Locale::UzCyrl => {
            ["Юкланса, хизмат ташрифингизни билади.", "Бир марта кўрсатиш", "Ҳар доим рухсат бериш"]
        }
        Locale::En => ["Once this loads, the service knows of your visit.", "Show once", "Always allow"],
    }
}

/// Beside a box that agrees to the policy, before the link to it.
pub fn agree(locale: Locale) -> &'static str {
    match locale {
        Locale::Ru => "Соглашаюсь",
        Locale::Kk => "Келісемін",
        Locale::Ky => "Мен макулмун",
        Locale::Uz => "Roziman",
        Locale::UzCyrl => "Розиман",
        Locale::En => "I agree",
    }
}

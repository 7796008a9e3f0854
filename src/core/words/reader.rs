//! The words of the policy reader. A language without one of them does not compile.

use super::super::locale::Locale;

/// One language's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// The name of the table of contents.
    pub contents: &'static str,
    /// The label of the search within the text.
    pub search: &'static str,
    /// Sends the policy to a printer.
    pub print: &'static str,
    /// From when it is in force; `{}` is the date.
    pub effective: &'static str,
    /// Beside a part that was not there when the visitor chose.
    pub new: &'static str,
    /// Beside a part that has other words since.
    pub changed: &'static str,
    /// Numbers of parts that are gone, `{}`.
    pub removed: &'static str,
    /// Leaves out what has not changed.
    pub only: &'static str,
    /// How many parts have changed, `{}`.
    pub since: &'static str,
    /// While the text is on its way.
    pub loading: &'static str,
    /// It could not be fetched.
    pub missing: &'static str,
    /// It is no text.
    pub unsuitable: &'static str,
    /// There is not a word in it.
    pub empty: &'static str,
    /// Only its beginning is shown.
    pub long: &'static str,
    /// The link to the file itself.
    pub open: &'static str,
    /// How many places the search has found, `{}`.
    pub found: &'static str,
    /// The policy has changed, and the choice holds until the day `{}`.
    pub notice: &'static str,
    /// Leads from there to the changes.
    pub see: &'static str,
}

/// The words of a language.
pub fn words(locale: Locale) -> &'static Words {
    match locale {
        Locale::Ru => &RU,
        Locale::Kk => &KK,
        Locale::Ky => &KY,
        Locale::Uz => &UZ,
        Locale::UzCyrl => &UZ_CYRL,
        Locale::En => &EN,
    }
}

static RU: Words = Words {
    contents: "Содержание",
    search: "Поиск в тексте",
    print: "Печать",
    effective: "Действует с: {}",
    new: "новое",
    changed: "изменено",
    removed: "Больше нет: {}",
    only: "Только изменения",
    since: "Изменилось с вашего выбора: {}",
    loading: "Политика загружается…",
    missing: "Политика не загрузилась.",
    unsuitable: "Эту политику нельзя показать здесь.",
    empty: "В политике нет текста.",
    long: "Текст слишком длинный: показано только начало.",
    open: "Открыть отдельно",
    found: "Найдено: {}",
    notice: "Политика изменилась. Последний день, когда действует ваш прежний выбор: {}.",
    see: "Что изменилось",
};

static KK: Words = Words {
    contents: "Мазмұны",
    search: "Мәтіннен іздеу",
    print: "Басып шығару",
    effective: "Күшіне енген күні: {}",
    new: "жаңа",
    changed: "өзгерген",
    removed: "Енді жоқ: {}",
    only: "Тек өзгерістер",
    since: "Таңдауыңыздан бері өзгергені: {}",
    loading: "Саясат жүктелуде…",
    missing: "Саясат жүктелмеді.",
    unsuitable: "Бұл саясатты осы жерде көрсету мүмкін емес.",
    empty: "Саясатта мәтін жоқ.",
    long: "Мәтін тым ұзын: тек басы көрсетілді.",
    open: "Бөлек ашу",
    found: "Табылды: {}",
    notice: "Саясат өзгерді. Бұрынғы таңдауыңыз күшінде болатын соңғы күн: {}.",
    see: "Не өзгерді",
};

static KY: Words = Words {
    contents: "Мазмуну",
    search: "Тексттен издөө",
    print: "Басып чыгаруу",
    effective: "Күчүнө кирген күнү: {}",
    new: "жаңы",
    changed: "өзгөргөн",
    removed: "Эми жок: {}",
    only: "Өзгөргөндөрү гана",
    since: "Тандооңуздан бери өзгөргөнү: {}",
    loading: "Саясат жүктөлүүдө…",
    missing: "Саясат жүктөлгөн жок.",
    unsuitable: "Бул саясатты ушул жерде көрсөтүүгө болбойт.",
    empty: "Саясатта текст жок.",
    long: "Текст өтө узун: башы гана көрсөтүлдү.",
    open: "Өзүнчө ачуу",
    found: "Табылды: {}",
    notice: "Саясат өзгөрдү. Мурунку тандооңуз күчүндө турган акыркы күн: {}.",
    see: "Эмне өзгөрдү",
};

static UZ: Words = Words {
    contents: "Mundarija",
    search: "Matndan qidirish",
    print: "Chop etish",
    effective: "Kuchga kirgan kuni: {}",
    new: "yangi",
    changed: "oʻzgargan",
    removed: "Endi yoʻq: {}",
    only: "Faqat oʻzgarganlari",
    since: "Tanlovingizdan beri oʻzgargani: {}",
    loading: "Siyosat yuklanmoqda…",
    missing: "Siyosat yuklanmadi.",
    unsuitable: "Bu siyosatni shu yerda koʻrsatib boʻlmaydi.",
    empty: "Siyosatda matn yoʻq.",
    long: "Matn juda uzun: faqat boshi koʻrsatildi.",
    open: "Alohida ochish",
    found: "Topildi: {}",
    notice: "Siyosat oʻzgardi. Avvalgi tanlovingiz amal qiladigan oxirgi kun: {}.",
    see: "Nima oʻzgardi",
};

static UZ_CYRL: Words = Words {
    contents: "Мундарижа",
    search: "Матндан қидириш",
    print: "Чоп этиш",
    effective: "Кучга кирган куни: {}",
    new: "янги",
    changed: "ўзгарган",
    removed: "Энди йўқ: {}",
    only: "Фақат ўзгарганлари",
    since: "Танловингиздан бери ўзгаргани: {}",
    loading: "Сиёсат юкланмоқда…",
    missing: "Сиёсат юкланмади.",
    unsuitable: "Бу сиёсатни шу ерда кўрсатиб бўлмайди.",
    empty: "Сиёсатда матн йўқ.",
    long: "Матн жуда узун: фақат боши кўрсатилди.",
    open: "Алоҳида очиш",
    found: "Топилди: {}",
    notice: "Сиёсат ўзгарди. Аввалги танловингиз амал қиладиган охирги кун: {}.",
    see: "Нима ўзгарди",
};

static EN: Words = Words {
    contents: "Contents",
    search: "Search the text",
    print: "Print",
    effective: "In force from: {}",
    new: "new",
    changed: "changed",
    removed: "No longer there: {}",
    only: "Only what has changed",
    since: "Changed since your choice: {}",
    loading: "The policy is loading…",
    missing: "The policy could not be loaded.",
    unsuitable: "This policy cannot be shown here.",
    empty: "The policy has no text.",
    long: "The text is too long: only its beginning is shown.",
    open: "Open it separately",
    found: "Found: {}",
    notice: "The policy has changed. The last day on which your earlier choice holds: {}.",
    see: "What has changed",
};

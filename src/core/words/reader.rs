//! The words of the policy reader, and of the frame that stands before it has come. A language
//! without one of them does not compile.

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
    /// It is no text.
    pub unsuitable: &'static str,
    /// There is not a word in it.
    pub empty: &'static str,
    /// Only its beginning is shown.
    pub long: &'static str,
    /// How many places the search has found, `{}`.
    pub found: &'static str,
    /// The policy has changed, and the choice holds until the day `{}`.
    pub notice: &'static str,
    /// Leads from there to the changes.
    pub see: &'static str,
    /// Takes the notice away.
    pub close: &'static str,
}

/// One language's words of the frame, which the panel has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// While the text is on its way.
    pub loading: &'static str,
    /// It could not be fetched.
    pub missing: &'static str,
    /// The link to the file itself.
    pub open: &'static str,
}

/// The words of the frame in a language.
pub fn frame(locale: Locale) -> Frame {
    let [loading, missing, open] = match locale {
        Locale::Ru => ["Политика загружается…", "Политика не загрузилась.", "Открыть отдельно"],
        Locale::Kk => ["Саясат жүктелуде…", "Саясат жүктелмеді.", "Бөлек ашу"],
        Locale::Ky => ["Саясат жүктөлүүдө…", "Саясат жүктөлгөн жок.", "Өзүнчө ачуу"],
        Locale::Uz => ["Siyosat yuklanmoqda…", "Siyosat yuklanmadi.", "Alohida ochish"],
        Locale::UzCyrl => ["Сиёсат юкланмоқда…", "Сиёсат юкланмади.", "Алоҳида очиш"],
        Locale::En => ["The policy is loading…", "The policy could not be loaded.", "Open it separately"],
    };
    Frame { loading, missing, open }
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
    unsuitable: "Эту политику нельзя показать здесь.",
    empty: "В политике нет текста.",
    long: "Текст слишком длинный: показано только начало.",
    found: "Найдено: {}",
    notice: "Политика изменилась. Последний день, когда действует ваш прежний выбор: {}",
    see: "Что изменилось",
    close: "Закрыть",
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
    unsuitable: "Бұл саясатты осы жерде көрсету мүмкін емес.",
    empty: "Саясатта мәтін жоқ.",
    long: "Мәтін тым ұзын: тек басы көрсетілді.",
    found: "Табылды: {}",
    notice: "Саясат өзгерді. Бұрынғы таңдауыңыз күшінде болатын соңғы күн: {}.",
    see: "Не өзгерді",
    close: "Жабу",
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
    unsuitable: "Бул саясатты ушул жерде көрсөтүүгө болбойт.",
    empty: "Саясатта текст жок.",
    long: "Текст өтө узун: башы гана көрсөтүлдү.",
    found: "Табылды: {}",
    notice: "Саясат өзгөрдү. Мурунку тандооңуз күчүндө турган акыркы күн: {}.",
    see: "Эмне өзгөрдү",
    close: "Жабуу",
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
    unsuitable: "Bu siyosatni shu yerda koʻrsatib boʻlmaydi.",
    empty: "Siyosatda matn yoʻq.",
    long: "Matn juda uzun: faqat boshi koʻrsatildi.",
    found: "Topildi: {}",
    notice: "Siyosat oʻzgardi. Avvalgi tanlovingiz amal qiladigan oxirgi kun: {}.",
    see: "Nima oʻzgardi",
    close: "Yopish",
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
    unsuitable: "Бу сиёсатни шу ерда кўрсатиб бўлмайди.",
    empty: "Сиёсатда матн йўқ.",
    long: "Матн жуда узун: фақат боши кўрсатилди.",
    found: "Топилди: {}",
    notice: "Сиёсат ўзгарди. Аввалги танловингиз амал қиладиган охирги кун: {}.",
    see: "Нима ўзгарди",
    close: "Ёпиш",
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
    unsuitable: "This policy cannot be shown here.",
    empty: "The policy has no text.",
    long: "The text is too long: only its beginning is shown.",
    found: "Found: {}",
    notice: "The policy has changed. The last day on which your earlier choice holds: {}.",
    see: "What has changed",
    close: "Close",
};

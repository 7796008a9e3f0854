//! Uzbek in Latin script; oʻ and gʻ with U+02BB, the tutuq belgisi with U+02BC.

pub const FIRST: &str = first! {
    text: "Sayt cookie fayllari va shunga oʻxshash texnologiyalarga roziligingizni soʻraydi. Maqsadi: {}. Tanlovingizni istalgan vaqtda oʻzgartira olasiz.",
    again: "Shartlar oʻzgardi.",
    accept: "Qabul qilish",
    reject: "Rad etish",
    settings: "Sozlamalar",
    policy: "Maxfiylik siyosati",
    reopen: "Cookie sozlamalari",
    trouble: "Sozlamalar yuklanmadi, qayta urinib koʻring.",
    preferences: "shaxsiy sozlamalar",
    analytics: "tahlil",
    marketing: "reklama",
    social: "ijtimoiy tarmoqlar",
};

pub const SECOND: &str = second! {
    intro: "Ruxsat berganlaringizni yoqing. Qolganini sayt yuklamaydi.",
    always: "Doim yoqilgan",
    save: "Tanlovni saqlash",
    close: "Yopish",
    language: "Til",
    withdraw: "Rozilikni qaytarib olish",
    chosen: "Tanlovingiz qilingan: {}",
    receipt: "Tanlov tasdigʻini olish",
    authorization: "kirish va xavfsizlik",
    about_authorization: "Hisobga kirish, shakllarni himoya qilish va tanlovingizni eslab qolish.",
    about_preferences: "Til, mavzu va boshqa sozlamalaringizni eslab qoladi.",
    about_analytics: "Tashriflarni sanaydi va saytda nima qulay, nima noqulayligini koʻrsatadi.",
    about_marketing: "Qiziqishlaringizga mos reklama koʻrsatadi va uning natijasini oʻlchaydi.",
    about_social: "Boshqa saytlarning videolari, tugmalari va vidjetlari.",
};

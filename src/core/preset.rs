//! The presets: services that Makul knows by name.

/// What is known of one service.
#[derive(Debug)]
pub struct Preset {
    pub id: &'static str,
    /// The attribute of the tag that brings it in, as `dataset` has it.
    pub attribute: &'static str,
    pub category: &'static str,
    /// The script to load; the operator's id follows.
    pub src: &'static str,
    /// As in `Entry`. Cookies of the vendor's own domain cannot be reached from a page.
    pub traces: &'static str,
}

/// Every preset, in the order in which they start.
pub const PRESETS: [Preset; 2] = [
    // Consent mode v2: https://developers.google.com/tag-platform/security/guides/consent
    Preset {
        id: "google-analytics",
        attribute: "googleAnalytics",
        category: "analytics",
        src: "https://www.googletagmanager.com/gtag/js?id=",
        traces: "_ga _ga_* _gid _gat* _dc_gtm_* _gac_* _gcl_au FPID FPLC ",
    },
    // The tag writes its cookie back from localStorage `_ym_uid`, so both must go; `#` is the
    // counter's number in keys such as `_ym12345678:0_reqNum`.
    Preset {
        id: "yandex-metrica",
        attribute: "yandexMetrica",
        category: "analytics",
        src: "https://mc.yandex.ru/metrika/tag.js?id=",
        traces: "_ym_* _ym#_* metrika_enabled ",
    },
];

/// The preset of this id or attribute.
pub fn preset(name: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.id == name || preset.attribute == name)
}

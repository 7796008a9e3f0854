//! The services Makul knows by name: what they are for, how they load, what they leave behind.

/// How the widget starts a service and takes it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vendor {
    /// Google's tag, with consent mode v2: <https://developers.google.com/tag-platform/security/guides/consent>
    Google,
    /// Yandex.Metrica, which has no consent mode: <https://yandex.ru/support/metrica/general/user-opt-out.html>
    Metrica,
}

/// What is known of one service.
#[derive(Debug, PartialEq, Eq)]
pub struct Preset {
    pub id: &'static str,
    pub category: &'static str,
    pub vendor: Vendor,
    /// The script to load; `$` stands for the operator's id.
    pub src: &'static str,
    /// Cookies and localStorage keys it leaves on the site's own domains; see `trace::matches`.
    /// Cookies of the vendor's own domain cannot be reached from a page.
    pub traces: &'static str,
}

/// Every preset, in the order in which they start.
pub const PRESETS: [Preset; 2] = [
    Preset {
        id: "google-analytics",
        category: "analytics",
        vendor: Vendor::Google,
        src: "https://www.googletagmanager.com/gtag/js?id=$",
        traces: "_ga _ga_* _gid _gat* _dc_gtm_* _gac_* _gcl_au FPID FPLC",
    },
    Preset {
        id: "yandex-metrica",
        category: "analytics",
        vendor: Vendor::Metrica,
        src: "https://mc.yandex.ru/metrika/tag.js?id=$",
        // The tag writes its cookie back from localStorage `_ym_uid`, so both must go; `#` is the
        // counter's number in keys such as `_ym12345678:0_reqNum`.
        traces: "_ym_* _ym#_* metrika_enabled",
    },
];

impl Preset {
    /// The preset of this id.
    pub fn find(id: &str) -> Option<&'static Preset> {
        PRESETS.iter().find(|preset| preset.id == id)
    }
}

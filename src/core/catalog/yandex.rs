//! The catalogue: Yandex.

/// The counter's own source, <https://github.com/yandex/metrica-tag> (`uid.ts`, `localStorage.ts`):
/// the id lies in a cookie and again in localStorage. `metrika_enabled` is deleted as soon as it was
/// set. `_yasc` is advertising in one list and security in another.
pub const METRICA: &str = "yandex-metrica analytics
name Yandex Metrica|Яндекс Метрика
also Яндекс*.Метри,Яндекс*.Metri,Yandex*.Metri,Yandex*.Метри,Yandeks*.Metri,Вебвизор,Webvisor
by YANDEX LLC|ООО «ЯНДЕКС»
policy https://yandex.com/legal/confidential/
cookie 1y id _ym_uid
cookie 1y visit _ym_d
cookie 2d state _ym_isad
cookie 30min session _ym_visorc*
cookie 60min test _ym_metrika_enabled
cookie session test metrika_enabled
cookie 1d throttle _ym_hostIndex
cookie session campaign _ym_mp2_substs
cookie 30d campaign _ym_mp2_track
cookie session state _ym_debug
cookie? ? sync _ym_wasSynced
local lasting id _ym_uid
local lasting state _ym_* _ym#_*
foreign 1y id yandexuid yuidss ymex
foreign 1y sync usst yashr
foreign session session yabs-sid
foreign 1y state is_gdpr is_gdpr_b bh
foreign 10y? security? _yasc";

/// The loader is documented, <https://yandex.ru/support2/adfox/ru/codes/code-loader>, the cookies are
/// not. `Яндекс (ря)` is what a machine translation into Kyrgyz made of РСЯ in a published policy.
pub const ADVERTISING: &str = "yandex-rsya marketing
name Yandex Advertising Network|Рекламная сеть Яндекса
also =РСЯ,Рекламн* сет* Яндекс,Яндекс* ря жарнама,Яндекс* жарнама,Яндекс* реклама,Yandex* reklama,Yandex* Advertising,Яндекс*.Директ,Yandex*.Direct,Adfox
by YANDEX LLC|ООО «ЯНДЕКС»
policy https://yandex.com/legal/confidential/
foreign? 1y id yandexuid
foreign? session session yabs-sid
foreign? 5d ads yabs-vdrf
foreign? ? ? i";

pub const MAPS: &str = "yandex-maps preferences
name Yandex Maps|Яндекс Карты
also Яндекс*.Карт,Yandex*.Map,Yandex*.Xarita,Яндекс*.Харита,Карт* Яндекс
by YANDEX LLC|ООО «ЯНДЕКС»
policy https://yandex.com/legal/confidential/
foreign 1y id yandexuid";

//! The catalogue: services of the region, but for Yandex and VK. None of them documents its traces:
//! the names were seen on sites that use it. Which company stands behind a brand is seldom confirmed.

/// `AdRiverFPS.js` sets an id on the site's own domain.
pub const ADRIVER: &str = "adriver marketing
name AdRiver
also AdRiver,АдРивер
by AdRiver?
policy https://www.adriver.ru/about/privacy-en/
cookie ? id adrcid
foreign? ? id cid";

/// A picture for each page view; its cookies are those of `yadro.ru`.
pub const LIVEINTERNET: &str = "liveinternet analytics
name LiveInternet
also LiveInternet,Live Internet,ЛайвИнтернет
by LiveInternet?
foreign? ? id FTID VID";

pub const TOP100: &str = "rambler-top100 analytics
name Rambler Top-100|Рамблер Топ-100
also Rambler Top,Rambler's Top,Rambler Топ,Рамблер Топ
by Rambler|Рамблер?
policy https://help.rambler.ru/legal/1142/
cookie ? id top100_id adtech_uid
cookie? ? session t3_sid_*
cookie? ? visit last_visit";

/// Two weeks: its own cookie `roistat_visit_cookie_expire` said 1209600 seconds.
pub const ROISTAT: &str = "roistat marketing
name Roistat
also Roistat,Ройстат
by Roistat?
policy https://roistat.com/privacy
cookie 2w session roistat_visit
cookie ? visit roistat_*";

/// By name, one by one: `_ct*` would mean cookies of others too.
pub const CALLTOUCH: &str = "calltouch marketing
name Calltouch
also Calltouch,Call Touch,Коллтач
by Calltouch?
cookie ? id _ct _ct_ids _ct_site_id _ct_client_global_id
cookie ? session _ct_session_id call_s
cookie ? sync cted";

/// A chat, and so a function of the site.
pub const JIVO: &str = "jivo preferences
name Jivo
also Jivo,Живосайт,Дживо
by Jivo?
policy https://www.jivochat.com/privacy
cookie ? visit jv_*";

pub const CARROT_QUEST: &str = "carrot-quest marketing
name Carrot quest
also Carrot quest,Carrotquest,Кэррот Квест
by Carrot quest?
cookie ? id carrotquest_*";

pub const ZERO_KZ: &str = "zero-kz analytics
name ZERO.kz
also =zero.kz
by Neolabs ZERO?";

/// A picture for each page view. That its script tries a cookie `b` is from memory.
pub const NET_KG: &str = "net-kg analytics
name NET.KG
also =net.kg,=www.net.kg
cookie? ? test b";

/// No source has more than the name: there is nothing here to load or to delete.
pub const WWW_KG: &str = "www-kg analytics
name WWW.KG?
also =www.kg";

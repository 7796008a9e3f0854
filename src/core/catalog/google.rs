//! The catalogue: Google. Policy and provider: <https://policies.google.com/privacy>.

/// <https://support.google.com/analytics/answer/11397207> for the first two; `_gid`, `_gat` and
/// `_dc_gtm_` are of the older library. The cookies of server-side tagging are a matter of hearsay.
pub const ANALYTICS: &str = "google-analytics analytics
name Google Analytics
also Google Analytic,Google Аналитик,Гугл Аналитик,Universal Analytic,google-analytics.com,=GA4
by Google LLC
policy https://policies.google.com/privacy
cookie 2y id _ga
cookie 2y session _ga_*
cookie 24h id _gid
cookie 1min throttle _gat _gat_* _dc_gtm_*
cookie 90d campaign _gac_*
cookie 3mo campaign _gcl_au
cookie 2y? id FPID
cookie session? sync FPLC";

/// A container: what it loads is not its own. Tools disagree about its category.
pub const TAG_MANAGER: &str = "google-tag-manager marketing
name Google Tag Manager
also Google Tag Manager,Google Менеджер тегов,Менеджер* тегов Google,Диспетчер* тегов Google,=GTM
by Google LLC
policy https://policies.google.com/privacy
foreign session state td";

/// Google's own page on cookies, <https://policies.google.com/technologies/cookies>, and databases
/// disagree about `test_cookie`, `NID` and `__gads`.
pub const ADS: &str = "google-ads marketing
name Google Ads
also Google Ads,Google AdWords,Google Реклам,AdSense,AdWords,DoubleClick
by Google LLC
policy https://policies.google.com/privacy
cookie 3mo campaign _gcl_au _gcl_dc
cookie 90d campaign _gcl_aw
cookie 13mo? ads __gads
cookie 13mo ads __gpi
cookie 3mo ads __gsas
foreign 2y ads IDE
foreign 2w sync DSID
foreign 15min? test test_cookie
foreign 6mo? settings NID";

/// `yt-remote-` is localStorage of the player's own domain, also with `youtube-nocookie.com`.
pub const YOUTUBE: &str = "youtube social
name YouTube
also YouTube,Ютуб,Ютьюб
by Google LLC
policy https://policies.google.com/privacy
foreign 179d ads? VISITOR_INFO1_LIVE
foreign session visit YSC
foreign 180d choice VISITOR_PRIVACY_METADATA
foreign 8mo? settings PREF
foreign? lasting settings yt-remote-*";

pub const MAPS: &str = "google-maps preferences
name Google Maps|Google Карты
also Google Map,Google Карт,Гугл Карт,Карт* Google,Google Xarita,Google Харита
by Google LLC
policy https://policies.google.com/privacy
foreign 6mo? settings NID
foreign 1mo settings OGPC";

/// Necessary where a form needs it. `rc::` is localStorage of its frame.
pub const RECAPTCHA: &str = "recaptcha authorization
name reCAPTCHA
also reCAPTCHA,Рекапч
by Google LLC
policy https://policies.google.com/privacy
foreign 179d security _GRECAPTCHA
foreign? ? security rc::*";

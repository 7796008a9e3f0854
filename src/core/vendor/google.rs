//! The vendors: Google. The defaults of consent mode stand in the page before anything else, and
//! every change updates them; that is the widget's own doing, not a step.

/// `ga-disable-` is looked at whenever a cookie is set or something is sent:
/// <https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out>. The early
/// steps are for the advanced mode, <https://developers.google.com/tag-platform/security/guides/consent>.
pub const ANALYTICS: &str = "google-analytics analytics
host googletagmanager.com/gtag/js google-analytics.com stats.g.doubleclick.net analytics.google.com?
id G-*
switch advanced false
switch waitForUpdate -
switch adsDataRedaction -
switch urlPassthrough -
switch regions -
option send_page_view -
option cookie_domain -
option cookie_expires -
option cookie_flags -
early if regions call gtag \"consent\",\"default\",{\"ad_storage\":\"denied\",\"ad_user_data\":\"denied\",\"ad_personalization\":\"denied\",\"analytics_storage\":\"denied\",\"functionality_storage\":\"denied\",\"personalization_storage\":\"denied\",\"region\":{option.regions}}
early if waitForUpdate call gtag \"consent\",\"default\",{\"ad_storage\":\"denied\",\"ad_user_data\":\"denied\",\"ad_personalization\":\"denied\",\"analytics_storage\":\"denied\",\"wait_for_update\":{option.waitForUpdate}}
early if adsDataRedaction call gtag \"set\",\"ads_data_redaction\",{option.adsDataRedaction}
early if urlPassthrough call gtag \"set\",\"url_passthrough\",{option.urlPassthrough}
early if advanced call gtag \"js\",{date}
early if advanced call gtag \"config\",\"{id}\",{options}
early if advanced load https://www.googletagmanager.com/gtag/js?id={id}
start if !advanced set ga-disable-{id} false
start if !advanced call gtag \"js\",{date}
start if !advanced call gtag \"config\",\"{id}\",{options}
start if !advanced load https://www.googletagmanager.com/gtag/js?id={id}
stop if !advanced set ga-disable-{id} true
resume if !advanced set ga-disable-{id} false
cookie _ga _ga_* _gid _gat* _dc_gtm_* _gac_* _gcl_au FPID FPLC";

pub const YOUTUBE: &str = "youtube social
host youtube.com/embed youtube-nocookie.com/embed youtube.com/iframe_api ytimg.com
id optional *
frames";

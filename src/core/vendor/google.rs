//! The vendors: Google. The defaults of consent mode stand in the page before anything else, and
//! every change updates them; that is the widget's own doing, not a step.

/// `ga-disable-` is looked at whenever a cookie is set or something is sent:
/// <https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out>. The
/// steps for always are the advanced mode, <https://developers.google.com/tag-platform/security/guides/consent>.
pub const ANALYTICS: &str = r#"google-analytics analytics
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
early if regions call gtag "consent","default",{"ad_storage":"denied","ad_user_data":"denied","ad_personalization":"denied","analytics_storage":"denied","functionality_storage":"denied","personalization_storage":"denied","region":{option.regions}}
early if waitForUpdate call gtag "consent","default",{"ad_storage":"denied","ad_user_data":"denied","ad_personalization":"denied","analytics_storage":"denied","wait_for_update":{option.waitForUpdate}}
early if adsDataRedaction call gtag "set","ads_data_redaction",true
early if urlPassthrough call gtag "set","url_passthrough",true
always if advanced call gtag "js",{date}
always if advanced call gtag "config","{id}",{options}
always if advanced load https://www.googletagmanager.com/gtag/js?id={id}
start if !advanced set ga-disable-{id} false
start if !advanced call gtag "js",{date}
start if !advanced call gtag "config","{id}",{options}
start if !advanced load https://www.googletagmanager.com/gtag/js?id={id}
stop if !advanced set ga-disable-{id} true
resume if !advanced set ga-disable-{id} false
cookie _ga _ga_* _gid _gat _gat_* _dc_gtm_* _gac_* _gcl_au FPID FPLC"#;

/// A container: what it loads must obey by itself, and is told that the choices have changed, also
/// when it is refused: it cannot be stopped.
pub const TAG_MANAGER: &str = r#"google-tag-manager marketing
host googletagmanager.com/gtm.js googletagmanager.com/ns.html
id GTM-*
start give dataLayer []
start call dataLayer.push {"gtm.start":{now},"event":"gtm.js"}
start load https://www.googletagmanager.com/gtm.js?id={id}
stop halt
change call dataLayer.push {"event":"makul-consent"}
stays script"#;

/// Two products: conversions, which obey consent mode, and AdSense, where the place of every
/// advertisement calls for itself. <https://support.google.com/adsense/answer/7670312> has the switch
/// for advertising that is not personal; the one for a pause is not confirmed.
pub const ADS: &str = r#"google-ads marketing
host googletagmanager.com/gtag/js?id=AW- googlesyndication.com googleadservices.com doubleclick.net 2mdn.net googletagservices.com google.com/pagead? adtrafficquality.google
id AW-* ca-pub-*
switch nonPersonalized -
option send_page_view -
start if id:AW- call gtag "js",{date}
start if id:AW- call gtag "config","{id}",{options}
start if id:AW- load https://www.googletagmanager.com/gtag/js?id={id}
start if id:ca- give adsbygoogle []
start if nonPersonalized set adsbygoogle.requestNonPersonalizedAds 1
start? if id:ca- set adsbygoogle.pauseAdRequests 0
start if id:ca- load https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={id}
stop halt
stop if id:AW- mute gtag
stop if id:ca- set adsbygoogle.requestNonPersonalizedAds 1
stop? if id:ca- set adsbygoogle.pauseAdRequests 1
stop if id:ca- mute adsbygoogle.push
resume if !nonPersonalized set adsbygoogle.requestNonPersonalizedAds 0
resume? if id:ca- set adsbygoogle.pauseAdRequests 0
cookie _gcl_au _gcl_dc _gcl_aw __gads __gpi __gsas
stays if id:AW- script
stays if id:ca- ads"#;

pub const YOUTUBE: &str = "youtube social
name YouTube
host youtube.com/embed youtube-nocookie.com/embed youtube.com/iframe_api ytimg.com
id optional *
frames";

/// The library only for sites that have a key; most maps are frames.
pub const MAPS: &str = "google-maps preferences
name Google Maps|Google Карты
host maps.googleapis.com maps.google.com google.com/maps
id optional *
switch callback -
start if callback load https://maps.googleapis.com/maps/api/js?key={id}&callback={option.callback}
start if !callback load https://maps.googleapis.com/maps/api/js?key={id}
stop halt
stays script
frames";

/// Its page says when it asks: `grecaptcha` in the forms. An id is for the invisible kind.
pub const RECAPTCHA: &str = "recaptcha authorization
host google.com/recaptcha/ recaptcha.net gstatic.com/recaptcha/
id optional *
start if id load https://www.google.com/recaptcha/api.js?render={id}
start if !id load https://www.google.com/recaptcha/api.js
stop halt
stays script
frames";

//! The vendors: those of the region, but for Yandex and VK. None of them has a consent call.

/// The script sets an id and asks for none.
pub const ADRIVER: &str = "adriver marketing
host adriver.ru
id optional *
start load https://content.adriver.ru/AdRiverFPS.js
stop halt
cookie adrcid
stays script";

/// A picture for each page view. The code that sites copy writes it into the page while it is read;
/// later that would wipe the page, so it is a picture outside of it.
pub const LIVEINTERNET: &str = "liveinternet analytics
host yadro.ru
id optional *
start if id pixel https://counter.yadro.ru/hit;{id}?r{referrer};s{screen};u{url};{random}
start if !id pixel https://counter.yadro.ru/hit?t11.6;r{referrer};s{screen};u{url};{random}";

pub const TOP100: &str = r#"rambler-top100 analytics
host st.top100.ru counter.rambler.ru kraken.rambler.ru cnt.rambler.ru scounter.rambler.ru ssp.rambler.ru dsp-rambler.ru
id #
start give _top100q []
start load https://st.top100.ru/top100/top100.js
start then new top100Counter top100 {"project":{id}}
stop halt
stop drop _top100q.push
cookie top100_id adtech_uid t3_sid_*
spare last_visit
stays script"#;

/// Of a visit that it knows it loads something else, or would count another one.
pub const ROISTAT: &str = r#"roistat marketing
host roistat.com
id *
switch host "cloud.roistat.com"
start set roistatProjectId "{id}"
start set roistatHost "{option.host}"
start seen roistat_visit load https://{option.host}/dist/module.js
start unseen roistat_visit load https://{option.host}/api/site/1.0/{id}/init?referrer={url}
stop halt
cookie roistat_visit roistat_*
stays script"#;

pub const CALLTOUCH: &str = r#"calltouch marketing
host calltouch.ru
id *
start set CalltouchDataObject "ct"
start stub ct callbacks
start give ct.callbacks []
start set ct.loaded false
start set ct.counters ["{id}"]
start load https://mod.calltouch.ru/init.js?id={id}
stop halt
stop drop ct
cookie _ct _ct_ids _ct_site_id _ct_client_global_id _ct_session_id call_s cted
stays script"#;

/// `jivo_destroy` and `jivo_init` are in many sites' code, and in no document at hand.
pub const JIVO: &str = "jivo preferences
host jivosite.com jivo.ru jivochat.com?
id *
start load https://code.jivo.ru/widget/{id}
stop halt
stop? call jivo_destroy
resume? call jivo_init
cookie jv_*
stays script";

pub const CARROT_QUEST: &str = r#"carrot-quest marketing
host carrotquest.app carrotquest.io
id *
start give carrotquest {}
start give carrotquestasync []
start give carrotquest.settings {}
start methods carrotquest carrotquestasync connect,track,identify,auth,onReady,addCallback,removeCallback,trackMessageInteraction
start call carrotquest.connect "{id}"
start load https://cdn.carrotquest.app/api.min.js
stop halt
stop drop carrotquestasync.push
stop drop carrotquest.track
stop drop carrotquest.identify
stop drop carrotquest.auth
cookie carrotquest_*
stays script"#;

/// `watch` looks at the address every so many milliseconds and counts it anew when it has changed.
pub const ZERO_KZ: &str = r#"zero-kz analytics
host zero.kz
id #
switch watch -
start give _zero_kz_ []
start call _zero_kz_.push ["id",{id}]
start call _zero_kz_.push ["type",1]
start if watch call _zero_kz_.push ["url_watcher",{option.watch}]
start load https://c.zero.kz/z.js
stop halt
stop drop _zero_kz_.push
stays script"#;

/// A picture for each page view, as LiveInternet's.
pub const NET_KG: &str = "net-kg analytics
host net.kg/img.php
id #
start pixel https://www.net.kg/img.php?id={id}&refer={referrer}&page={url}
spare b";

//! The vendors: Yandex, which has no consent mode: nothing is loaded before a yes.

/// The opt-out, `disableYaCounter`: <https://yandex.com/support/metrica/general/user-opt-out.html>.
/// `destruct` is in the counter's own source, <https://github.com/yandex/metrica-tag>, and not in its
/// manual; calls after it would be kept for the next start, so they are dropped.
pub const METRICA: &str = r#"yandex-metrica analytics
host mc.yandex.ru mc.yandex.com mc.yandex.md mc.webvisor.com mc.webvisor.org webvisor.com webvisor.ru ymetrica1.com informer.yandex.ru cdn.jsdelivr.net/npm/yandex-metrica-watch/ yastatic.net/s3/metrika */metrika/tag.js */metrika/watch.js
id #
option clickmap true
option trackLinks true
option accurateTrackBounce true
option webvisor false
option ecommerce -
option defer -
option trackHash -
option triggerEvent -
start set disableYaCounter{id} false
start stub ym a
start set ym.l {now}
start call ym {id},"init",{options}
start load https://mc.yandex.ru/metrika/tag.js?id={id}
stop set disableYaCounter{id} true
stop? call yaCounter{id}.destruct
stop drop ym
resume set disableYaCounter{id} false
resume call ym {id},"init",{options}
cookie _ym_uid _ym_d _ym_isad _ym_visorc* _ym_metrika_enabled metrika_enabled _ym_hostIndex _ym_mp2_substs _ym_mp2_track _ym_debug _ym_wasSynced
local _ym_uid _ym_* _ym#_*"#;

/// <https://yandex.ru/support2/adfox/ru/codes/code-loader>. Blocks stand in the page and call for
/// themselves through `yaContextCb`; one whose id is given is drawn where Yandex's own code has it.
/// `renderTo` is another place.
pub const ADVERTISING: &str = r#"yandex-rsya marketing
host yandex.ru/ads/system/ yandex.com/ads/system/ an.yandex.ru an.webvisor.org bs.yandex.ru awaps.yandex.ru awaps.yandex.net adfox.ru adfox.yandex.ru yandexadexchange.net yastatic.net/pcode/
id optional R-A-*
switch renderTo -
start give yaContextCb []
start load https://yandex.ru/ads/system/context.js
start if renderTo if id then call Ya.Context.AdvManager.render {"blockId":"{id}","renderTo":"{option.renderTo}"}
start if !renderTo if id then call Ya.Context.AdvManager.render {"blockId":"{id}","renderTo":"yandex_rtb_{id}"}
stop halt
stop mute yaContextCb.push
stop mute Ya.Context.AdvManager.render
stays ads"#;

/// The library only for sites that have a key; most maps are frames.
pub const MAPS: &str = "yandex-maps preferences
name Yandex Maps|Яндекс Карты
host api-maps.yandex.ru yandex.ru/map-widget yandex.com/map-widget extmaps-api.yandex.net
id optional *
switch lang \"ru_RU\"
start if id load https://api-maps.yandex.ru/2.1/?apikey={id}&lang={option.lang}
stop halt
stays script
frames";

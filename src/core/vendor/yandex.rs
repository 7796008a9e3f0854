//! The vendors: Yandex, which has no consent mode: nothing is loaded before a yes.

/// The opt-out, `disableYaCounter`: <https://yandex.com/support/metrica/general/user-opt-out.html>.
/// `destruct` is in the counter's own source, <https://github.com/yandex/metrica-tag>, and not in its
/// manual; calls after it would be kept for the next start, so they are dropped.
pub const METRICA: &str = "yandex-metrica analytics
host mc.yandex.ru mc.yandex.com mc.yandex.md mc.webvisor.com mc.webvisor.org webvisor.com webvisor.ru \
     ymetrica1.com informer.yandex.ru cdn.jsdelivr.net/npm/yandex-metrica-watch/ yastatic.net/s3/metrika \
     */metrika/tag.js */metrika/watch.js
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
start call ym {id},\"init\",{options}
start load https://mc.yandex.ru/metrika/tag.js?id={id}
stop set disableYaCounter{id} true
stop call yaCounter{id}.destruct
stop drop ym
resume set disableYaCounter{id} false
resume call ym {id},\"init\",{options}
cookie _ym_uid _ym_d _ym_isad _ym_visorc* _ym_metrika_enabled metrika_enabled _ym_hostIndex _ym_mp2_substs \
       _ym_mp2_track _ym_debug _ym_wasSynced
local _ym_uid _ym_* _ym#_*";

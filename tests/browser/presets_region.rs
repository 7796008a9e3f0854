//! The presets of the region's vendors, with Yandex and VK.
use crate::presets::{ROW, Row, presets};
use crate::vendors::METRICA_WATCH;

/// VK's library, of the pixel and of the widgets.
pub const VK: &str = "window.VK = {
    init: (words) => hit('init', words),
    Retargeting: { Init(id) { this.id = id }, Hit() { hit('Hit', this.id) }, Event(name) { hit(name, this.id) }, Add(list) { hit(list, this.id) } },
}";

presets! {
    // Of this one the whole script has a double, see `vendors/metrica.js`.
    yandex_metrica: Row {
        id: "yandex-metrica",
        account: "555",
        hit: METRICA_WATCH,
        late: "ym(555, 'reachGoal', 'late'); document.body.click()",
        ..ROW
    };
    yandex_rsya: Row {
        id: "yandex-rsya",
        account: "R-A-1-2",
        scripts: &["https://yandex.ru/ads/system/context.js"],
        hit: "https://an.yandex.ru/meta",
        read: "[...yaContextCb]",
        finds: "[]",
        live: "window.Ya = { Context: { AdvManager: { render: (block) => hit('render', block) } } };
            yaContextCb.push = (...calls) => calls.forEach((call) => call())",
        late: "yaContextCb.push(() => Ya.Context.AdvManager.render({ blockId: 'late' })); Ya.Context.AdvManager.render({ blockId: 'late' })",
        ..ROW
    };
    yandex_maps: Row {
        id: "yandex-maps",
        account: "key-1",
        options: r#""lang": "kk_KZ""#,
        scripts: &["https://api-maps.yandex.ru/2.1/"],
        hit: "https://api-maps.yandex.ru/hit",
        read: "document.currentScript.src",
        finds: r#""https://api-maps.yandex.ru/2.1/?apikey=key-1&lang=kk_KZ""#,
        ..ROW
    };
    vk_pixel: Row {
        id: "vk-pixel",
        account: "VK-RTRG-1-abc",
        scripts: &["https://vk.com/js/api/openapi.js"],
        hit: "https://vk.com/rtrg",
        live: VK,
        late: "VK.Retargeting.Hit(); VK.Retargeting.Event('late'); VK.Retargeting.Add(1)",
        ..ROW
    };
    vk_widgets: Row {
        id: "vk-widgets",
        account: "8888",
        scripts: &["https://vk.com/js/api/openapi.js"],
        hit: "https://vk.com/widget_group.php",
        live: VK,
        ..ROW
    };
    top_mail_ru: Row {
        id: "top-mail-ru",
        account: "3333",
        options: r#""pid": "me""#,
        scripts: &["https://top-fwz1.mail.ru/js/code.js"],
        hit: "https://top-fwz1.mail.ru/counter",
        read: "[document.currentScript.id, [..._tmr]]",
        finds: r#"["tmr-code", [{"type": "pageView", "id": "3333", "start": "now", "pid": "me"}]]"#,
        live: "list('_tmr')",
        late: "_tmr.push({ type: 'reachGoal', id: '3333', goal: 'late' })",
    };
    mytarget: Row {
        id: "mytarget",
        account: "4444",
        scripts: &["https://top-fwz1.mail.ru/js/code.js"],
        hit: "https://top-fwz1.mail.ru/counter",
        read: "[..._tmr]",
        finds: r#"[{"type": "pageView", "id": "4444", "start": "now"}]"#,
        live: "list('_tmr')",
        late: "_tmr.push({ type: 'itemView', productid: 'late' })",
        ..ROW
    };
    mediator: Row {
        id: "mediator",
        account: "med-9",
        scripts: &["https://collector.mediator.media/script/med-9/"],
        hit: "https://collector.mediator.media/register",
        ..ROW
    };
    adriver: Row {
        id: "adriver",
        scripts: &["https://content.adriver.ru/AdRiverFPS.js"],
        hit: "https://ad.adriver.ru/cgi-bin/hit",
        live: "document.cookie = 'adrcid=1; path=/; domain=aloka.one'",
        ..ROW
    };
    liveinternet: Row {
        id: "liveinternet",
        account: "shop",
        hit: "https://counter.yadro.ru/hit;shop?r",
        ..ROW
    };
    rambler_top100: Row {
        id: "rambler-top100",
        account: "111",
        scripts: &["https://st.top100.ru/top100/top100.js"],
        hit: "https://kraken.rambler.ru/cnt/",
        read: "[..._top100q]",
        finds: "[]",
        live: "window.top100 = function (counter) { hit('made', counter) };
            _top100q.push = (...calls) => calls.forEach((call) => call())",
        late: "_top100q.push(() => new top100({ project: 1 }))",
        ..ROW
    };
    // Of a visit that it knows it loads another script.
    roistat: Row {
        id: "roistat",
        account: "proj1",
        scripts: &["https://cloud.roistat.com/api/site/1.0/proj1/init", "https://cloud.roistat.com/dist/module.js"],
        hit: "https://cloud.roistat.com/hit",
        read: "[roistatProjectId, roistatHost]",
        finds: r#"["proj1", "cloud.roistat.com"]"#,
        live: "document.cookie = 'roistat_visit=1; path=/'",
        ..ROW
    };
    calltouch: Row {
        id: "calltouch",
        account: "abc",
        scripts: &["https://mod.calltouch.ru/init.js"],
        hit: "https://mod.calltouch.ru/hit",
        read: "[CalltouchDataObject, ct.callbacks, ct.loaded, ct.counters]",
        finds: r#"["ct", [], false, ["abc"]]"#,
        live: "queue('ct', 'callbacks')",
        late: "ct('modules', 'late')",
        ..ROW
    };
    jivo: Row {
        id: "jivo",
        account: "JIVO1",
        scripts: &["https://code.jivo.ru/widget/JIVO1"],
        hit: "https://telemetry.jivosite.com/hit",
        live: "window.jivo_init = () => { window.jivo_api = {}; methods(jivo_api, 'open') };
            window.jivo_destroy = () => { delete window.jivo_api };
            jivo_init()",
        late: "window.jivo_api?.open()",
        ..ROW
    };
    carrot_quest: Row {
        id: "carrot-quest",
        account: "app-key",
        scripts: &["https://cdn.carrotquest.app/api.min.js"],
        hit: "https://api.carrotquest.app/v1/hit",
        read: "[carrotquest.settings, [...carrotquestasync]]",
        finds: r#"[{}, ["connect", ["app-key"]]]"#,
        live: "methods(carrotquest, 'track identify auth'); list('carrotquestasync')",
        late: "carrotquest.track('late'); carrotquest.identify([]); carrotquest.auth(1, 'x'); carrotquestasync.push('track', ['late'])",
        ..ROW
    };
    zero_kz: Row {
        id: "zero-kz",
        account: "4242",
        options: r#""watch": 200"#,
        scripts: &["https://c.zero.kz/z.js"],
        hit: "https://c.zero.kz/z.png",
        read: "[..._zero_kz_]",
        finds: r#"[["id", 4242], ["type", 1], ["url_watcher", 200]]"#,
        live: "list('_zero_kz_')",
        late: "_zero_kz_.push(['type', 1])",
    };
    net_kg: Row {
        id: "net-kg",
        account: "17",
        hit: "https://www.net.kg/img.php?id=17&",
        ..ROW
    };
}

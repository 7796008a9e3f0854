//! The vendors: VK, the former Mail.ru Group. None of them has a consent call.

/// The library is that of the widgets too, so of it only what reports is dropped.
pub const PIXEL: &str = r#"vk-pixel marketing
host vk.com/js/api/openapi.js vk.ru/js/api/openapi.js? vk.com/rtrg vk.ru/rtrg vk.com/js/lib/px.js ms.vk.com ms.vk.ru
id VK-RTRG-*
start load https://vk.com/js/api/openapi.js
start then call VK.Retargeting.Init "{id}"
start then call VK.Retargeting.Hit
stop halt
stop drop VK.Retargeting.Hit
stop drop VK.Retargeting.Event
stop drop VK.Retargeting.Add
stays script"#;

/// The library only for sites that have an application; other widgets are frames.
pub const WIDGETS: &str = r#"vk-widgets social
name VK|ВКонтакте
host vk.com/js/api/openapi.js vk.com/js/api/ vk.com/widget_ vk.com/video_ext.php? userapi.com/js/api/ vkontakte.ru/js/api/
id optional #
start if id load https://vk.com/js/api/openapi.js
start if id then call VK.init {"apiId":{id},"onlyWidgets":true}
stop halt
stays script
frames"#;

/// The counter of Top.Mail.ru, which is VK's advertising pixel too. `pid` is the site's own name for
/// the visitor.
pub const TOP_MAIL_RU: &str = r#"top-mail-ru marketing
host top-fwz1.mail.ru top.mail.ru r.mail.ru rs.mail.ru trk.mail.ru ad.mail.ru 1l-hit.mail.ru
id #
option pid -
start give _tmr []
start call _tmr.push {"type":"pageView","id":"{id}","start":{now}{more}}
start load https://top-fwz1.mail.ru/js/code.js tmr-code
stop halt
stop drop _tmr.push
cookie tmr_lvid tmr_lvidTS tmr_detect tmr_reqNum domain_sid
stays script"#;

/// The same tag, <https://target.my.com/help/advertisers/sourcetopmailru/ru>.
pub const MYTARGET: &str = r#"mytarget marketing
host top-fwz1.mail.ru ad.mail.ru rs.mail.ru
id #
option pid -
start give _tmr []
start call _tmr.push {"type":"pageView","id":"{id}","start":{now}{more}}
start load https://top-fwz1.mail.ru/js/code.js tmr-code
stop halt
stop drop _tmr.push
cookie tmr_lvid tmr_lvidTS tmr_detect tmr_reqNum domain_sid
stays script"#;

/// Nothing is known but the address, <https://github.com/ampproject/amphtml> (`vendors/mediator.json`).
pub const MEDIATOR: &str = "mediator analytics
host mediator.media mediator.mail.ru? mediator.imgsmail.ru?
id *
start? load https://collector.mediator.media/script/{id}/
stop halt
stays script";

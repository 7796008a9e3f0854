//! The vendors: VK, the former Mail.ru Group. None of them has a consent call.

/// The counter of Top.Mail.ru, which is VK's advertising pixel too.
pub const TOP_MAIL_RU: &str = "top-mail-ru marketing
host top-fwz1.mail.ru top.mail.ru r.mail.ru rs.mail.ru trk.mail.ru ad.mail.ru 1l-hit.mail.ru
id #
switch pid -
start give _tmr []
start if !pid call _tmr.push {\"id\":\"{id}\",\"type\":\"pageView\",\"start\":{now}}
start if pid call _tmr.push {\"id\":\"{id}\",\"type\":\"pageView\",\"start\":{now},\"pid\":{option.pid}}
start load https://top-fwz1.mail.ru/js/code.js tmr-code
stop drop _tmr.push
cookie tmr_lvid tmr_lvidTS tmr_detect tmr_reqNum domain_sid
stays script";

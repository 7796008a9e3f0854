//! The catalogue: VK, the former Mail.ru Group. Which of its companies provides what is not
//! confirmed, and neither is the address of the policy.

/// `openapi.js` is the library of the widgets too, so a policy that says no more than the network's
/// name can mean either. The newer pixel is the counter of Top.Mail.ru.
pub const PIXEL: &str = "vk-pixel marketing
name VK Pixel|Пиксель ВКонтакте
also Вконтакте,VKontakte,=VK,^ВК,VK Pixel,VK Piksel,VK Пиксел,Пиксел* VK,Вконтакте Пиксел,Пиксел* Вконтакте
by VK?
policy https://vk.com/privacy?
foreign? ? session remix*";

pub const WIDGETS: &str = "vk-widgets social
name VK Widgets|Виджеты ВКонтакте
also Вконтакте,VKontakte,=VK,^ВК,VK Widget,VK Vidjet,VK Виджет,Виджет* VK,Виджет* Вконтакте
by VK?
policy https://vk.com/privacy?";

/// A counter, and the source of audiences for VK's advertising: of the two the stricter category.
/// The cookies were seen on many sites; nobody documents how long they stay.
pub const TOP_MAIL_RU: &str = "top-mail-ru marketing
name Top.Mail.ru
also Top.Mail.ru,Топ.Mail.ru,Рейтинг* Mail.ru,Счетчик* Mail.ru,VK Ads,VK Реклам
by VK?
policy https://vk.com/privacy?
cookie ? id tmr_lvid
cookie ? visit tmr_lvidTS
cookie ? state tmr_detect tmr_reqNum
cookie ? session domain_sid";

/// The tag is that of Top.Mail.ru, <https://target.my.com/help/advertisers/sourcetopmailru/ru>; that
/// its traces are the same is only likely.
pub const MYTARGET: &str = "mytarget marketing
name myTarget
also myTarget,МайТаргет,VK Ads,VK Реклам
by VK?
policy https://vk.com/privacy?
cookie? ? id tmr_lvid
cookie? ? visit tmr_lvidTS
cookie? ? state tmr_detect tmr_reqNum
cookie? ? session domain_sid";

/// Known from <https://github.com/ampproject/amphtml> (`vendors/mediator.json`) alone; it may be
/// closed. The word is also that for a person who settles disputes: only with a capital.
pub const MEDIATOR: &str = "mediator analytics
name Mediator|Медиатор?
also ^Медиатор,^Mediator,mediator.media
by My.com B.V.?";

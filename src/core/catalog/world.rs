//! The catalogue: services that are used everywhere, but for Google's.

/// <https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc/> names
/// the first two, which lie on the site's own domain; databases disagree about how long they stay.
pub const META_PIXEL: &str = "meta-pixel marketing
name Meta Pixel
also Meta Pixel,Meta Piksel,Meta Пиксел,Пиксел* Meta,Facebook Pixel,Facebook Piksel,Facebook Пиксел,Пиксел* Facebook
by Meta Platforms, Inc.
policy https://www.facebook.com/policy.php
cookie 90d? id _fbp
cookie 90d? campaign _fbc
local? lasting campaign lastExternalReferrer*
foreign 90d ads fr
foreign 2y security datr
foreign 2y state sb";

pub const FACEBOOK: &str = "facebook-social social
name Facebook
also Facebook,Фейсбук,Фэйсбук
by Meta Platforms, Inc.
policy https://www.facebook.com/policy.php
cookie? 1y? state fblo_*
foreign 90d ads fr
foreign 2y security datr";

/// `ttclid` and the keys of the tab: <https://kukie.io/blog/tiktok-pixel-cookies-compliance>.
/// Sources disagree by a month or so about the others.
pub const TIKTOK: &str = "tiktok-pixel marketing
name TikTok Pixel
also TikTok Pixel,TikTok Piksel,TikTok Пиксел,Пиксел* TikTok
by TikTok?
policy https://www.tiktok.com/legal/page/eea/privacy-policy/en
cookie 13mo? id _ttp
cookie 389d test _tt_enable_cookie
cookie 13mo? session ttcsid*
cookie 13mo campaign ttclid
tab session session tt_sessionId tt_pixel_session_index
tab session state tt_appInfo";

/// The library's own source, <https://github.com/microsoft/clarity> (`Setting.Expire`), for the
/// cookies of the site.
pub const CLARITY: &str = "microsoft-clarity analytics
name Microsoft Clarity
also Microsoft Clarity,clarity.ms
by Microsoft Corporation
policy https://privacy.microsoft.com/en-us/privacystatement/
cookie 1y id _clck
cookie 1d session _clsk
tab session session _cltk
foreign 1y id CLID MUID
foreign 10min ads ANONCHK
foreign 6mo sync MR
foreign session sync SM";

/// A database has 30 minutes and 16 days for the first two.
pub const UET: &str = "microsoft-uet marketing
name Microsoft Advertising
also Microsoft Advertising,Microsoft Ads,Bing Ads,Universal Event Tracking
by Microsoft Corporation
policy https://privacy.microsoft.com/en-us/privacystatement/
cookie 1d? session _uetsid
cookie 13mo? id _uetvid
cookie 90d? campaign _uetmsclkid";

pub const HOTJAR: &str = "hotjar analytics
name Hotjar
also Hotjar,Хотджар
by Hotjar Ltd
policy https://www.hotjar.com/legal/policies/privacy/
cookie 365d id _hjSessionUser_*
cookie 30min session _hjSession_*
cookie ? ? _hj*
local ? ? _hj*
tab session ? _hj*";

/// The vendor has a list of its cookies, <https://support.appsflyer.com/hc/en-us/articles/43485611331473>;
/// these two are from memory. Of a site that only counts with it the category may be another.
pub const APPSFLYER: &str = "appsflyer marketing
name AppsFlyer
also AppsFlyer,Apps Flyer,АппсФлаер
by AppsFlyer Ltd.?
policy https://www.appsflyer.com/privacy-policy/
cookie? ? id afUserId
cookie? ? sync AF_SYNC";

/// Most policies mean the library of a mobile application; on the web it is the Offerwall,
/// <https://docs.unity.com/en-us/grow/offerwall/web/displaying-offerwall/custom-js-implementation>.
pub const TAPJOY: &str = "tapjoy marketing
name Tapjoy
also Tapjoy,Тапджой
by Unity Technologies?
policy https://unity.com/legal/privacy-policy?";

/// Necessary where a form needs it. `cf_clearance` stays as long as the site has set.
pub const TURNSTILE: &str = "turnstile authorization
name Cloudflare Turnstile
also Cloudflare Turnstile,^Turnstile
by Cloudflare, Inc.
policy https://www.cloudflare.com/privacypolicy/
cookie ? security cf_clearance
cookie 30min? security __cf_bm
cookie session throttle _cfuvid";

//! The vendors: those that are used everywhere, but for Google.

/// <https://developers.facebook.com/docs/facebook-pixel/implementation/gdpr>: what is called after
/// `revoke` is sent at the next `grant`, so it is dropped.
pub const META_PIXEL: &str = r#"meta-pixel marketing
host connect.facebook.net/*/fbevents.js connect.facebook.net/signals/ facebook.com/tr
id #
start stub fbq queue callMethod
start same fbq.push fbq
start set fbq.loaded true
start set fbq.version "2.0"
start same _fbq fbq
start call fbq "consent","grant"
start call fbq "init","{id}"
start call fbq "track","PageView"
start load https://connect.facebook.net/en_US/fbevents.js
stop halt
stop call fbq "consent","revoke"
stop drop fbq
stop drop _fbq
resume call fbq "consent","grant"
cookie _fbp _fbc
local lastExternalReferrer*"#;

/// The library only for sites that have an application or say `sdk: true`, then for elements such as
/// `.fb-like`; other plugins are frames. <https://developers.facebook.com/docs/javascript/quickstart>
pub const FACEBOOK: &str = r#"facebook-social social
name Facebook
host connect.facebook.net/*/sdk.js connect.facebook.net/*/sdk/? connect.facebook.net/*/all.js? facebook.com/plugins/ facebook.com/v*/plugins/
id optional #
switch sdk -
switch locale "en_US"
switch version "v25.0"
start if sdk load https://connect.facebook.net/{option.locale}/sdk.js#xfbml=1&version={option.version}
start if !sdk if id load https://connect.facebook.net/{option.locale}/sdk.js#xfbml=1&version={option.version}&appId={id}
stop halt
stop mute FB.XFBML.parse
resume call FB.XFBML.parse
cookie fblo_*
stays script
frames"#;

/// The methods are those of the vendor's own snippet; that `holdConsent`, `grantConsent` and
/// `revokeConsent` do what they say is disputed, so nothing rests on them alone.
pub const TIKTOK: &str = r#"tiktok-pixel marketing
host analytics.tiktok.com analytics-sg.tiktok.com mon.tiktokv.com analytics-ipv6.tiktokw.us
id *
start set TiktokAnalyticsObject "ttq"
start give ttq []
start methods ttq ttq page,track,identify,instances,debug,on,off,once,ready,alias,group,enableCookie,disableCookie,holdConsent,revokeConsent,grantConsent
start give ttq._i {}
start give ttq._i.{id} []
start set ttq._i.{id}._u "https://analytics.tiktok.com/i18n/pixel/events.js"
start give ttq._t {}
start set ttq._t.{id} {now}
start give ttq._o {}
start give ttq._o.{id} {}
start? call ttq.holdConsent
start? call ttq.grantConsent
start call ttq.page
start load https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={id}&lib=ttq
stop halt
stop? call ttq.revokeConsent
stop call ttq.disableCookie
stop drop ttq.push
stop drop ttq.page
stop drop ttq.track
stop drop ttq.identify
resume? call ttq.grantConsent
resume call ttq.enableCookie
cookie _ttp _tt_enable_cookie ttcsid* ttclid
tab tt_sessionId tt_pixel_session_index tt_appInfo
stays script"#;

/// <https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2>. Its own
/// source, <https://github.com/microsoft/clarity> (`metadata.ts`), starts again a moment after a
/// `denied`, without cookies: only `stop` ends it, so that is all it is told. `ads` is a yes to its
/// advertising cookies too.
pub const CLARITY: &str = r#"microsoft-clarity analytics
host clarity.ms
id *
switch ads false
start stub clarity q
start if ads call clarity "consentv2",{"ad_Storage":"granted","analytics_Storage":"granted"}
start if !ads call clarity "consentv2",{"ad_Storage":"denied","analytics_Storage":"granted"}
start load https://www.clarity.ms/tag/{id}
stop halt
stop call clarity "stop"
stop drop clarity
resume? call clarity "start"
resume if ads call clarity "consentv2",{"ad_Storage":"granted","analytics_Storage":"granted"}
resume if !ads call clarity "consentv2",{"ad_Storage":"denied","analytics_Storage":"granted"}
cookie _clck _clsk
tab _cltk"#;

/// The script makes a tracker of the list that it finds.
pub const UET: &str = r#"microsoft-uet marketing
host bat.bing.com
id #
option enableAutoSpaTracking -
start give uetq []
start call uetq.push "consent","default",{"ad_storage":"denied"}
start call uetq.push "consent","update",{"ad_storage":"granted"}
start load https://bat.bing.com/bat.js
start then new uetq UET {"ti":"{id}","q":{=uetq}{more}}
start then call uetq.push "pageLoad"
stop halt
stop call uetq.push "consent","update",{"ad_storage":"denied"}
stop drop uetq.push
resume call uetq.push "consent","update",{"ad_storage":"granted"}
cookie _uetsid _uetvid _uetmsclkid"#;

/// No consent call: what records goes on until the page is left.
pub const HOTJAR: &str = r#"hotjar analytics
host hotjar.com hotjar.io
id #
start set _hjSettings {"hjid":{id},"hjsv":6}
start stub hj q
start load https://static.hotjar.com/c/hotjar-{id}.js?sv=6
stop halt
stop drop hj
cookie _hjSessionUser_* _hjSession_* _hj*
local _hj*
tab _hj*
stays script"#;

/// Of its products the one that measures people. The vendor has a section on opting out, which no
/// source at hand has the text of.
pub const APPSFLYER: &str = r#"appsflyer marketing
host websdk.appsflyer.com websdk.appsflyersdk.com wa.appsflyersdk.com sdk.appsflyer.com t.appsflyer.com banner.appsflyersdk.com impression.appsflyer.com onelinksmartscript.appsflyer.com onelinksmartscript.appsflyersdk.com fvalid.appsflyersdk.com
id *
start set AppsFlyerSdkObject "AF"
start timed AF q
start give AF.id {"pba":{"webAppId":"{id}"}}
start set AF.plugins {}
start load https://websdk.appsflyer.com?st=pba&
stop halt
stop drop AF
cookie afUserId AF_SYNC
stays script"#;

/// The Offerwall on the web, for sites that have a key of it; elsewhere the name means the library of
/// a mobile application, and nothing is loaded.
/// <https://docs.unity.com/en-us/grow/offerwall/web/displaying-offerwall/custom-js-implementation>
pub const TAPJOY: &str = r#"tapjoy marketing
host rewards.unity.com tapjoy.com? tapjoyads.com
id *
option publisherUserId -
option eventName -
option preload -
option ageRestrictedUser -
option userSubjectToGdpr -
option gdprConsentGiven -
start stub Tapjoy q
start set Tapjoy.l {now}
start call Tapjoy "init",{"sdkKey":"{id}"{more}}
start load https://rewards.unity.com/owp/web/sdk/latest
stop halt
stop drop Tapjoy
stays script"#;

/// The places of the forms stand in the page.
pub const TURNSTILE: &str = "turnstile authorization
host challenges.cloudflare.com/turnstile?
id optional *
start? load https://challenges.cloudflare.com/turnstile/v0/api.js
stop halt
cookie cf_clearance __cf_bm _cfuvid
stays script
frames";

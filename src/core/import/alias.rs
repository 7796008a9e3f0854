//! Aliases: what other consent tools call a category or a service, and which of our categories that is.

use super::super::cut::{cut, pieces};
use super::super::entry::canonical;
use alloc::string::String;

/// A line for each category: its id, and words for it besides those that `canonical` knows. First
/// categories, then the signals of Google's consent mode, then services: the ids of our catalogue,
/// and the names by which these and others that many sites have go in other tools
/// (<https://github.com/AmauriC/tarteaucitron.js/blob/HEAD/tarteaucitron.services.js>).
///
/// What may be of one category here and of another there is missing: `facebook`, `vk`, `tiktok` and
/// `linkedin` are a pixel or a widget, `google` and `tracking` are anything. `C0001` to `C0005` are the
/// groups that every site of OneTrust's begins with (seen).
const WORDS: &str = "\
authorization c0001 required mandatory technical strictlynecessary security auth login \
securitystorage gcmsecurity recaptcha googlerecaptcha turnstile cloudflareturnstile hcaptcha
preferences c0003 preference experience personalization personalisation comfort convenience \
functionalcookies functionalitystorage personalizationstorage gcmfunctionality gcmpersonalization \
googlemaps googlemapsembed googlemapssearch googlemap mapsnoapi yandexmaps yandexmap \
openstreetmap jivo jivosite jivochat crisp tawkto zopim intercom intercomchat smartsupp userlike
analytics c0002 analytic statistic stats performancecookies analyticscookies webanalytics \
analyticsstorage gcmanalyticsstorage ga ga4 gtag gajs multiplegtag googleanalytics googleanalytics4 \
universalanalytics metrica metrika yandexmetrica yandexmetrika hotjar clarity microsoftclarity \
liveinternet ramblertop100 top100 mediator zerokz netkg wwwkg matomo piwik piwikpro matomocloud \
matomohightrack plausible simpleanalytics statcounter contentsquare crazyegg amplitude mixpanel \
posthog clicky xiti atinternet pianoanalytics adobeanalytics
marketing c0004 advertisement advertisements adverts retargeting remarketing targetedadvertising \
targetingcookies adstorage aduserdata adpersonalization gcmadstorage gcmadsuserdata googleads adsense \
adsenseauto doubleclick googleadwordsconversion googleadwordsremarketing googleadsconversiontracking \
googleadsremarketing metapixel facebookpixel fbpixel vkpixel vkads topmailru mytarget yandexrsya \
yandexdirect adfox adriver tiktokpixel microsoftuet microsoftads microsoftadvertising bingads \
linkedininsighttag linkedininsight pinterestpixel criteo appsflyer tapjoy roistat calltouch \
carrotquest googletagmanager hubspot klaviyo
social c0005 socialmedia socialmediacookies socialnetwork socialnetworks externalmedia youtube \
youtubeapi youtubevideo youtubeplaylist vimeo vimeovideo dailymotion facebooksocial facebooklikebox \
facebookcomment facebookpost vkwidgets vkwidget instagram twitterembed twittertimeline soundcloud \
spotify disqus addthis sharethis";

/// Longer words than this are nobody's.
const LONGEST: usize = 60;

/// The category that a word of any tool stands for, be it a category or a service; in capitals or
/// not, with spaces, dots, `-` and `_` or without.
pub fn category_of(word: &str) -> Option<&'static str> {
    meant(&folded(word))
}

/// The same of a folded word.
#[inline(never)]
pub fn meant(word: &str) -> Option<&'static str> {
    let id = canonical(word);
    for line in pieces(WORDS, b'\n') {
        for known in pieces(line, b' ') {
            if known == word || known == id {
                return Some(cut(line, b' ').0);
            }
        }
    }
    None
}

/// A word without what its spellings differ in; nobody's when it is longer than any.
#[inline(never)]
pub fn folded(word: &str) -> String {
    let mut out = String::new();
    for byte in word.bytes().take_while(|_| word.len() <= LONGEST) {
        // A byte of another alphabet becomes some letter that no known word has.
        if !matches!(byte, b' ' | b'.' | b'-' | b'_') {
            out.push(char::from(byte.to_ascii_lowercase()));
        }
    }
    out
}

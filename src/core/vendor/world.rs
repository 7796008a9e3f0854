//! The vendors: those that are used everywhere, but for Google.

/// <https://developers.facebook.com/docs/facebook-pixel/implementation/gdpr>: what is called after
/// `revoke` is sent at the next `grant`, so it is dropped.
pub const META_PIXEL: &str = "meta-pixel marketing
host connect.facebook.net/*/fbevents.js connect.facebook.net/signals/ facebook.com/tr
id #
start stub fbq queue callMethod
start same fbq.push fbq
start set fbq.loaded true
start set fbq.version \"2.0\"
start same _fbq fbq
start call fbq \"consent\",\"grant\"
start call fbq \"init\",\"{id}\"
start call fbq \"track\",\"PageView\"
start load https://connect.facebook.net/en_US/fbevents.js
stop call fbq \"consent\",\"revoke\"
stop drop fbq
stop drop _fbq
resume call fbq \"consent\",\"grant\"
cookie _fbp _fbc
local lastExternalReferrer*";

// Google's consent mode: what the choices mean in its seven signals.
import { hands } from './kit.js';

/** Each signal behind the category that answers for it: https://developers.google.com/tag-platform/security/guides/consent */
const SIGNALS = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: 'authorization',
};
let said;

/** Tells Google's scripts of the choices, before anything else hears of them. The widget has denied all when the page began. */
export function signal() {
  const answers = {};
  for (const name in SIGNALS) answers[name] = hands.tell('allows', SIGNALS[name]) ? 'granted' : 'denied';
  const words = JSON.stringify(answers);
  // Not by `gtag`, which may be muted for the advertising product.
  if (said != words) command('consent', 'update', answers);
  said = words;
}

/** Google takes only `arguments` objects. */
function command() {
  dataLayer.push(arguments);
}

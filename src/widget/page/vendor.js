// The vendors: what their own scripts want to find in the page, and how they are started and stopped.
import { granted, rows } from './report.js';
import { load } from './script.js';

/** The seven signals of consent mode v2, each behind the category that answers for it: https://developers.google.com/tag-platform/security/guides/consent */
const SIGNALS = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: 'authorization',
};

/** What each service was last told. */
const told = {};
const loaded = {};
const drop = () => {};
let said;
let metrica;

/** Prepares for services that may not run yet: nothing of theirs is requested, and their switches stand on off. */
export const prepare = () => each((id, on, account, src) => {
  if (id == 'google-analytics') say('default', () => false);
  if (!on) turn(id, on, account, src);
});

/** Starts what is granted, and stops what is not. */
export function obey() {
  if (said) say('update', granted);
  each(turn);
}

function each(call) {
  for (const [id, category, on, account, src] of rows) if (category && told[id] != on) call(id, on, account, src);
}

function turn(id, on, account, src) {
  told[id] = on;
  if (id == 'google-analytics') {
    // Read each time it sets a cookie or sends: https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
    window[`ga-disable-${account}`] = !on;
    if (on && !loaded[id]) {
      gtag('js', new Date());
      gtag('config', account);
    }
  } else if (id == 'yandex-metrica') counter(account, on);
  if (on && src && !loaded[id]) {
    loaded[id] = true;
    load(src);
  }
}

/** Google wants its defaults before any other command, and an update with every decision; it takes only `arguments` objects. */
function say(kind, yes) {
  const answers = {};
  for (const signal in SIGNALS) answers[signal] = yes(SIGNALS[signal]) ? 'granted' : 'denied';
  const words = kind + JSON.stringify(answers);
  if (said == words || said && kind == 'default') return;
  said = words;
  window.dataLayer ||= [];
  window.gtag ||= function () { dataLayer.push(arguments); };
  gtag('consent', kind, answers);
}

function counter(id, on) {
  // The documented opt-out: https://yandex.ru/support/metrica/general/user-opt-out.html
  window[`disableYaCounter${id}`] = !on;
  if (on) {
    window.ym = metrica || function () { (ym.a ||= []).push(arguments); };
    ym.l ||= Date.now();
    ym(+id, 'init', { clickmap: true, trackLinks: true, accurateTrackBounce: true });
    return;
  }
  const live = window[`yaCounter${id}`];
  if (live) metrica = window.ym;
  // A script that was on its way when the visitor took the yes back finds nothing to do, and is loaded again after the next yes.
  else loaded['yandex-metrica'] = false;
  // In Yandex's own open source, but not in its manual: used where it is there.
  live?.destruct?.();
  // Calls made from now on would be kept and sent at the next start, so they are dropped.
  window.ym = drop;
}

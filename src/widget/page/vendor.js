// The vendors: what their own scripts want to find in the page, and how they are started and stopped.
import * as glue from 'makul:glue';
import { load } from './script.js';

/** The seven signals of consent mode v2, each behind the category that answers for it: https://developers.google.com/tag-platform/security/guides/consent */
const SIGNALS = {
  marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  analytics: ['analytics_storage'],
  preferences: ['functionality_storage', 'personalization_storage'],
  authorization: ['security_storage'],
};

/** What each service was last told: `on`, `off`, or nothing yet. */
const told = {};
const loaded = {};
const drop = () => {};
let said;
let metrica;

/** Prepares for services that may not run yet: nothing of theirs is requested, and their switches stand on off. */
export const prepare = (roster) => each(roster, (id, now, account, src) => {
  if (id == 'google-analytics') say('default', () => false);
  if (now == 'off') turn(id, now, account, src);
});

/** Starts what is granted, and stops what is not. */
export function obey(roster) {
  if (said) say('update', (category) => glue.tell('allows', category));
  each(roster, turn);
}

function each(roster, call) {
  for (const line of roster.split('\n')) {
    const [id, now, account, src] = line.split('\t');
    if (id && told[id] != now) call(id, now, account, src);
  }
}

function turn(id, now, account, src) {
  told[id] = now;
  const on = now == 'on';
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
function say(kind, granted) {
  const answers = {};
  for (const category in SIGNALS) for (const signal of SIGNALS[category]) answers[signal] = granted(category) ? 'granted' : 'denied';
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

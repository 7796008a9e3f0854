// What the vendors' own scripts want to find in the page, which only JavaScript can give them.

const drop = () => {};
let metrica;

/** One command for Google's tag, which takes only `arguments` objects. */
export function google(json) {
  window.dataLayer ||= [];
  window.gtag ||= function () { dataLayer.push(arguments); };
  const command = JSON.parse(json);
  if (command[0] == 'js') command[1] = new Date();
  gtag(...command);
}

/** Google's opt-out, read each time it sets a cookie or sends: https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out */
export const disable = (id, off) => { window[`ga-disable-${id}`] = off; };

/** Lets Yandex.Metrica's counter count, or stops it; answers whether its script is still to be loaded. */
export function counter(id, on) {
  // The documented opt-out: https://yandex.ru/support/metrica/general/user-opt-out.html
  window[`disableYaCounter${id}`] = !on;
  const live = window[`yaCounter${id}`];
  if (!on) {
    if (live) metrica = window.ym;
    // In Yandex's own open source, but not in its manual: used where it is there.
    live?.destruct?.();
    // Calls made from now on would be kept and sent at the next start, so they are dropped.
    window.ym = drop;
    return false;
  }
  const load = !metrica;
  window.ym = metrica || function () { (ym.a ||= []).push(arguments); };
  ym.l ||= Date.now();
  ym(+id, 'init', { clickmap: true, trackLinks: true, accurateTrackBounce: true });
  return load;
}

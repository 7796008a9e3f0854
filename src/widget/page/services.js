// The services: what must stand in the page before any of them. Who starts, stops and sweeps them is `makul-services.js`, fetched when there is something to do.
//
// The handshake is that of `script.js`; it offers `{ hands, obey(sweeping, late), meet(element) }`, see `src/services/kit.js`.
import { announce } from './api.js';
import { complain } from './complain.js';
import { words } from './banner.js';
import { brief, summon as panel } from './panel.js';
import { granted, remain, report, rows } from './report.js';
import { load, script } from './script.js';
import { look, seen } from './gate.js';
import { disk, store } from './store.js';
import { tell } from './tell.js';

/** Who has been let in, by service or category: what has run cannot be taken back. */
export const ran = new Set();
const loaded = {};
let denied;
export let kit;

/** What the scripts get to do their part with. */
const hands = {
  complain: (strangers) => complain(strangers),
  leave,
  look,
  store,
  tell,
  ran: () => ran,
  report: () => report,
  seen: () => seen,
  version: (policy) => panel().then((panel) => panel.version(brief(), policy)),
  words: () => words,
};

/** Fetches the script. */
export const summon = script('services', (found) => {
  kit = found;
  kit.hands = hands;
  // The switches of services that may not run stand on off from here on.
  kit.obey(false, true);
});

/** Fetches what understands other tools: `{ hands, meet(element), remember() }`, see `src/migration/hands.js`. */
export const migrate = script('migration', (found) => { found.hands = hands; });

/** Prepares for services that may not run yet. */
export const prepare = () => rows.forEach(([id, , , , , , name]) => {
  if (name == 'gtag') deny();
  else if (name) window[name] ||= standIn(id);
});

/** Google wants its defaults before any other command, and takes only `arguments` objects: https://developers.google.com/tag-platform/security/guides/consent */
function deny() {
  if (denied) return;
  denied = {};
  for (const signal of 'ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage security_storage'.split(' ')) denied[signal] = 'denied';
  window.dataLayer ||= [];
  window.gtag ||= function () { dataLayer.push(arguments); };
  gtag('consent', 'default', denied);
}

/** What a page may call while the service is not there: it keeps the calls that are granted, for whoever starts it. */
function standIn(id) {
  const calls = [];
  return Object.assign(function () { granted(id) && calls.push(arguments); }, { makul: calls });
}

/** Starts what is granted, and stops what is not; what is `sweeping` also takes away what that left. */
export function obey(sweeping) {
  let due = sweeping && (ran.size || Object.keys(disk() || {}).some((key) => /^makul\..+\./.test(key)));
  for (const [id, category, on, account, src] of rows) {
    due ||= on ? account : sweeping && category;
    if (on && src) loaded['.' + id] ||= ran.add(id) && load(src, id);
  }
  // Until it has come nothing has been started.
  if (due) serve((kit, late) => kit.obey(sweeping, late));
}

/** Has something done by the script, now if it is there; else it is late. */
export function serve(call) {
  if (kit) call(kit);
  else summon().then((kit) => call(kit, true)).catch(console.warn);
}

/** Has something done by what understands other tools. */
export const foreign = (call) => migrate().then(call).catch(console.warn);

/** Takes in what a look back has found; when the change has been announced without it, it is announced again. */
function leave(names, services, late) {
  if (remain(names, services) && late) announce('change');
}

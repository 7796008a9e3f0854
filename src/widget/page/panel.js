// The panel's script, fetched on demand.
//
// The handshake: the script finds `load`, see `script.js`, and a function `makul` on its own element, and calls it with
// `{ show(root, brief, answer), receipt(brief), explain(strangers, brief), version(brief, policy), work(brief, tell, token) }`.
// Briefs and answers are texts, see `core::brief`; an empty brief closes the panel. When all the work that a token
// stands for is done, the panel notes it in localStorage as `makul.done`.
import { tell } from './tell.js';
import { told } from './configuration.js';
import { seen } from './gate.js';
import { load } from './script.js';
import { locale, record } from './report.js';
import { disk } from './store.js';

let place;
let arrival;
let panel;
let wanted;
let page;
let sent;

/** Notes where the script is. */
export const setPlace = (url) => { place = url; };

/** Fetches the script, once; after a failure, again. */
export function summon() {
  return (arrival ||= new Promise((resolve, reject) => {
    const script = load(place);
    script.makul = resolve;
    script.load = load;
    script.onerror = () => {
      arrival = 0;
      script.remove();
      reject(Error('makul: no panel'));
    };
  }).then((found) => {
    panel = found;
    render(wanted, page);
    return found;
  }));
}

/** Shows the panel in a root, or sends for it; without a root closes it. */
export function render(root, opened) {
  const before = wanted;
  wanted = root;
  page = opened;
  if (panel) {
    if (root || before) panel.show(root || before, root ? brief() : '', tell);
  } else if (root) {
    // Whoever waits for it is told; who only came near it is not.
    summon().catch(() => wanted && tell('absent', ''));
  }
}

/** What the panel is told, see `core::brief`. */
export function brief() {
  const lines = [`locale\t${locale}`, `choice\t${record}`, `page\t${page}`, ...[...seen].map((category) => `seen\t${category}`), ...told.map((line) => `config\t${line}`)];
  return lines.join('\n');
}

/** Fetches it before the finger has come down, or when the page has nothing better to do; not with Save-Data: https://wicg.github.io/savedata/ */
export function foresee() {
  if (!navigator.connection?.saveData) summon().catch(() => {});
}

/** Sends the panel on its errands, see `core::scene`: once for a record, and where there is a policy to look at again when a visit begins, which is when no page of the site has led to this one. To whom every byte is dear it is sent for what must be done alone. */
export function errand(what, policy) {
  const token = `${record} ${policy}`;
  const done = disk()?.getItem('makul.done') == token && (what == 2 || document.referrer.startsWith(`${location.origin}/`));
  if (done || token == sent || what < 2 && navigator.connection?.saveData) return;
  sent = token;
  const told = brief();
  const go = () => summon().then((panel) => panel.work(told, tell, token)).catch(() => {});
  // Whoever has pressed may be gone in a moment.
  panel ? go() : idle(go);
}

/** When the page has nothing better to do. Not in Safari: https://caniuse.com/requestidlecallback */
export const idle = (call) => (window.requestIdleCallback || setTimeout)(call);

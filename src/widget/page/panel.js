// The panel's script, fetched on demand.
//
// The handshake is that of `script.js`; it offers
// `{ show(root, brief, answer), receipt(brief), mistaken(brief), version(brief, policy), work(brief, tell, token) }`.
// Briefs and answers are texts, see `core::brief`; an empty brief closes the panel. When all the work that a token
// stands for is done, the panel notes it in localStorage as `makul.done`.
import { tell } from './tell.js';
import { complain } from './complain.js';
import { told } from './configuration.js';
import { seen } from './gate.js';
import { script } from './script.js';
import { summon as services } from './services.js';
import { left, locale, record, rows } from './report.js';
import { disk } from './store.js';

let panel;
let wanted;
let page;
let sent;

/** Fetches the script. */
export const summon = script('panel', (found) => {
  panel = found;
  // The words of the second layer the widget has not looked at.
  panel.mistaken(brief()) && complain('');
  render(wanted, page);
});

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
  const lines = [`locale\t${locale}`, `choice\t${record}`, `page\t${page}`, ...[...seen].map((category) => `seen\t${category}`), ...left[0].map((name) => `left\t${name}`), ...left[1].map((id) => `running\t${id}`), ...told.map((line) => `config\t${line}`)];
  return lines.join('\n');
}

/** Fetches it before the finger has come down; not with Save-Data: https://wicg.github.io/savedata/ */
export function foresee() {
  if (navigator.connection?.saveData) return;
  summon().catch(() => {});
  if (rows.some((row) => row[3])) services().catch(() => {});
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

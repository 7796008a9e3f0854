// The panel's script, fetched on demand.
//
// The handshake: the script finds `load`, see `script.js`, and a function `makul` on its own element, and calls it with
// `{ show(root, brief, answer), receipt(brief), explain(strangers, brief) }`. Briefs and answers are texts, see
// `core::brief`; an empty brief closes the panel.
import { tell } from './tell.js';
import { told } from './configuration.js';
import { seen } from './gate.js';
import { load } from './script.js';
import { locale, record } from './report.js';

let place;
let arrival;
let panel;
let wanted;
let page;

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

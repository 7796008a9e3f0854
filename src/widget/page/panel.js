// The panel's script, fetched on demand.
//
// The handshake: the script finds a function `makul` on its own element and calls it with
// `{ show(root, brief, answer), receipt(brief) }`. Briefs and answers are texts, see
// `core::brief`; an empty brief closes the panel.
import * as glue from 'makul:glue';
import { load } from './script.js';

let place;
let arrival;
let panel;
let wanted;

/** Notes where the script is. */
export const setPlace = (url) => { place = url; };

/** Fetches the script, once; after a failure, again. */
export function summon() {
  return (arrival ||= new Promise((resolve, reject) => {
    const script = load(place);
    script.makul = resolve;
    script.onerror = () => {
      arrival = null;
      script.remove();
      reject(Error('makul: the panel could not be fetched'));
    };
  }).then((found) => {
    panel = found;
    if (wanted) render(wanted);
    return found;
  }));
}

/** Shows the panel in a root, or sends for it; without a root closes it. */
export function render(root) {
  const before = wanted;
  wanted = root;
  if (panel) {
    if (root || before) panel.show(root || before, root ? glue.brief() : '', glue.press);
  } else if (root) {
    // Whoever waits for it is told; who only came near it is not.
    summon().catch(() => wanted && glue.absent());
  }
}

/** Fetches it before the finger has come down, or when the page has nothing better to do; not with Save-Data: https://wicg.github.io/savedata/ */
export function foresee() {
  if (!navigator.connection?.saveData) summon().catch(() => {});
}

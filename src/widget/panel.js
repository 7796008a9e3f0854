// The panel's script, fetched on demand: its promise, and the calls that go through it.
import * as glue from 'makul:glue';
import { load } from './page.js';

let arrival;
let panel;

/** Fetches the panel's script, once; after a failure, again. */
export function summon(url) {
  return (arrival ||= new Promise((resolve, reject) => {
    const script = load(url);
    script.makul = resolve;
    script.onerror = () => {
      script.remove();
      arrival = null;
      reject(Error('makul: the panel could not be fetched'));
      glue.absent();
    };
    // A panel that came, but could not start, has not answered by now.
  }).then((found) => {
    panel = found;
    glue.opened();
    return found;
  }));
}

/** Shows a brief in our root; false when the panel is not there yet. */
export function show(root, brief) {
  panel?.show(root, brief, glue.press);
  return !!panel;
}

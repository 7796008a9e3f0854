// The entry of `makul.mjs`, the same widget for bundlers. Importing it does nothing; `init` starts it.
import * as glue from 'makul:glue';
import { makul } from './page/api.js';
import { begin } from './page/begin.js';

let started;

/** Starts the widget once; on a server, where there is no page, it does nothing. */
export function init(config) {
  if (typeof document == 'undefined') return Promise.resolve(makul);
  started ||= (async () => {
    if (window.makul?.version) return window.makul;
    window.makul = makul;
    const { href } = new URL('makul_bg.wasm', import.meta.url);
    const { instance } = await WebAssembly.instantiate(await (await fetch(href)).arrayBuffer(), glue.imports);
    begin(instance, null, config, import.meta.url);
    return makul;
  })();
  // What failed can be tried again.
  started.catch(() => { started = null; });
  return started;
}

export { makul };

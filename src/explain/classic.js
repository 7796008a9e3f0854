// The entry of `makul-explain.js`: starts when there is a mistake to tell of, and tells the widget that it is there.
import * as glue from 'makul:glue';
import { wasm } from 'makul:bytes';

const tag = document.currentScript;
const { attach, imports } = glue;
const told = new Set(['']);

/** Tells of each mistake once, see `src/explain/mod.rs`. */
function explain(strangers, brief) {
  for (const line of glue.explain(strangers, brief).split('\n')) {
    if (!told.has(line)) console.warn(line);
    told.add(line);
  }
}

try {
  attach(new WebAssembly.Instance(new WebAssembly.Module(wasm), imports));
  tag.makul(explain);
} catch {
  // Chromium before 114 compiles no more than 4 KB in step.
  WebAssembly.instantiate(wasm, imports).then(({ instance }) => {
    attach(instance);
    tag.makul(explain);
  }, tag.onerror);
}

// The entry of `makul-services.js`: starts when there is something to start, sweep or understand, and tells the widget that it is there.
import * as glue from 'makul:glue';
import { wasm } from 'makul:bytes';
import { kit } from './kit.js';

const tag = document.currentScript;
const { attach, imports } = glue;

try {
  attach(new WebAssembly.Instance(new WebAssembly.Module(wasm), imports));
  tag.makul(kit);
} catch {
  // Chromium before 114 compiles no more than 4 KB in step.
  WebAssembly.instantiate(wasm, imports).then(({ instance }) => {
    attach(instance);
    tag.makul(kit);
  }, tag.onerror);
}

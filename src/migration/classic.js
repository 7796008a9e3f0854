// The entry of `makul-migration.js`: starts when a page has markup or a record of another tool, and tells the widget that it is there.
import * as glue from 'makul:glue';
import { wasm } from 'makul:bytes';
import { migration } from './hands.js';

const tag = document.currentScript;
const { attach, imports } = glue;

try {
  attach(new WebAssembly.Instance(new WebAssembly.Module(wasm), imports));
  tag.makul(migration);
} catch {
  // Chromium before 114 compiles no more than 4 KB in step.
  WebAssembly.instantiate(wasm, imports).then(({ instance }) => {
    attach(instance);
    tag.makul(migration);
  }, tag.onerror);
}

// The entry of `makul.js`: one classic script that decides before it returns.
import * as glue from 'makul:glue';
import { wasm } from 'makul:bytes';
import { makul } from './page/api.js';
import { begin } from './page/begin.js';

const tag = document.currentScript;

function start(instance) {
  begin(instance, tag, null, tag?.src || location.href);
}

if (window.makul?.version) {
  console.warn('makul: twice');
} else {
  window.makul = makul;
  let instance;
  try {
    instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), glue.imports);
  } catch {
    // Chromium before 114 compiles no more than 4 KB in step: https://chromestatus.com/feature/5080569152536576
    // Until it is there everything stays held, and if it never comes, for good.
    (async () => start((await WebAssembly.instantiate(wasm, glue.imports)).instance))().catch((error) => {
      console.error("makul: all stays held, CSP 'wasm-unsafe-eval'?", error);
    });
  }
  if (instance) start(instance);
}

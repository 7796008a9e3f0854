// The entry of `makul-reader.js`: starts when a policy is first read, and tells the panel that it is there.
import * as glue from 'makul:glue';
import { wasm } from 'makul:bytes';

const tag = document.currentScript;
const { attach, imports, ...reader } = glue;

try {
  attach(new WebAssembly.Instance(new WebAssembly.Module(wasm), imports));
  tag.makul(reader);
} catch {
  // Chromium before 114 compiles no more than 4 KB in step.
  WebAssembly.instantiate(wasm, imports).then(({ instance }) => {
    attach(instance);
    tag.makul(reader);
  }, tag.onerror);
}

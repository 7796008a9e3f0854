// The ground of every script that is fetched on demand: starts its wasm module, whose own ground is `ground.rs`.
import { attach, imports } from 'makul:glue';
import { wasm } from 'makul:bytes';

/** Gives what the script offers to whoever put its tag into the page and waits, as soon as the module is there. To be called while the script is first run. */
export function offer(hands) {
  const tag = document.currentScript;
  const start = (instance) => {
    attach(instance);
    tag.makul(hands);
  };
  let instance;
  try {
    instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), imports);
  } catch {
    // Chromium before 114 compiles no more than 4 KB in step: https://chromestatus.com/feature/5080569152536576
    WebAssembly.instantiate(wasm, imports).then((made) => start(made.instance), tag.onerror);
    return;
  }
  start(instance);
}

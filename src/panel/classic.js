// The entry of `makul-panel.js`: starts when it is first shown, and tells the widget that it is there.
import * as glue from 'makul:glue';
import { wasm } from 'makul:bytes';
import { attend } from './aside.js';
import { correct } from './contrast.js';
import { receipt } from './receipt.js';
import { locate } from './understanding.js';
import { mistaken, show, version } from './view.js';
import { work } from './work.js';

const tag = document.currentScript;

locate(tag);
attend();
correct();

try {
  glue.attach(new WebAssembly.Instance(new WebAssembly.Module(wasm), glue.imports));
  tag.makul({ mistaken, receipt, show, version, work });
} catch {
  // Chromium before 114 compiles no more than 4 KB in step.
  WebAssembly.instantiate(wasm, glue.imports).then(({ instance }) => {
    glue.attach(instance);
    tag.makul({ mistaken, receipt, show, version, work });
  }, tag.onerror);
}

// The entry of `makul-block.js`: holds what comes from known services though nobody has marked it, see docs/blocking.md.
import { attend } from './ask.js';
import { guard } from './address.js';
import { pump } from './hold.js';
import { rewrite } from './markup.js';
import { report } from './report.js';
import { watch } from './watch.js';

const { currentScript } = document;

if (window.makul?.allows) {
  guard();
  rewrite();
  watch();
  attend(pump, report);
  if (currentScript?.async !== false || currentScript.defer) {
    console.warn('makul: data-block="known" holds only what comes after it; put the tag first and without async, defer and type="module"');
  }
} else console.warn('makul: makul-block.js wants makul.js before it');

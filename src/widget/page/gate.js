// The gate: holds marked scripts until the hall admits them, and lets them in in the order of the document.
import { tell } from './tell.js';
import { address } from './script.js';
import { foreign, kit, ran, serve } from './services.js';

const HELD = 'script[type="text/plain"]';
const OURS = '[data-category],[data-service],[data-makul=agree]';
/** What is marked for the gate, and, as far as it is for another tool, for `src/migration/`. */
const MARKED = `${HELD},input[data-makul=agree],:is(iframe,img,link,template):is([data-category],[data-service]),[type=opt-in],[data-purpose],[data-cookieconsent],[data-usercentrics],[data-name][data-src],[class*=optanon-],[class*=cookieconsent-opt]`;
const met = new WeakSet();
/** The categories of what stands on the page. */
export const seen = new Set();
let held = [];
/** External scripts on their way, which inline ones after them must wait for. */
let pending = 0;
/** What another tool has marked and nobody has understood yet: all else waits for its turn. */
let foreigners = 0;

/** Takes what is marked into the gate, now and whenever something is added. */
export function attend() {
  look(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(look);
    pump();
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', pump);
  pump();
}

/** Meets what is in a part of the page; what was not understood before is `late`, and has its place in the document. */
export function look(node, late) {
  for (const element of node.matches?.(MARKED) ? [node] : node.querySelectorAll?.(MARKED) || []) {
    if (met.has(element)) continue;
    if (!element.matches(OURS)) {
      foreigners++;
      foreign((migration) => migration.meet(element)).then(() => --foreigners || pump());
      continue;
    }
    met.add(element);
    const { category } = element.dataset;
    if (category && !seen.has(category)) seen.add(category), tell('seen', category);
    if (element.matches(HELD)) held.push(element);
    else serve((kit) => kit.meet(element));
  }
  // Who walks a list hands a number on.
  if (late === true) {
    held.sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
    pump();
  }
}

/** Lets in what may come in by now. */
export function pump() {
  const waiting = held;
  held = [];
  let blocked = foreigners;
  for (const script of waiting) {
    // What has left the page is met again if it comes back.
    if (!script.isConnected) {
      met.delete(script);
      continue;
    }
    const { category = '', service = '', src = script.getAttribute('src'), type = '' } = script.dataset;
    const wanted = `${category}\n${service}`;
    const admitted = !blocked && tell('admits', wanted);
    // Whether the browser would have waited for it before running the next inline script.
    const blocking = src && type != 'module' && !script.hasAttribute('async') && !script.hasAttribute('defer');
    // What it writes must not replace the page, see `src/services/write.js`.
    if (admitted && (src || !pending && complete(script) && (kit || !/write/.test(script.text) || serve(pump)))) {
      ran.add(wanted);
      release(script, type, script.dataset.src, blocking);
    }
    else held.push(script), blocked ||= admitted;
  }
}

/** Puts a script into force: the same element, moved, for a copy would need its text as a trusted value. */
function release(script, type, src, blocking) {
  const { parentNode, nextSibling } = script;
  script.remove();
  script.type = type;
  if (src) address(script, src);
  // An element that was inert when it was parsed counts as inserted by a script, and would not wait its turn:
  // https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
  script.async = script.hasAttribute('async');
  if (blocking) {
    pending++;
    const settle = () => {
      pending--;
      pump();
    };
    for (const type of ['load', 'error']) script.addEventListener(type, settle);
  }
  parentNode.insertBefore(script, nextSibling);
}

/** Whether the parser is through with it: text may still be coming while nothing follows it. */
function complete(node) {
  if (document.readyState != 'loading') return true;
  while (node && !node.nextSibling) node = node.parentNode;
  return !!node;
}

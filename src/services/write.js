// Writing: what counters of old write into a page that has been read already would replace it. It is put behind the script instead.
import { mark } from './template.js';

/** What each script has written so far. */
const written = new Map();
let complained;

/** Takes the page's writing over, but for what is written while it is being read, by scripts that were not held. */
export function guard() {
  for (const name of ['write', 'writeln']) {
    const native = document[name];
    document[name] = (...texts) => {
      const script = document.currentScript;
      const { category, service } = script?.dataset || {};
      // After `open()` the page is being read again: whoever says so wants it replaced.
      if (document.readyState == 'loading' && !category && !service) return native.apply(document, texts);
      if (name == 'writeln') texts.push('\n');
      if (!script) return complain('nobody knows where');
      if (!written.size) queueMicrotask(flush);
      written.set(script, [...(written.get(script) || []), ...texts]);
    };
  }
}

/** Puts what was written where it belongs, once a script is through: it may have written a link in three pieces. */
function flush() {
  const all = [...written];
  written.clear();
  for (const [script, texts] of all) {
    try {
      script.after(...nodes(texts, script.dataset));
    } catch (error) {
      // Where Trusted Types are demanded a text is no markup.
      complain(error);
    }
  }
}

/** A text as nodes. It is read in an inert document, so that a script in it is first marked for the gate. */
function nodes(texts, owner) {
  // One piece may be a trusted value.
  const text = texts.length > 1 ? texts.join('') : texts[0];
  const { head, body } = new DOMParser().parseFromString(text, 'text/html');
  for (const script of [...head.querySelectorAll('script'), ...body.querySelectorAll('script')]) script.replaceWith(fresh(script, owner));
  return [...head.childNodes, ...body.childNodes];
}

/** A script that can run: one that was read in a document without scripting never will. https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element */
function fresh(script, owner) {
  const copy = document.createElement('script');
  for (const { name, value } of script.attributes) copy.setAttribute(name, value);
  copy.text = script.text;
  if (owner.category || owner.service) mark(copy, owner);
  return copy;
}

function complain(why) {
  if (!complained) console.warn('makul: written after the page was read, left out:', why);
  complained = true;
}

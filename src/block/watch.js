// The watch over the page: what the parser brings, and what came in by no door of `address.js` or `markup.js`.
import { ASKING, look } from './hold.js';

const KINDS = Object.keys(ASKING).join();

/** Meets what is in a part of the page. */
export function search(part) {
  if (part.matches?.(KINDS)) look(part);
  part.querySelectorAll?.(KINDS).forEach(look);
}

export function watch() {
  const observer = new MutationObserver((changes) => {
    // What came with its parent has been met with it: a deep page must not be searched once a level.
    const met = new Set();
    for (const { target, addedNodes } of changes) {
      if (addedNodes.length == 0 && ASKING[target.localName]) look(target);
      for (const node of addedNodes) {
        if (!met.has(node.parentNode)) search(node);
        met.add(node);
      }
    }
  });
  const observe = (root) => observer.observe(root, { attributeFilter: [...new Set(Object.values(ASKING).flat())], childList: true, subtree: true });
  observe(document);
  // What is in a shadow root nobody sees who looks at the document.
  const { attachShadow } = Element.prototype;
  Object.assign(Element.prototype, { attachShadow() {
    const root = attachShadow.apply(this, arguments);
    observe(root);
    return root;
  } });
}

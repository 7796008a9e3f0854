// Elements are held and let in: an address is kept where no browser looks for it, and a script that has one already in a document that runs nothing.
import { admits, mark } from './ask.js';
import { owners } from './known.js';
import { renewed } from './script.js';

/** The attributes with which each kind of element asks for something. */
export const ASKING = {
  // A drawing's scripts have theirs in `href`.
  script: ['src', 'href'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  link: ['href'],
  source: ['src', 'srcset'],
  video: ['src'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
};
/** As they were before `address.js`. */
const { getAttribute, setAttribute, removeAttribute, hasAttribute } = Element.prototype;

/** Whose each held element is, in the order in which they came. */
const held = new Map();
/** Where the scripts stood that are in the other document. */
const places = new Map();
/** Addresses that Trusted Types guard, to be given back as the very same: https://www.w3.org/TR/trusted-types/ */
const trusted = new WeakMap();
/** A script that was prepared for one document does not run in another: https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element */
const inert = document.implementation.createHTMLDocument('');

// No frame is handed to the placeholders yet: two who release one element get in each other's way. It waits as pictures do.
const framed = () => false;
/** Where an address waits. A frame's waits as the operator would have marked it. */
const shelf = (element, name) => (framed(element) ? 'data-src' : `data-makul-${name}`);
const MARKS = ['data-category', 'data-service'];
const marked = (element) => MARKS.some((name) => hasAttribute.call(element, name)) || getAttribute.call(element, 'type') == 'text/plain';

/** The address that waits, or null. */
export const kept = (element, name) => (held.has(element) ? getAttribute.call(element, shelf(element, name)) : null);

/** Takes an address that is about to be set, and answers whether it is held. What the operator marked is the gate's affair. */
export function take(element, name, value) {
  const mine = held.has(element);
  if (!ASKING[element.localName]?.includes(name) || !mine && marked(element)) return false;
  const ids = owners(name, value);
  if (ids && !admits(ids)) {
    // A frame that is held and gets its own address is one that the visitor wants to see once.
    const once = mine && framed(element) && [null, `${value}`].includes(kept(element, name));
    if (!once) {
      keep(element, name, value, ids);
      return true;
    }
  }
  drop(element, name, ids);
  return false;
}

/** Forgets an address that waits, for one of these services' or for a stranger's. */
export function drop(element, name, ids) {
  if (kept(element, name) === null) return;
  const marks = framed(element) && !ids ? MARKS : [];
  for (const attribute of [shelf(element, name), ...marks]) removeAttribute.call(element, attribute);
  if (ASKING[element.localName].every((other) => kept(element, other) === null)) held.delete(element);
}

function keep(element, name, value, ids) {
  if (typeof value == 'object') trusted.set(element, value);
  else trusted.delete(element);
  held.set(element, ids);
  if (framed(element)) mark(element, ids);
  setAttribute.call(element, shelf(element, name), value);
  removeAttribute.call(element, name);
}

/** Meets an element of the page. */
export function look(element) {
  const { localName, parentNode, nextSibling } = element;
  const names = ASKING[localName] || [];
  if (held.has(element)) {
    // Marked after its address was set: the operator's after all.
    if (!framed(element) && marked(element)) release(element);
    return;
  }
  if (marked(element)) return;
  for (const name of names) {
    const written = getAttribute.call(element, `data-makul-${name}`);
    if (written !== null) {
      removeAttribute.call(element, `data-makul-${name}`);
      keep(element, name, written, owners(name, written) || []);
      // Without an address the parser has given it up, and left it without an order.
      if (localName == 'script') element.async = hasAttribute.call(element, 'async');
      continue;
    }
    const value = getAttribute.call(element, name);
    const ids = value && owners(name, value);
    if (!ids || admits(ids)) continue;
    if (localName == 'script') {
      away(element, ids);
      continue;
    }
    keep(element, name, value, ids);
    // What is on its way ends when the element leaves the page.
    if (/^(iframe|embed|object)$/.test(localName) && parentNode) parentNode.insertBefore(element, nextSibling);
    element.load?.();
  }
  if (held.has(element)) admit(element);
}

/** Takes a script out of the page. */
function away(script, ids) {
  const place = document.createComment('');
  script.replaceWith(place);
  inert.adoptNode(script);
  places.set(script, place);
  held.set(script, ids);
}

function admit(element) {
  const ids = held.get(element);
  // A page may write the attribute itself, and mean a stranger's.
  if (ids[0] && !admits(ids)) return;
  try {
    release(element);
  } catch (error) {
    // One that cannot be let in does not stop the next.
    console.error(error);
  }
}

/** Lets in what may come in by now. */
export const pump = () => [...held.keys()].forEach(admit);

function release(element) {
  held.delete(element);
  const place = places.get(element);
  if (place) {
    places.delete(element);
    place.replaceWith(renewed(element));
    return;
  }
  for (const name of ASKING[element.localName]) {
    const text = getAttribute.call(element, shelf(element, name));
    removeAttribute.call(element, shelf(element, name));
    // The widget may have been quicker with a frame.
    if (text !== null && !hasAttribute.call(element, name)) setAttribute.call(element, name, trusted.get(element) ?? text);
  }
}

// Elements are held and let in: an address is kept where no browser looks for it, and a script that has one already in a document that runs nothing.
import { admits, allowed, mark } from './ask.js';
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
/** Scripts that were met with their address: the browser runs each once, wherever the page moves it. */
const met = new WeakSet();
/** Where the scripts stood that are in the other document. */
const places = new Map();
/** Addresses that Trusted Types guard, to be given back as the very same: https://www.w3.org/TR/trusted-types/ */
const trusted = new WeakMap();
/** A script that was prepared for one document does not run in another: https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element */
const inert = document.implementation.createHTMLDocument('');

/** Frames that have their marks from here: their placeholders have them, and only what the page does to them is seen to. */
const handed = new WeakSet();
const MARKS = ['data-category', 'data-service', 'data-src'];
/** What the operator has marked, and the gate holds or has let in. With an address of its own it holds nothing: then only a yes counts. */
function marked(element) {
  const [category, service, ...elsewhere] = [...MARKS, 'data-href', 'data-srcset'].map((name) => getAttribute.call(element, name));
  const names = [category, service].filter(Boolean);
  return getAttribute.call(element, 'type') == 'text/plain' || names[0] && (elsewhere.some(Boolean) || allowed(names));
}
/** Where an address waits. */
const shelf = (name) => `data-makul-${name}`;

/** The address that waits, or null. */
export function kept(element, name) {
  if (handed.has(element)) return name == 'src' && !hasAttribute.call(element, name) ? getAttribute.call(element, 'data-src') : null;
  return held.has(element) ? getAttribute.call(element, shelf(name)) : null;
}

/** Takes an address that is about to be set, and answers whether it is held. What the operator marked is the gate's affair. */
export function take(element, name, value) {
  const mine = held.has(element) || handed.has(element);
  if (!ASKING[element.localName]?.includes(name) || !mine && marked(element)) return false;
  const ids = owners(name, value);
  if (ids && !admits(ids)) {
    keep(element, name, value, ids);
    return true;
  }
  drop(element, name);
  return false;
}

/** Forgets an address that waits. */
export function drop(element, name) {
  if (handed.has(element) && name == 'src') {
    handed.delete(element);
    for (const mark of MARKS) removeAttribute.call(element, mark);
  } else if (kept(element, name) !== null) {
    removeAttribute.call(element, shelf(name));
    if (ASKING[element.localName].every((other) => kept(element, other) === null)) held.delete(element);
  }
}

function keep(element, name, value, ids) {
  if (typeof value == 'object') trusted.set(element, value);
  else trusted.delete(element);
  removeAttribute.call(element, name);
  if (hand(element, value, ids)) return;
  held.set(element, ids);
  setAttribute.call(element, shelf(name), value);
}

/** Marks a frame as the operator would have, as soon as it is known what he calls the service: `src/services/embed.js` keeps its place, and lets it in. */
function hand(element, address, ids) {
  // The gate does not see into shadow roots.
  if (element.localName != 'iframe' || element.getRootNode() != document || !mark(element, ids)) return false;
  setAttribute.call(element, 'data-src', address);
  if (handed.has(element)) return true;
  handed.add(element);
  held.delete(element);
  removeAttribute.call(element, shelf('src'));
  // The gate looks at what comes in.
  again(element);
  return true;
}

function again(element) {
  const { parentNode, nextSibling } = element;
  if (parentNode) parentNode.insertBefore(element, nextSibling);
}

/** Meets an element of the page. */
export function look(element) {
  const { localName } = element;
  if (held.has(element)) {
    admit(element);
    return;
  }
  if (marked(element)) return;
  for (const name of ASKING[localName] || []) {
    const written = getAttribute.call(element, shelf(name));
    const theirs = written && owners(name, written);
    // A page may write the attribute itself: it is nobody's way to an address.
    if (theirs) {
      removeAttribute.call(element, shelf(name));
      keep(element, name, written, theirs);
      // Without an address the parser has given it up, and left it without an order.
      if (localName == 'script') element.async = hasAttribute.call(element, 'async');
      continue;
    }
    const value = getAttribute.call(element, name);
    const ids = value && owners(name, value);
    if (!ids) continue;
    if (localName == 'script') {
      if (met.has(element)) continue;
      met.add(element);
    }
    if (admits(ids)) continue;
    if (localName == 'script') {
      away(element, ids);
      continue;
    }
    keep(element, name, value, ids);
    // What is on its way ends when the element leaves the page.
    if (/^(iframe|embed|object)$/.test(localName)) again(element);
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
  if (!admits(ids) && !marked(element)) {
    hand(element, kept(element, 'src'), ids);
    return;
  }
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
    const text = getAttribute.call(element, shelf(name));
    removeAttribute.call(element, shelf(name));
    if (text !== null) setAttribute.call(element, name, trusted.get(element) ?? text);
  }
}

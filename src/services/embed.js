// Embeds: frames, pictures, links and templates that wait for a yes. Which of them may come the hall says; what belongs to each, `core::embed`.
import * as glue from 'makul:glue';
import { hands } from './kit.js';
import { cover, fit } from './placeholder.js';
import { unfold } from './template.js';

const embeds = new WeakMap();
/** What is in `embeds`. A page that builds itself anew all the time may have its own back. */
const elements = new Set();
/** The record in view of which frames are shown once. */
let record;
/** Whether it is a press on a placeholder that is being served. */
let pressing;

const language = () => hands.report().split('\t')[0];
const admitted = ({ dataset: { category = '', service = '' } }) => hands.tell('admits', `${category}\n${service}`);

/** What the element is about: whence it is loaded, its category, its provider's name, three words of its placeholder. */
const about = ({ dataset: { service = '', src = '' } }) => glue.embedded(language(), service, absolute(src)).split('\n');

function absolute(address) {
  try {
    return address && new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

/** Takes in an element, now or later. One that names no address loads by itself, and cannot be held here. */
export function embed(element) {
  const { category, service, src, srcset, href = src } = element.dataset;
  const own = { IFRAME: { src }, IMG: { src, srcset }, LINK: { href } }[element.tagName];
  const unfolds = element.localName == 'template';
  if (!unfolds && !Object.values(own || {}).some(Boolean)) return;
  // An address that is a script would run as the page's own.
  if (/^javascript:/i.test(absolute(src))) return;
  if (!category && !hands.report().includes(`\n${service}\t`)) assign(element);
  const turn = unfolds ? unfold(element) : load(element, own);
  const it = { on: false, once: false, turn, place: place(element) };
  embeds.set(element, it);
  elements.add(new WeakRef(element));
  if (admitted(element)) bring(element, it);
  else it.place?.hold();
}

/** A service that the site does not name is of the category that it is known for. Of that the widget hears as of any other, by meeting something that is marked. */
function assign(element) {
  const [, category] = about(element);
  if (!category) return;
  element.dataset.category = category;
  const sign = document.createElement('template');
  sign.dataset.category = category;
  hands.look(sign);
}

/** What every element can do, past `src/block/address.js`: whom it keeps out is let in here. */
function as(element, door, ...given) {
  const { [door]: now } = Element.prototype;
  return (now.makul || now).apply(element, given);
}

/** Gives an element its addresses, or takes them away again. */
function load(element, own) {
  const before = {};
  return (on) => {
    const frame = element.tagName == 'IFRAME';
    for (const name in own) {
      if (!own[name]) continue;
      if (on) {
        before[name] = as(element, 'getAttribute', name);
        as(element, 'setAttribute', name, frame ? through(element) : own[name]);
      } else if (before[name] == null) as(element, 'removeAttribute', name);
      else as(element, 'setAttribute', name, before[name]);
    }
    // Only a frame that has been out of the page is empty again, and leaves nothing in the history.
    if (frame && !on) renewed(element);
  };
}

function through(element) {
  const [address] = about(element);
  const { src } = element.dataset;
  if (address == absolute(src)) return src;
  // The player wants to know on which site it is: https://developers.google.com/youtube/terms/required-minimum-functionality#embedded-player-api-client-identity
  if (!element.referrerPolicy) element.referrerPolicy = 'strict-origin-when-cross-origin';
  return address;
}

function renewed(frame) {
  const mark = document.createComment('');
  frame.replaceWith(mark);
  mark.replaceWith(frame);
}

/** The placeholder of an element, if it has one. */
function place(element) {
  const sized = element.dataset.height;
  if (element.tagName != 'IFRAME' && !sized) return null;
  const press = (event, name) => {
    const it = embeds.get(element);
    if (name == 'once') {
      it.once = true;
      record ??= window.makul.consent.id;
      return bring(element, it);
    }
    const { category, service } = element.dataset;
    const ours = service && hands.report().includes(`\n${service}\t`);
    pressing = true;
    hands.tell('save', `+${ours ? service : category}`, event.isTrusted);
    pressing = false;
    renew();
  };
  return cover(element, () => [language(), hands.tell('setting', 'theme'), ...about(element).slice(2)], press);
}

function bring(element, it) {
  it.on = true;
  it.turn(true);
  it.place?.release();
}

/** Brings every embed up to the choices, in the order of the page. What was shown once stays until the visitor has chosen anew, elsewhere than on a placeholder. */
export function renew() {
  const { id } = window.makul.consent;
  const anew = !pressing && id !== record;
  record = id;
  const due = [];
  for (const reference of elements) {
    const element = reference.deref();
    const it = embeds.get(element);
    if (!it) elements.delete(reference);
    else {
      const yes = admitted(element);
      if (yes || anew) it.once = false;
      if (it.on != !!(yes || it.once)) due.push([element, it]);
    }
  }
  due.sort(([one], [other]) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
  for (const [element, it] of due) {
    if (!it.on) {
      bring(element, it);
      continue;
    }
    it.on = false;
    it.turn(false);
    it.place?.hold();
  }
}

/** Sees to an element that the page has given another address to wait with, or none. */
function moved(element) {
  const it = embeds.get(element);
  if (!it || element.localName != 'iframe') return;
  if (element.dataset.src) {
    // What was to be seen once was another thing.
    it.once = false;
    it.place?.say();
    renew();
  } else {
    it.place?.release();
    embeds.delete(element);
  }
}

/** Has the placeholders say what they say in the language that is shown now. */
function speak() {
  for (const reference of elements) embeds.get(reference.deref())?.place?.say();
}

/** Listens for choices, for another language, and for elements that the page moves. */
export function attend() {
  for (const word of ['ready', 'change']) window.makul.on(word, renew);
  // Of the language nobody is told; the first layer's host, a child of the root, has it.
  const watch = new MutationObserver(() => {
    listen();
    speak();
  });
  const listen = () => {
    const host = document.querySelector('html>makul-consent');
    if (host) watch.observe(host, { attributeFilter: ['lang', 'theme', 'style'] });
  };
  watch.observe(document.documentElement, { childList: true });
  listen();
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes, removedNodes } of changes) {
      if (type == 'attributes') moved(target);
      for (const node of [...removedNodes, ...addedNodes]) embeds.get(node)?.place?.follow();
    }
  }).observe(document, { attributeFilter: ['data-src'], childList: true, subtree: true });
  let asked;
  addEventListener('resize', () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      fit([...elements].map((reference) => embeds.get(reference.deref())?.place).filter((place) => place?.held));
    });
  });
}

// `window.makul`: what the site's developers call. It decides nothing; every answer is the hall's.
import { tell } from './tell.js';
import { brief, summon } from './panel.js';
import { hand, lines } from './configuration.js';
import { granted, snapshot } from './report.js';
import { vault } from './vault.js';

const waiting = [];
/** Each answers whether it has been fulfilled. */
let hopes = [];
const listeners = {};
const last = {};
let live = false;

/** Runs `call` now, or as soon as the widget has been compiled. */
const soon = (call) => { live ? call() : waiting.push(call); };
const act = (word, text = '') => soon(() => tell(word, text));

/** Calls what is not ours. One listener that throws does not silence the others. */
export function call(listener, argument) {
  try {
    listener(argument);
  } catch (error) {
    console.error(error);
  }
}

const settle = () => { hopes = hopes.filter((hope) => !hope()); };

/** Tells the listeners, then the window. */
export function announce(word) {
  const detail = (last[word] = snapshot());
  settle();
  for (const listener of [...(listeners[word] || [])]) call(listener, detail);
  dispatchEvent(new CustomEvent(`makul:${word}`, { detail }));
}

/** From here on the hall answers. */
export function wake() {
  live = true;
  waiting.forEach((later) => later());
}

export const makul = {
  version: __VERSION__,
  get consent() { return snapshot(); },
  allows: (name) => live && granted(`${name}`),
  when: (name) => new Promise((resolve) => {
    hopes.push(() => makul.allows(name) && !resolve(snapshot()));
    settle();
  }),
  on(word, listener) {
    (listeners[word] ||= new Set()).add(listener);
    if (last[word]) call(listener, last[word]);
    return () => { listeners[word].delete(listener); };
  },
  accept: () => act('accept'),
  reject: () => act('reject'),
  withdraw: () => act('withdraw'),
  save: (choices) => act('save', Object.keys(choices).map((name) => (choices[name] === true ? '+' : '-') + name).join(' ')),
  open: (layer) => act(layer == 'banner' || layer == 'policy' ? layer : 'open'),
  close: () => act('close'),
  setLocale: (tag) => act('speak', tag),
  register: (service) => soon(() => hand('configure', lines({ services: [service] }))),
  storage: (category) => vault(makul, category),
  receipt: () => makul.ready.then(summon).then((panel) => panel.receipt(brief())),
};

makul.ready = new Promise((resolve) => makul.on('ready', resolve));

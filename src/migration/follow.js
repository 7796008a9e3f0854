// What follows the choices here: the gate is not asked for it.
import { hands } from './hands.js';

const followers = new Set();
let listening;

/** Calls with every choice, and now, until the answer is that all is done. */
function follow(call) {
  const run = (call) => call() && followers.delete(call);
  listening ||= window.makul.on('change', () => followers.forEach(run));
  followers.add(call);
  run(call);
}

const allow = (names) => names.every((name) => hands.tell('allows', name));

/** An element that the gate knows nothing of gets its address when all of these are granted. */
export const fill = (element, names, source) => follow(() => allow(names) && (element.setAttribute('src', source), true));

/**
 * The gate asks an element for its one category whenever it looks whether to let it in; of several it hears the first that is not granted. Held
 * here they would lose their place in the document.
 */
export function several(element, names) {
  const { dataset } = element;
  const get = () => ({ ...dataset, category: names.find((name) => !allow([name])) || names[0] });
  Object.defineProperty(element, 'dataset', { configurable: true, get });
  // The gate gives a script its type when it lets it in, and then it runs for all of them.
  const watch = new MutationObserver(() => {
    watch.disconnect();
    delete element.dataset;
    for (const name of names) hands.ran().add(name);
  });
  if (element.matches('script')) watch.observe(element, { attributeFilter: ['type'] });
}

/** Shows an element while all of these are granted, or with `out` while they are not. */
export const show = (element, names, out) => follow(() => {
  element.style.display = allow(names) == !out ? '' : 'none';
});

// What could not be held: requests to known hosts that went out without a yes are told on the console, each host once.
import { admits } from './ask.js';
import { kept } from './hold.js';
import { services } from './known.js';

const said = new Set();

export function report() {
  new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type: 'resource', buffered: true });
}

function tell({ name, initiatorType }) {
  const ids = services(name);
  if (!ids || admits(ids) || shown(name)) return;
  const { host } = new URL(name);
  const words = `makul: a request to ${host} (${ids.join(', ')}) went out without a yes`;
  if (said.has(words)) return;
  said.add(words);
  console.warn(`${words}, by ${initiatorType}. What cannot be held: docs/blocking.md`);
}

/** Whether a marked element asked for it: the visitor may have wanted to see this one once. */
const shown = (address) => [...document.querySelectorAll('[data-category],[data-service]')].some((element) => kept(element, 'src') === null && element.src == address);

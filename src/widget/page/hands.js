// The hands: everything the hall has done to the page goes through this door.
export { announce } from './api.js';
export { show } from './banner.js';
export { store } from './store.js';
export { sweep } from './sweep.js';
export { obey, prepare } from './vendor.js';

const told = new Set();

/** Tells the site's developers of a mistake, once. */
export function complain(line) {
  if (!told.has(line)) console.warn(line);
  told.add(line);
}

// Alone: one tab of the site at a time.
import { disk, get, remove, set } from './shelf.js';

const NAME = 'makul.log';
/** How long a claim holds when its tab does not come back to end it, in milliseconds. */
const TERM = 60000;

/** Acts while no other tab does. Tabs that share nothing need not wait for each other. */
export function alone(act) {
  if (!disk()) return act();
  return navigator.locks ? navigator.locks.request(NAME, act) : claimed(act);
}

/** Pages without https and Safari before 15.4 have no locks, https://caniuse.com/mdn-api_navigator_locks: there a claim with a time stands in localStorage. */
async function claimed(act) {
  for (;;) {
    const now = Date.now();
    const end = parseInt(get(NAME), 10);
    // One from a clock that was ahead is nobody's either.
    if (!(end > now && end <= now + TERM)) {
      const mine = `${now + TERM} ${Math.random()}`;
      set(NAME, mine);
      // Of two that claimed at once the later one has it, and both read so.
      await pause(50);
      if (get(NAME) == mine) {
        try {
          return await act();
        } finally {
          if (get(NAME) == mine) remove(NAME);
        }
      }
    }
    await pause(1000);
  }
}

const pause = (time) => new Promise((resolve) => { setTimeout(resolve, time); });

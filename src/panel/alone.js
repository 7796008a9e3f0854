// Alone: one tab of the site at a time.
import { disk, get, remove, set } from './shelf.js';

const NAME = 'makul.log';
/** How long a claim holds when its tab does not come back to end it, in milliseconds. */
const TERM = 60000;

/** How long a tab that nobody looks at lets the others go first: what one tab writes into localStorage, the others may read a little later. https://html.spec.whatwg.org/multipage/webstorage.html#the-localstorage-attribute */
const COURTESY = 10000;
const SETTLED = 100;

/** Whether the visitor is somewhere else. */
const aside = () => document.hidden || !document.hasFocus();

/** Waits for this tab's turn. */
export const turn = () => (aside() && disk() ? pause(COURTESY) : undefined);

/** Acts while no other tab does. Tabs that share nothing need not wait for each other. */
export function alone(act) {
  if (!disk()) return act();
  if (!navigator.locks) return claimed(act);
  return navigator.locks.request(NAME, async () => {
    if (aside()) await pause(SETTLED);
    return act();
  });
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

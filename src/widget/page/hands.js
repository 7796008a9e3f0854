// The hands: everything the hall has done to the page goes through this door.
import { announce } from './api.js';
import { show } from './banner.js';
import { complain } from './complain.js';
import { store } from './store.js';
import { sweep } from './sweep.js';
import { obey, prepare } from './vendor.js';

const hands = { announce, complain, obey, prepare, show, store, sweep };

/** Has something done, see `widget::act`. */
export const act = (word, text) => hands[word](text);

/** The clock and the dice of the page. */
export const now = Date.now;
export const chance = Math.random;

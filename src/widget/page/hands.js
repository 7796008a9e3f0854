// The hands: everything the hall has done to the page goes through this door.
import { announce } from './api.js';
import { show } from './banner.js';
import { complain } from './complain.js';
import { pump } from './gate.js';
import { hear } from './report.js';
import { store } from './store.js';
import { sweep } from './sweep.js';
import { answer } from './tell.js';
import { obey, prepare } from './vendor.js';

const hands = {
  answer,
  complain,
  prepare(report) {
    hear(report);
    prepare();
  },
  release() {
    obey();
    pump();
  },
  show,
  store,
  sweep() {
    obey();
    sweep();
  },
};

/** Has something done, see `widget::act`. A word that is no hand's is an event to announce. */
export const act = (word, text) => (hands[word] ? hands[word](text) : announce(word));

/** The clock and the dice of the page. */
export const now = Date.now;
export const chance = Math.random;

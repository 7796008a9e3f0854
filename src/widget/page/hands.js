// The hands: everything the hall has done to the page goes through this door.
import { announce, call } from './api.js';
import { show } from './banner.js';
import { complain } from './complain.js';
import { pump } from './gate.js';
import { hear } from './report.js';
import { obey, prepare } from './services.js';
import { store } from './store.js';
import { answer } from './tell.js';

const hands = {
  answer,
  complain,
  prepare(report) {
    hear(report);
    prepare();
  },
  release() {
    obey(false);
    pump();
  },
  show,
  store,
  sweep: () => obey(true),
};

/** Has something done, see `widget::act`. A word that is no hand's is an event to announce. What throws must not stop the hall in the middle of a message. */
export const act = (word, text) => call(hands[word] || (() => announce(word)), text);

/** The clock and the dice of the page. */
export const now = Date.now;
export const chance = Math.random;

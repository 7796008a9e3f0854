// The kit: what `makul-services.js` offers to the widget, and what it was given by it, see `src/widget/page/services.js`.
import { agree } from './agree.js';
import { attend, embed, renew } from './embed.js';
import { obey } from './obey.js';
import { guard } from './write.js';

/** The widget's hands: `{ complain, leave, look, store, tell, ran(), report(), version(policy), words() }`. */
export let hands;
/** The widget's way to put a script into the page, the only one that Trusted Types let through. */
export const { load } = document.currentScript;

/** Takes in an element that the gate knows no more of than that it is marked. */
function meet(element) {
  if (element.matches('input')) window.makul.ready.then(() => agree(element));
  else embed(element);
}

export const kit = {
  meet,
  obey(sweeping, late) {
    renew();
    obey(sweeping, late);
  },
  set hands(given) {
    hands = given;
    guard();
    attend();
  },
};

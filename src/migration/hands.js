// What `makul-migration.js` offers to the widget, and what it was given by it, see `src/widget/page/services.js`.
import { meet } from './markup.js';
import { remember } from './remember.js';

/** The widget's hands, as `src/services/kit.js` has them. */
export let hands;

export const migration = {
  meet,
  remember,
  set hands(given) { hands = given; },
};

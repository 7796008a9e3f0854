// Work: the errands of the panel, which nobody looks at.
import { check } from './check.js';
import { log } from './log.js';
import { set } from './shelf.js';

/** Each gets the brief and the ear of the hall, and answers with `true` when there is nothing left to do. */
const errands = [check, log];

/** Goes on every errand. When all are done the token is noted, and until there is another one the widget asks for no work. */
export async function work(brief, tell, token) {
  const done = await Promise.allSettled(errands.map((errand) => errand(brief, tell)));
  if (done.every(({ value }) => value)) set('makul.done', token);
}

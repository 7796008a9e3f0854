// Work: the errands of the panel, which nobody looks at.
import { check } from './check.js';
import { log } from './log.js';
import { set } from './shelf.js';

/** How long a receipt waits for the version of the policy, in milliseconds. */
const PATIENCE = 5000;

/** Goes on every errand, the policy before the log: a receipt says which version the choice was made in view of. When all are done the token is noted, and until there is another one the widget asks for no work. */
export async function work(brief, tell, token) {
  let newer = false;
  const looked = check(brief, (word, text) => {
    newer ||= word == 'noted';
    tell(word, text);
  }).catch(() => false);
  await Promise.race([looked, new Promise((resolve) => { setTimeout(resolve, PATIENCE); })]);
  // The record has its version now, and the widget has sent us out anew with it.
  if (newer) return;
  const done = await Promise.all([looked, log(brief).catch(() => false)]);
  if (done.every(Boolean)) set('makul.done', token);
}

// Complaints: every mistake of the site is told once, on the console.
import { brief } from './panel.js';
import { script } from './script.js';

const told = new Set(['']);
const summon = script('explain');

/** Tells of a mistake in full; the empty line stands for all that the configuration has. The words are in `makul-explain.js`, which a site without mistakes never fetches. */
export const complain = (short) => summon().then(
  (explain) => explain(short, brief()).split('\n').forEach(say),
  () => say(`makul: wrong configuration ${short}`),
);

function say(line) {
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}

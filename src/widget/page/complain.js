// Complaints: every mistake of the site is told once, on the console.
import { brief, summon } from './panel.js';

const told = new Set(['']);

/** Tells of a mistake in full; the empty line stands for all that the configuration has. The words are in the panel, which a site without mistakes does not fetch for them. */
export const complain = (short) => summon().then(
  (panel) => panel.explain(short, brief()).split('\n').forEach(say),
  () => say(`makul: wrong configuration ${short}`),
);

function say(line) {
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}

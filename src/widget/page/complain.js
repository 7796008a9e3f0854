// Complaints: every mistake of the site is told once, on the console.
import { summon } from './panel.js';

const told = new Set();

/** Tells of a mistake in full. The mends are in the panel, which a site without mistakes does not fetch for that. */
export function complain(line) {
  if (told.has(line)) return;
  told.add(line);
  summon().then((panel) => console.warn(panel.explain(line)), () => console.warn(`makul: ${line}`));
}

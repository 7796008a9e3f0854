// The meaning of a word of another tool: which category of this site it stands for, and which of its services.
import * as glue from 'makul:glue';
import { hands } from './hands.js';

let report;
let known;

/** What spellings differ in, as in `core::import::alias`. */
const folded = (word) => word.toLowerCase().replace(/[ ._-]/g, '');

/** `[category, service]`, without a service where the site has none of that name; nothing when nobody knows the word. The site's own ids go first. */
export function meaning(word) {
  if (report != hands.report()) {
    report = hands.report();
    known = {};
    for (const [id, category] of report.split('\n').slice(1).map((line) => line.split('\t'))) {
      known[folded(id)] = category ? [category, id] : [id];
    }
  }
  const name = folded(word);
  if (!Object.hasOwn(known, name)) {
    const category = glue.category(word);
    known[name] = category ? [category] : null;
  }
  return known[name];
}

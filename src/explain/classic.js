// The entry of `makul-explain.js`: starts when there is a mistake to tell of, and tells the widget that it is there.
import * as glue from 'makul:glue';
import { offer } from '../ground.js';

const told = new Set(['']);

/** Tells of each mistake once, see `src/explain/mod.rs`. */
function explain(strangers, brief) {
  for (const line of glue.explain(strangers, brief).split('\n')) {
    if (!told.has(line)) console.warn(line);
    told.add(line);
  }
}

offer(explain);

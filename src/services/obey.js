// Obedience: starts the services that are granted, stops those that are not any more, and has the sweep follow.
import * as glue from 'makul:glue';
import { signal } from './consent.js';
import { hands, load } from './kit.js';
import { change, early, start, stop } from './perform.js';
import { sweep } from './sweep.js';

/** Of each preset: whether it is granted, and what does not stop of it. */
const known = new Map();
/** The names that a sweep could not take away. */
let left = [];

/**
 * Brings the services up to the report. When the widget is `sweeping`, what the refused left is taken away; `late` says that the change has been
 * announced already.
 */
export function obey(sweeping, late) {
  const report = hands.report();
  const rows = report.split('\n').slice(1).map((line) => line.split('\t'));
  const presets = rows.filter(([, , , account]) => account);
  if (presets.some((row) => row[6] == 'gtag')) signal();
  for (const [id, , on, , , , name] of presets) turn(report, id, !!on, name);
  if (!sweeping) return tell(late);
  const going = (kind, names) => glue.swept(report, kind, names.join('\n')).split('\n').filter(Boolean);
  sweep(going, (names) => {
    left = names;
    tell(late);
    late = true;
  });
}

function turn(report, id, on, name) {
  let service = known.get(id);
  if (!service) {
    const plan = glue.plan(report, id);
    known.set(id, (service = { plan, stays: /^stays /m.test(plan) }));
    early(id, plan, load);
  }
  if (service.on === on) return change(id);
  if (on) {
    // What the page called while somebody stood in for it.
    const calls = window[name]?.makul;
    start(id, service.plan, load);
    if (Array.isArray(calls)) for (const words of calls) window[name](...words);
    service.ran = true;
  } else stop(id, service.plan);
  service.on = on;
}

/** Tells what is left of what was refused: names, and whoever cannot be stopped before the page is left. */
function tell(late) {
  const running = [...hands.ran()].filter((name) => !hands.tell('allows', name));
  for (const [id, { on, ran, stays }] of known) if (ran && !on && stays) running.push(id);
  hands.leave(left, [...new Set(running)], late);
  if (running.length && hands.tell('setting', 'reload') == 'true') location.reload();
}

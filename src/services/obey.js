// Obedience: starts the services that are granted, stops those that are not any more, and has the sweep follow.
import * as glue from 'makul:glue';
import { signal } from './consent.js';
import { hands, load } from './kit.js';
import { always, change, early, start, stop } from './perform.js';
import { sweep } from './sweep.js';

/** Of each preset: whether it is granted, and what does not stop of it. */
const known = new Map();
/** The names that a sweep could not take away. */
let left = [];
/** Where names stand, see `core::sweep`. */
const KINDS = ['cookie', 'local', 'tab', 'base', 'cache'];
/** The choices that were obeyed last. */
let obeyed;

/**
 * Brings the services up to the report. When the widget is `sweeping`, what the refused left is taken away; `late` says that the change has been
 * announced already.
 */
export function obey(sweeping, late) {
  const report = hands.report();
  const rows = report.split('\n').slice(1).map((line) => line.split('\t'));
  const presets = rows.filter(([, , , account]) => account);
  for (const [id, , , account] of presets) if (known.get(id)?.account != account && !known.get(id)?.ran) meet(report, id, account);
  if (presets.some((row) => row[6] == 'gtag')) signal();
  const choices = rows.map(([id, , on]) => id + on).join();
  const news = choices != obeyed;
  obeyed = choices;
  for (const [id, , on, , , , name] of presets) turn(id, !!on, name, news);
  // Of what takes its time, the choices of then decide.
  const going = (kind, names) => glue.swept(hands.report(), kind, names.join('\n')).split('\n').filter(Boolean);
  // What was left of somebody who is granted now is no loose end any more.
  left = left.filter((name) => KINDS.some((kind) => going(kind, [name])[0]));
  if (!sweeping) return tell(late);
  sweep(going, (names) => {
    left = names;
    tell(late);
    late = true;
  });
}

/** Takes a preset in, and tells its operator what is wrong with it. */
function meet(report, id, account) {
  const plan = glue.plan(report, id);
  known.set(id, { account, plan, stays: /^stays /m.test(plan) });
  for (const [, name] of plan.matchAll(/^odd (.+)$/gm)) console.warn(`makul: unknown ${name} of ${id}, see docs/services.md`);
  if (plan.startsWith('flawed')) hands.complain('');
  early(id, plan);
}

function turn(id, on, name, news) {
  const service = known.get(id);
  const ran = service.ran;
  if (service.on === undefined && always(id, service.plan, load)) {
    console.warn(`makul: ${id} is in advanced mode: without any yes its vendor gets each page's address, the time and the browser's name and network address`);
  }
  if (service.on !== on) set(id, service, on, name);
  // Who runs already, or still, is told of every change.
  if (ran && news) change(id);
}

function set(id, service, on, name) {
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
  const running = [...hands.ran()].filter((wanted) => !hands.tell('admits', wanted)).map((wanted) => wanted.split('\n').filter(Boolean).pop());
  for (const [id, { on, ran, stays }] of known) if (ran && !on && stays) running.push(id);
  hands.leave(left, [...new Set(running)], late);
  if (running.length && hands.tell('setting', 'reload') == 'true') location.reload();
}

// Obedience: starts the services that are granted, stops those that are not any more, and has the sweep follow.
import * as glue from 'makul:glue';
import { hands } from './kit.js';
import { perform } from './perform.js';
import { sweep } from './sweep.js';

/** Of each service that was started: its plan, and whether it runs. */
const started = new Map();
let left = [];

/** Brings the services up to the report. What was refused is also swept when the widget is `sweeping`; `late` says that the change has been announced already. */
export function obey(sweeping, late) {
  const report = hands.report();
  for (const [id, , on, account, , , name] of hands.rows()) if (account) turn(report, id, !!on, name);
  if (sweeping) {
    const going = (kind, names) => glue.swept(report, kind, names.join('\n')).split('\n').filter(Boolean);
    sweep(going, (names) => {
      left = names;
      tell(late);
      late = true;
    });
  } else tell(late);
}

/** What is left of what was refused: names, and whoever cannot be stopped before the page is left. */
function tell(late) {
  const running = [...hands.ran].filter((name) => !hands.tell('allows', name));
  for (const [id, { on, stays }] of started) if (!on && stays) running.push(id);
  hands.leave(left, [...new Set(running)], late);
  if (running.length && hands.tell('setting', 'reload') == 'true') location.reload();
}

function turn(report, id, on, name) {
}

// The report: what the hall says of itself after every message, see `State::report`.
import { tell } from './tell.js';

/** The tag of the language that is shown, the days after which a choice is asked again, and the line of the record while it is in force. */
export let [locale, days, record] = ['', '', ''];

/** Every entry: its id, its category, whether it is granted, the operator's id with the vendor, the script. */
export let rows = [];
let asked = {};

/** Takes in a new report. */
export function hear(text) {
  asked = {};
  [[locale, days, record], ...rows] = text.split('\n').map((line) => line.split('\t'));
}

/** Whether a category or service is granted. A page may ask at every frame: the hall answers once a report. */
export const granted = (name) => (asked[name] ??= !!tell('allows', name));

/** The frozen snapshot for the site's developers. */
export function snapshot() {
  const grants = {};
  const services = {};
  for (const [id, category, yes] of rows) (category ? services : grants)[id] = !!yes;
  const [, , at, id, policy, , , cause] = record.split(':');
  const iso = (seconds) => (id ? new Date(seconds * 1e3).toISOString() : null);
  return Object.freeze({
    decided: !!id,
    grants: Object.freeze(grants),
    services: Object.freeze(services),
    id: id || null,
    at: iso(at),
    policy: policy || null,
    locale: locale || null,
    cause: cause || null,
    expires: iso(+at + days * 86400),
  });
}

// The report: what the hall says of itself after every message, see `State::report`.
import { tell } from './tell.js';

/** The tag of the language that is shown, the days after which a choice is asked again, and the line of the record while it is in force. */
export let [locale, days, record] = ['', '', ''];

/** Every entry, see `State::report`. */
export let rows = [];
/** All of it. */
export let report = '';
/** What a withdrawal could not take away: names that are still there, and services that still run. */
export let left = [[], []];
let asked = {};

/** Takes in a new report. */
export function hear(text) {
  asked = {};
  report = text;
  [[locale, days, record], ...rows] = text.split('\n').map((line) => line.split('\t'));
}

/** Whether a category or service is granted. A page may ask at every frame: the hall answers once a report. With a dot no name is one that every object has. */
export const granted = (name) => (asked['.' + name] ??= !!tell('allows', name));

/** Takes in what a look back has found, and answers whether it is news. */
export function remain(...found) {
  const news = `${found}` != `${left}`;
  left = found;
  return news;
}

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
    left: Object.freeze(left[0]),
    running: Object.freeze(left[1]),
  });
}

// The report: what the hall says of itself after every message, see `State::report`.

/** The tag of the language that is shown, the days after which a choice is asked again, and the line of the record while it is in force. */
export let [locale, days, record] = ['', '', ''];

let rows = [];

/** Takes in a new report. */
export function hear(text) {
  [[locale, days, record], ...rows] = text.split('\n').map((line) => line.split('\t'));
}

/** Every service: `[id, granted, account, src]`. */
export const services = () => rows.filter((row) => row[1]).map(([id, , ...rest]) => [id, ...rest]);

/** The frozen snapshot for the site's developers. */
export function snapshot() {
  const grants = {};
  const granted = {};
  for (const [id, category, yes] of rows) (category ? granted : grants)[id] = !!yes;
  const [, , at, id, policy, , , cause] = record.split(':');
  const iso = (seconds) => (id ? new Date(seconds * 1e3).toISOString() : null);
  return Object.freeze({
    decided: !!id,
    grants: Object.freeze(grants),
    services: Object.freeze(granted),
    id: id || null,
    at: iso(at),
    policy: policy || null,
    locale: locale || null,
    cause: cause || null,
    expires: iso(+at + days * 86400),
  });
}

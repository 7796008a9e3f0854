// The report: what the hall says of itself after every message, see `State::report`.

let rows = [];
let head = ['', '', ''];

/** Takes in a new report. */
export function hear(text) {
  [head, ...rows] = text.split('\n').map((line) => line.split('\t'));
}

/** The line of the record while it is in force. */
export const record = () => head[2];

/** The days after which a choice is asked again. */
export const days = () => head[1];

/** The tag of the language that is shown. */
export const locale = () => head[0] || null;

/** Every service: `[id, granted, account, src]`. */
export const services = () => rows.filter((row) => row[1]).map(([id, , ...rest]) => [id, ...rest]);

/** The frozen snapshot for the site's developers. */
export function snapshot() {
  const grants = {};
  const granted = {};
  for (const [id, category, yes] of rows) (category ? granted : grants)[id] = !!yes;
  const [, , at, id, policy, , , cause] = record().split(':');
  const iso = (seconds) => (id ? new Date(seconds * 1e3).toISOString() : null);
  return Object.freeze({
    decided: !!id,
    grants: Object.freeze(grants),
    services: Object.freeze(granted),
    id: id || null,
    at: iso(at),
    policy: policy || null,
    locale: locale(),
    cause: cause || null,
    expires: iso(+at + days() * 86400),
  });
}

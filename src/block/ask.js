// The way to the widget: whether a service may run. Nothing but what every page can call.
import { categories } from './known.js';

const { makul } = window;
const met = new Set();
/** The services that the operator has named; not there until the widget knows its configuration. */
let named;

/** Of the services that an address may belong to, those that are meant: the operator may have said which. */
export function meant(ids) {
  const own = ids.filter((id) => named?.has(id));
  return own[0] ? own : ids;
}

/** Whether one of these services may run. The first time a service is met the widget is told of it, so that the visitor is asked. */
export function admits(ids) {
  if (!named) return false;
  const wanted = meant(ids);
  for (const id of wanted) {
    if (met.has(id)) continue;
    met.add(id);
    // What the operator says of a service stands.
    if (!(id in makul.consent.services)) makul.register({ id, category: categories[id] });
  }
  return wanted.some((id) => makul.allows(id));
}

/** Whether the operator's own names for an element are all granted. */
export const allowed = (names) => names.every((name) => makul.allows(name));

/** Marks a frame as the operator would have, and answers whether that can be done yet. */
export function mark({ dataset }, ids) {
  if (!named) return false;
  const [id] = meant(ids);
  dataset.service = id;
  // A category of the operator's own choice is not known here, and the service leads to it.
  if (named.has(id)) delete dataset.category;
  else dataset.category ||= categories[id];
  return true;
}

/** Calls `pump` whenever something may have been granted, and `begin` once the widget can say what is. */
export function attend(pump, begin) {
  makul.on('ready', ({ services }) => {
    named ||= new Set(Object.keys(services));
    pump();
    begin();
  });
  makul.on('change', pump);
}

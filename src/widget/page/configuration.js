// The configuration: attributes and JSON become the lines that `core::reading` reads.
import { tell } from './tell.js';

/** Every line so far; an empty one parts two sources. */
export const told = [];

/** Hands a source on, as `read`, `configure` or `arrived`. */
export function hand(word, text) {
  told.push(...text.split('\n'));
  tell(word, text);
}

/** Line ends and tabs part the lines and their fields, so inside one they become spaces. */
const line = (...fields) => `${fields.map((field) => `${field}`.replace(/[\x00-\x1f]/g, ' ')).join('\t')}\n`;

const KINDS = { string: 's', number: 'n', boolean: 'b' };

/** The lines of a value. Nothing is deeper than a configuration, and nothing can go round in circles. */
export function lines(value, place = '', depth = 6) {
  const kind = KINDS[typeof value];
  if (kind) return line(place, kind, value);
  const keys = depth && value && typeof value == 'object' ? Object.keys(value) : [];
  const inside = (key) => (Array.isArray(value) ? `${place}[${key}]` : place ? `${place}.${key}` : key);
  return keys.map((key) => lines(value[key], inside(key), depth - 1)).join('') || (place || !value || value.length == 0 ? line(place, 'z', '') : '');
}

/** The lines of the tag's `data-` attributes. */
export const attributes = (tag) => Object.entries(tag?.dataset || {}).map(([key, value]) => (key == 'config' ? '' : line(key, 'a', value))).join('');

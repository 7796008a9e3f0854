// Days, in the language of the dialog where the browser knows it.
import { add } from './draw.js';

/** Draws a day of UTC seconds since 1970-01-01 into `parent`; `utc` when it is a date, not a moment. */
export function day(parent, seconds, language, utc) {
  const date = new Date(seconds * 1e3);
  // Chromium knows no Kyrgyz, and would put an English month into a Kyrgyz sentence: digits are the same for all.
  const known = Intl.DateTimeFormat.supportedLocalesOf(language).length;
  const text = date.toLocaleDateString(known ? language : 'ru', { dateStyle: known ? 'long' : 'short', timeZone: utc && 'UTC' });
  return add(parent, 'time', { datetime: date.toISOString() }, text);
}

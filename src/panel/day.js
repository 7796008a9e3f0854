// Days, in the language of the dialog where the browser knows it.
import { add } from './draw.js';

/** Draws a day of UTC seconds since 1970-01-01 into `parent`; `utc` when it is a date, not a moment. */
export function day(parent, seconds, language, utc) {
  const date = new Date(seconds * 1e3);
  const timeZone = utc && 'UTC';
  const known = Intl.DateTimeFormat.supportedLocalesOf(language).length;
  let text = date.toLocaleDateString(language, { dateStyle: 'long', timeZone });
  // Chromium knows no Kyrgyz, and would put an English month into a Kyrgyz sentence; of Kazakh it knows no month, and
  // writes M11. Digits are the same for all.
  if (!known || /M\d/.test(text)) text = date.toLocaleDateString('ru', { timeZone });
  return add(parent, 'time', { datetime: date.toISOString() }, text);
}

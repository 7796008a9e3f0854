// What other consent tools stored here, as the lines that `core::import` reads; the shapes are described there.

/** The names, each with a space on both sides; one that ends in `_` or `-` begins many. */
const NAMES =
  ' cc_cookie klaro tarteaucitron CookieConsent OptanonConsent OptanonAlertBoxClosed c15t eu-consent orejime cookieconsent_status cookieyes-consent viewed_cookie_policy ucData uc_user_interaction ';
const BEGINNINGS = /^(consenti_|cookielawinfo-checkbox-)[\w-]{1,80}$/;

/** Longer values and more lines than anybody's choices are; a value that does not fit is left out whole. */
const LONGEST = 20000;
const MOST = 500;

/** What `toISOString` writes: https://tc39.es/ecma262/#sec-date.prototype.toisostring */
const DATE = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

const KINDS = { string: 's', number: 'n', boolean: 'b' };

const line = (...fields) => `${fields.map((field) => `${field}`.replace(/[\x00-\x1f]/g, ' ')).join('\t')}\n`;

/** The lines of a value; a date is its milliseconds. No record is deeper than Usercentrics' `consent.services.ID.consent`. */
function lines(name, value, place = '', depth = 4) {
  if (DATE.test(value)) value = Date.parse(value) || value;
  const kind = KINDS[typeof value];
  if (kind) return line(name, place, kind, value);
  const keys = depth && value ? Object.keys(value) : [];
  const inside = (key) => (Array.isArray(value) ? `${place}[${key}]` : place ? `${place}.${key}` : key);
  return keys.map((key) => lines(name, value[key], inside(key), depth - 1)).join('') || line(name, place, 'z', '');
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An object where the text is one in JSON, percent-encoded or not, else the text, not encoded any more. */
function parsed(text) {
  for (const json of [text, decoded(text)]) {
    try {
      const value = JSON.parse(json);
      if (value && typeof value == 'object') return value;
    } catch {
      // Not in this way.
    }
  }
  return decoded(text);
}

/** Every cookie and localStorage key as a pair. Either throws where it is refused. */
function stored() {
  const pairs = [];
  try {
    for (const pair of document.cookie.split('; ')) {
      const at = pair.indexOf('=');
      if (at > 0) pairs.push([pair.slice(0, at), pair.slice(at + 1)]);
    }
  } catch {
    // No cookies, then.
  }
  try {
    for (let index = 0; index < localStorage.length; index++) {
      const key = localStorage.key(index);
      if (isOne(key)) pairs.push([key, localStorage.getItem(key)]);
    }
  } catch {
    // No keys, then.
  }
  return pairs;
}

const isOne = (name) => (/^[\w-]+$/.test(name) && NAMES.includes(` ${name} `)) || BEGINNINGS.test(name);

/** What `core::import` reads; empty where no other tool was. */
export function found() {
  let text = '';
  let count = 0;
  for (const [name, value] of stored()) {
    if (!isOne(name) || typeof value != 'string' || value.length > LONGEST) continue;
    const block = lines(name, parsed(value));
    const more = block.split('\n').length;
    if (count + more > MOST) continue;
    count += more;
    text += `${block}\n`;
  }
  return text;
}

// Markup that scripts write: known addresses are renamed in the text, before the parser can ask for them.
//
// The names of these doors are put together, so that none stands where it could be used.
import { admits } from './ask.js';
import { owners } from './known.js';
import { search } from './watch.js';

/** A tag that may ask for something, up to its end or to a quote that is never closed. */
const TAG = /<(?:script|iframe|img|link|source|video|audio|embed|object)\b(?:[^>"']|"[^"]*"|'[^']*')*/gi;
const ADDRESS = /([\s"'/])(src|srcset|href|data)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
const MARKED = /\sdata-(category|service)(?=[\s=>/])|\stype\s*=\s*["']?text\/plain/i;

const rename = (tag) => (MARKED.test(tag) ? tag : tag.replace(ADDRESS, (whole, before, name, is, value) => {
  const ids = owners(name.toLowerCase(), value.replace(/^["']|["']$/g, ''));
  return ids && !admits(ids) ? `${before}data-makul-${name}${is}${value}` : whole;
}));

/** A trusted value stays as it is: a text in its place would be refused. */
const safe = (text) => (typeof text == 'string' ? text.replace(TAG, rename) : text);

export function rewrite() {
  const written = (door) => `${door}${['HT', 'ML'].join('')}`;
  for (const name of ['write', 'writeln']) wrap(Document.prototype, name, true);
  wrap(Range.prototype, ['create', 'Contextual', 'Fragment'].join(''));
  for (const { prototype } of [Element, ShadowRoot]) {
    for (const name of [written('insertAdjacent'), written('inner'), written('outer'), `${written('set')}Unsafe`]) wrap(prototype, name);
  }
}

/** Puts `safe` before a method or a setter. */
function wrap(prototype, name, joined) {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  if (!own) return;
  const kind = own.set ? 'set' : 'value';
  const call = own[kind];
  const { door } = { door(...texts) {
    const clean = joined && texts.every((text) => typeof text == 'string') ? [safe(texts.join(''))] : texts.map(safe);
    // What is in the page the watch will meet; what is not, only now.
    const part = document.contains(this.nodeType ? this : null) ? null : this.parentNode || this;
    const result = call.apply(this, clean);
    if (part && clean.some((text, at) => text !== texts[at])) search(result || part);
    return result;
  } };
  for (const key of ['name', 'length']) Object.defineProperty(door, key, Object.getOwnPropertyDescriptor(call, key));
  own[kind] = door;
  Object.defineProperty(prototype, name, own);
}

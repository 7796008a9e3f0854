// `makul.storage(category)`: like localStorage, but nothing reaches the disk before a yes.
import { disk } from './store.js';

/** What lasts as long as the page, by prefix. */
const memories = {};

/** A Storage-like object for one category. Its keys on the disk start with `makul.<category>.`, which a withdrawal sweeps. */
export function vault(makul, category) {
  const prefix = `makul.${category}.`;
  const values = memories[prefix] ||= new Map();
  /** The disk, while the category is granted. */
  const open = () => (makul.allows(category) ? disk() : null);
  const write = (value, key) => {
    try {
      open()?.setItem(prefix + key, value);
    } catch {
      // The quota is used up: the value lasts as long as the page.
    }
  };
  const meet = () => {
    const kept = open();
    for (const key of Object.keys(kept || {})) {
      // Another tab may have kept another value meanwhile.
      if (key.startsWith(prefix)) values.set(key.slice(prefix.length), kept[key]);
    }
    if (kept) values.forEach(write);
    else if (makul.consent.decided) values.clear();
  };
  makul.on('ready', meet);
  makul.on('change', meet);
  return {
    get length() { return values.size; },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(`${key}`) ?? null,
    setItem(key, value) {
      values.set(`${key}`, `${value}`);
      write(`${value}`, key);
    },
    removeItem(key) {
      values.delete(`${key}`);
      open()?.removeItem(prefix + key);
    },
    clear() { values.forEach((_, key) => this.removeItem(key)); },
  };
}

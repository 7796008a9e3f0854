// `makul.storage(category)`: like localStorage, but nothing reaches the disk before a yes.

/** A Storage-like object for one category. The keys start with `makul.<category>.`, which a withdrawal sweeps. */
export function vault(makul, category) {
  const prefix = `makul.${category}.`;
  const memory = new Map();
  const disk = () => {
    try {
      return makul.allows(category) ? localStorage : null;
    } catch {
      return null;
    }
  };
  const keys = () => {
    const kept = disk() ? Object.keys(localStorage).filter((key) => key.startsWith(prefix)) : [];
    return [...new Set([...memory.keys(), ...kept.map((key) => key.slice(prefix.length))])];
  };
  const write = (key, value) => {
    try {
      disk()?.setItem(prefix + key, value);
    } catch {
      // The quota is used up: the value lasts as long as the page.
    }
  };
  makul.on('change', () => {
    if (disk()) memory.forEach((value, key) => write(key, value));
    else memory.clear();
  });
  return {
    get length() { return keys().length; },
    key: (index) => keys()[index] ?? null,
    getItem: (key) => memory.get(`${key}`) ?? disk()?.getItem(prefix + key) ?? null,
    setItem(key, value) {
      memory.set(`${key}`, `${value}`);
      write(key, `${value}`);
    },
    removeItem(key) {
      memory.delete(`${key}`);
      disk()?.removeItem(prefix + key);
    },
    clear() { for (const key of keys()) this.removeItem(key); },
  };
}

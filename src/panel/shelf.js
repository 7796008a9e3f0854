// The shelf: localStorage, and where the browser refuses it a memory as long as the page.

const memory = new Map();

/** Even asking for it throws where it is refused. */
export function disk() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

export const get = (key) => memory.get(key) ?? disk()?.getItem(key);

export function set(key, value) {
  try {
    localStorage.setItem(key, value);
    memory.delete(key);
  } catch {
    memory.set(key, value);
  }
}

export function remove(key) {
  memory.delete(key);
  disk()?.removeItem(key);
}

/** The keys that begin so. */
export const keys = (start) => [...new Set([...memory.keys(), ...Object.keys(disk() || {})])].filter((key) => key.startsWith(start));

/** Whether it goes with the page. */
export const fleeting = (key) => memory.has(key);

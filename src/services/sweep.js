// The sweep: takes away what refused services left in the browser, and looks back at what is still there. Which names go, the hall says.

/** The storages that a page can look into at once, by kind. Even asking for one throws where it is refused. */
const STORES = { local: () => localStorage, tab: () => sessionStorage };

/**
 * Sweeps, and tells twice what is left: at once, and when databases and caches are done with, if there were any to go. `going(kind, names)` answers
 * with those of the names that go.
 */
export async function sweep(going, tell) {
  for (const name of going('cookie', cookies())) drop(name);
  for (const kind in STORES) for (const key of going(kind, keys(kind))) STORES[kind]().removeItem(key);
  const rest = () => [...going('cookie', cookies()), ...Object.keys(STORES).flatMap((kind) => going(kind, keys(kind)))];
  tell(rest());
  const [bases, caches] = [going('base', await databases()), going('cache', await cached())];
  if (!bases.length && !caches.length) return;
  await Promise.all([...bases.map(erase), ...caches.map((name) => window.caches.delete(name))]);
  tell([...rest(), ...going('base', await databases()), ...going('cache', await cached())]);
}

/** The names of the cookies that the page can see; it can see none in a sandboxed frame. */
function cookies() {
  try {
    return document.cookie.split(';').map((pair) => pair.split('=')[0].trim());
  } catch {
    return [];
  }
}

function keys(kind) {
  try {
    return Object.keys(STORES[kind]());
  } catch {
    return [];
  }
}

/** The names of the databases. Firefox cannot tell before 126: https://caniuse.com/mdn-api_indexeddb_databases */
async function databases() {
  try {
    return (await indexedDB.databases()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** The names of the caches, on secure pages. */
async function cached() {
  try {
    return await window.caches.keys();
  } catch {
    return [];
  }
}

/** Deletes a database; one that its service still has open stays until the page is left. */
const erase = (name) => new Promise((resolve) => {
  const request = indexedDB.deleteDatabase(name);
  request.onsuccess = request.onerror = request.onblocked = resolve;
});

/** A name such as `__Host-id` wants it secure, and one for this site alone is another than one for all: https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie */
const KINDS = ['', '; Secure', '; Secure; Partitioned'];

/** Whoever set it, for the host or a parent domain, at `/` or a folder of this page: a cookie goes only by the exact words it was set with. */
function drop(name) {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
  const folders = location.pathname.split('/');
  const paths = folders.flatMap((_, index) => {
    const path = folders.slice(0, index + 1).join('/');
    return [path, `${path}/`];
  });
  for (const path of paths) for (const domain of domains) for (const kind of KINDS) document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}${kind}`;
}

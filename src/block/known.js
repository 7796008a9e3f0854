// The known hosts: which services an address belongs to.
import table from 'makul:known';

/** The places at a host: the beginning of a path, and whose it is. */
const hosts = new Map();
/** The category of each service. */
export const categories = {};

for (const line of table.split('\n')) {
  const [id, category, ...places] = line.split(' ');
  categories[id] = category;
  for (const place of places) {
    const [, host, path] = /([^/]*)(.*)/.exec(place);
    const start = RegExp('^' + path.replace(/[.?+()]/g, '\\$&').replace(/\*/g, '[^/]*'));
    if (!hosts.has(host)) hosts.set(host, []);
    hosts.get(host).push([start, id]);
  }
}

/** The services behind an address; none for a stranger's. A host covers what is under it, unless that has places of its own. */
export function services(text) {
  let url;
  try {
    url = new URL(text, document.baseURI);
  } catch {
    return;
  }
  let host = url.hostname.replace(/\.$/, '');
  while (host) {
    const found = hosts.get(host)?.filter(([start]) => start.test(url.pathname));
    if (found?.length) return found.map(([, id]) => id);
    host = host.replace(/^[^.]*\.?/, '');
  }
}

/** The same for the value of an attribute: `srcset` has several addresses. */
export function owners(name, value) {
  if (!/set$/.test(name)) return services(value);
  for (const address of `${value}`.split(/[\s,]+/)) {
    const found = services(address);
    if (found) return found;
  }
}

// The known hosts: whose an address is, by the rules of `core::vendor::owner`.
import table from 'makul:known';

/** What is known of a host: how long a pattern is, which paths it means, and whose it is. */
const hosts = new Map();
/** The category of each service. */
export const categories = {};

for (const line of table.split('\n')) {
  const [id, category, ...patterns] = line.split(' ');
  categories[id] = category;
  for (const pattern of patterns) {
    const [, host, path] = /([^/]*)(.*)/.exec(pattern);
    // A name at the end is whole: `/tr` does not mean `/trust`.
    const start = RegExp(`^${path.replace(/[.?+]/g, '\\$&').replace(/\*/g, '[^/]*')}${/[0-9A-Za-z]$/.test(path) ? '(?![0-9A-Za-z])' : ''}`);
    if (!hosts.has(host)) hosts.set(host, []);
    hosts.get(host).push([pattern.length, start, id]);
  }
}

/** The services behind an address; nothing for a stranger's. The longest pattern decides, and two of one length have both. */
export function services(text) {
  let url;
  try {
    url = new URL(text, document.baseURI);
  } catch {
    return;
  }
  let host = url.hostname.replace(/\.$/, '');
  let longest = 0;
  let found;
  while (host) {
    for (const [length, start, id] of hosts.get(host) || []) {
      if (length < longest || !start.test(url.pathname + url.search)) continue;
      if (length > longest) found = [];
      found.push(id);
      longest = length;
    }
    // Its parent, and after the last one what holds for any host.
    host = host == '*' ? '' : host.replace(/^[^.]*\.?/, '') || '*';
  }
  return found;
}

/** The same for the value of an attribute: `srcset` has several addresses. */
export function owners(name, value) {
  if (!/set$/.test(name)) return services(value);
  for (const address of `${value}`.split(/[\s,]+/)) {
    const found = services(address);
    if (found) return found;
  }
}

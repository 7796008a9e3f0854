// The store: one cookie, localStorage where cookies are refused, and memory as the last resort.
import { days, record } from './report.js';
import { tell } from './tell.js';
import { complain } from './complain.js';

const NAME = 'makul';
// Browsers drop cookies over 4,096 bytes: https://httpwg.org/specs/rfc6265.html#section-6.1
const LONGEST = 3800;
let channel;
let memory = '';
let last;

/** What `document.cookie` says; it throws in a sandboxed frame. */
export function cookies() {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}

/** Sets a cookie, if the browser lets us. */
export function setCookie(text) {
  try {
    document.cookie = text;
  } catch {
    // Told by `store`, which looks whether it is there.
  }
}

/** The site's localStorage; even asking for it throws where it is refused. */
export function disk() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Whether another tool has stored something that may be a record, see `src/migration/found.js`; empty for no. */
export const elsewhere = () => (/cc_cookie|klaro|tartea|onsent|orejime|c15t|ucData|cookielaw/.test([cookies(), Object.keys(disk() || {})]) ? 1 : '');

/** What there is to look for a record in: the cookies, or else the line that was kept where they are refused. */
export function records() {
  const seen = cookies();
  const kept = seen.includes(`${NAME}=`) ? '' : disk()?.getItem(NAME) || memory;
  return kept ? `${NAME}=${kept}` : seen;
}

/** Keeps the record in the first place that will have it, and tells the other tabs. */
export function store() {
  const domain = tell('setting', 'cookieDomain');
  const cookie = `${NAME}=${record}`;
  const there = () => cookies().includes(cookie);
  const secure = location.protocol == 'https:' ? '; Secure' : '';
  // One that an earlier configuration set for the host alone would contradict the one for the domain.
  if (domain) setCookie(`${NAME}=; Path=/; Max-Age=0`);
  for (const scope of domain ? [`; Domain=${domain}`, ''] : ['']) {
    if (there() || record.length > LONGEST) break;
    if (domain && !scope) console.warn(`makul: no cookie for cookieDomain ${domain}`);
    setCookie(`${cookie}; Path=/; Max-Age=${days * 86400}; SameSite=Lax${scope}${secure}`);
  }
  memory = record;
  try {
    if (there()) disk()?.removeItem(NAME);
    else localStorage.setItem(NAME, record);
  } catch {
    console.warn('makul: no storage');
  }
  last = records();
  channel?.postMessage(0);
}

/** Looks at the record anew, if anything has changed since the last time. */
export function recall() {
  const now = records();
  if (now != last) tell('recall', now);
  last = now;
}

/** Listens for choices that other tabs make, or that were made while this page was away. */
export function attend() {
  last = records();
  if (window.BroadcastChannel) (channel = new BroadcastChannel(NAME)).onmessage = recall;
  // `pageshow` is the way back from the back/forward cache: https://web.dev/articles/bfcache
  for (const type of ['pageshow', 'focus']) addEventListener(type, recall);
  document.addEventListener('visibilitychange', recall);
}

// The log: each decision's receipt is sent, and what does not get through is kept for a better moment. Why it is sent so: docs/adr/0008-the-log.md
import { alone, turn } from './alone.js';
import { proof } from './receipt.js';
import * as shelf from './shelf.js';

const NAME = 'makul.log-';
/** The first wait after a failure, and the longest, in milliseconds. */
const [FIRST, LONGEST] = [1e4, 864e5];
/** How many decisions wait at most, and of how many we know that they were sent. */
const [WAITING, SENT] = [50, 3];
/** Beyond 64 KiB a request cannot outlive its page, and fails if it is asked to; a letter has up to three bytes: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const LIGHT = 2e4;
/** Not in Firefox before 133: https://caniuse.com/mdn-api_request_keepalive */
const KEEPS = 'keepalive' in Request.prototype;

let receiver;
const flying = new Set();

/** Sends the receipt of a brief, and what else waits; answers when nothing does any more. */
export async function log(brief) {
  const [address, receipt] = proof(brief);
  if (!address || !receipt) return true;
  if (!receiver) addEventListener('pagehide', hurry);
  receiver = address;
  const { record_id, event_time } = JSON.parse(receipt);
  const key = NAME + record_id;
  let due;
  let now = false;
  await turn();
  if (!shelf.get(key)) put(key, { at: event_time, tries: 0, due: 0, receipt });
  while ((due = await alone(() => deliver(now)))) {
    now = await chance(due);
    await turn();
  }
  return true;
}

/** Sends what is due, or all of it `now`; answers with when the next one is, 0 when none is left. */
async function deliver(now) {
  let next = 0;
  for (const { key, at, tries, due, receipt } of shelved()) {
    let again = due;
    // A time that is further off than any wait is from a clock that was wrong.
    if (receipt && (now || !(due > Date.now() && due <= Date.now() + LONGEST))) {
      flying.add(key);
      const through = await send(receipt);
      flying.delete(key);
      again = through ? 0 : Date.now() + Math.min(FIRST * 2 ** tries, LONGEST);
      put(key, through ? { at } : { at, tries: tries + 1, due: again, receipt });
    }
    if (again) next = Math.min(next || again, again);
  }
  tidy();
  return next;
}

/** One attempt. What another origin answered is not told to us, only that it was reached: without `no-cors` the browser would ask it for permission to say so, and a receiver that knows nothing of CORS would get every receipt again and again. */
async function send(receipt) {
  try {
    const away = new URL(receiver, document.baseURI).origin != self.origin;
    const answer = await fetch(receiver, { method: 'POST', body: receipt, keepalive: receipt.length < LIGHT, mode: away ? 'no-cors' : 'cors' });
    // After a redirect the receipt is most often no longer in the request.
    return away || answer.ok && !answer.redirected;
  } catch {
    return false;
  }
}

/** The page goes: what would go with it is given to the browser, which tells nobody what became of it. What stays on the disk is sent again on another page view. */
function hurry() {
  for (const { key, receipt } of shelved()) {
    if (receipt && (flying.has(key) ? !KEEPS : shelf.fleeting(key))) navigator.sendBeacon?.(receiver, receipt);
  }
}

/** Waits until the time has come, or the network is back, which is worth an attempt `now`. */
const chance = (due) => new Promise((resolve) => {
  setTimeout(resolve, due - Date.now());
  addEventListener('online', () => resolve(true), { once: true });
});

/** What stands on the shelf, the oldest decision first: with its receipt what waits, without it what was sent. */
function shelved() {
  const found = [];
  for (const key of shelf.keys(NAME)) {
    try {
      found.push({ key, ...JSON.parse(shelf.get(key)) });
    } catch {
      shelf.remove(key);
    }
  }
  return found.sort((one, other) => (one.at < other.at ? -1 : 1));
}

const put = (key, value) => shelf.set(key, JSON.stringify(value));

/** Only the newest stay: nobody shall fill a visitor's disk. */
function tidy() {
  const all = shelved();
  const [waiting, sent] = [all.filter(({ receipt }) => receipt), all.filter(({ receipt }) => !receipt)];
  for (const { key } of [...waiting.slice(0, -WAITING), ...sent.slice(0, -SENT)]) shelf.remove(key);
}

// The policy's text: fetched from where the operator says it is, in the first language there is.
import * as glue from 'makul:glue';

/** As many bytes are read, see `core::policy::LONGEST`; one more says that there were more. */
const LONGEST = 2 ** 20 + 1;
const arrivals = new Map();

/** What becomes of the policy of a brief: `{ kind, text, tag, address }`, `chosen` in the language of the choice. It is asked for once a page view, and again after a failure. */
export function policy(brief, chosen = false) {
  const places = glue.addresses(brief, chosen).trimEnd().split('\n').map((line) => line.split('\t'));
  const key = places.join();
  if (!arrivals.has(key)) {
    arrivals.set(key, first(places).then((arrival) => {
      if (arrival.kind == 'missing') arrivals.delete(key);
      return arrival;
    }));
  }
  return arrivals.get(key);
}

async function first(places) {
  let answer;
  for (const [tag, address] of places) {
    if (!address) break;
    answer = { tag, address, text: '', ...(address[0] == '#' ? here(address) : await from(address)) };
    if (answer.kind != 'missing') return answer;
  }
  // Where none is there, the link leads to the one in the visitor's own language.
  return { text: '', kind: 'missing', tag: '', address: places[0][1] || '' };
}

/** An element of the page. */
function here(selector) {
  const element = document.getElementById(selector.slice(1));
  if (!element) return { kind: 'missing' };
  // A template has its elements apart. What stands in a script or between `pre` is text as it is.
  return /^(script|pre|textarea)$/i.test(element.tagName) ? { kind: 'text', text: element.textContent } : { kind: 'html', text: new XMLSerializer().serializeToString(element.content || element) };
}

/** A file of the site. */
async function from(address) {
  try {
    // Asked whether it is still the same, it costs a few bytes: https://developer.mozilla.org/docs/Web/API/Request/cache
    const answer = await fetch(address, { cache: 'no-cache' });
    if (!answer.ok) return { kind: 'missing' };
    const type = answer.headers.get('content-type') || '';
    if (!/^(text\/|application\/xhtml|$)/i.test(type)) return { kind: 'unsuitable' };
    const bytes = await read(answer.body);
    return { kind: /html/i.test(type) ? 'html' : 'text', text: decode(bytes, type) };
  } catch {
    return { kind: 'missing' };
  }
}

/** No more than is read of it is fetched. */
async function read(body) {
  const bytes = new Uint8Array(LONGEST);
  let length = 0;
  for (const reader = body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    const piece = value.subarray(0, LONGEST - length);
    bytes.set(piece, length);
    length += piece.length;
    if (length == LONGEST) {
      reader.cancel();
      break;
    }
  }
  return bytes.subarray(0, length);
}

/** Old sites of the region serve windows-1251 and do not say so; what is no UTF-8 is taken for it. */
function decode(bytes, type) {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const [, said] = /charset\s*=\s*["']?([\w-]+)/i.exec(`${type} ${start}`) || [];
  for (const label of [said || 'utf-8', 'utf-8', 'windows-1251']) {
    try {
      // The end may be in the middle of a letter.
      return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    } catch {
      // Another one, then.
    }
  }
  return '';
}

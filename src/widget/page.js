// What only JavaScript can do, or does in fewer bytes: it listens to the page and hands on.
import * as glue from 'makul:glue';
import css from 'makul:style';
import { tell } from './api.js';

const HELD = 'script[type="text/plain"][data-category],script[type="text/plain"][data-service]';
const met = new WeakSet();
let channel;
let policy;

/** Styles one of our roots, and hands its events on: inside a shadow root they have their true target. */
export function listen(root) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4: https://caniuse.com/mdn-api_cssstylesheet_cssstylesheet
    root.appendChild(document.createElement('style')).textContent = css;
  }
  root.addEventListener('click', (event) => press(event, 'button', 'part'));
  root.addEventListener('keydown', (event) => {
    if (event.key == 'Escape' && event.target.closest('[part=banner]')) event.preventDefault(glue.press('close', true));
  });
  // The panel is on its way before the finger has come down.
  for (const type of ['pointerover', 'focusin']) root.addEventListener(type, (event) => near(word(event, 'button', 'part')));
}

/** Listens to the page itself, once. */
export function attend() {
  document.addEventListener('click', (event) => press(event, '[data-makul]', 'data-makul'));
  // What was chosen in another tab must be known in this one when it is looked at again.
  // `pageshow` is also the way back from the back/forward cache: https://web.dev/articles/bfcache
  for (const type of ['pageshow', 'focus']) addEventListener(type, glue.recall);
  document.addEventListener('visibilitychange', glue.recall);
  if (window.BroadcastChannel) (channel = new BroadcastChannel('makul')).onmessage = glue.recall;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) look(node);
    glue.look();
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', glue.look);
  look(document);
  glue.look();
}

/** Tells the other tabs that there is a new record; they read it for themselves. */
export const inform = () => channel?.postMessage(0);

/** Announces an event to the page. */
export const announce = tell;

function look(node) {
  if (node.querySelectorAll) for (const script of node.matches?.(HELD) ? [node] : node.querySelectorAll(HELD)) {
    if (!met.has(script)) met.add(script), glue.meet(script);
  }
}

const word = (event, selector, name) => event.target.closest?.(selector)?.getAttribute(name) || '';

function press(event, selector, name) {
  // A press by hand; a script's `click()` is the site's code, and is recorded as such.
  if (glue.press(word(event, selector, name), event.isTrusted)) event.preventDefault();
}

// Not with Save-Data: then the panel waits for a press. https://wicg.github.io/savedata/
const near = (part) => /settings|reopen/.test(part) && !navigator.connection?.saveData && glue.fetch();

/** Fetches the panel when the page has nothing better to do. */
export const idle = () => (window.requestIdleCallback || setTimeout)(() => near('settings'));

/** Opens the first layer as a true dialog, once it stands in the page. */
export const modal = (dialog) => dialog.isConnected && dialog.showModal();

/** Adds a script to the page, and answers with it. */
export function load(url) {
  const script = document.createElement('script');
  address(script, url);
  return document.head.appendChild(script);
}

/** Sets `src` where Trusted Types guard it: https://www.w3.org/TR/trusted-types/ */
function address(script, url) {
  policy ??= window.trustedTypes?.createPolicy('makul', { createScriptURL: (text) => text }) || 0;
  script.src = policy ? policy.createScriptURL(url) : url;
}

/** Puts a script that was held into force: the same element, moved, for a copy would need its text as a trusted value. */
export function revive(script, type, src, blocking) {
  const { parentNode, nextSibling } = script;
  script.remove();
  script.type = type;
  if (src) address(script, src);
  // An element that was inert when it was parsed counts as inserted by a script, and would not wait its turn:
  // https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
  if (blocking) {
    script.async = false;
    script.addEventListener('load', glue.settled);
    script.addEventListener('error', glue.settled);
  }
  parentNode.insertBefore(script, nextSibling);
}

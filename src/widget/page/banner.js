// The banner: the first layer, and the small button that leads back to it. What stands in them, the hall says.
import { tell } from './tell.js';
import style from 'makul:style';
import * as panel from './panel.js';
import { wide } from './wide.js';

/** What a button may say. */
const WORDS = /^(accept|reject|withdraw|open|settings|reopen|policy)$/;
/** The label of the link to the policy, and its address. */
export let words;
/** Every rule is important: against such a one of the shadow tree the page has none, neither for all its elements nor for a part, https://www.w3.org/TR/css-cascade-5/#cascade-context */
const css = style.replace(/[^}](?=[;}])/g, '$&!important');
let host;
let root;
let drawn = '';
let button = '';

/** Brings the screen up to a scene, see `core::scene::print`. */
export function show(scene) {
  const [locale, theme, open, reopen, ...banner] = wide(scene).split('\n');
  const label = banner[1];
  words = [banner[4], banner[5]];
  if (banner[9] > 0) panel.errand(banner[9], banner[5]);
  if (!host && !open && !reopen && !banner[0]) return;
  if (!host) raise();
  // A page that replaces all that is in it takes the host along, until there is something to show again.
  if (!host.isConnected) document.documentElement.insertBefore(host, document.body);
  host.lang = locale;
  host.setAttribute('theme', theme || 'auto');
  const now = banner[0] && locale + banner.join('\n');
  if (now != drawn) {
    const focused = root.activeElement?.getAttribute('part');
    part('banner')?.remove();
    if (now) draw(...banner);
    drawn = now;
    // Another language, other news: whoever was about to press something finds it again.
    part(focused)?.focus();
  }
  const wanted = reopen && label;
  if (wanted != button) {
    part('reopen')?.remove();
    // A site that has a way back of its own needs none of ours.
    if (wanted && !document.querySelector('[data-makul=open]')) {
      const way = add(root, 'button', 'reopen');
      way.title = way.ariaLabel = label;
    }
    button = wanted;
  }
  panel.render(open && root, open);
}

/**
 * The host stands between head and body: it is there before the body has been parsed, first for
 * whoever comes by keyboard, and in nobody's way who replaces or counts the body's children.
 */
function raise() {
  host = document.createElement('makul-consent');
  root = host.attachShadow({ mode: 'open' });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4: https://caniuse.com/mdn-api_cssstylesheet_cssstylesheet
    add(root, 'style', '', css);
  }
  root.addEventListener('click', (event) => press(event, 'part'));
  root.addEventListener('keydown', (event) => {
    if (event.key == 'Escape' && event.target.closest('[part=banner]')) event.preventDefault(tell('close', '', true));
  });
}

function draw(layout, name, text, trouble, policy, address, reject, accept, settings) {
  const modal = layout == 'modal';
  const banner = add(root, modal ? 'dialog' : 'section', 'banner');
  banner.className = layout;
  banner.setAttribute('aria-label', name);
  const words = add(banner, 'div');
  const sentence = add(words, 'p', '', text);
  if (address) {
    sentence.append(' ');
    Object.assign(add(sentence, 'a', 'policy', policy), { href: address.replace('{locale}', host.lang), target: '_blank' });
  }
  if (trouble) add(words, 'p', 'trouble', trouble).setAttribute('role', 'status');
  const buttons = add(banner, 'div');
  add(buttons, 'button', 'reject', reject);
  add(buttons, 'button', 'accept', accept);
  add(buttons, 'button', 'settings', settings);
  // What is not seen when it is first painted is never the page's largest paint: https://web.dev/articles/lcp#what-elements-are-considered
  banner.animate({ opacity: [0, 1] }, 9);
  if (modal) banner.showModal();
  panel.idle(panel.foresee);
}

/** Hands a press on; one that meant something is not the page's any more. */
export function press(event, name) {
  const { target } = event;
  const word = target.closest?.(`[${name}]`)?.getAttribute(name);
  // A link goes its own way where it was told to, or where the panel could not be had.
  if (target.href && (event.ctrlKey || event.metaKey || event.shiftKey || root && part('trouble'))) return;
  // A script's `click()` is the site's code, and is recorded as such.
  if (WORDS.test(word) && tell(word, '', event.isTrusted)) event.preventDefault();
}

const part = (name) => root.querySelector(`[part=${name}]`);

function add(parent, tag, name, text) {
  const element = document.createElement(tag);
  if (name) element.setAttribute('part', name);
  if (tag == 'button') element.type = tag;
  if (text) element.textContent = text;
  return parent.appendChild(element);
}

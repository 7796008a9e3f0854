// The dialog in the page: drawn, opened, listened to, closed.
import * as glue from 'makul:glue';
import { correct } from './contrast.js';
import { dress } from './dress.js';
import { draw } from './draw.js';
import { policy } from './policy.js';
import { readable, reader } from './reader.js';
import { keep } from './receipt.js';
import { understanding } from './understanding.js';

let shown = '';
let open;

export const mistaken = glue.mistaken;

/** Shows a brief in `root`; `answer(word, text, byHand)` hears what the visitor does. An empty brief closes the dialog. */
export function show(root, brief, answer) {
  // What a late script of the page adds to a brief is nothing to somebody who reads.
  const matter = reads(brief) ? brief.match(/^(locale|choice|page)\t.*/gm).join() : brief;
  if (matter == shown) return;
  shown = matter;
  const part = open && root.activeElement?.getAttribute('part');
  const set = open ? switches(open) : [];
  const unfolded = open?.querySelector('.declaration')?.open;
  // Closed before it goes, so that the focus returns to where it came from.
  open?.close();
  open?.remove();
  open = null;
  if (!brief) {
    // Left in the address, the link that led to a clause would not lead there a second time.
    if (/^#policy-/.test(location.hash)) history.replaceState(history.state, '', location.pathname + location.search);
    return;
  }
  dress(root);
  correct();
  const dialog = (open = reads(brief) ? reader(root, brief) : draw(root, glue.print(brief), () => glue.declare(brief)));
  // Another language, another tab's choice: what the visitor has set and not saved stays set.
  for (const { name, checked } of set) {
    const input = dialog.querySelector(`input[name="${name}"]`);
    if (input) input.checked = checked;
  }
  if (unfolded) dialog.querySelector('.declaration').open = true;
  dialog.addEventListener('click', (event) => {
    // The widget listens to the same root.
    event.stopPropagation();
    const word = event.target.closest('button,a')?.getAttribute('part');
    // A press beside the dialog lands on its backdrop.
    if (!word && (event.target != dialog || !outside(dialog, event))) return;
    // The link to the policy opens the reader, unless it is told to open somewhere else.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (word == 'receipt') keep(brief);
    else answer(word || 'close', word == 'save' ? saved(dialog) : '', event.isTrusted);
  });
  dialog.addEventListener('cancel', (event) => event.preventDefault(answer('close', '', true)));
  dialog.addEventListener('change', ({ target }) => {
    if (target.matches('select')) answer('speak', target.value, true);
    else if (target.matches('[part=switch]')) follow(target);
  });
  dialog.showModal();
  if (part) dialog.querySelector(`[part=${part}]`)?.focus();
}

/** Whether a brief wants the policy, and there is one. */
const reads = (brief) => /^page\tpolicy$/m.test(brief) && readable(brief);

/** The switches that can be moved. */
const switches = (dialog) => [...dialog.querySelectorAll('[part=switch]:enabled')];

/** What they say, as `core::brief` has it. */
const saved = (dialog) => switches(dialog).map(({ name, checked }) => (checked ? '+' : '-') + name).join(' ');

/** A category's switch moves those of its services; a service that is on needs its category. */
function follow(input) {
  const [category, ...services] = input.closest('section').querySelectorAll('input');
  if (input == category) for (const service of services) service.checked = input.checked;
  else category.checked = services.some((service) => service.checked);
}

function outside(dialog, { clientX, clientY }) {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** The version of the policy at an address, for whoever agrees to it. The operator's revision is that of the site's own. */
export async function version(site, address) {
  let brief = `${site}\nconfig\t\nconfig\tpolicy\ts\t${address}`;
  if (glue.addresses(site, false) != glue.addresses(brief, false)) brief += '\nconfig\tpolicyRevision\ts\t';
  const [{ kind, text }, { version }] = await Promise.all([policy(brief), understanding()]);
  return version(glue.view(brief), kind, text) || null;
}

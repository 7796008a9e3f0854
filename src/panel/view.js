// The dialog's life in the page: opened, listened to, closed.
import * as glue from 'makul:glue';
import css from 'makul:style';

let shown;
let open;

export const explain = glue.explain;

/** The receipt as an object, or `null` when no choice is in force. */
export function receipt(brief) {
  const text = glue.receipt(brief);
  if (!text) return null;
  const { at, choices, ...fields } = Object.fromEntries(text.trimEnd().split('\n').map((line) => line.split('\t')));
  const answers = choices.split(' ').map((word) => [word.slice(1), word[0] == '+']);
  return { ...fields, at: new Date(at * 1e3).toISOString(), choices: Object.fromEntries(answers) };
}

/** Shows a brief in `root`; `answer(word, text, byHand)` hears what the visitor does. An empty brief closes the dialog. */
export function show(root, brief, answer) {
  if (brief == shown) return;
  shown = brief;
  dress(root);
  const part = open && root.activeElement?.getAttribute('part');
  // Closed before it goes, so that the focus returns to where it came from.
  open?.close();
  open = glue.draw(root, brief);
  if (!open) return;
  const dialog = open;
  // A word, and after a space what belongs to it.
  const say = (words, byHand) => {
    const [word, ...rest] = words.split(' ');
    answer(word, rest.join(' '), byHand);
  };
  dialog.addEventListener('click', (event) => {
    // The widget listens to the same root.
    event.stopPropagation();
    const word = event.target.closest('button')?.getAttribute('part');
    // A press beside the dialog lands on its backdrop.
    if (word || event.target == dialog && outside(dialog, event)) say(word == 'save' ? glue.save(dialog) : word || 'close', event.isTrusted);
  });
  dialog.addEventListener('cancel', (event) => event.preventDefault(say('close', true)));
  dialog.addEventListener('change', ({ target }) => {
    if (target.matches('select')) say(`speak ${target.value}`, true);
    else follow(target);
  });
  for (const time of dialog.querySelectorAll('time')) {
    const day = new Date(time.dataset.at * 1e3);
    time.dateTime = day.toISOString();
    time.textContent = day.toLocaleDateString(root.host.lang, { dateStyle: 'long' });
  }
  dialog.showModal();
  if (part) dialog.querySelector(`[part=${part}]`)?.focus();
}

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

let sheet;

function dress(root) {
  if (sheet) return;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Safari before 16.4: https://caniuse.com/mdn-api_cssstylesheet_cssstylesheet
    root.appendChild(document.createElement('style')).textContent = css;
  }
}

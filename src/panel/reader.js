// The policy reader: a dialog with the operator's own text, its contents, a search, and what has changed.
import * as glue from 'makul:glue';
import { article } from './article.js';
import { contents, go } from './contents.js';
import { day } from './day.js';
import { declaration } from './declare.js';
import { add } from './draw.js';
import { languages } from './languages.js';
import { paper } from './paper.js';
import { policy } from './policy.js';
import { search } from './search.js';
import { get } from './shelf.js';
import { understanding } from './understanding.js';

/** The text that is shown. */
let shown;

/** Goes to the part that the page's address names. */
function jump() {
  for (const part of shown?.querySelectorAll('[id]') || []) if (encodeURI(`#${part.id}`) == location.hash) go(part);
}

addEventListener('hashchange', jump);

/** Draws the reader of a brief into `root`, closed, and fills it when the policy has come. */
export function reader(root, brief) {
  const dialog = add(root, 'dialog', { part: 'reader', class: 'layer', 'aria-labelledby': 'title' });
  const [, address] = glue.addresses(brief, false).split(/[\t\n]/);
  fill(dialog, brief, { kind: 'loading', address });
  Promise.allSettled([policy(brief), understanding()]).then(([{ value: arrival }, { value: mind }]) => {
    const { kind, text, tag } = arrival;
    const read = get('makul.tag') == tag && get('makul.read') || '';
    try {
      fill(dialog, brief, arrival, kind == 'missing' ? '' : mind.reader(glue.view(brief), kind, text, read));
    } catch {
      // Nobody to understand it, or no room to: the file itself is there.
      fill(dialog, brief, { ...arrival, kind: 'missing' });
    }
  });
  return dialog;
}

/** Whether a brief has a policy to read. */
export const readable = (brief) => !!glue.addresses(brief, false);

/** Draws what there is so far: the frame, and the lines of the policy once it is understood. */
function fill(dialog, brief, { kind, tag, address }, read = '') {
  if (!dialog.isConnected) return;
  const { activeElement } = dialog.getRootNode();
  const focused = dialog.contains(activeElement) && (activeElement.getAttribute('part') || 'title');
  const unfolded = dialog.querySelector('.declaration')?.open;
  dialog.replaceChildren();
  const head = add(dialog, 'header', { role: 'presentation' });
  const body = add(dialog, 'div', { class: 'body' });
  const side = add(body, 'div', { class: 'side' });
  const main = add(body, 'div', { class: 'main' });
  const words = (shown = add(main, 'article', { lang: tag || null }));
  const more = add(body, 'div', { class: 'more' });
  const draw = article(words);
  let foot;
  let title;
  let tools;
  const things = {
    title(name, close) {
      // The policy's own title takes the place of the word for it.
      if (title) return (title.lang = tag || '', title.textContent = name);
      title = add(head, 'h2', { id: 'title', tabindex: -1, autofocus: '' }, name);
      add(head, 'button', { part: 'close', type: 'button', 'aria-label': close }, '×');
    },
    effective(before, seconds, after) {
      const line = add(side, 'p', { class: 'effective' }, before);
      day(line, seconds, dialog.getRootNode().host.lang, true);
      line.append(after);
    },
    since(text, only) {
      const line = add(side, 'div', { class: 'since', role: 'status' });
      add(line, 'p', {}, text);
      const label = add(line, 'label');
      const box = add(label, 'input', { type: 'checkbox' });
      label.append(only);
      box.addEventListener('change', () => words.classList.toggle('only', box.checked));
    },
    removed: (text) => add(side, 'p', { class: 'removed' }, text),
    trouble: (text) => add(main, 'p', { class: 'trouble', role: 'status' }, text),
    say: (state, text) => state == kind && things.trouble(text),
    open: (label) => address && address[0] != '#' && add(more, 'a', { href: address, target: '_blank', rel: 'noopener' }, label),
    declaration: (label) => declaration(more, label, () => glue.declare(brief)),
    tools: (...labels) => { tools = labels; },
    part: draw,
    button(part, label) {
      foot ||= add(add(dialog, 'footer', { role: 'presentation' }), 'div');
      add(foot, 'button', { part, type: 'button' }, label);
    },
  };
  const lines = `${glue.frame(brief)}${read}`.split('\n');
  for (const line of lines) {
    const [word, ...fields] = line.split('\t');
    things[word]?.(...fields);
  }
  main.append(words);
  within(words);
  if (tools) {
    const [label, seek, print, before, after] = tools;
    const row = add(side, 'div', { class: 'tools', role: 'search' });
    search(row, seek, words, before, after);
    add(more, 'button', { type: 'button', class: 'print' }, print).addEventListener('click', () => paper(title.textContent, words));
    contents(side, label, words, dialog);
  }
  languages(more, lines);
  // A long title makes the head higher, and what stands below it must know.
  dialog.style.setProperty('--head', `${head.offsetHeight}px`);
  // Whoever was about to press something finds it again.
  if (focused) (dialog.querySelector(`[part=${focused}]`) || title).focus();
  if (unfolded) dialog.querySelector('.declaration').open = true;
  jump();
}

/** With the filter on, a heading stays where something under it has changed. */
function within(words) {
  let heading;
  for (const part of words.querySelectorAll('[id]')) {
    if (part.matches('h3')) heading = part;
    else if (part.dataset.mark && heading) heading.dataset.within = '';
  }
}

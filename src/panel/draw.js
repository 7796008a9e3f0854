// The drawing of the dialog, from the lines of `core::panel`.
import { day } from './day.js';
import { declaration } from './declare.js';
import { languages } from './languages.js';

/** Draws a dialog into `root`, closed; `read` gives the declaration. */
export function draw(root, text, read) {
  const dialog = add(root, 'dialog', { part: 'panel', class: 'layer', 'aria-labelledby': 'title' });
  let group;
  let list;
  let buttons;
  let foot;
  const things = {
    title(name, close) {
      // A dialog's head and foot are no landmarks of the page.
      const head = add(dialog, 'header', { role: 'presentation' });
      // The heading takes the focus when the dialog opens, so that it is read from its beginning.
      add(head, 'h2', { id: 'title', tabindex: -1, autofocus: '' }, name);
      add(head, 'button', { part: 'close', type: 'button', 'aria-label': close }, '×');
    },
    intro(words) {
      group = add(dialog, 'p', {}, words);
    },
    rest(label, names) {
      group = add(dialog, 'p', { class: 'rest', role: 'status' });
      add(group, 'b', {}, label);
      group.append(` ${names} `);
    },
    policy(label, href) {
      group.append(' ');
      add(group, 'a', { part: 'policy', href, target: '_blank', rel: 'noopener' }, label);
    },
    category(id, name, about, granted, required) {
      group = add(dialog, 'section', { role: 'group', 'aria-labelledby': `name-${id}` });
      list = null;
      const line = add(group, 'label');
      const words = add(line, 'span');
      add(words, 'b', { id: `name-${id}` }, name);
      add(words, 'small', { id: `about-${id}` }, about);
      toggle(line, id, granted, required, { 'aria-labelledby': `name-${id}`, 'aria-describedby': `about-${id}` });
    },
    service(id, name, granted, required) {
      list ||= add(group, 'ul');
      const line = add(add(list, 'li'), 'label');
      add(line, 'span', {}, name);
      toggle(line, id, granted, required, {});
    },
    declaration: (label) => declaration(dialog, label, read),
    button(part, label) {
      if (part == 'reload') return add(group, 'button', { part, type: 'button' }, label).addEventListener('click', () => location.reload());
      foot ||= add(dialog, 'footer', { role: 'presentation' });
      if (part == 'reject') buttons = add(foot, 'div');
      add(part == 'withdraw' || part == 'receipt' ? foot : buttons, 'button', { part, type: 'button' }, label);
    },
    chosen(before, seconds, after) {
      const line = add(foot, 'p', {}, before);
      day(line, seconds, root.host.lang);
      line.append(after);
    },
  };
  const lines = text.split('\n');
  for (const line of lines) {
    const [word, ...fields] = line.split('\t');
    things[word]?.(...fields);
  }
  languages(foot, lines);
  return dialog;
}

function toggle(line, name, granted, required, attributes) {
  const input = add(line, 'input', { type: 'checkbox', role: 'switch', part: 'switch', name, ...attributes });
  input.checked = granted;
  input.disabled = required;
}

/** Adds one element; an attribute that is `null` is left out. */
export function add(parent, tag, attributes = {}, text = '') {
  const element = document.createElement(tag);
  for (const name in attributes) if (attributes[name] != null) element.setAttribute(name, attributes[name]);
  element.textContent = text;
  return parent.appendChild(element);
}

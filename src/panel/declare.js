// The cookie declaration, from the lines of `core::declaration`: a heading for each category and service, a table for each service.
import { add } from './draw.js';

// A table that is laid out as something else is one for the ear only when it says so:
// https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
const ROLES = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };

/** Draws the fold of the declaration; what is in it is drawn when it is opened. */
export function declaration(parent, label, read) {
  const fold = add(parent, 'details', { class: 'declaration' });
  add(fold, 'summary', {}, label);
  fold.addEventListener('toggle', () => declare(fold, read()), { once: true });
}

function declare(parent, text) {
  let heads;
  let mark;
  let service;
  let table;
  let group;
  let doubted;
  /** Adds an element that says something, and what is to be known of it when nobody confirms it. */
  const say = (place, tag, words, doubt, attributes) => {
    const element = add(place, tag, attributes, words);
    if (doubt) {
      add(element, 'span', { 'aria-hidden': true }, '*');
      // Nobody hears an asterisk.
      add(element, 'span', { class: 'unseen' }, ` (${mark})`);
      doubted = true;
    }
    return element;
  };
  /** Closes a service: what its asterisks mean. */
  const end = () => {
    if (doubted) add(parent, 'p', { 'aria-hidden': true }, `* ${mark}`);
    table = doubted = null;
  };
  const things = {
    head(...words) {
      mark = words.pop();
      heads = words;
    },
    category(name, about) {
      end();
      add(parent, 'h3', {}, name);
      if (about) add(parent, 'p', {}, about);
    },
    service(name, doubt) {
      end();
      service = name;
      say(parent, 'h4', name, doubt);
    },
    provider(label, name, doubt) {
      say(parent, 'p', `${label}: ${name}`, doubt);
    },
    policy(label, href, doubt) {
      say(add(parent, 'p'), 'a', label, doubt, { href, target: '_blank', rel: 'noopener' });
    },
    nothing(words) {
      add(parent, 'p', {}, words);
    },
    kind(label) {
      if (!table) {
        table = add(parent, 'table');
        add(table, 'caption', { class: 'unseen' }, service);
        const row = add(add(table, 'thead'), 'tr');
        for (const head of heads) add(row, 'th', { scope: 'col', role: 'columnheader' }, head);
      }
      group = add(table, 'tbody');
      add(add(group, 'tr'), 'th', { scope: 'rowgroup', role: 'rowheader', colspan: heads.length }, label);
    },
    trace(names, doubt, ...cells) {
      const row = add(group, 'tr');
      const head = say(row, 'th', '', doubt, { scope: 'row', role: 'rowheader' });
      head.prepend(...names.split(' ').flatMap((name, index) => [index ? ', ' : '', code(name)]));
      say(row, 'td', cells[0], cells[1]);
      say(row, 'td', cells[2], cells[3]);
    },
  };
  for (const line of text.split('\n')) {
    const [word, ...fields] = line.split('\t');
    things[word]?.(...fields);
  }
  end();
  for (const part of parent.querySelectorAll('table, thead, tbody, tr, td')) part.setAttribute('role', ROLES[part.localName]);
}

/** A name as it stands in the browser: not for translators. */
function code(name) {
  const element = document.createElement('code');
  element.translate = false;
  element.textContent = name;
  return element;
}

// The search within the text: every place that matches is marked, and Enter leads from one to the next.
import { add } from './draw.js';

/** Uzbek texts write one letter with five kinds of apostrophe; whoever searches has one on the keyboard.
 * İ alone would be two letters in lower case, and the places would be others. */
const plain = (text) => text.replace(/İ/g, 'i').toLowerCase().replace(/[ʻʼ‘’`´]/g, "'");

/** Draws the field into `parent`; it searches in `text` and says how much it found between two words. */
export function search(parent, label, text, before, after) {
  const field = add(parent, 'input', { type: 'search', 'aria-label': label, placeholder: label });
  const found = add(parent, 'span', { role: 'status' });
  let marks = [];
  let at = -1;
  field.addEventListener('input', () => {
    clear(marks);
    at = -1;
    // One letter would mark half of the text.
    const wanted = plain(field.value.trim());
    marks = wanted.length > 1 ? mark(text, wanted) : [];
    found.textContent = wanted.length > 1 ? before + marks.length + after : '';
    marks[0]?.scrollIntoView({ block: 'center' });
  });
  field.addEventListener('keydown', (event) => {
    if (event.key != 'Enter' || !marks.length) return;
    event.preventDefault();
    marks[at]?.classList.remove('here');
    at = (at + (event.shiftKey ? marks.length - 1 : 1)) % marks.length;
    marks[at].classList.add('here');
    marks[at].scrollIntoView({ block: 'center' });
  });
}

function mark(text, wanted) {
  const marks = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (let node of nodes) {
    for (let at; (at = plain(node.data).indexOf(wanted)) >= 0;) {
      const hit = node.splitText(at);
      node = hit.splitText(wanted.length);
      const element = document.createElement('mark');
      hit.replaceWith(element);
      element.append(hit);
      marks.push(element);
    }
  }
  return marks;
}

function clear(marks) {
  for (const element of marks) {
    const parent = element.parentNode;
    element.replaceWith(...element.childNodes);
    parent?.normalize();
  }
}

// The table of contents: it leads to the sections and follows the scroll.
import { add } from './draw.js';

/** Draws it into `parent` for the headings of `text`, which scrolls in `dialog`. */
export function contents(parent, label, text, dialog) {
  const headings = [...text.querySelectorAll('h3')];
  if (headings.length < 2) return;
  const fold = add(parent, 'details', { class: 'contents' });
  add(fold, 'summary', {}, label);
  const list = add(add(fold, 'nav', { 'aria-label': label }), 'ol');
  const links = headings.map((heading) => add(add(list, 'li'), 'a', { href: `#${heading.id}` }, heading.textContent));
  // Beside the text where there is room for it, above it and folded where there is not.
  const wide = matchMedia('(min-width: 900px)');
  fold.open = wide.matches;
  list.addEventListener('click', (event) => {
    const at = links.indexOf(event.target.closest('a'));
    if (at < 0) return;
    // The page's own address stays: many sites route by what stands behind its `#`.
    event.preventDefault();
    if (!wide.matches) fold.open = false;
    go(headings[at]);
  });
  const follow = () => {
    const edge = dialog.getBoundingClientRect().top + 120;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < edge).length;
    links.forEach((link, at) => link.setAttribute('aria-current', at == Math.max(passed - 1, 0)));
  };
  let due;
  dialog.addEventListener('scroll', () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(follow);
  }, { passive: true });
  follow();
}

/** Brings a part under the eyes and the screen reader. */
export function go(part) {
  part.scrollIntoView({ block: 'start' });
  part.focus({ preventScroll: true });
}

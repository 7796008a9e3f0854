// The eye of `Visitor`: finds a thing on the page or in the widget's shadow root and says how it looks.
const [question, part, id, selector] = arguments;

const roots = [...document.querySelectorAll('makul-consent')].map((host) => host.shadowRoot).filter(Boolean);
const named = (element) =>
  [element.name, element.value, element.id, element.dataset.id, element.dataset.category, element.dataset.service].includes(id);
const candidates = selector
  ? selector.startsWith('::') ? roots.flatMap((root) => [...root.querySelectorAll(selector.slice(2))]) : [...document.querySelectorAll(selector)]
  : roots.flatMap((root) => [...root.querySelectorAll(`[part~="${part}"]`)]).filter((element) => !id || named(element));
const boxed = (element) => element.getBoundingClientRect().width > 0 && element.getBoundingClientRect().height > 0;
const sight = (element) => {
  const box = element.getBoundingClientRect();
  // A link that goes on in the next line has a middle where it is not: its longest line counts.
  const line = [...element.getClientRects()].sort((one, other) => other.width - one.width)[0] || box;
  const left = Math.max(line.left, 0);
  const top = Math.max(line.top, 0);
  const right = Math.min(line.right, innerWidth);
  const bottom = Math.min(line.bottom, innerHeight);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const inView = boxed(element) && right > left && bottom > top;
  const shown = !element.checkVisibility || element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const hit = inView ? element.getRootNode().elementFromPoint(x, y) : null;
  const onTop = Boolean(hit) && element.contains(hit);
  return { seen: inView && shown && onTop, under: inView && !onTop ? describe(hit) : null, left: box.left, top: box.top, width: box.width, height: box.height, x, y };
};
const describe = (element) => {
  if (!element) return null;
  const name = element.getAttribute('part') || element.id || '';
  return element.localName + (name && '.' + name);
};
const spoken = (element) =>
  element.getAttribute('aria-label') ||
  (element.getAttribute('aria-labelledby') || '')
    .split(/\s+/)
    .map((label) => (label && element.getRootNode().getElementById(label)?.textContent) || '')
    .join(' ')
    .trim() ||
  (element.labels?.[0] || element).textContent.trim();

// Both layers may have a part of one name: the visitor means the one in sight.
const thing = candidates.find((element) => sight(element).seen) || candidates.find(boxed) || candidates[0];

if (question === 'focused') {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ? focused.getAttribute('part') || focused.id || focused.localName : '';
}
if (question === 'scroll') {
  thing?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return null;
}
const blank = { exists: false, seen: false, under: null, left: 0, top: 0, width: 0, height: 0, x: 0, y: 0, text: '', name: '', on: false, disabled: false };
if (!thing) return blank;

return {
  exists: true,
  ...sight(thing),
  text: (thing.innerText ?? thing.textContent).trim(),
  name: spoken(thing),
  on: thing.getAttribute('aria-checked') === 'true' || thing.checked === true,
  disabled: thing.disabled === true || thing.getAttribute('aria-disabled') === 'true',
};

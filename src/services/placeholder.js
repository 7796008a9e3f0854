// The placeholder: what stands in the place of a frame that is held, as large as the frame and where it would be.
import css from 'makul:style';

/** What says where a box is and how large. Of what is not displayed a browser tells these as they were written, in percent too: https://drafts.csswg.org/cssom/#resolved-values */
const MEASURES = 'position top right bottom left float clear width height min-width max-width min-height max-height aspect-ratio box-sizing margin padding border-width border-radius flex align-self justify-self order grid-area vertical-align z-index'.split(' ');
/** The size of a frame that says nothing of it: https://drafts.csswg.org/css-images/#default-object-size */
const WIDTH = 300;
const HEIGHT = 150;
/** No finger meets what is smaller. */
const LEAST = 44;

const places = new WeakMap();
/** Who waits to be fitted, all in one go: a page with many frames is measured once. */
let unfitted = [];
let sheet;
/** Frames that are too small, or not shown: they have none until they are. */
const sizes = new ResizeObserver((changes) => fit(changes.map(({ target }) => places.get(target)).filter(({ held }) => held)));

/** A placeholder for an element, not shown yet. `words` answers with language, theme, name, sentence and two buttons; `press` hears `once` or `always`. */
export function cover(element, words, press) {
  const frame = element.localName == 'iframe';
  let host;
  let parts;
  let display;
  const raise = () => {
    // A copy of a frame that was held.
    if (element.style.getPropertyPriority('display')) element.style.display = '';
    host = document.createElement('makul-consent');
    const root = host.attachShadow({ mode: 'open' });
    dress(root);
    const box = add(root, 'div', 'placeholder');
    box.setAttribute('role', 'group');
    const text = add(box, 'div');
    parts = [box, add(text, 'strong'), add(text, 'p')];
    const buttons = add(box, 'div');
    // What a template has in it follows the gate, which knows of no once.
    for (const name of frame ? ['once', 'always'] : ['always']) {
      const button = add(buttons, 'button', name);
      button.type = 'button';
      button.addEventListener('click', (event) => press(event, name));
      parts.push(button);
    }
  };
  const place = {
    element,
    held: false,
    small: false,
    hold() {
      place.held = true;
      if (!host) raise();
      place.say();
      if (!unfitted.length) queueMicrotask(() => fit(unfitted.splice(0)));
      unfitted.push(place);
    },
    release() {
      if (!place.held) return;
      place.held = place.small = false;
      sizes.unobserve(element);
      const focused = document.activeElement == host;
      place.bare();
      host.remove();
      if (focused) element.focus();
    },
    /** Shows the frame itself, and no placeholder, as long as it is measured. */
    bare() {
      host.style.setProperty('display', 'none', 'important');
      if (display) element.style.setProperty('display', ...display);
      display = null;
    },
    hide() {
      display = [element.style.display, element.style.getPropertyPriority('display')];
      element.style.setProperty('display', 'none', 'important');
    },
    stand(measures) {
      for (const name in measures) host.style.setProperty(name, measures[name], 'important');
      if (host.previousSibling != element) element.after(host);
      return host;
    },
    say() {
      if (!place.held) return;
      const [language, theme, name, sentence, once, always] = words();
      const title = element.title ? `${name}: ${element.title}` : name;
      const labels = [title, sentence, ...(frame ? [once] : []), always];
      host.lang = language;
      host.setAttribute('theme', theme || 'auto');
      // A colour that the panel had to correct, see `src/panel/contrast.js`.
      const corrected = document.querySelector('html>makul-consent')?.style;
      for (const name of ['--makul-color', '--makul-on-accent']) host.style.setProperty(name, corrected?.getPropertyValue(name) || '', 'important');
      parts[0].setAttribute('aria-label', title);
      parts.slice(1).forEach((part, at) => { part.textContent = labels[at]; });
    },
    /** Stays behind its element, wherever the page has moved that. */
    follow() {
      if (!place.held || host.previousSibling == element) return;
      host.remove();
      if (element.isConnected) fit([place]);
    },
  };
  places.set(element, place);
  return place;
}

/** Makes placeholders as large as what they stand for. Every reading comes before every writing, or a page would be laid out anew for each. */
export function fit(wanted) {
  const held = wanted.filter(({ held, element }) => held && element.isConnected);
  for (const place of held.filter(({ element }) => element.localName != 'iframe')) {
    const { width, height } = place.element.dataset;
    place.stand({ display: 'block', position: 'relative', width: length(width) || '100%', height: length(height) });
  }
  const frames = held.filter(({ element }) => element.localName == 'iframe');
  for (const place of frames) place.bare();
  const seen = frames.map((place) => [place, size(place.element), shape(place.element)]);
  const large = seen.filter(([place, [width, height]]) => {
    const small = width < LEAST || height < LEAST;
    // Whoever observes twice is told of the same size again.
    if (small != place.small) sizes[small ? 'observe' : 'unobserve'](place.element);
    place.small = small;
    return !small;
  });
  for (const [place] of large) place.hide();
  const read = large.map(([{ element }, , shape]) => measure(getComputedStyle(element), shape));
  const hosts = large.map(([place], at) => place.stand(read[at]));
  const boxes = hosts.map(size);
  large.forEach(([place, [width, height]], at) => {
    const [wide, high] = boxes[at];
    if (Math.abs(wide - width) > 0.5 || Math.abs(high - height) > 0.5) place.stand({ 'box-sizing': 'border-box', 'aspect-ratio': 'auto', width: `${width}px`, height: `${height}px` });
  });
}

/** How large a box is, as if it were not turned. */
function size(element) {
  const { width, height } = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element;
  // Layout is in fractions of pixels, which these two do not tell.
  return Math.abs(width - offsetWidth) + Math.abs(height - offsetHeight) < 2 ? [width, height] : [offsetWidth, offsetHeight];
}

/** What only a box that is displayed can tell. */
function shape(element) {
  const { display, transform } = getComputedStyle(element);
  return { display, transform };
}

/** The measures of a frame that is not displayed, for a box that is no frame. */
function measure(style, { display, transform }) {
  const measures = { display: display == 'inline' ? 'inline-block' : display, transform, border: 'solid transparent' };
  for (const name of MEASURES) measures[name] = style.getPropertyValue(name);
  const { width, height, position } = measures;
  const ratio = (measures['aspect-ratio'] || 'auto') != 'auto';
  if (position == 'static') measures.position = 'relative';
  if (width == 'auto' && !(ratio && height != 'auto')) measures.width = `${WIDTH}px`;
  if (height == 'auto' && !ratio) measures.height = `${HEIGHT}px`;
  return measures;
}

const length = (text) => (+text ? `${text}px` : text);

function dress(root) {
  try {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4: https://caniuse.com/mdn-api_cssstylesheet_cssstylesheet
    add(root, 'style').textContent = css;
  }
}

function add(parent, tag, part) {
  const element = document.createElement(tag);
  if (part) element.setAttribute('part', part);
  return parent.appendChild(element);
}

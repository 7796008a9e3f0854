// The markup of other tools: each kind is translated into our own attributes, and the gate takes it from there.
import { fill, several, show } from './follow.js';
import { hands } from './hands.js';
import { read } from './kinds.js';
import { meaning } from './meaning.js';

/** What the gate takes when it has our attributes. */
const GATED = 'script,iframe,img,link,template';
/** Cookiebot shows and hides what has such a class. */
const SHOWN = /^cookieconsent-opt(in|out)-(\w+)$/;

const met = new WeakSet();
const told = new Set();
let queue = [];
let turn;

/** Takes in an element that another tool's markup may be on; the promise is kept when the gate knows of it. All that came together are translated together, once the configuration is there. */
export function meet(element) {
  if (!met.has(element)) queue.push(element);
  met.add(element);
  return (turn ||= window.makul.ready.then(take));
}

function take() {
  const elements = queue;
  queue = [];
  turn = null;
  if (hands.tell('setting', 'adapters') == 'false') return;
  const ours = elements.flatMap(translate);
  // With the last one the gate puts all of them in order, and lets in what may come in.
  ours.forEach((element, index) => hands.look(element, index == ours.length - 1));
}

/** Answers with what is the gate's now. */
function translate(element) {
  const mark = read(element);
  classes(element);
  if (!mark) return inside(element);
  const { words, source, text } = mark;
  const unknown = words.find((word) => !meaning(word));
  if (unknown || !words.length) {
    // A name and a source are also what any script that loads pictures late may write.
    if (!source || mark.mark != 'data-name' || element.matches('script,iframe')) complain(element, mark, `nobody knows ${unknown || text}: name a category or service so, or write data-category`);
    return [];
  }
  if (isLate(element, source)) {
    complain(element, mark, 'it was not held by its own markup and has loaded; write data-src, and type="text/plain" for a script');
    return [];
  }
  return place(element, words.map(meaning), source);
}

/** Gives an element our attributes. */
function place(element, meanings, source) {
  const names = [...new Set(meanings.map(([category, service]) => service || category))];
  const { dataset } = element;
  if (!element.matches(GATED)) {
    meanings.forEach(([category]) => note(category));
    if (source) fill(element, names, source);
    return inside(element);
  }
  if (source) dataset.src = source;
  if (element.matches('script')) element.type = 'text/plain';
  else if (element.type == 'opt-in') element.type = dataset.type || '';
  const scripts = element.matches('template') ? unpack(element) : [element];
  for (const script of scripts) {
    const [category, service] = meanings[0];
    if (service && names.length == 1) script.dataset.service = service;
    script.dataset.category = category;
    if (names.length > 1) several(script, names);
  }
  if (names.length > 1) meanings.forEach(([category]) => note(category));
  return scripts;
}

/** The scripts of a template that has nothing else, in its place, so that they keep their turn; else the template. */
function unpack(template) {
  const { content } = template;
  const scripts = [...content.children];
  const others = [...content.childNodes].some((node) => node.nodeType == 3 && node.data.trim());
  if (others || !scripts.length || scripts.some((script) => !script.matches('script'))) return [template];
  for (const script of scripts) {
    script.dataset.type = script.type;
    script.type = 'text/plain';
  }
  template.after(content);
  return scripts;
}

/** Whether the browser has loaded or run it before anybody could keep it. */
function isLate(element, source) {
  if (element.matches('template') || source) return false;
  if (element.matches('script')) return !/^(text\/plain|opt-in)$/i.test(element.type);
  return element.hasAttribute('src');
}

function classes(element) {
  const names = { in: [], out: [] };
  for (const name of element.classList) {
    const [, side, word] = SHOWN.exec(name) || [];
    const found = side && meaning(word);
    if (found) names[side].push(found[0]);
  }
  for (const side in names) if (names[side].length) show(element, names[side], side == 'out');
}

/** The gate looks at what is added and not into it, when that itself is marked. */
function inside(element) {
  for (const child of element.children) hands.look(child);
  return [];
}

/** What an element of several categories, or none of the gate's, asks for. */
function note(category) {
  if (hands.seen().has(category)) return;
  hands.seen().add(category);
  hands.tell('seen', category);
}

function complain(element, { tool, mark, text }, trouble) {
  const line = `makul: <${element.localName} ${mark}="${text}"> of ${tool}: ${trouble}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line, element);
}

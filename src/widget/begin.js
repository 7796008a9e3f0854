// The beginning, common to the classic script and the module: configuration in, widget on, queue served.
import * as glue from 'makul:glue';
import { call, makul, wake } from './api.js';

/** Starts the hall with the tag's attributes, the page's inline JSON, `given`, and later `data-config`. */
export function begin(instance, tag, given, panel) {
  glue.attach(instance);
  const inline = document.getElementById('makul');
  const source = tag?.getAttribute('data-config');
  panel ||= tag?.src ? new URL('makul-panel.js', tag.src).href : 'makul-panel.js';
  glue.start(tag, inline?.type == 'application/json' ? inline.textContent : undefined, given, panel, !!source);
  wake();
  if (source) fetch(source).then((answer) => answer.json()).then(glue.arrived, () => glue.arrived());
  const queue = window.makulQueue;
  window.makulQueue = { push: (...later) => later.forEach((each) => call(each, makul)) };
  if (Array.isArray(queue)) window.makulQueue.push(...queue);
}

// The notice: the policy has changed, and the choice still holds for some days. It asks nothing and takes no focus.
import { add } from './draw.js';
import { dress } from './dress.js';
import { get, set } from './shelf.js';

/** Shows it, until it has been closed or the policy looked at. */
export function notice(tell, version, before, seconds, after, see, close) {
  const root = document.querySelector('makul-consent')?.shadowRoot;
  if (!root || get('makul.noticed') == version || root.querySelector('[part=notice]')) return;
  dress(root);
  const bar = add(root, 'section', { part: 'notice', role: 'status' });
  const day = new Date(seconds * 1e3);
  const line = add(bar, 'p', {}, before);
  add(line, 'time', { datetime: day.toISOString() }, day.toLocaleDateString(root.host.lang, { dateStyle: 'long' }));
  line.append(after);
  const buttons = add(bar, 'div');
  for (const [label, word] of [[see, 'policy'], [close, '']]) {
    add(buttons, 'button', { type: 'button' }, label).addEventListener('click', (event) => {
      set('makul.noticed', version);
      bar.remove();
      if (word) tell(word, '', event.isTrusted);
    });
  }
}

// The notice: the policy has changed, and the choice still holds for some days. It asks nothing and takes no focus.
import { day } from './day.js';
import { add } from './draw.js';
import { dress } from './dress.js';
import { get, set } from './shelf.js';

/** Shows it, until it has been closed or the policy looked at. */
export function notice(tell, version, before, seconds, after, see, close) {
  const root = document.querySelector('makul-consent')?.shadowRoot;
  if (!root || get('makul.noticed') == version || root.querySelector('[part=notice]')) return;
  dress(root);
  const bar = add(root, 'section', { part: 'notice', role: 'status' });
  const line = add(bar, 'p', {}, before);
  day(line, seconds, root.host.lang);
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

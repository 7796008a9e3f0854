// The language switch, the same in every dialog.
import { add } from './draw.js';

/** Draws it into `parent` from the `language` and `locale` lines of a dialog. */
export function languages(parent, lines) {
  let select;
  const things = {
    language(label) {
      select = add(add(parent, 'label', {}, label), 'select', { part: 'language' });
    },
    locale(value, name, shown) {
      add(select, 'option', { value, lang: value }, name).selected = shown;
    },
  };
  for (const line of lines) {
    const [word, ...fields] = line.split('\t');
    things[word]?.(...fields);
  }
}

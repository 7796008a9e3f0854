// The check: whether the policy is still the one that the visitor's choice was made in view of. What follows, `core::errand` says.
import * as glue from 'makul:glue';
import { notice } from './notice.js';
import { policy } from './policy.js';
import { get, set } from './shelf.js';
import { understanding } from './understanding.js';

/** Looks at the policy for the choice of a brief; answers whether there is nothing left to do. */
export async function check(brief, tell) {
  const view = glue.view(brief);
  const there = glue.addresses(brief, true);
  // Without a policy only a revision with days of grace has an end to be found.
  if (!there && !/\d$/.test(view)) return true;
  const found = there && await policy(brief, true);
  const { kind, text, tag } = found || { kind: 'missing', text: '', tag: '' };
  const { errand } = await understanding();
  const now = `${Math.floor(Date.now() / 1e3)}`;
  const things = {
    keep(name, value) {
      set(`makul.${name}`, value);
      // Its parts can be told apart in this language only.
      if (name == 'read') set('makul.tag', tag);
    },
    tell: (word, ...fields) => tell(word, fields.join('\t')),
    notice: (...fields) => notice(tell, ...fields),
  };
  for (const line of errand(view, kind, text, get('makul.policy') || '', get('makul.tag') == tag && get('makul.read') || '', now).split('\n')) {
    const [word, ...fields] = line.split('\t');
    things[word]?.(...fields);
  }
  // What the network did not give today it may give on the next page.
  return !found || kind != 'missing';
}

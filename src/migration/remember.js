// Remembering: what a visitor chose where another tool asked becomes the record, so that nobody is asked twice.
import * as glue from 'makul:glue';
import { found } from './found.js';
import { hands } from './hands.js';

/** Takes over what other tools stored, before the question is asked. */
export function remember() {
  const { report, store, tell } = hands;
  // Whoever has answered meanwhile, here or in another tab, has the last word.
  if (report().split('\n')[0].split('\t')[2]) return;
  // Whose browser says no for them is asked nothing that an old yes could spare: docs/adr/0007-gpc-is-an-answer.md
  const { doNotTrack, globalPrivacyControl } = navigator;
  if (tell('setting', 'import') == 'false' || globalPrivacyControl || doNotTrack == '1') return;
  const chance = Array.from({ length: 4 }, () => Math.floor(Math.random() * 2 ** 32)).join(' ');
  const now = `${Math.floor(Date.now() / 1e3)}`;
  const line = glue.adopted(report(), found(), tell('setting', 'policyRevision'), now, chance);
  if (!line) return;
  tell('recall', `makul=${line}`);
  store();
}

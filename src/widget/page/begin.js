// The beginning, common to the classic script and the module: configuration in, widget on, queue served.
import * as glue from 'makul:glue';
import { call, makul, wake } from './api.js';
import { press, words } from './banner.js';
import * as gate from './gate.js';
import { attributes, hand, lines } from './configuration.js';
import { block, settle } from './script.js';
import { foreign } from './services.js';
import * as store from './store.js';
import { tell } from './tell.js';

/** Starts the hall with the tag's attributes, under the page's inline JSON, under `given`; `data-config` comes later. */
export function begin(instance, tag, given, base) {
  glue.attach(instance);
  settle(base);
  // What the panel found on an earlier page: since when a choice must be of this version of the policy.
  const [version, since] = store.disk()?.getItem('makul.policy')?.split(' ') || [];
  if (since < Date.now() / 1e3) hand('read', `policyDue\ts\t${version}`);
  hand('read', attributes(tag));
  const inline = document.getElementById('makul');
  if (inline?.type == 'application/json') {
    try {
      hand('read', lines(JSON.parse(inline.textContent)));
    } catch (error) {
      unreadable('#makul', error);
    }
  }
  if (given) hand('read', lines(given));
  if (tell('setting', 'block') == 'known') block(tag);
  const source = tag?.dataset.config;
  const { doNotTrack, globalPrivacyControl, languages } = navigator;
  wake();
  const refused = globalPrivacyControl || doNotTrack == '1' ? 1 : '';
  const records = store.records();
  // Whoever has answered another tool's question is not asked again, see `core::import`.
  const elsewhere = /(^| )makul=/.test(records) ? '' : store.elsewhere();
  tell('start', [records, refused, source || elsewhere, document.documentElement.lang, ...(languages || [])].join('\n'));
  document.addEventListener('click', (event) => press(event, 'data-makul'));
  // A link to a clause, from here or from anywhere; without a policy it is the page's own.
  const jump = () => { if (words[1] && location.hash.startsWith('#policy-')) tell('policy'); };
  addEventListener('hashchange', jump);
  jump();
  store.attend();
  gate.attend();
  if (source || elsewhere) {
    Promise.all([
      source && fetch(source).then((answer) => answer.json()).then(lines).catch((error) => unreadable(source, error)),
      elsewhere && foreign((migration) => migration),
    ]).then(([text, migration]) => {
      hand('configure', text || '');
      if (migration) migration.remember();
      tell('arrived');
      gate.look(document);
      jump();
    });
  }
  const queue = window.makulQueue;
  window.makulQueue = { push: (...later) => later.forEach((each) => call(each, makul)) };
  if (queue?.length) window.makulQueue.push(...queue);
}

function unreadable(place, error) {
  console.warn(`makul: unreadable: ${place}`, error);
}

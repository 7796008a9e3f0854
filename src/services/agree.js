// Agreement: a tick box of the site's own form that stands for agreeing to the policy. It is no consent to cookies, and none is taken from it.
import * as glue from 'makul:glue';
import { hands } from './kit.js';

/** Takes a box in, once the policy is known: never ticked for the visitor, with a label if it has none, and with a field beside it that says what was agreed to. */
export function agree(box) {
  const [name, address] = hands.words();
  const { locale } = window.makul.consent;
  const source = box.dataset.policy || address;
  if (!source) return;
  const policy = source.replace('{locale}', locale);
  const field = create('input', { type: 'hidden', name: `${box.name || 'agree'}-receipt` });
  // Nor by a browser that remembers forms, on the way back.
  box.autocomplete = 'off';
  if (box.defaultChecked) box.checked = box.defaultChecked = false;
  if (!box.labels.length) {
    const label = create('label', { lang: locale });
    const link = create('a', { href: policy, target: '_blank', rel: 'noopener', textContent: name });
    box.replaceWith(label);
    // A policy of the form's own opens by itself, the site's in the reader.
    if (!box.dataset.policy) link.dataset.makul = 'policy';
    label.append(box, ` ${glue.agreement(locale)}: `, link);
  }
  // A form that is emptied changes its boxes without a word.
  box.form?.addEventListener('reset', () => field.remove());
  const note = () => {
    field.remove();
    if (!box.checked) return;
    const receipt = { policy, locale, at: new Date(), label: box.labels[0].textContent.trim() };
    const write = (revision) => { field.value = JSON.stringify({ ...receipt, revision }); };
    write(null);
    box.after(field);
    // Which version it was, the panel finds out, if it can be had.
    hands.version(source).then(write).catch(() => {});
  };
  box.addEventListener('change', note);
  // Who was quicker than this script has ticked it already.
  note();
}

/** A new element with these properties. */
const create = (tag, properties) => Object.assign(document.createElement(tag), properties);

// Agreement: a tick box of the site's own form that stands for agreeing to the policy. It is no consent to cookies, and none is taken from it.
import { brief, summon } from './panel.js';
import { locale } from './report.js';
import { create } from './script.js';

/** The words that the hall has for it: "I agree", the link's label, the policy's address. */
let words;

/** Takes in the words of a scene. */
export const speak = (...said) => { words = said; };

/** Takes a box in: never ticked for the visitor, with a label if it has none, and with a field beside it that says what was agreed to. */
export function agree(box) {
  const own = box.dataset.policy;
  const address = () => (own || words[2]).replace('{locale}', locale);
  const field = create('input', { type: 'hidden', name: `${box.name || 'agree'}-receipt` });
  if (box.defaultChecked) box.checked = box.defaultChecked = false;
  if (!box.labels.length) {
    const label = create('label', { lang: locale });
    const link = create('a', { href: address(), target: '_blank', rel: 'noopener', textContent: words[1] });
    box.replaceWith(label);
    // A policy of the form's own opens by itself, the site's in the reader.
    if (!own) link.dataset.makul = 'policy';
    label.append(box, ` ${words[0]}: `, link);
  }
  box.addEventListener('change', () => {
    field.remove();
    if (!box.checked) return;
    const receipt = { policy: address(), locale, at: new Date(), label: box.labels[0].textContent.trim() };
    const write = (revision) => { field.value = JSON.stringify({ ...receipt, revision }); };
    write(null);
    box.after(field);
    // Which version it was, the panel finds out, if it can be had. The operator's revision is of the site's policy.
    const told = own ? `\nconfig\t\nconfig\tpolicy\ts\t${own}\nconfig\tpolicyRevision\ts\t` : '';
    summon().then((panel) => panel.version(brief() + told)).then(write).catch(() => {});
  });
}

// The article: the parts of a policy as elements, from the lines of `core::reader`.
import { add } from './draw.js';

/** Where a link of the text leads: a site, a letter, a call. */
const LEADS = {
  l: (text) => (/^https?:/i.test(text) ? text : `https://${text}`),
  e: (text) => `mailto:${text}`,
  p: (text) => `tel:${text.replace(/[^+\d]/g, '')}`,
};

/** Draws parts one after the other into `parent`. */
export function article(parent) {
  let list;
  /** Draws one part. */
  return (kind, address, printed, mark, label, lead, ...pieces) => {
    const bullet = kind == 'bullet';
    if (bullet) list ||= add(parent, 'ul');
    else list = null;
    const tag = { section: 'h3', heading: 'h4', bullet: 'li' }[kind] || 'p';
    const part = add(list || parent, tag, { id: `policy-${address}`, class: kind, tabindex: -1 });
    if (mark) part.dataset.mark = mark;
    // A bullet is drawn by the list; letters that count it are not.
    if (printed && !(bullet && /^\W$/.test(printed))) part.append(add(part, 'b', {}, printed), ' ');
    if (label) part.append(add(part, 'small', { class: 'mark' }, label), ' ');
    if (lead) add(part, 'b', {}, lead);
    for (const piece of pieces) {
      const text = piece.slice(1);
      const href = LEADS[piece[0]]?.(text);
      if (href) add(part, 'a', { href, target: '_blank', rel: 'noopener noreferrer' }, text);
      else part.append(text);
    }
    return part;
  };
}

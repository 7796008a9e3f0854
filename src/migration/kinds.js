// The kinds of markup that other consent tools are told by: one table, and how an element is read by it.

/**
 * `mark` is the attribute that names categories or services, or with `in` a class that begins so. `before` stands before a name,
 * `between` parts several, `free` is the name of what need not wait. `only` these elements have it. `src` is where the address is, if not
 * in `data-src` as with us. The more general comes last. Sources: docs/migration.md.
 */
const KINDS = [
  { tool: 'vanilla-cookieconsent 2', mark: 'data-cookiecategory' },
  { tool: 'Cookiebot', mark: 'data-cookieconsent', between: ',', free: 'ignore', src: 'data-cookieblock-src' },
  { tool: 'OneTrust', mark: 'class', before: 'optanon-category-', between: '-' },
  { tool: 'Usercentrics', mark: 'data-usercentrics', src: 'uc-src' },
  { tool: 'CookieYes', mark: 'data-cookieyes', before: 'cookieyes-' },
  { tool: 'consenti', mark: 'data-consenti-consent-script' },
  { tool: 'consenti', mark: 'data-consenti-category-script' },
  { tool: 'Orejime 3', mark: 'data-purpose', only: 'template' },
  { tool: 'Klaro or Orejime 2', mark: 'data-name' },
];

/** `{ tool, mark, text, words, source }` of an element, or nothing when no tool has marked it. */
export function read(element) {
  for (const { tool, mark, before = '', between, free, only = '*', src } of KINDS) {
    const text = mark == 'class' ? [...element.classList].find((name) => name.startsWith(before)) : element.getAttribute(mark);
    if (!text || !element.matches(only)) continue;
    const list = text.startsWith(before) ? text.slice(before.length) : text;
    const words = (between ? list.split(between) : [list]).map((word) => word.trim()).filter(Boolean);
    if (words.includes(free)) return;
    const at = [src, 'data-src', 'data-href'].find((name) => name && element.hasAttribute(name));
    return { tool, mark, text, words, source: at && element.getAttribute(at) };
  }
}

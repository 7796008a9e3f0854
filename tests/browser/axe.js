// Asks axe-core, which the page has been given, what it has against the document with the widget in it; answers with a list of complaints.
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // 2.5.8: https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
  iframes: false,
};
// What it could not measure counts too, but for what is half scrolled out of sight.
const unmeasured = ({ any }) => any.some(({ id, message }) => ['color-contrast', 'target-size'].includes(id) && !/obscured|overlap/.test(message));
// Axe knows nothing of the top layer, and judges no colour of what has scrolled under what sticks.
const { shadowRoot } = document.querySelector('makul-consent');
const still = new CSSStyleSheet();
const below = shadowRoot.querySelector('.layer[open]') ? '[part=banner], [part=reopen] { display: none }' : '';
still.replaceSync(`.layer header, .layer footer, .layer footer div, .layer .side { position: static } ${below}`);
shadowRoot.adoptedStyleSheets.push(still);
return axe.run(document, options).then(({ violations, incomplete }) => {
  shadowRoot.adoptedStyleSheets.pop();
  const complaints = ({ id, nodes }) => nodes.map(({ html, target, any, all, none }) => {
    const reasons = [...any, ...all, ...none].map(({ message }) => message).join(', ');
    return `${id}: ${target.flat().join(' ')}: ${reasons}: ${html.slice(0, 160)}`;
  });
  const open = incomplete.map((rule) => ({ ...rule, nodes: rule.nodes.filter(unmeasured) }));
  return [...violations, ...open].flatMap(complaints);
});

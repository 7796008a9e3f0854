// Looks for what a visitor would call broken in the layer with this part; answers with a list of complaints.
const layer = document.querySelector('makul-consent').shadowRoot.querySelector(`[part~="${arguments[0]}"]`);
const complaints = [];
const called = (element) => `${element.localName}.${element.getAttribute('part') || ''} "${element.textContent.trim().slice(0, 30)}"`;
// What is there for the ear alone is clipped away.
const shown = ({ visibility, clipPath }) => visibility !== 'hidden' && clipPath === 'none';
// What lies in a closed fold has a place, but is not shown.
const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0 && shown(getComputedStyle(element));
const all = [layer, ...layer.querySelectorAll('*')].filter(seen);
for (const element of all) {
  const box = element.getBoundingClientRect();
  if (box.left < -0.5 || box.right > innerWidth + 0.5) complaints.push('out of the window: ' + called(element));
  if (element.clientWidth && element.scrollWidth > element.clientWidth + 1) complaints.push('wider than its box: ' + called(element));
  if (element.localName === 'button' && element.scrollHeight > element.clientHeight + 1) complaints.push('taller than its box: ' + called(element));
}
const box = layer.getBoundingClientRect();
// The line at a bar's outer edge lies outside.
if (box.top < -1.5 || box.bottom > innerHeight + 1.5) complaints.push('higher than the window: ' + called(layer));
// What scrolls passes under what sticks: only controls that move together can lie over each other.
const raft = (element) => {
  while (element !== layer && getComputedStyle(element).position !== 'sticky') element = element.parentElement;
  return element;
};
const controls = all.filter((element) => element.matches('button, input, select, a'));
for (const [index, one] of controls.entries()) {
  for (const other of controls.slice(index + 1)) {
    if (raft(one) !== raft(other)) continue;
    // A link that goes on in the next line has two boxes.
    const over = [...one.getClientRects()].some((a) => [...other.getClientRects()].some((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5));
    if (over) complaints.push('lies over another: ' + called(one) + ' and ' + called(other));
  }
}
return complaints;

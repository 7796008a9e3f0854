// The contrast: a colour of the operator's that cannot be read on another is corrected. `makul check` tells of it.
import { add } from './draw.js';

/** Looks at the colours that the first layer has now. */
export function correct() {
  const root = document.querySelector('html>makul-consent')?.shadowRoot;
  // Whoever has chosen colours sees those.
  if (!root || matchMedia('(forced-colors:active)').matches) return;
  const { style } = root.host;
  const probe = add(root, 'i');
  /** Of whatever notation, it becomes `color(xyz-d65 x y z)`, and y is how light it is: https://www.w3.org/TR/css-color-4/#predefined-xyz; no number where browsers do not mix colours yet. */
  const light = (name) => {
    probe.style.color = `color-mix(in xyz,var(--${name}),var(--${name}))`;
    return +getComputedStyle(probe).color.split(' ')[2] + 0.05;
  };
  for (const [name, text, back] of [['--makul-color', 'text', 'back'], ['--makul-on-accent', 'on-accent', 'accent']]) {
    // What was corrected in one theme is measured anew in the other.
    style.removeProperty(name);
    const ratio = light(text) / light(back);
    // https://www.w3.org/TR/WCAG22/#contrast-minimum
    if (ratio < 4.5 && ratio > 1 / 4.5) style.setProperty(name, light(back) > 0.23 ? '#000' : '#fff', 'important');
  }
  probe.remove();
}

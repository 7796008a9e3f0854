// The focus of the page: what the visitor has reached by keyboard is never hidden behind what is fixed over it, WCAG 2.2 2.4.11.

/** Brings out what gets the focus: it is scrolled to the middle, or, where the page ends or does not scroll, what hides it goes to the other edge. */
export function attend() {
  addEventListener('focusin', (event) => {
    const [target] = event.composedPath();
    const root = document.querySelector('html>makul-consent')?.shadowRoot;
    if (!root || root.contains(target)) return;
    for (const part of root.querySelectorAll('[part]')) {
      const hidden = () => {
        const [a, b] = [target, part].map((element) => element.getBoundingClientRect());
        return a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right && b;
      };
      if (hidden()) target.scrollIntoView({ block: 'center' });
      const { top } = hidden();
      if (top > -9) part.style.setProperty('inset-block', top > 9 ? '-1px auto' : 'auto -1px', 'important');
    }
  });
}

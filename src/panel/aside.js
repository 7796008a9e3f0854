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
        return a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right;
      };
      if (hidden()) target.scrollIntoView({ block: 'center' });
      if (hidden()) part.style.setProperty('inset-block', part.offsetTop > 9 ? '0 auto' : 'auto 0', 'important');
    }
  });
}

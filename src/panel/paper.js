// The paper: the policy alone goes to the printer, not the page behind it.

/** Prints an element under a title. A frame of our own is all that a browser prints a part of a page from. */
export function paper(title, element) {
  const frame = document.createElement('iframe');
  // Not `hidden`: what is not displayed Firefox does not print, https://github.com/crabbly/Print.js/issues/448
  frame.style.cssText = 'position:fixed;left:-9999px';
  document.body.append(frame);
  const sheet = frame.contentDocument;
  sheet.title = title;
  const heading = sheet.createElement('h1');
  heading.textContent = title;
  sheet.body.append(heading, sheet.importNode(element, true));
  // It may go when the printer's dialog is gone, which is told at once where printing waits for it.
  frame.contentWindow.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow.print();
}

// A template: any markup that waits for a yes. What is in it is moved, never copied, so that it is the page's own: Trusted Types have nothing to say.

/** What a browser runs. */
const RUNS = /^$|^module$|^(text|application)\/(x-)?(java|ecma)script$/i;

/** Marks what would run, so that the gate lets it in in its order. */
export function mark(script, { category, service }) {
  const type = script.type.trim();
  if (!RUNS.test(type)) return;
  if (type) script.dataset.type = type;
  script.type = 'text/plain';
  if (category) script.dataset.category = category;
  if (service) script.dataset.service = service;
}

/** What puts the content of a template behind it, and takes it back. What its scripts did stays done. */
export function unfold(template) {
  const { content } = template;
  // Where the content ends, whatever its scripts have added to it.
  const end = document.createComment('');
  let nodes = [];
  return (on) => {
    if (on) {
      for (const script of content.querySelectorAll('script')) mark(script, template.dataset);
      nodes = [...content.childNodes];
      template.after(...nodes, end);
      return;
    }
    if (end.parentNode == template.parentNode && template.compareDocumentPosition(end) & 4) {
      nodes = [];
      for (let node = template.nextSibling; node != end; node = node.nextSibling) nodes.push(node);
    }
    content.append(...nodes.filter((node) => node.isConnected));
    end.remove();
  };
}

// Elements: scripts put into the page, with the values that Trusted Types guard: https://www.w3.org/TR/trusted-types/

let policy;
let base;

function trusted(kind, text) {
  policy ??= window.trustedTypes?.createPolicy('makul', { createHTML: (text) => text, createScriptURL: (text) => text }) || 0;
  return policy ? policy[kind](text) : text;
}

/** Sets `src`. */
export function address(script, url) {
  script.src = trusted('createScriptURL', url);
}

/** Adds a script to the page, marked as that of a service if it is one's, and answers with it. */
export function load(url, service) {
  const script = document.createElement('script');
  if (service) script.dataset.service = service;
  address(script, url);
  return document.head.appendChild(script);
}

/** Notes where our scripts are: beside this one. */
export const settle = (url) => { base = url; };

const place = (name) => new URL(`makul-${name}.js`, base).href;

/** Has what nobody marked held too, see `src/block/`: where the parser waits for `tag`, before anything that follows it. */
export function block(tag) {
  const url = place('block');
  try {
    if (tag == document.currentScript && !tag.async && !tag.defer) document.write(trusted('createHTML', `<script src="${url}" nonce="${tag.nonce}"></script>`));
  } catch {
    // No tag, or no HTML.
  }
  // Of one that a script has put in the browser does not let us write: https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#ignore-destructive-writes-counter
  if (tag?.nextSibling?.src != url) load(url);
}

/** A way to fetch another script of ours, once, and after a failure again. It finds `load` and a function `makul` on its own element, and calls that with what it offers. */
export function script(name, arrived) {
  let arrival;
  return () => (arrival ||= new Promise((resolve, reject) => {
    const script = load(place(name));
    script.makul = resolve;
    script.load = load;
    script.onerror = () => {
      arrival = 0;
      script.remove();
      reject(Error(`makul: no ${name}`));
    };
  }).then((found) => {
    arrived?.(found);
    return found;
  }));
}

// Elements: made, and scripts put into the page with the one value that Trusted Types guard.

let policy;

/** Sets `src` where Trusted Types guard it: https://www.w3.org/TR/trusted-types/ */
export function address(script, url) {
  policy ??= window.trustedTypes?.createPolicy('makul', { createScriptURL: (text) => text }) || 0;
  script.src = policy ? policy.createScriptURL(url) : url;
}

/** A new element with these properties. */
export const create = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** Adds a script to the page, and answers with it. */
export function load(url) {
  const script = create('script');
  address(script, url);
  return document.head.appendChild(script);
}

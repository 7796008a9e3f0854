// Scripts: put into the page, with the one value that Trusted Types guard.

let policy;

/** Sets `src` where Trusted Types guard it: https://www.w3.org/TR/trusted-types/ */
export function address(script, url) {
  policy ??= window.trustedTypes?.createPolicy('makul', { createScriptURL: (text) => text }) || 0;
  script.src = policy ? policy.createScriptURL(url) : url;
}

/** Adds a script to the page, and answers with it. */
export function load(url) {
  const script = document.createElement('script');
  address(script, url);
  return document.head.appendChild(script);
}

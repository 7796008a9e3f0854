// A script for a script: one that was prepared already never runs, so another with the same attributes takes its place.

let policy;

/** The new element; the old one where Trusted Types do not let a new one have the address, for it may run after all. */
export function renewed(old) {
  const script = document.createElementNS(old.namespaceURI, 'script');
  try {
    policy ??= window.trustedTypes?.createPolicy('makul-block', { createScriptURL: (text) => text }) || { createScriptURL: (text) => text };
    for (const { name, value } of old.attributes) script.setAttribute(name, name == 'src' ? policy.createScriptURL(value) : value);
  } catch {
    return old;
  }
  script.nonce = old.nonce;
  // In the order in which they are put in, where the page has not said otherwise.
  script.async = old.hasAttribute('async');
  return script;
}

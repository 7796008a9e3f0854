// A script for a script: one that was prepared already never runs, so another with the same attributes takes its place.

const plain = { createScriptURL: (text) => text };
let policy;

/** Asked for once: each refusal is a line on the console. */
function allowed() {
  if (policy === undefined) {
    policy = null;
    policy = window.trustedTypes?.createPolicy('makul-block', plain) || plain;
  }
  return policy;
}

/** The new element; the old one where Trusted Types let no new one have the address, for it may run after all. */
export function renewed(old) {
  let script = document.createElementNS(old.namespaceURI, 'script');
  try {
    for (const { name, value } of old.attributes) script.setAttribute(name, /^(src|href)$/.test(name) ? allowed().createScriptURL(value) : value);
    script.nonce = old.nonce;
  } catch {
    script = old;
  }
  // In the order in which they are put in, where the page has not said otherwise.
  script.async = script.hasAttribute('async');
  return script;
}

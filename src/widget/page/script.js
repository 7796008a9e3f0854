// Elements: made, and scripts put into the page with the one value that Trusted Types guard.

let policy;
let base;

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

/** Notes where our scripts are: beside this one. */
export const settle = (url) => { base = url; };

/** A way to fetch another script of ours, once, and after a failure again. It finds `load` and a function `makul` on its own element, and calls that with what it offers. */
export function script(name, arrived) {
  let arrival;
  return () => (arrival ||= new Promise((resolve, reject) => {
    const script = load(new URL(`makul-${name}.js`, base).href);
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

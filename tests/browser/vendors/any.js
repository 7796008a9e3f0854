// A double of any vendor's script, for tests/browser/presets.rs: `read` says what the real one reads in the page, `live` how it takes its
// calls over. It reports to an address of its vendor: `start` with what it found, then each call that a real one would send something for.
((address, read, live) => {
  /** Words to a vendor after which nothing is sent. */
  const QUIET = /^(consent|consentv2|start|stop|holdConsent|grantConsent|revokeConsent|enableCookie|disableCookie)$/;

  // Keys in front, times without their number, and `arguments` objects as the lists they stand for.
  const plain = function (key, value) {
    if (typeof value == 'number' && value > 1e12 || this[key] instanceof Date) return 'now';
    return Object.prototype.toString.call(value) == '[object Arguments]' ? [...value] : value;
  };
  const hit = (kind, words) => {
    new Image().src = `${address}?${new URLSearchParams({ kind, said: JSON.stringify(words, plain) })}`;
  };
  const call = (words) => QUIET.test(words[0]) || hit('call', words);

  /** A function that kept its calls in a list: works it off, and stands in its place, or is the method it asks for. */
  const queue = (name, list, method) => {
    const known = window[name][list] || [];
    const take = (...words) => call(words);
    if (method) window[name][method] = take;
    else window[name] = take;
    known.splice(0).forEach(call);
  };
  /** A list whose every push is a call. */
  const list = (name) => {
    window[name].push = (...calls) => calls.forEach(call);
  };
  /** The methods of an object. */
  const methods = (object, names) => {
    for (const name of names.split(' ')) object[name] = (...words) => call([name, ...words]);
  };

  hit('start', read());
  live({ call, hit, list, methods, queue });
})

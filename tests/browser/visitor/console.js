// Writes down what the page's console says, for `Visitor::console`.
(() => {
  const heard = (window.overheard = []);
  const word = (thing) => {
    if (thing instanceof Error) return String(thing);
    if (typeof thing !== 'object' || thing === null) return String(thing);
    try {
      return JSON.stringify(thing);
    } catch {
      return String(thing);
    }
  };
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
    const say = console[level].bind(console);
    console[level] = (...things) => {
      heard.push(level + ': ' + things.map(word).join(' '));
      say(...things);
    };
  }
  addEventListener('error', (event) => event.message && heard.push('error: uncaught ' + event.message));
  addEventListener('unhandledrejection', (event) => heard.push('error: unhandled ' + word(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    heard.push('error: csp ' + event.effectiveDirective + ' ' + event.blockedURI);
  });
})();

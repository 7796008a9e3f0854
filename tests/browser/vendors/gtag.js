// A double of Google's gtag.js (GA4), as documented:
//  - commands are `arguments` objects in dataLayer; arrays and plain objects are other people's data;
//  - entries are processed in order, those already there first, then each push;
//  - without a consent default everything counts as granted;
//  - `ga-disable-<id>` is looked at each time a cookie is set or a hit is sent;
//  - denied analytics_storage still sends cookieless pings (advanced consent mode);
//  - hits are numbered (`_s`), because parallel requests arrive in any order;
//  - cookies go to the highest domain that takes them.
(() => {
  const COLLECT = 'https://www.google-analytics.com/g/collect';
  const layer = (window.dataLayer = window.dataLayer || []);
  const data = (window.google_tag_data = window.google_tag_data || {});
  const consent = (data.consent = {});
  const configured = (data.configured = []);
  let hits = 0;

  const granted = (signal) => consent[signal] !== 'denied';
  const disabled = (id) => window['ga-disable-' + id] === true;
  const read = (name) => {
    const found = document.cookie.split('; ').find((pair) => pair.startsWith(name + '='));
    return found && found.slice(name.length + 1);
  };
  const store = (name, value) => {
    if (read(name)) return read(name);
    const levels = location.hostname.split('.');
    for (let from = levels.length - 1; from >= 0; from--) {
      const domain = levels.slice(from).join('.');
      document.cookie = `${name}=${value}; domain=${domain}; path=/; max-age=63072000`;
      if (read(name)) return value;
    }
    document.cookie = `${name}=${value}; path=/; max-age=63072000`;
    return value;
  };
  const now = () => Math.floor(Date.now() / 1000);
  const remember = (id) => {
    if (disabled(id) || !granted('analytics_storage')) return undefined;
    const client = store('_ga', `GA1.1.${Math.floor(Math.random() * 1e9)}.${now()}`);
    store('_ga_' + id.replace(/^G-/, ''), `GS2.1.s${now()}$o1$g0$t${now()}$j60$l0$h0`);
    return client.split('.').slice(2).join('.');
  };
  const send = (id, event) => {
    if (disabled(id)) return;
    const client = remember(id);
    const gcs = `G1${Number(granted('ad_storage'))}${Number(granted('analytics_storage'))}`;
    const hit = new URLSearchParams({ v: 2, tid: id, en: event, _s: ++hits, gcs, dl: location.href });
    if (client) hit.set('cid', client);
    fetch(`${COLLECT}?${hit}`, { method: 'POST', mode: 'no-cors', keepalive: true, credentials: 'include' }).catch(() => {});
  };

  const commands = {
    consent(mode, signals) {
      if (mode !== 'default' && mode !== 'update') return;
      Object.assign(consent, signals);
      if (mode === 'update') configured.forEach(remember);
    },
    config(id, options) {
      if (configured.includes(id)) return;
      configured.push(id);
      remember(id);
      if (!options || options.send_page_view !== false) send(id, 'page_view');
    },
    event(name) {
      configured.forEach((id) => send(id, name));
    },
  };
  const process = (entry) => {
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
    const [verb, ...rest] = entry;
    if (Object.hasOwn(commands, verb)) commands[verb](...rest);
  };
  layer.push = (...entries) => {
    const length = Array.prototype.push.apply(layer, entries);
    entries.forEach(process);
    return length;
  };
  layer.slice().forEach(process);
})();

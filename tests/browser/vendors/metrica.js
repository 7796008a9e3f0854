// A double of Yandex.Metrica's tag.js, after the vendor's documentation and its published source:
//  - the queue `ym.a` of `arguments` is worked off, later calls are worked off as they come;
//  - calls for a counter that does not exist (yet, or any more) wait until it is initialised;
//  - `disableYaCounter<id>` is looked at when the counter starts;
//  - `_ym_uid` goes to the root domain and, as a copy, to localStorage, from where a deleted cookie comes back;
//  - `ym(id, 'destruct')` takes the handlers and `window.yaCounter<id>` away;
//  - with `clickmap` every click on the page is reported; with `webvisor` the session is.
(() => {
  const HOST = 'https://mc.yandex.ru/';
  const counters = new Map();
  const waiting = [];

  const read = (name) => {
    const found = document.cookie.split('; ').find((pair) => pair.startsWith(name + '='));
    return found && found.slice(name.length + 1);
  };
  const store = (name, value, seconds) => {
    const levels = location.hostname.split('.');
    for (let from = levels.length - 1; from >= 0; from--) {
      const domain = '.' + levels.slice(from).join('.');
      document.cookie = `${name}=${value}; domain=${domain}; path=/; max-age=${seconds}; SameSite=None; Secure`;
      if (read(name)) return;
    }
  };
  const shelf = {
    get: (key) => {
      try {
        return JSON.parse(localStorage.getItem(key));
      } catch {
        return null;
      }
    },
    put: (key, value) => {
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // A browser that refuses storage is counted without it.
      }
    },
  };
  const recognise = () => {
    const uid = read('_ym_uid') || shelf.get('_ym_uid') || `${Date.now()}${Math.floor(Math.random() * 1e6)}`;
    if (!read('_ym_uid')) {
      store('_ym_uid', uid, 31536000);
      store('_ym_d', Math.floor(Date.now() / 1000), 31536000);
    }
    shelf.put('_ym_uid', String(uid));
    return uid;
  };
  const tell = (path, query) =>
    fetch(HOST + path + '?' + new URLSearchParams(query), { mode: 'no-cors', keepalive: true, credentials: 'include' }).catch(() => {});

  class Counter {
    constructor(id, options) {
      this.id = id;
      this.uid = recognise();
      store('_ym_isad', '2', 172800);
      if (options.webvisor) store('_ym_visorc', 'w', 1800);
      shelf.put(`_ym${id}_lsid`, Date.now());
      shelf.put('_ym_retryReqs', {});
      this.onclick = (event) => options.clickmap && tell('clmap/' + id, { 'page-url': location.href, x: event.pageX });
      document.addEventListener('click', this.onclick, true);
      if (!options.defer) this.hit(location.href);
      if (options.webvisor) tell('webvisor/' + id, { 'page-url': location.href });
    }
    hit(url) {
      const count = (shelf.get(`_ym${this.id}:0_reqNum`) || 0) + 1;
      shelf.put(`_ym${this.id}:0_reqNum`, count);
      tell('watch/' + this.id, { wmode: 7, 'page-url': url, 'page-ref': document.referrer, rn: count, u: this.uid });
    }
    reachGoal(goal) {
      this.hit(`goal://${location.hostname}/${goal}`);
    }
    params() {
      this.hit(location.href);
    }
    destruct() {
      document.removeEventListener('click', this.onclick, true);
      counters.delete(String(this.id));
      delete window['yaCounter' + this.id];
    }
  }

  const start = (id, options) => {
    if (window['disableYaCounter' + id] || counters.has(String(id))) return;
    const counter = new Counter(id, options || {});
    counters.set(String(id), counter);
    window['yaCounter' + id] = counter;
    waiting.splice(0).forEach(process);
  };
  const process = (call) => {
    const [id, method, ...rest] = call;
    if (method === 'init') return start(id, rest[0]);
    const counter = counters.get(String(id));
    if (!counter) return waiting.push(call);
    if (typeof counter[method] === 'function') counter[method](...rest);
  };

  const queue = (window.ym && window.ym.a) || [];
  if (!window.ym) window.ym = function () { (window.ym.a = window.ym.a || []).push(arguments); };
  window.ym.a = queue;
  const known = queue.splice(0);
  queue.push = (call) => process(call);
  window.Ya = window.Ya || {};
  window.Ya.Metrika2 = Counter;
  known.forEach(process);
})();

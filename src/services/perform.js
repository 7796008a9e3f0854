// The performer: does the steps of a service's plan. It knows verbs, and no vendor; those are in src/core/vendor/.

/** Of each service: whether it is granted, whether its steps were done, and the scripts that it waits for. */
const services = {};
/** The scripts that were asked for, by address, and those of them that ran for somebody who was granted. */
const scripts = {};
const here = {};
/** What stood where calls are dropped now, by path; and which functions are ours. */
const stood = new Map();
const ours = new WeakSet();

/** What only the page knows. */
const FACTS = {
  now: () => Date.now(),
  date: () => new Date(),
  url: () => location.href,
  referrer: () => document.referrer,
  title: () => document.title.slice(0, 150),
  screen: () => `${screen.width}*${screen.height}*${screen.colorDepth}`,
  random: () => Math.random(),
  lang: () => navigator.language,
};

const fact = (name) => (name[0] == '=' ? at(name.slice(1)) : FACTS[name]());
const values = (words) => JSON.parse(`[${words.join(' ')}]`, (key, value) => (value?.$ ? fact(value.$) : value));
const address = (text) => text.replace(/\{(\w+)\}/g, (all, name) => encodeURIComponent(fact(name)));
const hasCookie = (name) => document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));
/** Whether no vendor's value stands there: nothing, or a function that drops calls. */
const isFree = (value) => value == null || value.makul;

/** The object that a path ends in, if there is one, and the last name. */
function place(path) {
  const names = path.split('.').map(decodeURIComponent);
  const name = names.pop();
  return [names.reduce((from, next) => from?.[next], window), name];
}

function at(path) {
  const [parent, name] = place(path);
  return parent?.[name];
}

function put(path, value) {
  const [parent, name] = place(path);
  if (parent) parent[name] = value;
}

const fill = (path, value) => isFree(at(path)) && put(path, value);

/** Puts a function of ours there, which `keep` gets the calls of. */
function stub(path, keep) {
  const call = function () {
    keep(call, arguments);
  };
  ours.add(call);
  fill(path, call);
}

const VERBS = {
  set: (path, ...json) => put(path, values(json)[0]),
  give: (path, ...json) => fill(path, values(json)[0]),
  same: (path, other) => fill(path, at(other)),
  new: (path, maker, ...json) => put(path, new (at(maker))(...values(json))),
  call(path, ...json) {
    const [parent, name] = place(path);
    if (typeof parent?.[name] == 'function') parent[name](...values(json));
  },
  /** Keeps calls as the `arguments` objects that scripts expect, or hands them to the method once it is there. */
  stub: (path, queue, method) =>
    stub(path, (call, words) => {
      if (call[method]) call[method](...words);
      else (call[queue] ||= []).push(words);
    }),
  /** Keeps calls with their time in front. */
  timed: (path, queue) => stub(path, (call, words) => (call[queue] ||= []).push([Date.now(), ...words])),
  /** The methods of an object keep their calls in a list: in one that the object itself is as `[name, …]`, else as name and `arguments`. */
  methods(path, list, names) {
    for (const name of names.split(',')) {
      stub(`${path}.${name}`, (call, words) => (path == list ? at(list).push([name, ...words]) : at(list).push(name, words)));
    }
  },
  pixel: (url) => (new Image().src = address(url)),
};

/** Does the steps of one kind: those that follow scripts, or the others. One that fails does not stop the next. */
function perform(service, kind, load, follow) {
  for (const line of service.plan.split('\n')) {
    const [word, ...step] = line.split(' ');
    if (word != kind || (step[0] == 'then') != !!follow) continue;
    try {
      run(service, follow ? step.slice(1) : step, load);
    } catch (error) {
      reportError(error);
    }
  }
}

function run(service, [verb, first, ...rest], load) {
  if (verb == 'seen' || verb == 'unseen') {
    if (hasCookie(first) == (verb == 'seen')) run(service, rest, load);
  } else if (verb == 'drop' || (verb == 'mute' && service.begun)) drop(service, first);
  else if (verb == 'halt') halt(service);
  else if (verb == 'load') bring(service, address(first), rest[0], load);
  else VERBS[verb]?.(first, ...rest);
}

/** Puts a function there that does nothing, and empties the list whose method it is; unless a granted service calls it too. */
function drop(service, path) {
  const [parent, name] = place(path);
  const needed = (other) => other != service && (other.on || other.always) && other.plan.includes(` call ${path} `);
  if (isFree(parent?.[name]) || Object.values(services).some(needed)) return;
  stood.set(path, parent[name]);
  const idle = Object.assign(() => {}, { makul: true });
  const dropping = {
    configurable: true,
    enumerable: true,
    get: () => idle,
    // A script that starts by itself, or was on its way, takes its place again: it is stopped once more.
    set(value) {
      if (isFree(value)) return;
      stood.set(path, value);
      queueMicrotask(() => {
        if (service.on) return;
        restore(path, true);
        perform(service, 'stop');
      });
    },
  };
  if (!Reflect.defineProperty(parent, name, dropping)) parent[name] = idle;
  if (Array.isArray(parent)) parent.length = 0;
}

/** Puts back what stood where calls are dropped. Of a script that did not run what it would have found stays away. */
function restore(path, again) {
  const value = stood.get(path);
  const [parent, name] = place(path);
  stood.delete(path);
  if (!value || !parent?.[name]?.makul) return;
  const kept = again || !ours.has(value) ? value : undefined;
  Reflect.deleteProperty(parent, name);
  if (parent[name] != kept) parent[name] = kept;
}

/** Loads a script that nobody has loaded yet; `name` is the element's id, which some scripts look for. */
function bring(service, url, name, load) {
  if (here[url]) return;
  service.waits.add(url);
  if (scripts[url]) return;
  const script = (scripts[url] = load(url));
  if (name) script.id = name;
  script.addEventListener('load', () => arrive(url, true));
  script.addEventListener('error', () => arrive(url));
}

/** Keeps scripts that are on their way from running: of another document than it was made for, none does. https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element */
function halt(service) {
  for (const url of service.waits) {
    const needed = Object.values(services).some((other) => other.on && other.waits.has(url));
    if (needed || !scripts[url]) continue;
    document.implementation.createHTMLDocument('').adoptNode(scripts[url]);
    delete scripts[url];
    service.waits.delete(url);
    service.begun = false;
  }
}

/** A script ran, or will not. One that ran when nobody was granted any more found nothing to do, and is loaded again after the next yes. */
function arrive(url, ran) {
  for (const service of Object.values(services)) {
    if (!service.waits.delete(url)) continue;
    if (ran && (service.on || service.always)) {
      here[url] = true;
      if (service.on && !service.waits.size) perform(service, 'start', null, true);
    } else {
      service.begun = false;
      if (!service.on) perform(service, 'stop');
    }
  }
  if (!here[url]) delete scripts[url];
  // It came for one, and has what is refused of another in it.
  else for (const other of Object.values(services)) if (!other.on && other.plan.includes(` load ${url}\n`)) perform(other, 'stop');
}

function note(id, plan, on) {
  const service = (services[id] ||= { waits: new Set() });
  return Object.assign(service, { on, plan: `\n${plan}` });
}

/** Does what must be done before the page's choices are told. */
export const early = (id, plan) => perform(note(id, plan, false), 'early');

/** Does what an operator wants done whatever is chosen, and answers whether there is any. */
export function always(id, plan, load) {
  const service = note(id, plan, false);
  service.always = /^always /m.test(plan);
  perform(service, 'always', load);
  return service.always;
}

/** Starts a service, or resumes it when its script runs already. `load` puts a script into the page and answers with the element. */
export function start(id, plan, load) {
  if (services[id]?.on) return;
  const service = note(id, plan, true);
  // What is on its way and not kept from running has its start before it already.
  const again = service.begun && (!service.waits.size || !/^stop halt/m.test(plan));
  // What was dropped for it, and what it calls that was dropped for another.
  for (const [, path] of plan.matchAll(/^(?:stop (?:drop|mute)|start call) (\S+)/gm)) restore(path, again);
  service.begun = true;
  perform(service, again ? 'resume' : 'start', load);
  if (!again && !service.waits.size) perform(service, 'start', load, true);
}

/** Stops a service, whether it was started or not. */
export function stop(id, plan) {
  perform(note(id, plan, false), 'stop');
  // What was left to it alone of one that had been stopped before.
  for (const [, path] of plan.matchAll(/^start call (\S+)/gm)) {
    for (const other of Object.values(services)) {
      if (other.begun && !other.on && other.plan.includes(`\nstop mute ${path}\n`)) drop(other, path);
    }
  }
}

/** Tells a service that the choices are others now. */
export const change = (id) => services[id]?.begun && perform(services[id], 'change');

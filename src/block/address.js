// The doors through which scripts give an element its address: closed to known hosts, as they were to all others.
import { drop, kept, take } from './hold.js';

const PROPERTIES = {
  src: [HTMLScriptElement, HTMLIFrameElement, HTMLImageElement, HTMLSourceElement, HTMLMediaElement, HTMLEmbedElement],
  srcset: [HTMLImageElement, HTMLSourceElement],
  href: [HTMLLinkElement],
  data: [HTMLObjectElement],
};

/** An address as the browser's own getter gives it. */
const absolute = (text) => {
  try {
    return new URL(text, document.baseURI).href;
  } catch {
    return text;
  }
};

const lower = (name) => `${name}`.toLowerCase();

export function guard() {
  for (const name in PROPERTIES) {
    for (const { prototype } of PROPERTIES[name]) {
      const { get, set } = Object.getOwnPropertyDescriptor(prototype, name);
      Object.defineProperty(prototype, name, Object.getOwnPropertyDescriptor({
        get [name]() {
          const text = kept(this, name);
          return text === null ? get.call(this) : name == 'srcset' ? text : absolute(text);
        },
        set [name](value) {
          take(this, name, value) || set.call(this, value);
        },
      }, name));
    }
  }
  const { prototype } = Element;
  const { getAttribute, hasAttribute, removeAttribute, setAttribute, setAttributeNS } = prototype;
  const doors = {
    getAttribute(name) {
      return kept(this, lower(name)) ?? getAttribute.apply(this, arguments);
    },
    hasAttribute(name) {
      return kept(this, lower(name)) !== null || hasAttribute.apply(this, arguments);
    },
    removeAttribute(name) {
      drop(this, lower(name));
      removeAttribute.apply(this, arguments);
    },
    setAttribute(name, value) {
      take(this, lower(name), value) || setAttribute.apply(this, arguments);
    },
    setAttributeNS(space, name, value) {
      !space && take(this, name, value) || setAttributeNS.apply(this, arguments);
    },
  };
  for (const name in doors) {
    // The door as it was, for who lets in what waits: `src/services/embed.js`.
    doors[name].makul = prototype[name];
    prototype[name] = doors[name];
  }
}

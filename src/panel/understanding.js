// The understanding: `makul-reader.js`, which reads policies, fetched when one is to be read. Its handshake is the panel's own: it finds `makul` on its element.

let place;
let load;
let arrival;

/** Notes where it is, and the widget's way to load a script, the only one that Trusted Types let through. */
export function locate(tag) {
  place = new URL('makul-reader.js', tag.src).href;
  load = tag.load;
}

/** `{ reader, errand, version }` of `src/reader`; after a failure it is tried again. */
export function understanding() {
  return (arrival ||= new Promise((resolve, reject) => {
    const script = load(place);
    script.makul = resolve;
    script.onerror = () => {
      arrival = null;
      script.remove();
      reject(Error('makul: no reader'));
    };
  }));
}

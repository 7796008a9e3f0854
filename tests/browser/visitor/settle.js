// See `Visitor::settle`. A page in the background paints no frames, so a frame is not waited for there.
const frame = () => (document.hidden ? Promise.resolve() : new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
const idle = () => new Promise((done) => (window.requestIdleCallback ? requestIdleCallback(() => done(), { timeout: 500 }) : setTimeout(done)));
const stranger = () => {
  const host = 'settled-' + Math.random().toString(36).slice(2) + '.test';
  return new Promise((done) => {
    // An image needs neither CORS nor `connect-src`; if the page's CSP forbids it, that is an answer too.
    const image = new Image();
    image.onload = image.onerror = done;
    image.src = 'https://' + host + '/settled.gif';
  });
};
return frame().then(frame).then(idle).then(stranger).then(stranger).then(() => 'settled');

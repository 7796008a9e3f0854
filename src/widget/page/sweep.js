// The sweep: takes away what refused services left in the browser. Which names go, the hall says.
import { tell } from './tell.js';
import { cookies, disk, setCookie } from './store.js';

export function sweep() {
  for (const pair of cookies().split(';')) {
    const name = pair.split('=')[0].trim();
    if (name && tell('sweeps', name)) drop(name);
  }
  const local = disk();
  for (const key of Object.keys(local || {})) if (tell('sweeps', key)) local.removeItem(key);
}

/** Whoever set it, for the host or a parent domain, at `/` or a folder of this page: a cookie goes only by the exact words it was set with. */
function drop(name) {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
  const folders = location.pathname.split('/');
  const paths = folders.flatMap((_, index) => {
    const path = folders.slice(0, index + 1).join('/');
    return [path, `${path}/`];
  });
  for (const path of paths) for (const domain of domains) setCookie(`${name}=; Max-Age=0; Path=${path}${domain}`);
}

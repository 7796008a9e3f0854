// The entry of `makul-services.js`: starts when there is something to start, sweep or understand, and tells the widget that it is there.
import { offer } from '../ground.js';
import { kit } from './kit.js';

offer(kit);

// The entry of `makul-migration.js`: starts when a page has markup or a record of another tool, and tells the widget that it is there.
import { offer } from '../ground.js';
import { migration } from './hands.js';

offer(migration);

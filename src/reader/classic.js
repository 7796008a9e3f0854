// The entry of `makul-reader.js`: starts when a policy is first read, and tells the panel that it is there.
import * as glue from 'makul:glue';
import { offer } from '../ground.js';

offer(glue);

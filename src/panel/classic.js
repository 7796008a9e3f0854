// The entry of `makul-panel.js`: starts when it is first shown, and tells the widget that it is there.
import { offer } from '../ground.js';
import { attend } from './aside.js';
import { correct } from './contrast.js';
import { receipt } from './receipt.js';
import { locate } from './understanding.js';
import { mistaken, show, version } from './view.js';
import { work } from './work.js';

locate(document.currentScript);
attend();
correct();
offer({ mistaken, receipt, show, version, work });

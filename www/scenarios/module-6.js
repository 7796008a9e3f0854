import { name } from './name.js';

(window.ran = window.ran || []).push(name(6));

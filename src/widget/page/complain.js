// Complaints: every mistake of the site is told once, on the console, by a script that a site without mistakes never fetches.
import { brief } from './panel.js';
import { script } from './script.js';

const summon = script('explain');

/** Tells of words that are no category or service, a line each, or without any of all that the configuration has. */
export const complain = (strangers) => summon().then((explain) => explain(strangers, brief()), console.warn);

// The markup of other tools: each kind is translated into our own attributes, and the gate takes it from there.

/** Takes in an element that another tool's markup is on. */
export function meet() {}

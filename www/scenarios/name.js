// Imported by the two modules of marked.html: only a module can.
export const name = (number) => 'module-' + number;

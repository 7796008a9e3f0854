// Wide words: the letters that `core::words::narrow` has narrowed, as they are.

/** Between two switches each letter stands so far below itself. */
const SHIFT = 0x3d0;

/** The text with its letters as they are. */
export function wide(text) {
  let shift = 0;
  return text.replace(/[\x01@-\u012f]/g, (letter) => {
    if (letter < '@') {
      shift ^= SHIFT;
      return '';
    }
    return String.fromCharCode(letter.charCodeAt() + shift);
  });
}

// The other way: what the page tells and asks the hall.
import * as glue from 'makul:glue';

let said;

/** Tells the hall a word with what belongs to it, see `widget::tell`; `byHand` when a person pressed. */
export function tell(word, text = '', byHand = false) {
  said = '';
  glue.tell(`${word}\n${text}`, byHand);
  return said;
}

/** The hall's answer, the last thing it does before `tell` returns. */
export const answer = (text) => { said = text; };

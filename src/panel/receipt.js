// The receipt of the choice in force: as it is sent, as an object, and as a file to keep.
import * as glue from 'makul:glue';

/** Where receipts are sent to and the receipt, in JSON on one line; each empty where there is none. */
export const proof = (brief) => glue.receipt(brief).split('\n');

/** The receipt as an object, or `null` when no choice is in force. */
export function receipt(brief) {
  const [, text] = proof(brief);
  return text ? JSON.parse(text) : null;
}

/** Saves it as a file. A download is no fetch, so no Content-Security-Policy stands against it. */
export function keep(brief) {
  const kept = receipt(brief);
  if (!kept) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' }));
  link.download = `makul-receipt-${kept.event_time.slice(0, 10)}.json`;
  link.click();
  // Safari reads it a little later: https://bugs.webkit.org/show_bug.cgi?id=167518
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

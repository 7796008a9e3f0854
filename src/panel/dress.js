// The dress: the panel's style sheet, put on once beside the first layer's.
import style from 'makul:style';

/** Important as the first layer's rules are, whose place some of these take. */
const css = style.replace(/[^}](?=[;}])/g, '$&!important');

let dressed;

export function dress(root) {
  if (dressed) return;
  dressed = true;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Safari before 16.4: https://caniuse.com/mdn-api_cssstylesheet_cssstylesheet
    root.appendChild(document.createElement('style')).textContent = css;
  }
}

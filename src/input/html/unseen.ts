import { oneLine } from '../figure/one-line.js';
import { isAdvertisement } from './advertisements.js';

/** Elements whose text isn't shown; formulas carry their source as an annotation. */
const UNSEEN = /^(?:script|style|template|noscript|head|title|annotation(?:-xml)?|oc-.*)$/;
/** Text for screen readers, by the classes that are in use; and formulas that were typeset a second time for them. */
const SPOKEN =
  '.screen-reader-text, .screen-reader-only, .sr-only, .visually-hidden, .visuallyhidden, .visually-hidden-focusable, .show-for-sr, .element-invisible, .u-visually-hidden, .elementor-screen-only, .govuk-visually-hidden, .usa-sr-only, .cdk-visually-hidden, .assistive-text, .a11y-hidden, .wb-inv, .katex-mathml, .MJX_Assistive_MathML';
const HIDDEN =
  '[hidden], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i], [style*="visibility: hidden" i], .MathJax_Preview, .mw-editsection';
/** What an author has struck out is said no longer. */
const STRUCK = 'del, s, strike';
const IMAGE = 'svg, img, i';
/** What pages put into headings besides what they are called: links to themselves, and to an editor. */
const PERMALINK =
  '.headerlink, .header-anchor, .headeranchor, .heading-anchor, .heading-link, .hash-link, .anchor, .anchor-link, .anchorjs-link, .permalink, .direct-link, .edit-link, .post-edit-link';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, caption, figcaption';
const EDIT = /^\[? ?(?:edit|bearbeiten|editar|modifier|تعديل) ?\]?$/i;
/** What readers use, and what answers them: no text of the author. */
const CONTROLS =
  'form, label, select, button, input, textarea, [role="status"], [aria-live], .dataTables_info, .dt-info, .dataTables_paginate, .dt-paging';

/** Whether an element has text that readers don't see, or not as text of the author. */
export const isUnseen = (element: Element): boolean =>
  UNSEEN.test(element.localName) ||
  element.matches(HIDDEN) ||
  element.matches(STRUCK) ||
  (element.matches(SPOKEN) && !isNameOfImage(element)) ||
  isButtonBeside(element) ||
  isPermalink(element) ||
  isStyledAway(element);

/** Whether a block is the page's own: an advertisement, a control of a script, or text that nobody sees. */
export const isForeign = (element: Element): boolean =>
  UNSEEN.test(element.localName) ||
  (!element.matches(CONTENT) &&
    !element.querySelector(CONTENT) &&
    (element.matches(CONTROLS) || isAdvertisement(element) || isUnseen(element)));

/** Whatever is around it, what an author wrote for the element isn't passed over. */
const CONTENT = 'table, ul, ol';

/** "Yes" beside a picture of a tick is what the tick says. */
function isNameOfImage({ parentElement: parent, textContent }: Element): boolean {
  return oneLine(parent?.textContent ?? '') === oneLine(textContent) && Boolean(parent?.querySelector(IMAGE));
}

/** A button that scripts put beside what a cell says; where it is all that the cell says, it is the cell's text. */
function isButtonBeside(element: Element): boolean {
  const cell = element.localName === 'button' ? element.closest('td, th') : null;
  return Boolean(cell) && oneLine(cell!.textContent) !== oneLine(element.textContent);
}

/** A link of a heading to itself, unless it is all that the heading says. */
function isPermalink(element: Element): boolean {
  if (element.localName !== 'a') return false;
  const text = oneLine(element.textContent);
  const isSign = /^[¶#§🔗∞]?$/u.test(text) && (element.getAttribute('href') ?? '').includes('#');
  if (!isSign && !EDIT.test(text) && !element.matches(PERMALINK)) return false;
  const heading = element.closest(element.matches(PERMALINK) ? `${HEADINGS}, th, td` : HEADINGS);
  return Boolean(heading) && !element.closest('sup') && oneLine(heading!.textContent) !== text;
}

/**
 * Marks an element of the page that one of ours is shown in place of. An attribute, and a style sheet that the script
 * adds: without the script, in a saved page, an archive or a feed, nothing hides it. A copy isn't hidden either, unless
 * a drawn element of ours stands before it.
 */
export const REPLACED = 'data-oc-replaced';

/** Elements that a style sheet hid when they were drawn last: what stands in a drawn element of ours has no style. */
const styledAway = new WeakSet<Element>();

/** Whether a style sheet of the page hides an element; where none is there, or nothing is drawn, nobody knows. */
function isStyledAway(element: Element): boolean {
  // one that says nothing of itself is hidden by no rule that is written for it; asking has all of the page styled anew
  const view = element.isConnected && element.hasAttributes() ? element.ownerDocument.defaultView : undefined;
  if (typeof view?.getComputedStyle !== 'function' || element.hasAttribute(REPLACED)) return false;
  const style = view.getComputedStyle(element);
  if (!style.display) return styledAway.has(element);
  const around = element.parentElement && view.getComputedStyle(element.parentElement).visibility;
  // WebKit has a style for what stands in a drawn element, but not where its box would be
  const isBoxless = styledAway.has(element) && !element.getClientRects().length;
  const isAway = isBoxless || hides(style, around !== 'visible');
  if (isAway) styledAway.add(element);
  else styledAway.delete(element);
  return isAway;
}

/**
 * Ways to hide text from those who look: no box, an invisible one, one of a pixel, one beside the page.
 * @param isInvisible Whether what is around it is invisible as well, as a page may be until its fonts have come.
 */
function hides(style: CSSStyleDeclaration, isInvisible: boolean): boolean {
  const { display, visibility, opacity, position, overflowX, width, height, clip, left, top } = style;
  if (display === 'none' || (visibility !== 'visible' && !isInvisible)) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const isTiny = overflowX !== 'visible' && Math.min(parseFloat(width), parseFloat(height)) <= 1;
  const isClipped = /^rect\((?:[01](?:px)?[, ]*){4}\)$/.test(clip);
  return opacity === '0' || isTiny || isClipped || Math.min(parseFloat(left), parseFloat(top)) < -999;
}

/** Names that a column is said to have where its cells stand one below the other. */
const LABELS = ['data-label', 'data-title', 'data-th'];
const bare = (text: string) =>
  oneLine(text)
    .replace(/\s*[:：]$/, '')
    .toLowerCase();

/**
 * The name of its column that a script for narrow screens has put at the beginning of a cell.
 * @param header The text of the column's head.
 */
export function labelIn(cell: Element, header = ''): Element | undefined {
  if (!cell.firstElementChild) return undefined;
  const names = [header, ...LABELS.map((name) => cell.getAttribute(name) ?? '')].map(bare).filter(Boolean);
  const first = [...cell.children].find(({ textContent }) => textContent.trim());
  if (!first || !names.length) return undefined;
  const isFirst = !textBefore(first, cell);
  if (!isFirst) return undefined;
  return names.includes(bare(first.textContent)) ? first : labelIn(first, header);
}

const textBefore = (element: Element, cell: Element): string => {
  const nodes = [...cell.childNodes];
  return nodes
    .slice(0, nodes.indexOf(element))
    .map(({ nodeType, textContent }) => (nodeType === 8 ? '' : textContent))
    .join('')
    .trim();
};

import { parseHTML } from 'linkedom';

const IS_WHOLE = /<html[\s>]/i;
/** Tags, but for those that need no end. */
const TAG =
  /<(\/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[td]|t[rdh]|tbody|thead|tfoot|option|colgroup|r[pt])[\s/>])[a-z][^\s/>]*/gi;
/** Browsers stop at 512; past some thousands, walking through a page takes minutes, then more stack than there is. */
const DEEPEST = 2_000;

/**
 * A document of HTML, also of a part of a page. Scripts in it don't run, and nothing it names is loaded. Throws where
 * it is nested deeper than any page.
 */
export function parsePage(text: string): Document {
  let depth = 0;
  for (const [, end] of text.matchAll(TAG)) {
    depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > DEEPEST) throw new RangeError('nested too deep');
  }
  return parseHTML(IS_WHOLE.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`).document;
}

import type { drawRelated } from './related-pay.js';

/** What draws the figures of related careers, once it has been loaded. */
let drawing: typeof drawRelated | undefined;

export const relatedDrawing = (): typeof drawRelated | undefined => drawing;

/** Loads what draws the figures of related careers, once for the page: few of them have any. */
export const loadRelatedPay = (): Promise<void> =>
  import('./related-pay.js').then(({ drawRelated }) => void (drawing = drawRelated));

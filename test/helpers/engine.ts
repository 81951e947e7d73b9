import { isFull } from './full.js';

/** Whether the browser is Chromium: the only one that tells tests its accessibility tree, prints, and measures shifts. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** Whether the browser is WebKit, whose user agent says it without saying Chrome. */
export const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit/');

/**
 * What is asked of this engine: in ordinary runs, those beside the first are asked of every fourth.
 * @param each Every which one instead: more where engines have less to differ in.
 * @param ofFirst Every which one the first is asked of, where all are of one kind, and the full run asks for all.
 */
export const asked = <Entry>(entries: readonly Entry[], each = 4, ofFirst = 1): readonly Entry[] => {
  const every = isFull ? 1 : isChromium ? ofFirst : each;
  return entries.filter((_, at) => at % every === 0);
};

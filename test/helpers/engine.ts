import { isFull } from './full.js';

/** Whether the browser is Chromium: the only one that tells tests its accessibility tree, prints, and measures shifts. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** Whether the browser is WebKit, whose user agent says it without saying Chrome. */
export const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit/');

/**
 * What is asked of this engine: in ordinary runs, those beside the first are asked of every fourth.
 * @param each Every which one instead: more where engines have less to differ in.
 */
export const asked = <Entry>(entries: readonly Entry[], each = 4): readonly Entry[] =>
  isFull || isChromium ? entries : entries.filter((_, at) => at % each === 0);

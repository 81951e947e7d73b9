import type { TextReader } from '../input/figure/text-reader.js';

let reader: TextReader | undefined;

/** What reads the text of figures, once it has been loaded. */
export const textReader = (): TextReader | undefined => reader;

/** Loads what reads the text of figures, once for the page. */
export const loadText = async (): Promise<TextReader> =>
  (reader ??= await import('../input/figure/text-reader.js'));

/**
 * What it takes to read figures that people wrote as text. Numbers need none of it, so that it is loaded when there is
 * text to read.
 */
import type { FigureText } from './figure-text.js';

export { splitAside, WIDTHLESS, YEARS, yearsIn } from './aside.js';
export { readFigureText, readWords } from './figure-text.js';

/** What reads the text of a figure; this module is one. */
export interface TextReader {
  /** The figure that a text says; nothing when any part of it isn't understood. */
  readonly readFigureText: (text: string, locale: string) => FigureText | undefined;
  /** What words in place of a figure say, or what the lack of them means. */
  readonly readWords: (text: string) => FigureText & { readonly text?: string };
}

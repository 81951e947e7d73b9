/**
 * What it takes to read figures that people wrote as text. Numbers need none of it, so that it is loaded when there is
 * text to read.
 */
import type { FigureText } from './parse-figure.js';

export { splitAside, WIDTHLESS, YEARS, yearsIn } from './qualifiers.js';
export { readFigureText, readWords } from './parse-figure.js';

/** What reads the text of a figure; this module is one. */
export interface TextReader {
  /** The figure that a text says; nothing when any part of it isn't understood. */
  readonly readFigureText: (text: string, locale: string) => FigureText | undefined;
  /** What words in place of a figure say, or what the lack of them means. */
  readonly readWords: (text: string) => FigureText & { readonly text?: string };
}

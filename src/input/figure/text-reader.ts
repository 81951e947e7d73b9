/**
 * What it takes to read figures that people wrote as text. Numbers need none of it, so that it is loaded when there is
 * text to read.
 */
import type { Scale } from './scale-figure.js';
import type { FigureText, ScannedFigure } from './scanned-figure.js';

export { splitQualifiers, WIDTHLESS, YEARS, yearsIn } from './qualifiers.js';
export { readFigureText, readWords, scanFigureText } from './parse-figure.js';
export { scaled } from './scale-figure.js';
export { currencyOf, hasUsualCurrency } from './currency-words.js';

/** What reads the text of a figure; this module is one. */
export interface TextReader {
  /** The figure that a text says; nothing when any part of it isn't understood. */
  readonly scanFigureText: (text: string, locale: string) => ScannedFigure | undefined;
  /** What words in place of a figure say, or what the lack of them means. */
  readonly readWords: (text: string) => FigureText & { readonly text?: string };
  /** A figure under a header such as "in thousands"; nothing when it isn't clear whether it counts in them. */
  readonly scaled: (figure: ScannedFigure, scale: Scale, isSure?: boolean) => ScannedFigure | undefined;
  /** The code of the currency that a sign or a word names on a page of this language. */
  readonly currencyOf: (word: string, locale: string) => string | undefined;
  /** Whether the text is of a table, in which pay too low for a year has to say what it is paid for. */
  readonly isOfTable?: boolean | undefined;
  /** Whether money without a currency is in dollars on a page of this language. */
  readonly hasUsualCurrency: (locale: string) => boolean;
}

/**
 * What it takes to read figures that people wrote as text. Numbers need none of it, so that it is loaded when there is
 * text to read.
 */
import type { FigureData } from '../../model/document/figure-schema.js';
import type { AmountPlace } from './read-figure-text.js';
import type { Scale } from './scale-figure.js';
import type { ReadAmount, ScannedFigure } from './scanned-figure.js';

export { splitQualifiers, WIDTHLESS, YEARS, yearsIn } from './qualifiers.js';
export { amountInFull, amountInText, currencyIn, readFigureText } from './read-figure-text.js';

/** What reads the text of a figure; this module is one. */
export interface TextReader {
  /** What the text of an amount says; its own words where it can't be a figure of its row, which is reported. */
  readonly amountInText: (given: string, fields: FigureData, place: AmountPlace) => ReadAmount;
  /** A number in full that counts thousands or more. */
  readonly amountInFull: (given: ScannedFigure, scale: Scale) => ReadAmount;
  /** The code of the currency of an amount; nothing where that is none, which is reported. */
  readonly currencyIn: (read: ScannedFigure, fields: FigureData, place: AmountPlace) => string | undefined;
  /** Whether the text is of a table, in which pay too low for a year has to say what it is paid for. */
  readonly isOfTable?: boolean | undefined;
}

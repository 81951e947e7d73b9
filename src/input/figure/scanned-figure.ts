import type { Status } from '../../model/figure/figure.js';
import type { FigureData } from '../../model/document/figure-schema.js';

/** What stands around a number, in a cell or in the header of many: "(Sales Managers, 2014-2024)". */
export type Qualifiers = Pick<
  FigureData,
  | 'for'
  | 'from'
  | 'to'
  | 'per'
  | 'basis'
  | 'kind'
  | 'place'
  | 'currency'
  | 'scale'
  | 'condition'
  | 'source'
  | 'notes'
>;

/** What the text of a figure says. Fields it says nothing of are absent or undefined. */
export interface FigureText extends Qualifiers {
  /** How much the text says of the number. */
  readonly status: Status;
  /** The number, or the bound of an open-ended one, in the unit that the text states. */
  readonly value?: number;
  /** Lower end of a range. */
  readonly low?: number;
  /** Upper end of a range. */
  readonly high?: number;
  /** Whether the text says "%", or a word for it. */
  readonly percent?: boolean;
}

/** What the text of a figure says, and how: what stands around it may say more. */
export interface ScannedFigure extends FigureText {
  /** Whether the number has a word for thousands or more of its own, or is too large to stand under one. */
  readonly isScaled?: boolean;
  /** Whether a bare "$" is all that is said of the currency. */
  readonly isBareDollar?: boolean;
  /** Whether the text calls what it counts "jobs" or "hours". */
  readonly isCounted?: boolean;
}

/** What an amount says, of which some is words. */
export type ReadAmount = ScannedFigure & { readonly text?: string };

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
  readonly status: Status;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
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

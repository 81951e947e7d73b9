import type { FigureData, SourceData, Substitute } from '../document/figure-schema.js';

/** Why there is no number. `missing`: nobody gave it; `withheld`: the author keeps it back. */
export type Absence = 'missing' | 'not-applicable' | 'suppressed' | 'not-collected' | 'withheld';

/** How much is known of the number. A bound is never shown, sorted, averaged or drawn as an exact value. */
export type Status = 'value' | 'at-least' | 'at-most' | 'range' | 'text' | Absence;

/** Which number of a distribution it is. */
export type Statistic =
  'median' | 'mean' | 'typical' | 'mostCommon' | 'unspecified' | 'p10' | 'p25' | 'p75' | 'p90';

/** What a figure counts: money in its `currency`, percent (8 is 8 %), things counted one by one, or words. */
export type Unit = 'money' | 'percent' | 'count' | 'words';

/** What an amount of pay is paid for: a year, a month, a fortnight, a week, a day or an hour. */
export type PayInterval = NonNullable<FigureData['per']>;

/** Where a figure comes from; the same object wherever the same source is meant. */
export type Source = SourceData;

/** One typed figure: what is known, what it measures, for what, when, and who says so. */
export interface Figure {
  /** How much is known of it. */
  readonly status: Status;
  /** What its numbers count. */
  readonly unit: Unit;
  /** The number, or the bound of an open-ended one. Absent when the publisher names no bound. */
  readonly value?: number;
  /** Lower end of a range. */
  readonly low?: number;
  /** Upper end of a range. */
  readonly high?: number;
  /** Words in place of a number, or the author's own text where no number could be read from it. */
  readonly text?: string;
  /** Of money: ISO 4217 code of the currency. */
  readonly currency?: string;
  /** Of money: what the amount is paid for. */
  readonly per?: PayInterval;
  /** Of money. */
  readonly statistic?: Statistic;
  /** Of money: what counts as pay; a wage has no overtime and no bonus, total cash has both. */
  readonly basis?: FigureData['basis'];
  /** Whether a span lies ahead; for education, which of three different facts it is. */
  readonly kind?: FigureData['kind'];
  /** First year that it is of. */
  readonly from?: number;
  /** Last year that it is of; the same as the first for a figure of one year. */
  readonly to?: number;
  /** Where it was measured: "Ohio". Absent where its place isn't known. */
  readonly place?: string;
  /** Under which condition it holds, in the author's words: "entry level", "net". */
  readonly condition?: string;
  /** What was measured, when it wasn't the occupation itself. */
  readonly measuredFor?: Substitute;
  /** Who says so; empty where nobody is named. */
  readonly sources: readonly Source[];
  /** Remarks on it, in the author's order. */
  readonly notes: readonly string[];
}

const KNOWN: readonly Status[] = ['value', 'at-least', 'at-most', 'range', 'text'];

/** Whether a status means that there is neither number nor text. */
export const isAbsent = (status: Status): status is Absence => !KNOWN.includes(status);

import type { SourceData, Substitute } from './schema.js';

/** Why there is no number. `missing`: nobody gave it; `withheld`: the author keeps it back. */
export type Absence = 'missing' | 'not-applicable' | 'suppressed' | 'not-collected' | 'withheld';

/** How much is known of the number. A bound is never shown, sorted, averaged or drawn as an exact value. */
export type Status = 'value' | 'at-least' | 'at-most' | 'range' | 'text' | Absence;

export type Statistic =
  'median' | 'mean' | 'typical' | 'mostCommon' | 'unspecified' | 'p10' | 'p25' | 'p75' | 'p90';

/** What counts as pay: a wage has no overtime and no bonus, total cash has both. */
export type Basis = 'wage' | 'base-pay' | 'total-cash' | 'unspecified';

/** Three different facts that are told of education. */
export type EducationKind = 'typical-entry' | 'most-common' | 'required';

export type PayInterval = 'year' | 'month' | 'week' | 'hour';

export type Unit =
  | { readonly kind: 'money'; readonly currency: string; readonly per: PayInterval }
  | { readonly kind: 'percent' }
  | { readonly kind: 'count' }
  | { readonly kind: 'words' };

/** A year or a span of years. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** A projection is a statement about years to come. */
  readonly kind: 'observed' | 'projected';
}

/** Where a figure comes from; the same object wherever the same source is meant. */
export type Source = SourceData;

/** One typed figure: what is known, what it measures, for what, when, and who says so. */
export interface Figure {
  readonly status: Status;
  /** The number, or the bound of an open-ended one. Absent when the publisher names no bound. */
  readonly value?: number;
  /** Ends of a range. */
  readonly low?: number;
  readonly high?: number;
  /** Words in place of a number, or the author's own text where no number could be read from it. */
  readonly text?: string;
  readonly unit: Unit;
  readonly statistic: Statistic;
  readonly basis: Basis;
  /** For education: which of three different facts it is. */
  readonly kind?: EducationKind;
  readonly period?: Period;
  readonly place?: string;
  /** What was measured, when it wasn't the occupation itself. */
  readonly measuredFor?: Substitute;
  readonly sources: readonly Source[];
  readonly notes: readonly string[];
}

const ABSENCES = ['missing', 'not-applicable', 'suppressed', 'not-collected', 'withheld'];

/** Whether a status means that there is neither number nor text. */
export const isAbsent = (status: Status): status is Absence => ABSENCES.includes(status);

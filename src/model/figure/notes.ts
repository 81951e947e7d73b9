import type { Source } from './figure.js';

/** What a mark leads to: a source, or a remark of the author. */
export type Cited = Source | string;

/** One entry of the list that the marks lead to; also what a mark on a header or a cell says. */
export interface Note {
  /** Counted from 1, in the order in which the marks are met. */
  readonly number: number;
  /** What stands at the figure: "*", "1". */
  readonly mark: string;
  /** What it leads to. */
  readonly cited: Cited;
}

import type { Source } from '../figure/figure.js';

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

/** How marks look: `* ** ***`, `* † ‡ §`, `1 2 3` or `a b c`. */
export const MARK_STYLES = ['stars', 'symbols', 'numbers', 'letters'] as const;
/** How footnote marks look. */
export type MarkStyle = (typeof MARK_STYLES)[number];

const SYMBOLS = ['*', '†', '‡', '§', '‖', '¶'];

/** The mark of the note with a place in the order, counted from 0. */
export function markAt(index: number, style: MarkStyle): string {
  switch (style) {
    case 'stars':
      return '*'.repeat(index + 1);
    case 'symbols':
      return SYMBOLS[index % SYMBOLS.length]!.repeat(Math.floor(index / SYMBOLS.length) + 1);
    case 'numbers':
      return String(index + 1);
    case 'letters':
      return lettersOf(index);
  }
}

/** a … z, aa, ab …, as spreadsheets count their columns. */
const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

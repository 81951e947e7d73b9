import type { Cited, Linked } from './note-lines.js';

/** One cell of a table, spans already expanded. */
export interface GridCell extends Linked {
  readonly isHeader?: boolean;
  /** Marks that aren't in the text, or what they lead to. */
  readonly marks?: readonly (string | Cited)[];
}

export const EMPTY_CELL: GridCell = { text: '' };

export type GridRow = readonly GridCell[];

/** A table as text: from HTML, CSV or Markdown. */
export interface Grid {
  readonly caption?: string;
  /** What stands before the table: a heading, or the title of the page. */
  readonly heading?: string;
  readonly rows: readonly GridRow[];
  /** Lines under the table: sources and remarks. */
  readonly notes: readonly Linked[];
}

export const widthOf = (lines: readonly GridRow[]): number =>
  lines.reduce((most, { length }) => Math.max(most, length), 0);

/** Columns as rows. */
export const transpose = (lines: readonly GridRow[]): readonly GridRow[] =>
  Array.from({ length: widthOf(lines) }, (_, at) => lines.map((line) => line[at] ?? EMPTY_CELL));

/** The text of a cell without the white space around it. */
export const textIn = (cell: GridCell | undefined): string => cell?.text.trim() ?? '';

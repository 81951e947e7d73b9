import type { Cell, Header, Row, Table } from '../../model/table/table.js';

/** How a column shares the width of its table. */
export interface ColumnWidth {
  /** What it takes at least, in em of the table's text. */
  readonly least: number;
  /** Its share of what is left over, beside those of the others. */
  readonly share: number;
}

/** Letters of average width in em, of figures and of all else, and what stands around them. */
const FIGURE = 0.66;
const LETTER = 0.52;
const AROUND = 1.25;
/** Narrower than the first no column is, and longer than the second no word makes it. */
const NARROW = 5.5;
const WIDE = 14;
/** Longer texts than so many letters get no more room. */
const LONG = 60;

const longestWord = (text: string): number =>
  text.split(/[\s-]+/).reduce((longest, { length }) => Math.max(longest, length), 0);

const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/** The longest word of a column, and its longest text, in em. */
interface Measured {
  readonly word: number;
  readonly longest: number;
}

const NONE: Measured = { word: 0, longest: 0 };

/** What a cell makes of what was measured so far: the same, where it is longer in nothing. */
function withCell(so: Measured, { text, kind }: Pick<Header, 'text'> & Partial<Cell>): Measured {
  const isFigure = kind === 'number';
  const whole = text.length * (isFigure ? FIGURE : LETTER);
  // only words that could be the longest are looked for
  if (whole <= so.word) return so;
  const word = Math.max(so.word, isFigure ? whole : longestWord(text) * LETTER);
  return word === so.word && whole <= so.longest ? so : { word, longest: Math.max(so.longest, whole) };
}

const cellAt = ({ header, cells }: Row, at: number): Header & Partial<Cell> => (at ? cells[at - 1]! : header);

/** What was measured of tables, by the heads that they share with those that differ from them in some rows. */
const measured = new WeakMap<
  readonly Header[],
  { readonly table: Table; readonly columns: readonly Measured[] }
>();

/** Whether a column is as wide as in another table: cells that are other were not the widest, and aren't now. */
function isAsBefore(at: number, so: Measured, table: Table, last: Table): boolean {
  const isLess = (row: Row) => {
    const { word, longest } = withCell(NONE, cellAt(row, at));
    return word < so.word && longest < so.longest;
  };
  return table.rows.every((row, place) => {
    const before = last.rows[place]!;
    const isSame = row === before || cellAt(row, at) === cellAt(before, at);
    return isSame || (isLess(row) && isLess(before));
  });
}

/**
 * Widths for a table whose rows aren't all laid out: by the letters of heads and cells, as a browser would find them by
 * laying all of them out.
 */
export function columnWidths(table: Table): readonly ColumnWidth[] {
  const { corner, columns, rows } = table;
  const last = measured.get(columns);
  const all = [{ text: corner }, ...columns].map((head, at) => {
    const so = last?.columns[at];
    if (so && rows.length === last.table.rows.length && isAsBefore(at, so, table, last.table)) return so;
    return rows.reduce((wide, row) => withCell(wide, cellAt(row, at)), withCell(NONE, head));
  });
  measured.set(columns, { table, columns: all });
  return all.map(({ word, longest }) => ({
    least: Math.ceil(within(NARROW, word + AROUND, WIDE)),
    share: Math.ceil(within(NARROW, longest + AROUND, LONG * LETTER)),
  }));
}

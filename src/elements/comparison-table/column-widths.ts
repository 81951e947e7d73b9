import type { Cell, Header, Table } from '../../model/table/table.js';

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

/**
 * Widths for a table whose rows aren't all laid out: by the letters of heads and cells, as a browser would find them by
 * laying all of them out.
 */
export function columnWidths({ corner, columns, rows }: Table): readonly ColumnWidth[] {
  const heads: readonly Pick<Header, 'text'>[] = [{ text: corner }, ...columns];
  return heads.map(({ text }, at) => {
    let word = longestWord(text) * LETTER;
    let longest = text.length * LETTER;
    for (const { header, cells } of rows) {
      const cell: Header & Partial<Cell> = at ? cells[at - 1]! : header;
      const isFigure = cell.kind === 'number';
      const { length } = cell.text;
      const whole = length * (isFigure ? FIGURE : LETTER);
      if (whole > longest) longest = whole;
      // only words that could be the longest are looked for
      if (whole > word) word = Math.max(word, isFigure ? whole : longestWord(cell.text) * LETTER);
    }
    return {
      least: Math.ceil(within(NARROW, word + AROUND, WIDE)),
      share: Math.ceil(within(NARROW, longest + AROUND, LONG * LETTER)),
    };
  });
}

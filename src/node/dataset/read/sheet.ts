/** What stands in a cell: text as text, numbers as numbers; nothing where the cell is empty or isn't there. */
export type Cell = string | number | undefined;

export interface SheetRow {
  /** Number of the row in its file, from 1. */
  readonly number: number;
  /** Cells by the number of their column, from 0; there may be gaps. */
  readonly cells: readonly Cell[];
}

/** One table of a file: a sheet of a workbook, or a whole file of text. */
export interface Sheet {
  readonly file: string;
  /** Name of the sheet; a file of text has none. */
  readonly name?: string | undefined;
  /** The rows that aren't empty, read from the file as they are asked for. */
  rows(): AsyncIterable<SheetRow>;
  /** Links of cells, by address: "P6". */
  links(): Promise<ReadonlyMap<string, string>>;
}

/** Letters of a column: 0 is "A", 27 is "AB". */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Number of the column in an address: "AB12" is 27. */
export function columnOf(address: string): number {
  let column = 0;
  for (const character of address) {
    const value = character.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

/** Text of a cell without what surrounds it; empty where there is none. */
export const wordsInCell = (cell: Cell): string =>
  cell === undefined ? '' : String(cell).replaceAll(/\s+/g, ' ').trim();
